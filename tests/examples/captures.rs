//! The example `pcap`, over captures that are made here.

use std::process::Command;

use etherparse::{EtherType, Ethernet2Header, Ipv4Header, PacketBuilder, UdpHeader, ip_number};
use expect_test::expect;

use super::{Ran, file, program};

/// Addresses of the caller and of the callee (RFC 5737).
const CALLER: [u8; 4] = [192, 0, 2, 1];
const CALLEE: [u8; 4] = [198, 51, 100, 2];
const MACS: [[u8; 6]; 2] = [[2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]];

fn pcap(arguments: &[&str]) -> Ran {
    Command::new(program("pcap")).args(arguments).output().expect("the example starts").into()
}

fn message(start: &str, to_tag: &str, cseq: &str, sdp: &str) -> Vec<u8> {
    let content_type = if sdp.is_empty() { "" } else { "Content-Type: application/sdp\r\n" };
    format!(
        "{start}\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK{}\r\nFrom: <sip:61383940220@example.com>;tag=a\r\n\
         To: <sip:61383940221@example.com>{to_tag}\r\nCall-ID: 1@192.0.2.1\r\nCSeq: {cseq}\r\n{content_type}\
         Content-Length: {}\r\n\r\n{sdp}",
        cseq.replace(' ', ""),
        sdp.len()
    )
    .into_bytes()
}

fn sdp(address: &str, port: u16, direction: &str) -> String {
    format!(
        "v=0\r\no=- 1 1 IN IP4 {address}\r\ns=-\r\nc=IN IP4 {address}\r\nt=0 0\r\nm=audio {port} RTP/AVP 8 101\r\n\
         a=rtpmap:8 PCMA/8000\r\na=rtpmap:101 telephone-event/8000\r\na={direction}\r\n"
    )
}

const INVITE: &str = "INVITE sip:61383940221@example.com SIP/2.0";
const ACK: &str = "ACK sip:61383940221@example.com SIP/2.0";
const OK: &str = "SIP/2.0 200 OK";

/// A call that is put on hold: for each message whether it is from the caller, and its text.
fn call() -> Vec<(bool, Vec<u8>)> {
    vec![
        (true, message(INVITE, "", "1 INVITE", &sdp("192.0.2.1", 5004, "sendrecv"))),
        (false, message("SIP/2.0 100 Trying", "", "1 INVITE", "")),
        (false, message(OK, ";tag=b", "1 INVITE", &sdp("198.51.100.2", 6004, "sendrecv"))),
        (true, message(ACK, ";tag=b", "1 ACK", "")),
        (true, message(INVITE, ";tag=b", "2 INVITE", &sdp("192.0.2.1", 5004, "sendonly"))),
        (false, message(OK, ";tag=b", "2 INVITE", &sdp("198.51.100.2", 6004, "recvonly"))),
        (true, message(ACK, ";tag=b", "2 ACK", "")),
    ]
}

fn sides(is_of_caller: bool) -> ([u8; 4], [u8; 4]) {
    if is_of_caller { (CALLER, CALLEE) } else { (CALLEE, CALLER) }
}

fn udp(is_of_caller: bool, payload: &[u8]) -> Vec<u8> {
    let (from, to) = sides(is_of_caller);
    let mut packet = Vec::new();
    let builder = PacketBuilder::ethernet2(MACS[0], MACS[1]).ipv4(from, to, 64).udp(5060, 5060);
    builder.write(&mut packet, payload).expect("a vector takes all");
    packet
}

/// A datagram in fragments of so many bytes, a multiple of 8.
fn udp_fragments(is_of_caller: bool, payload: &[u8], size: usize) -> Vec<Vec<u8>> {
    let (from, to) = sides(is_of_caller);
    let header = UdpHeader::with_ipv4_checksum(
        5060,
        5060,
        &Ipv4Header::new(0, 64, ip_number::UDP, from, to).expect("it is short"),
        payload,
    );
    let datagram = [&header.expect("it is short").to_bytes()[..], payload].concat();
    let last = datagram.len().div_ceil(size) - 1;
    let fragments = datagram.chunks(size).enumerate().map(|(index, chunk)| {
        let len = u16::try_from(chunk.len()).expect("it is short");
        let mut ip = Ipv4Header::new(len, 64, ip_number::UDP, from, to).expect("it is short");
        ip.identification = 7;
        ip.dont_fragment = false;
        ip.more_fragments = index < last;
        ip.fragment_offset = u16::try_from(index * size / 8).expect("it is short").try_into().expect("it is small");
        ip.header_checksum = ip.calc_header_checksum();
        let link = Ethernet2Header { source: MACS[0], destination: MACS[1], ether_type: EtherType::IPV4 };
        [&link.to_bytes()[..], &ip.to_bytes()[..], chunk].concat()
    });
    fragments.collect()
}

