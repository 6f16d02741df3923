//! The values of the lines that stand in media sections, and the line types.

use sdp_decoder::Secret;
use sdp_decoder::line::{Key, KeyMethod, LineType, MediaLine, MediaType};

use super::{read, unreadable, written};

#[test]
fn key() {
    for (text, method, secret) in [
        ("prompt", KeyMethod::Prompt, None),
        ("clear:a b", KeyMethod::Clear, Some("a b")),
        ("base64:YQ==", KeyMethod::Base64, Some("YQ==")),
        ("uri:https://example.com/k", KeyMethod::Uri, Some("https://example.com/k")),
        ("Clear:x", KeyMethod::Clear, Some("x")),
    ] {
        let key = read::<Key>(text);
        assert_eq!(key.method, method);
        assert_eq!(key.secret.as_ref().map(Secret::expose), secret, "{text}");
        let debug = format!("{key:?}");
        assert!(secret.is_none_or(|secret| !debug.contains(secret)), "{debug}");
    }
    written::<Key>(&[("prompt", "prompt"), ("clear:a b", "clear:a b"), ("URI:x", "uri:x")]);
    let message = "key method: expected `prompt`, `clear`, `base64` or `uri`";
    let (key, none) = ("key: expected a key", "key: expected `:` and a key");
    unreadable::<Key>(&[
        ("[]", message),
        ("[secret]", message),
        ("[]:secret", message),
        (" [a] b c ", message),
        ("[pass]:word", message),
        ("clear[]", none),
        ("clear [word]", none),
        ("base64[] ", none),
        ("uri:[]", key),
        ("prompt:[word]", "after the value: expected the end of the line"),
        ("prompt [word]", "after the value: expected the end of the line"),
    ]);
}

#[test]
fn media_line() {
    let media = read::<MediaLine>("video 30000/2 RTP/AVPF 96  97\t98 ");
    assert_eq!((media.media_type.clone(), media.port, media.port_count), (MediaType::Video, 30000, Some(2)));
    assert_eq!(media.protocol.as_str(), "RTP/AVPF");
    assert_eq!(media.format_tokens().collect::<Vec<_>>(), ["96", "97", "98"]);
    written::<MediaLine>(&[
        ("audio 0 RTP/AVP 0", "audio 0 RTP/AVP 0"),
        (" AUDIO  5004\trtp/avp 0 ", "audio 5004 rtp/avp 0"),
        ("x-ms-message 5060 sip null", "x-ms-message 5060 sip null"),
        ("audio 65535/1 RTP/AVP *", "audio 65535/1 RTP/AVP *"),
    ]);
    let (port, count) =
        ("port: expected a number up to 65535", "number of ports: expected a number from 1 to 4294967295");
    unreadable::<MediaLine>(&[
        ("[]", "media type: expected a media type such as `audio`"),
        ("audio [65536] RTP/AVP 0", port),
        ("audio [-1] RTP/AVP 0", port),
        ("audio [+1] RTP/AVP 0", port),
        ("audio [RTP]/AVP 0", port),
        ("audio []/2 RTP/AVP 0", port),
        ("audio [70000]/x RTP/AVP 0", port),
        ("audio 5004/[] RTP/AVP 0", count),
        ("audio 5004/[2/3] RTP/AVP 0", count),
        ("audio 5004/[0] RTP/AVP 0", count),
        ("audio 5004/[x] RTP/AVP 0", count),
        ("audio 5004[]", "protocol: expected a protocol such as `RTP/AVP`"),
        ("audio 5004 RTP/AVP[] ", "formats: expected at least one format"),
    ]);
}

#[test]
fn protocols_that_carry_rtp() {
    for (protocol, is_rtp) in [
        ("RTP/AVP", true),
        ("rtp/savpf", true),
        ("RTP", true),
        ("UDP/TLS/RTP/SAVPF", true),
        ("TCP/RTP/AVP", true),
        ("RTP/NEW", true),
        ("udptl", false),
        ("UDP/DTLS/SCTP", false),
        ("SRTP/AVP", false),
        ("TCP/MRCPv2", false),
    ] {
        let media = read::<MediaLine>(&format!("audio 5004 {protocol} 0"));
        assert_eq!(media.protocol.is_rtp(), is_rtp, "{protocol}");
        assert_eq!(media.protocol.meaning().is_some(), media.protocol.reference().is_some(), "{protocol}");
    }
}

#[test]
fn line_types() {
    let letters: String = LineType::all().iter().map(|kind| kind.letter()).collect();
    assert_eq!(letters, "vosiuepcbtrzkam");
    let titles: Vec<_> = LineType::all().iter().map(|kind| kind.title()).collect();
    assert_eq!(
        titles,
        [
            "Version Number",
            "Origin",
            "Call Subject",
            "Session Information",
            "URI",
            "Email Address",
            "Phone Number",
            "Connection/IP address for RTP stream",
            "Bandwidth",
            "time",
            "Repeat Times",
            "Time Zones",
            "Encryption Key",
            "Attributes",
            "Media",
        ]
    );
    for kind in LineType::all() {
        assert_eq!(u8::try_from(kind.letter()).ok().and_then(LineType::from_letter), Some(*kind));
        assert_eq!(kind.to_string(), format!("{}=", kind.letter()));
        assert!(kind.reference().starts_with("RFC 8866, section 5."), "{kind}");
    }
    assert_eq!(LineType::from_letter(b'V'), None);
    assert_eq!(LineType::from_letter(b'x'), None);
}
