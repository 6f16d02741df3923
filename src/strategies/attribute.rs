//! The values of [`crate::attribute`], each with one way to write it: one strategy a type, with the name of the type.
//!
//! The text is what stands behind the `:`. All values are valid, and reach to the ends of their ranges.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::attribute::{
    ConferenceType, Decimal, Direction, Fmtp, Group, GroupSemantics, Hidden, Integer, Orientation, PayloadType,
    Quality, Rtcp, RtpMap, Secret, Text, Word, WordList,
};
use proptest::prelude::*;

pub use super::secret_attribute::*;
pub use super::webrtc_attribute::*;

use super::line::connection;
use super::text::{byte_string, byte_string_without_outer_blanks, non_ws_string, token};
use super::written::{Written, as_it_stands, open_word};

/// A number of 64 bits, without sign or decimals.
pub fn integer() -> impl Strategy<Value = Written<Integer>> {
    any::<u64>().prop_map(|number| Written::new(Integer(number), number.to_string()))
}

/// A number with up to 18 decimals, often 20 without any, as in `a=ptime` (RFC 8866, section 6.4).
pub fn decimal() -> impl Strategy<Value = Written<Decimal>> {
    let decimals = prop_oneof![Just(0), 0..19_usize];
    (prop_oneof![Just(20), 0..1000_u64, any::<u64>()], decimals).prop_map(|(digits, decimals)| {
        let padded = format!("{digits:0>width$}", width = decimals + 1);
        let (whole, fraction) = padded.split_at(padded.len() - decimals);
        let text = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
        Written::new(Decimal::new(digits, u8::try_from(decimals).unwrap_or(0)), text)
    })
}

/// One word, ASCII or not (`non-ws-string`, RFC 8866, section 9).
pub fn word() -> impl Strategy<Value = Written<Word<'static>>> {
    as_it_stands(non_ws_string(), |text| Word(text.into()))
}

/// Free text, with blanks anywhere (`byte-string`, RFC 8866, section 9).
pub fn text() -> impl Strategy<Value = Written<Text<'static>>> {
    as_it_stands(byte_string(), |text| Text(text.into()))
}

/// A payload type up to 127: the frequent ones more often, so that lines of a section meet (RFC 3550, section 5.1).
pub fn payload_type() -> impl Strategy<Value = Written<PayloadType>> {
    let numbers = prop_oneof![prop::sample::select(&[0_u8, 8, 18, 96, 97, 101][..]), 0..128_u8];
    numbers.prop_filter_map("above 127", |number| Some(Written::new(PayloadType::new(number)?, number.to_string())))
}

/// A key or password: text without blanks at its ends.
pub fn hidden() -> impl Strategy<Value = Written<Hidden<'static>>> {
    as_it_stands(byte_string_without_outer_blanks(), |text| Hidden(Secret::new(text)))
}

/// `a=rtpmap` of known and unknown codecs, now and then without a clock rate, as devices write it (RFC 8866,
/// section 6.6).
pub fn rtp_map() -> impl Strategy<Value = Written<RtpMap<'static>>> {
    let known = prop::sample::select(&["opus", "PCMU", "telephone-event", "Telephone-Event", "VP8"][..]);
    let name = prop_oneof![3 => known.prop_map(String::from), 1 => token()];
    let rate = prop::option::weighted(0.9, prop_oneof![Just(8000), Just(48_000), 1..=u32::MAX]);
    let parameters = prop_oneof![4 => Just(None), 2 => "[0-9]{1,11}".prop_map(Some), 1 => token().prop_map(Some)];
    (payload_type(), name, rate, parameters).prop_map(|(payload_type, name, rate, parameters)| {
        let parameters = parameters.filter(|_| rate.is_some());
        let parts = [Some(name.clone()), rate.map(|rate| rate.to_string()), parameters.clone()];
        let text = format!("{} {}", payload_type.text, parts.into_iter().flatten().collect::<Vec<_>>().join("/"));
        let map = RtpMap {
            payload_type: payload_type.value,
            encoding_name: Cow::Owned(name),
            clock_rate: rate,
            encoding_parameters: parameters.map(Cow::Owned),
        };
        Written::new(map, text)
    })
}

/// `a=fmtp`, for a payload type most of the time, with the parameters of a codec or any text (RFC 8866, section 6.15).
pub fn fmtp() -> impl Strategy<Value = Written<Fmtp<'static>>> {
    let format = prop_oneof![6 => payload_type().prop_map(|written| written.text), 1 => token()];
    let known =
        prop::sample::select(&["0-15", "0-15;", "0-11,16", "annexb=no", "minptime=10; useinbandfec=1", "apt=96"][..]);
    let parameters = prop_oneof![known.prop_map(String::from), byte_string_without_outer_blanks()];
    (format, parameters).prop_map(|(format, parameters)| {
        let text = format!("{format} {parameters}");
        Written::new(Fmtp { format: Cow::Owned(format), text: Cow::Owned(parameters) }, text)
    })
}

