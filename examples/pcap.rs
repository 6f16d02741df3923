//! Offers and answers of the calls in a capture: `cargo run --example pcap -- call.pcapng`

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::fs;
use std::io::{self, Cursor, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use etherparse::defrag::IpDefragPool;
use etherparse::{EtherType, NetSlice, SlicedPacket, TransportSlice, UdpSlice, ip_number};
use pcap_parser::data::{PacketData, get_packetdata};
use pcap_parser::{Block, Linktype, PcapBlockOwned, PcapError, create_reader};
use sdp_decoder::Decoder;
use sdp_decoder::check::{Checker, Report};
use sdp_decoder::sip::{Described, Dialogs, Message, Purpose, Trace};

/// Offers and answers of the calls in a capture, dialog by dialog, in order.
///
/// Reads pcap and pcapng, with SIP over UDP (IP fragments are put together) and over TCP; and text with SIP messages, as
/// sngrep and ngrep write it. SIP over TLS cannot be read.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Exit code: 0 where messages were found; 1 where an input has none, or is cut or damaged; 2 where a file cannot be read, \
or an argument is wrong. Of several inputs, the highest counts.

Examples:
  pcap call.pcapng
  pcap --check trace.txt"
)]
struct Arguments {
    /// Captures, or traces as text
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// Print what is found in the messages as well: challenges, refusals and their reasons, faults
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut output = io::stdout().lock();
    let mut worst = 0;
    for file in &arguments.files {
        let code = match fs::read(file) {
            Ok(bytes) => match print_file(&mut output, file, &bytes, &arguments) {
                Ok(code) => code,
                // Whoever read the output has seen enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
                Err(error) => {
                    eprintln!("standard output: cannot be written: {error}");
                    2
                }
            },
            Err(error) => {
                eprintln!("{}: cannot be read: {error}", file.display());
                2
            }
        };
        worst = worst.max(code);
    }
    ExitCode::from(worst)
}

/// A message, and where it was seen.
struct Seen {
    message: Message<'static>,
    /// Time, and the addresses that it went between; or what the trace has before it.
    place: String,
}

fn print_file(output: &mut impl Write, file: &Path, bytes: &[u8], arguments: &Arguments) -> io::Result<u8> {
    let mut is_whole = true;
    let seen = if is_capture(bytes) {
        let mut reader = CaptureReader::default();
        if let Err(error) = reader.read(bytes) {
            eprintln!("{}: the capture is cut or damaged: {error}", file.display());
            is_whole = false;
        }
        reader.seen
    } else {
        let traced = Trace::new(bytes).map(|it| Seen { message: it.message.into_owned(), place: it.note.into_owned() });
        traced.collect()
    };
    if seen.is_empty() {
        eprintln!("{}: no SIP message found (SIP over TLS cannot be read)", file.display());
        return Ok(1);
    }
    if arguments.files.len() > 1 {
        writeln!(output, "{}:\n", file.display())?;
    }
    print_dialogs(output, &seen, arguments.check)?;
    output.flush()?;
    Ok(u8::from(!is_whole))
}

fn print_dialogs(output: &mut impl Write, seen: &[Seen], is_checked: bool) -> io::Result<()> {
    let dialogs = Dialogs::of(seen.iter().map(|seen| &seen.message));
    let with_sdp: Vec<_> = dialogs.iter().filter(|dialog| !dialog.descriptions().is_empty()).collect();
    let (messages, dialogs_with) = (counted(seen.len(), "message"), counted(with_sdp.len(), "dialog"));
    writeln!(output, "{messages}, {dialogs_with} with session descriptions")?;
    for (number, dialog) in (1..).zip(with_sdp) {
        let end = match (dialog.failure(), dialog.callee_tag()) {
            (Some(code), _) => format!(", refused with {code} {}", code.reason_phrase().unwrap_or_default()),
            (None, None) => ", not answered".to_owned(),
            (None, Some(_)) => String::new(),
        };
        writeln!(output, "\nDialog {number}, Call-ID {}{end}", shown(dialog.call_id()))?;
        for described in dialog.descriptions() {
            if let Some(seen) = seen.get(described.message) {
                print_description(output, seen, described)?;
            }
        }
    }
    if is_checked {
        for (index, one) in seen.iter().enumerate() {
            let request = dialogs.request_of(index).and_then(|request| seen.get(request)).map(|seen| &seen.message);
            let report = Checker::default().check_response(&one.message, request);
            print_report(output, one, &report)?;
        }
    }
    Ok(())
}