fn tcp(is_of_caller: bool, number: u32, is_first: bool, payload: &[u8]) -> Vec<u8> {
    let (from, to) = sides(is_of_caller);
    let builder = PacketBuilder::ethernet2(MACS[0], MACS[1]).ipv4(from, to, 64).tcp(5060, 5060, number, 1000);
    let builder = if is_first { builder.syn() } else { builder };
    let mut packet = Vec::new();
    builder.write(&mut packet, payload).expect("a vector takes all");
    packet
}

/// A file of packets, one every 10 ms from 10:00:00 on, as pcapng.
fn pcapng(packets: &[Vec<u8>]) -> Vec<u8> {
    let block = |kind: u32, body: &[u8]| {
        let len = u32::try_from(body.len() + 12).expect("it is short").to_le_bytes();
        [&kind.to_le_bytes()[..], &len, body, &len].concat()
    };
    let mut capture = block(0x0a0d_0d0a, &[&0x1a2b_3c4d_u32.to_le_bytes()[..], &[1, 0, 0, 0], &[0xff; 8]].concat());
    capture.extend(block(1, &[1, 0, 0, 0, 0, 0, 0, 0]));
    for (index, packet) in (0..).zip(packets) {
        let time: u64 = 1_767_261_600_000_000 + 10_000 * index;
        let high = u32::try_from(time >> 32).expect("it fits").to_le_bytes();
        let low = u32::try_from(time & 0xffff_ffff).expect("it fits").to_le_bytes();
        let len = u32::try_from(packet.len()).expect("it is short").to_le_bytes();
        let padding = vec![0; packet.len().next_multiple_of(4) - packet.len()];
        capture.extend(block(6, &[&[0; 4][..], &high, &low, &len, &len, packet, &padding].concat()));
    }
    capture
}

/// The same as pcap, in the other order of bytes.
fn classic_pcap(packets: &[Vec<u8>]) -> Vec<u8> {
    let numbers = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_be_bytes()).collect::<Vec<_>>();
    let mut capture = numbers(&[0xa1b2_c3d4, 0x0002_0004, 0, 0, 65535, 1]);
    for (index, packet) in (0..).zip(packets) {
        let len = u32::try_from(packet.len()).expect("it is short");
        capture.extend(numbers(&[1_767_261_600, 10_000 * index, len, len]));
        capture.extend(packet);
    }
    capture
}

fn printed(name: &str, capture: &[u8]) -> String {
    let Ran { output, errors, code } = pcap(&[&file(name, capture)]);
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    output
}

