//! How much media goes into a packet.

use alloc::format;
use alloc::string::String;
use core::fmt::Write;

use crate::Format;
use crate::annotate::context::Context;
use crate::attribute::Decimal;
use crate::codec::{Encoding, PacketSize, Purpose, SamplingRate};
use crate::syntax::Counted;

/// `a=ptime`
pub(super) fn ptime(time: Decimal, context: Context<'_, '_>) -> String {
    let mut clause = format!("asks to receive {time} ms in each packet");
    if let Some(rate) = packets_per_second(time) {
        // Writing to a `String` gives no error.
        let _ = write!(clause, ": {rate} packets a second");
    }
    holding(&mut clause, time, context);
    clause
}

/// `a=maxptime`
pub(super) fn maxptime(time: Decimal, context: Context<'_, '_>) -> String {
    let mut clause = format!("can take no more than {time} ms in a packet");
    holding(&mut clause, time, context);
    clause
}

/// What such a packet holds of the codec that is wanted first.
fn holding(clause: &mut String, time: Decimal, context: Context<'_, '_>) {
    if time == Decimal::from(0) {
        clause.push_str(", which is no time: it says nothing");
        return;
    }
    if let Some((codec, packet)) = context.section.and_then(|section| first(section.codecs.formats(), time)) {
        let _ = write!(clause, "; {}: ", codec.title());
        contents(clause, codec, packet);
    }
}

/// The first format that carries media of a known clock, and what a packet of it holds.
fn first(formats: &[Format<'_>], time: Decimal) -> Option<(&'static Encoding, PacketSize)> {
    // Those behind the first few are not wanted first.
    let formats = formats.iter().take(8);
    formats.filter_map(|format| Some((format.encoding()?, *format))).find_map(|(codec, format)| {
        if codec.purpose == Purpose::Media { Some((codec, format.packet(time)?)) } else { None }
    })
}

/// Frames and bytes where they are fixed, else samples; ticks of the RTP clock where they are not as many.
fn contents(clause: &mut String, codec: &Encoding, packet: PacketSize) {
    let _ = match (packet.frames, packet.samples, packet.payload_bytes) {
        (Some(frames), _, Some(bytes)) => write!(clause, "{}, {bytes} bytes of payload", Counted(frames, "frame")),
        (Some(frames), ..) => write!(clause, "{}", Counted(frames, "frame")),
        (None, Some(samples), Some(bytes)) => write!(clause, "{samples} samples, {bytes} bytes of payload"),
        (None, Some(samples), None) => write!(clause, "{samples} samples"),
        (None, None, _) => write!(clause, "{} ticks of its RTP clock", packet.ticks),
    };
    let has_own_clock = matches!(codec.sampling, SamplingRate::Fixed(_));
    if has_own_clock && packet.samples.is_some_and(|samples| samples != packet.ticks) {
        let _ = write!(clause, ", {} ticks of its RTP clock", packet.ticks);
    }
}

/// Packets a second, where that is a whole number or nearly one.
fn packets_per_second(time: Decimal) -> Option<Decimal> {
    let microseconds = time.times(1000).filter(|&time| time > 0)?;
    // To one place behind the point.
    let tenths = 10_000_000_u64.checked_add(microseconds / 2)? / microseconds;
    (tenths > 0).then(|| if tenths % 10 == 0 { Decimal::from(tenths / 10) } else { Decimal::new(tenths, 1) })
}