fn print_description(output: &mut impl Write, seen: &Seen, described: &Described) -> io::Result<()> {
    let what = match described.purpose {
        Purpose::Offer => "offer",
        Purpose::Answer => "answer",
        Purpose::Preview => "preview of the answer",
        Purpose::Capabilities => "capabilities",
        Purpose::OfferOrAnswer => "offer or answer",
        _ => "neither offer nor answer",
    };
    let again = if described.is_repeated { ", as before" } else { "" };
    let side = if described.is_of_caller { "caller" } else { "callee" };
    writeln!(output)?;
    print_head(output, "  ", seen)?;
    writeln!(output, ": {what}{again}, of the {side}")?;
    for part in seen.message.body_parts().filter(|part| part.is_sdp()) {
        match Decoder::new().role(described.purpose.role()).decode(part.bytes()) {
            Ok(description) => {
                for media in description.media() {
                    let direction = media.direction().value.to_string();
                    let direction = if media.is_rejected() { "rejected" } else { &direction };
                    for line in media.explain().to_string().lines() {
                        writeln!(output, "    {line}")?;
                    }
                    let address = media.connection().and_then(Result::ok).map(|it| it.value.address.to_string());
                    writeln!(
                        output,
                        "      {}, {direction}",
                        shown(&address.unwrap_or_else(|| "no address".to_owned()))
                    )?;
                }
            }
            Err(error) => writeln!(output, "    {error}")?,
        }
    }
    Ok(())
}

fn print_report(output: &mut impl Write, seen: &Seen, report: &Report) -> io::Result<()> {
    if report.findings().is_empty() {
        return Ok(());
    }
    writeln!(output)?;
    print_head(output, "", seen)?;
    writeln!(output)?;
    for line in report.to_string().lines() {
        writeln!(output, "  {line}")?;
    }
    Ok(())
}

/// Where a message was seen, where that is known, and its first line.
fn print_head(output: &mut impl Write, indent: &str, seen: &Seen) -> io::Result<()> {
    if !seen.place.is_empty() {
        writeln!(output, "{indent}{}", shown(&seen.place))?;
    }
    write!(output, "{indent}{}", shown(&seen.message.start_line().to_string()))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Text without what would move the cursor of a terminal.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Whether the bytes begin as pcap or pcapng does, in either order of bytes.
fn is_capture(bytes: &[u8]) -> bool {
    const MAGIC: [[u8; 4]; 5] = [
        [0x0a, 0x0d, 0x0d, 0x0a],
        [0xa1, 0xb2, 0xc3, 0xd4],
        [0xd4, 0xc3, 0xb2, 0xa1],
        [0xa1, 0xb2, 0x3c, 0x4d],
        [0x4d, 0x3c, 0xb2, 0xa1],
    ];
    MAGIC.iter().any(|magic| bytes.starts_with(magic))
}

/// When a packet was seen, in microseconds since 1970; pcapng may not say.
#[derive(Clone, Copy, Debug)]
struct Time(Option<u64>);

impl fmt::Display for Time {
    /// The time of the day, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(microseconds) = self.0 else { return f.write_str("--:--:--.------") };
        let seconds = microseconds / 1_000_000;
        let (hours, minutes) = (seconds / 3600 % 24, seconds / 60 % 60);
        write!(f, "{hours:02}:{minutes:02}:{:02}.{:06}", seconds % 60, microseconds % 1_000_000)
    }
}

/// Where a packet went from and to.
type Flow = (SocketAddr, SocketAddr);

/// Finds the SIP messages of a capture.
#[derive(Default)]
struct CaptureReader {
    seen: Vec<Seen>,
    /// The interfaces of the section of a pcapng: type, units a second, and what is added in seconds.
    interfaces: Vec<(Linktype, u64, i64)>,
    fragments: IpDefragPool<(), ()>,
    streams: HashMap<Flow, Stream>,
}

