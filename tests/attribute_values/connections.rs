//! `fingerprint`, `setup`, `connection`, `tls-id`, SCTP, and `silenceSupp`

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    ConnectionReuse, Fingerprint, HashFunction, Integer, Port, SctpMap, Setup, SidUse, SilencePreference,
    SilenceSuppression, TlsId,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

const SHA_1: &str = "4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB";

#[test]
fn fingerprint() {
    let fingerprint: Fingerprint = read(&format!("SHA-1 {SHA_1}"));
    assert_eq!((&fingerprint.hash, fingerprint.hash.digest_length()), (&HashFunction::Sha1, Some(20)));
    assert_eq!((fingerprint.digest.as_str(), fingerprint.digest.len()), (SHA_1, 20));
    let bytes: Vec<u8> = fingerprint.digest.bytes().collect();
    assert_eq!((bytes.len(), bytes.first(), bytes.last()), (20, Some(&0x4a), Some(&0xab)));
    assert_eq!((fingerprint.fits(), fingerprint.hash.is_forbidden()), (Some(true), false));

    let fingerprint: Fingerprint = read("sha-256 00:FF");
    assert_eq!((fingerprint.fits(), fingerprint.digest.len()), (Some(false), 2));
    let fingerprint: Fingerprint = read("x-hash 0f");
    assert_eq!((fingerprint.fits(), fingerprint.hash), (None, HashFunction::Other("x-hash".into())));
}

#[test]
fn digest_lengths() {
    let lengths = [
        ("sha-1", 20),
        ("sha-224", 28),
        ("sha-256", 32),
        ("sha-384", 48),
        ("sha-512", 64),
        ("md5", 16),
        ("md2", 16),
        ("shake128", 32),
        ("shake256", 64),
    ];
    for (hash, length) in lengths {
        let fingerprint: Fingerprint = read(&format!("{hash} {}", vec!["0A"; length].join(":")));
        assert_eq!(fingerprint.fits(), Some(true), "{hash}");
        assert_eq!(fingerprint.hash.is_forbidden(), hash.starts_with("md"), "{hash}");
    }
}

#[test]
fn fingerprint_told_and_refused() {
    assert_right(&[&format!("fingerprint:sha-1 {SHA_1}"), &format!("fingerprint:SHA-1 {SHA_1}")]);
    let lower = SHA_1.to_lowercase();
    assert_tolerated(&format!("fingerprint:sha-1 {lower}"), DeviationKind::WrongCase, &lower);
    assert_tolerated("fingerprint:sha-256 00:FF", DeviationKind::WrongLength, "00:FF");
    assert_right(&["fingerprint:x-hash 00:FF"]);
    assert_refused("fingerprint:", "hash function: expected a hash function such as `sha-256`", "");
    let expected = "digest: expected bytes of two hexadecimal digits with `:` between them";
    for digest in ["", "0", "00:", "00:F", ":00", "00FF", "CH:RO:ME", "CD:0x34", "CD:B:D1", "00-FF"] {
        assert_refused(format!("fingerprint:sha-1 {digest}").trim_end(), expected, digest);
    }
    assert_refused("fingerprint:sha-1 00 FF", "after the value: expected the end of the line", "FF");
}

#[test]
fn setup() {
    let (active, passive, either, hold) = (Setup::Active, Setup::Passive, Setup::ActPass, Setup::HoldConn);
    for (text, setup) in [("active", &active), ("passive", &passive), ("actpass", &either), ("holdconn", &hold)] {
        assert_eq!(&read::<Setup>(text), setup);
        assert_right(&[&format!("setup:{text}")]);
    }
    assert_eq!(read::<Setup>("other"), Setup::Other("other".into()));
    // RFC 4145, section 4.1
    for (offer, answers) in [
        (&active, vec![&passive, &hold]),
        (&passive, vec![&active, &hold]),
        (&either, vec![&active, &passive, &hold]),
        (&hold, vec![&hold]),
    ] {
        for answer in [&active, &passive, &either, &hold] {
            assert_eq!(offer.may_be_answered(answer), answers.contains(&answer), "{offer} {answer}");
        }
    }
    assert_tolerated("setup:ActPass", DeviationKind::WrongCase, "ActPass");
    assert_refused("setup:", "role: expected `active`, `passive`, `actpass` or `holdconn`", "");
    assert_refused("setup:active passive", "after the value: expected the end of the line", "passive");
}