#[test]
fn a_call_with_a_second_offer() {
    let packets: Vec<_> = call().iter().map(|(side, text)| udp(*side, text)).collect();
    let output = printed("call.pcapng", &pcapng(&packets));
    expect![[r#"
        7 messages, 1 dialog with session descriptions

        Dialog 1, Call-ID 1@192.0.2.1

          10:00:00.000000 UTC  192.0.2.1:5060 -> 198.51.100.2:5060
          INVITE sip:61383940221@example.com SIP/2.0: offer, of the caller
            m=audio 5004 RTP/AVP 8 101
              audio: means an audio call
              5004: is the RTP port used for the call
              RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
              8=PCMA
              101=rtp-nte payload (telephone-event)
              192.0.2.1, sendrecv

          10:00:00.020000 UTC  198.51.100.2:5060 -> 192.0.2.1:5060
          SIP/2.0 200 OK: answer, of the callee
            m=audio 6004 RTP/AVP 8 101
              audio: means an audio call
              6004: is the RTP port used for the call
              RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
              8=PCMA
              101=rtp-nte payload (telephone-event)
              198.51.100.2, sendrecv

          10:00:00.040000 UTC  192.0.2.1:5060 -> 198.51.100.2:5060
          INVITE sip:61383940221@example.com SIP/2.0: offer, of the caller
            m=audio 5004 RTP/AVP 8 101
              audio: means an audio call
              5004: is the RTP port used for the call
              RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
              8=PCMA
              101=rtp-nte payload (telephone-event)
              192.0.2.1, sendonly

          10:00:00.050000 UTC  198.51.100.2:5060 -> 192.0.2.1:5060
          SIP/2.0 200 OK: answer, of the callee
            m=audio 6004 RTP/AVP 8 101
              audio: means an audio call
              6004: is the RTP port used for the call
              RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
              8=PCMA
              101=rtp-nte payload (telephone-event)
              198.51.100.2, recvonly
    "#]]
    .assert_eq(&output);
    assert_eq!(printed("call.pcap", &classic_pcap(&packets)), output);
}

#[test]
fn fragments_are_put_together() {
    let mut packets = Vec::new();
    for (side, text) in call() {
        packets.extend(if text.starts_with(b"INVITE") {
            udp_fragments(side, &text, 200)
        } else {
            vec![udp(side, &text)]
        });
    }
    assert!(packets.len() > 7);
    // The last fragment may come first.
    packets.swap(0, 2);
    let output = printed("fragments.pcapng", &pcapng(&packets));
    assert_eq!((output.matches(": offer, ").count(), output.matches(": answer, ").count()), (2, 2), "{output}");
    let lost = printed("lost-fragment.pcapng", &pcapng(&packets[1..]));
    assert_eq!((lost.matches(": offer, ").count(), lost.matches(": offer or answer, ").count()), (1, 1), "{lost}");
}

/// A stream that is cut at odd places, in another order, with some of it sent twice, and keep-alives between.
#[test]
fn streams_are_put_in_order() {
    let whole =
        printed("whole.pcapng", &pcapng(&call().iter().map(|(side, text)| udp(*side, text)).collect::<Vec<_>>()));
    let descriptions = |output: &str| {
        let without_times = output.lines().filter(|line| !line.contains(" UTC ")).collect::<Vec<_>>();
        without_times.join("\n")
    };
    for size in [1, 7, 50, 333] {
        let mut packets = vec![tcp(true, u32::MAX - 100, true, b""), tcp(false, 5, true, b"")];
        let mut next = [u32::MAX - 99, 6];
        for (side, text) in call() {
            let number = &mut next[usize::from(!side)];
            let text = [b"\r\n\r\n".as_slice(), &text].concat();
            let mut segments: Vec<_> = Vec::new();
            for chunk in text.chunks(size) {
                segments.push(tcp(side, *number, false, chunk));
                *number = number.wrapping_add(u32::try_from(chunk.len()).expect("it is short"));
            }
            for pair in segments.chunks_mut(2) {
                pair.reverse();
            }
            let again = segments.first().cloned();
            packets.extend(segments);
            packets.extend(again);
        }
        let output = printed("stream.pcapng", &pcapng(&packets));
        assert_eq!(descriptions(&output), descriptions(&whole), "segments of {size} bytes");
    }
    // A capture that begins in the middle of a message.
    let text = message(INVITE, "", "1 INVITE", &sdp("192.0.2.1", 5004, "sendrecv"));
    let packets =
        [tcp(true, 100, false, b"Max-Forwards: 70\r\nContent-Length: 0\r\n\r\n"), tcp(true, 139, false, &text)];
    let output = printed("middle.pcapng", &pcapng(&packets));
    assert!(output.starts_with("1 message, 1 dialog with") && output.contains("not answered"), "{output}");
}

#[test]
fn text_with_messages() {
    let trace: Vec<_> = call()
        .into_iter()
        .flat_map(|(side, text)| [format!("\n2026/01/01 10:00:00 {}\n", sides(side).0[0]).into_bytes(), text])
        .collect();
    let output = printed("trace.txt", &trace.concat());
    assert_eq!((output.matches(": offer, ").count(), output.matches(": answer, ").count()), (2, 2), "{output}");
    assert!(output.contains("  2026/01/01 10:00:00 192\n"), "{output}");
}

/// Media that is refused goes in no direction, and where the trace has no times no line stands for them.
#[test]
fn rejected_media_in_text_without_times() {
    let invite = message(INVITE, "", "1 INVITE", &sdp("192.0.2.1", 5004, "sendrecv"));
    let answer = message(OK, ";tag=b", "1 INVITE", &sdp("198.51.100.2", 0, "sendrecv"));
    let output = printed("rejected.txt", &[invite, answer].concat());
    expect![[r#"
        2 messages, 1 dialog with session descriptions

        Dialog 1, Call-ID 1@192.0.2.1

          INVITE sip:61383940221@example.com SIP/2.0: offer, of the caller
            m=audio 5004 RTP/AVP 8 101
              audio: means an audio call
              5004: is the RTP port used for the call
              RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
              8=PCMA
              101=rtp-nte payload (telephone-event)
              192.0.2.1, sendrecv

          SIP/2.0 200 OK: answer, of the callee
            m=audio 0 RTP/AVP 8 101
              audio: means an audio call
              0: is no port: this media is rejected or switched off
              RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
              8=PCMA
              101=rtp-nte payload (telephone-event)
              198.51.100.2, rejected
    "#]]
    .assert_eq(&output);
}

#[test]
fn what_is_found_is_told_where_it_is_asked_for() {
    let digest =
        "Authorization: Digest username=\"61383940218\",realm=\"a\",nonce=\"n\",uri=\"u\",response=\"r\"\r\nCSeq";
    let invite = String::from_utf8(message(INVITE, "", "1 INVITE", "")).expect("text").replace("CSeq", digest);
    let refusal = message("SIP/2.0 403 Forbidden", ";tag=x", "1 INVITE", "");
    let capture = file("refused.pcapng", &pcapng(&[udp(true, invite.as_bytes()), udp(false, &refusal)]));
    let Ran { output, errors, code } = pcap(&["--check", &capture]);
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    expect![[r#"
        2 messages, 0 dialogs with session descriptions

        10:00:00.000000 UTC  192.0.2.1:5060 -> 198.51.100.2:5060
        INVITE sip:61383940221@example.com SIP/2.0
          6:1: hint[from-differs-from-digest]: Authorization: the digest is of "61383940218" and From of "61383940220": authenticate as "61383940220", or send "61383940218" in From
              RFC 3261, section 22: where the carrier answers 403: authenticate as the number in From, or send the number of the account in From

        10:00:00.010000 UTC  198.51.100.2:5060 -> 192.0.2.1:5060
        SIP/2.0 403 Forbidden
          1:1: hint[forbidden]: 403: the server understood the request and refuses it; the digest is of "61383940218" and From of "61383940220": authenticate as "61383940220", or send "61383940218" in From
              RFC 3261, section 21.4.4: look at the credit and the rights of the account, then compare From with the user name of the digest
    "#]].assert_eq(&output);
    assert!(!pcap(&[&capture]).output.contains("forbidden"));
}

#[test]
fn captures_without_messages_and_damaged_ones() {
    let capture = pcapng(&[udp(true, b"\0\0\0\0"), udp(true, b"GET / HTTP/1.1\r\n\r\n"), vec![1, 2, 3]]);
    let name = file("nothing.pcapng", &capture);
    let nothing = pcap(&[&name]);
    assert_eq!((nothing.output.as_str(), nothing.code), ("", Some(1)));
    assert_eq!(nothing.errors, format!("{name}: no SIP message found (SIP over TLS cannot be read)\n"));

    let capture = pcapng(&call().iter().map(|(side, text)| udp(*side, text)).collect::<Vec<_>>());
    let name = file("cut.pcapng", &capture[..capture.len() - 50]);
    let cut = pcap(&[&name]);
    assert_eq!(cut.code, Some(1));
    assert!(cut.output.starts_with("6 messages, 1 dialog with session descriptions\n"), "{}", cut.output);
    assert!(cut.errors.contains("the capture is cut or damaged"), "{}", cut.errors);

    let missing = pcap(&["no-such-file.pcap"]);
    assert_eq!((missing.output.as_str(), missing.code), ("", Some(2)));
    assert!(missing.errors.starts_with("no-such-file.pcap: cannot be read: "), "{}", missing.errors);
    assert_eq!(pcap(&[]).code, Some(2));
}