impl CaptureReader {
    /// Reads all packets. What was found before an error stays.
    fn read(&mut self, bytes: &[u8]) -> Result<(), String> {
        let mut legacy = (Linktype::ETHERNET, 1);
        let mut reader =
            create_reader(bytes.len().max(65_536), Cursor::new(bytes)).map_err(|error| error.to_string())?;
        loop {
            match reader.next() {
                Ok((offset, block)) => {
                    match block {
                        PcapBlockOwned::LegacyHeader(header) => {
                            let per_microsecond = if header.is_nanosecond_precision() { 1000 } else { 1 };
                            legacy = (header.network, per_microsecond);
                        }
                        PcapBlockOwned::Legacy(packet) => {
                            let fraction = u64::from(packet.ts_usec) / legacy.1;
                            let time = Time(Some(u64::from(packet.ts_sec) * 1_000_000 + fraction));
                            self.packet(time, legacy.0, packet.data, packet.caplen as usize);
                        }
                        PcapBlockOwned::NG(block) => self.block(&block),
                    }
                    reader.consume(offset);
                }
                Err(PcapError::Eof) => return Ok(()),
                Err(PcapError::Incomplete(_)) => {
                    reader.refill().map_err(|error| error.to_string())?;
                    if reader.reader_exhausted() && reader.data().is_empty() {
                        return Ok(());
                    }
                }
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::SectionHeader(_) => self.interfaces.clear(),
            Block::InterfaceDescription(it) => {
                self.interfaces.push((it.linktype, it.ts_resolution().unwrap_or(1_000_000).max(1), it.ts_offset()));
            }
            Block::EnhancedPacket(packet) => {
                let Some(&(linktype, units, offset)) = self.interfaces.get(packet.if_id as usize) else { return };
                let ticks = u64::from(packet.ts_high) << 32 | u64::from(packet.ts_low);
                let microseconds = i128::from(ticks) * 1_000_000 / i128::from(units) + i128::from(offset) * 1_000_000;
                let time = Time(u64::try_from(microseconds).ok());
                self.packet(time, linktype, packet.data, packet.caplen as usize);
            }
            Block::SimplePacket(packet) => {
                let Some(&(linktype, ..)) = self.interfaces.first() else { return };
                self.packet(Time(None), linktype, packet.data, packet.origlen as usize);
            }
            _ => {}
        }
    }

    fn packet(&mut self, time: Time, linktype: Linktype, data: &[u8], len: usize) {
        let data = data.get(..len).unwrap_or(data);
        let packet = match get_packetdata(data, linktype, data.len()) {
            Some(PacketData::L2(data)) => SlicedPacket::from_ethernet(data),
            Some(PacketData::L3(ether_type, data)) => SlicedPacket::from_ether_type(EtherType(ether_type), data),
            _ => return,
        };
        let Ok(packet) = packet else { return };
        let Some((source, destination)) = addresses(&packet) else { return };
        let between = |from: u16, to: u16| (SocketAddr::new(source, from), SocketAddr::new(destination, to));
        match &packet.transport {
            Some(TransportSlice::Udp(udp)) => {
                self.datagram(time, between(udp.source_port(), udp.destination_port()), udp.payload());
            }
            Some(TransportSlice::Tcp(tcp)) => {
                let flow = between(tcp.source_port(), tcp.destination_port());
                let stream = self.streams.entry(flow).or_default();
                stream.segment(tcp.sequence_number(), tcp.syn(), tcp.payload());
                while let Some(message) = stream.next_message() {
                    self.seen.push(Seen { message, place: place(time, flow) });
                }
            }
            None => {
                let Ok(Some(whole)) = self.fragments.process_sliced_packet(&packet, (), ()) else { return };
                if whole.ip_number == ip_number::UDP {
                    if let Ok(udp) = UdpSlice::from_slice(&whole.payload) {
                        self.datagram(time, between(udp.source_port(), udp.destination_port()), udp.payload());
                    }
                }
            }
            _ => {}
        }
    }

    /// A datagram holds a message, a keep-alive, or something else.
    fn datagram(&mut self, time: Time, flow: Flow, payload: &[u8]) {
        if let Ok(message) = Message::read(payload.to_vec()) {
            self.seen.push(Seen { message, place: place(time, flow) });
        }
    }
}

fn place(time: Time, (source, destination): Flow) -> String {
    format!("{time} UTC  {source} -> {destination}")
}

fn addresses(packet: &SlicedPacket<'_>) -> Option<(IpAddr, IpAddr)> {
    match packet.net.as_ref()? {
        NetSlice::Ipv4(ip) => Some((ip.header().source_addr().into(), ip.header().destination_addr().into())),
        NetSlice::Ipv6(ip) => Some((ip.header().source_addr().into(), ip.header().destination_addr().into())),
        NetSlice::Arp(_) => None,
    }
}

/// One direction of a TCP connection.
#[derive(Default)]
struct Stream {
    /// The sequence number of the first byte that is missing; `None` before the first segment.
    next: Option<u32>,
    /// Segments behind it, by their distance from `next` when they came, and what is known of their bytes.
    waiting: BTreeMap<u32, Vec<u8>>,
    /// The bytes in order, from the beginning of the next message on.
    bytes: Vec<u8>,
    /// How many bytes the next message has at least, so that nothing is looked at twice.
    wanted: usize,
}

/// How far ahead a segment may be. What is farther is from before, as numbers go around.
const WINDOW: u32 = 1 << 30;

/// What goes on for longer without the end of its headers is no SIP.
const LONGEST_HEADERS: usize = 64 * 1024;

impl Stream {
    /// A segment: the next one, one that is ahead of others, or one that was sent again.
    fn segment(&mut self, number: u32, is_first: bool, payload: &[u8]) {
        if is_first {
            // SYN takes a number of its own.
            *self = Self { next: Some(number.wrapping_add(1)), ..Self::default() };
        }
        if payload.is_empty() {
            return;
        }
        self.next.get_or_insert(number);
        let known = self.waiting.entry(number).or_default();
        if known.len() < payload.len() {
            *known = payload.to_vec();
        }
        while let Some(next) = self.next {
            // One that begins at the missing byte, or before it and goes on behind it.
            let before = self.waiting.range(..=next).next_back().or_else(|| self.waiting.iter().next_back());
            let start = before.map(|(start, _)| *start).filter(|start| next.wrapping_sub(*start) < WINDOW);
            let Some(start) = start else { return };
            let Some(segment) = self.waiting.remove(&start) else { return };
            let fresh = segment.get(next.wrapping_sub(start) as usize..).unwrap_or_default();
            self.bytes.extend_from_slice(fresh);
            self.next = Some(next.wrapping_add(u32::try_from(fresh.len()).unwrap_or_default()));
        }
    }