/// `a=rtcp`, with an address of its own or without (RFC 3605, section 2.1).
pub fn rtcp() -> impl Strategy<Value = Written<Rtcp<'static>>> {
    (any::<u16>(), prop::option::of(connection())).prop_map(|(port, connection)| match connection {
        Some(connection) => {
            let text = format!("{port} {}", connection.text);
            connection.map(|connection| Rtcp { port, connection: Some(connection) }).with_text(text)
        }
        None => Written::new(Rtcp { port, connection: None }, port.to_string()),
    })
}

/// One to three words, with a blank between them.
pub fn word_list() -> impl Strategy<Value = Written<WordList<'static>>> {
    let words = prop::collection::vec(token(), 1..4).prop_map(|words| words.join(" "));
    as_it_stands(words, |text| WordList(text.into()))
}

/// `a=group` of a registered or another meaning, with up to three members (RFC 5888, section 5).
pub fn group() -> impl Strategy<Value = Written<Group<'static>>> {
    let mids = prop_oneof![1 => Just(Written::new(WordList(Cow::Borrowed("")), "")), 3 => word_list()];
    (group_semantics(), mids).prop_map(|(semantics, mids)| {
        let text = format!("{} {}", semantics.text, mids.text);
        semantics.map(|semantics| Group { semantics, mids: mids.value }).with_text(text.trim_ascii_end().to_owned())
    })
}

/// What a group is for, the first word of `a=group`: a registered one or another (RFC 5888, section 5).
pub fn group_semantics() -> impl Strategy<Value = Written<GroupSemantics<'static>>> {
    static KNOWN: [(GroupSemantics<'static>, &str); 12] = [
        (GroupSemantics::LipSync, "LS"),
        (GroupSemantics::FlowIdentification, "FID"),
        (GroupSemantics::SingleReservationFlow, "SRF"),
        (GroupSemantics::AlternativeNetworkAddresses, "ANAT"),
        (GroupSemantics::ForwardErrorCorrection, "FEC"),
        (GroupSemantics::ForwardErrorCorrectionFramework, "FEC-FR"),
        (GroupSemantics::CompositeSession, "CS"),
        (GroupSemantics::DecodingDependency, "DDP"),
        (GroupSemantics::Duplication, "DUP"),
        (GroupSemantics::Splice, "SPLICE"),
        (GroupSemantics::Bundle, "BUNDLE"),
        (GroupSemantics::Clue, "CLUE"),
    ];
    open_word(&KNOWN, |word| GroupSemantics::Other(word.into()))
}

/// `a=orient`, a registered word or another one (RFC 8866, section 6.8).
pub fn orientation() -> impl Strategy<Value = Written<Orientation<'static>>> {
    static KNOWN: [(Orientation<'static>, &str); 3] = [
        (Orientation::Portrait, "portrait"),
        (Orientation::Landscape, "landscape"),
        (Orientation::Seascape, "seascape"),
    ];
    open_word(&KNOWN, |word| Orientation::Other(word.into()))
}

/// `a=type`, a registered word or another one (RFC 8866, section 6.9).
pub fn conference_type() -> impl Strategy<Value = Written<ConferenceType<'static>>> {
    static KNOWN: [(ConferenceType<'static>, &str); 5] = [
        (ConferenceType::Broadcast, "broadcast"),
        (ConferenceType::Meeting, "meeting"),
        (ConferenceType::Moderated, "moderated"),
        (ConferenceType::Test, "test"),
        (ConferenceType::H332, "H332"),
    ];
    open_word(&KNOWN, |word| ConferenceType::Other(word.into()))
}

/// `a=quality`, from 0 to 10 (RFC 8866, section 6.14).
pub fn quality() -> impl Strategy<Value = Written<Quality>> {
    (0..=10_u8).prop_map(|quality| Written::new(Quality(quality), quality.to_string()))
}

/// A direction, in the name of the attribute that states it (RFC 8866, section 6.7).
pub fn direction() -> impl Strategy<Value = Written<Direction>> {
    static KNOWN: [(Direction, &str); 4] = [
        (Direction::SendRecv, "sendrecv"),
        (Direction::SendOnly, "sendonly"),
        (Direction::RecvOnly, "recvonly"),
        (Direction::Inactive, "inactive"),
    ];
    prop::sample::select(&KNOWN[..]).prop_map(|(direction, name)| Written::new(direction, name))
}