#[test]
fn connection_and_tls_id() {
    assert_eq!(read::<ConnectionReuse>("new"), ConnectionReuse::New);
    assert_eq!(read::<ConnectionReuse>("existing"), ConnectionReuse::Existing);
    assert_refused("connection:", "connection: expected `new` or `existing`", "");

    let id = "abc3de65cddef001be82";
    assert_eq!(read::<TlsId>(id).as_str(), id);
    assert_right(&[&format!("tls-id:{id}"), "connection:new"]);
    assert_tolerated("tls-id:short", DeviationKind::WrongLength, "short");
    assert_tolerated("tls-id:abc3de65cddef001be8=", DeviationKind::UnexpectedCharacter, "abc3de65cddef001be8=");
    assert_refused("tls-id:", "identifier: expected an identifier of 20 characters or more", "");
}

#[test]
fn sctp() {
    assert_eq!(read::<Port>("5000"), Port(5000));
    assert_refused("sctp-port:70000", "port: expected a number up to 65535", "70000");
    assert_eq!(read::<Integer>("262144"), Integer(262_144));
    assert_refused("max-message-size:-1", "number: expected a number up to 18446744073709551615", "-1");
    assert_right(&["sctp-port:0", "max-message-size:0", "sctpmap:5000 webrtc-datachannel"]);

    let map: SctpMap = read("5000 webrtc-datachannel 1024");
    assert_eq!((map.port, map.application.as_deref(), map.streams), (5000, Some("webrtc-datachannel"), Some(1024)));
    let map: SctpMap = read("5000");
    assert_eq!((map.application, map.streams), (None, None));
    assert_tolerated("sctpmap:5000", DeviationKind::MissingParameters, "");
    assert_refused("sctpmap:70000 webrtc-datachannel 256", "port: expected a number up to 65535", "70000");
    assert_refused("sctpmap:5000 webrtc-datachannel x", "streams: expected a number up to 4294967295", "x");
}

#[test]
fn silence() {
    let silence: SilenceSuppression = read("off - - - -");
    assert_eq!(silence, SilenceSuppression { is_enabled: Some(false), ..SilenceSuppression::default() });
    let silence: SilenceSuppression = read("on 0x1F standard Fixed Noise 50");
    assert_eq!((silence.is_enabled, silence.timer), (Some(true), Some(31)));
    assert_eq!((silence.preference, silence.sid_use), (Some(SilencePreference::Standard), Some(SidUse::FixedNoise)));
    assert_eq!(silence.noise_level, Some(50));
    assert_eq!(silence.to_string(), "on 31 standard Fixed Noise 50");
    assert_eq!(read::<SilenceSuppression>("- - custom No SID -").sid_use, Some(SidUse::NoSid));
    assert_eq!(read::<SilenceSuppression>("- 65535 - Sampled Noise 0x7f").noise_level, Some(127));

    assert_right(&["silenceSupp:off - - - -", "silenceSupp: off - - - -", "silenceSupp:on 20 custom No SID -"]);
    assert_tolerated("silenceSupp:OFF - - - -", DeviationKind::WrongCase, "OFF");
    assert_refused("silenceSupp:maybe - - - -", "on or off: expected `on`, `off` or `-`", "maybe");
    assert_refused("silenceSupp:on 65536 - - -", "timer: expected a number up to 65535", "65536");
    assert_refused("silenceSupp:on 0x - - -", "timer: expected a number up to 65535", "0x");
    assert_refused("silenceSupp:on - best - -", "preference: expected `standard`, `custom` or `-`", "best");
    let sid_use = "SID use: expected `No SID`, `Fixed Noise`, `Sampled Noise` or `-`";
    assert_refused("silenceSupp:on - - Some Noise -", sid_use, "Some Noise");
    assert_refused("silenceSupp:on - - No", sid_use, "No");
    assert_refused("silenceSupp:on - - - 256", "noise level: expected a number up to 255", "256");
    assert_refused("silenceSupp:off", "timer: expected a number up to 65535", "");
    assert_refused("silenceSupp:on - - - - -", "after the value: expected the end of the line", "-");
}