    /// The next message that is there as a whole: its headers, and as many bytes as its Content-Length says.
    fn next_message(&mut self) -> Option<Message<'static>> {
        if self.bytes.len() < self.wanted {
            return None;
        }
        self.skip_to_message();
        let Some(headers) = find(&self.bytes, b"\r\n\r\n") else {
            if self.bytes.len() > LONGEST_HEADERS {
                self.bytes.clear();
            }
            return None;
        };
        let headers = headers + 4;
        let head = Message::read(self.bytes.get(..headers)?).ok()?;
        let len = headers.saturating_add(head.content_length().unwrap_or_default());
        self.wanted = len;
        if self.bytes.len() < len {
            return None;
        }
        self.wanted = 0;
        let rest = self.bytes.split_off(len);
        let message = std::mem::replace(&mut self.bytes, rest);
        Message::read(message).ok()
    }

    /// Drops keep-alives, and what stands before the first message of a capture that begins in the middle.
    fn skip_to_message(&mut self) {
        let is_start = |line: &[u8]| Message::read(line).is_ok();
        let mut start = 0;
        while let Some(len) = self.bytes.get(start..).and_then(|rest| rest.iter().position(|byte| *byte == b'\n')) {
            if is_start(self.bytes.get(start..start + len).unwrap_or_default()) {
                break;
            }
            start += len + 1;
        }
        self.bytes.drain(..start);
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
