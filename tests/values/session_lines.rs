//! The values of the lines of a session.

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::Text;
use sdp_decoder::line::{
    AddressType, Bandwidth, BandwidthType, BandwidthUnit, Connection, Email, Information, NetworkType, NtpTime, Origin,
    Phone, Repeat, SessionName, TimeUnit, TimeZones, Timing, Uri, Version,
};

use super::{deviates, read, unreadable, written};

#[test]
fn version() {
    assert_eq!(read::<Version>("0"), Version(0));
    written::<Version>(&[("0", "0"), (" 1 ", "1"), ("4294967295", "4294967295"), ("007", "7")]);
    let message = "version: expected a number up to 4294967295";
    let faults = ["[]", "[x]", "[-1]", "[+1]", "[0.0]", "[0 0]", "[4294967296]", " [0x0] ", "[٠]"];
    unreadable::<Version>(&faults.map(|fault| (fault, message)));
}

#[test]
fn origin() {
    let Origin { username, session_id, session_version, network_type, address_type, address } =
        read("CiscoSystemsCCM-SIP 811669 2 IN IP4 10.105.40.14");
    assert_eq!(username, "CiscoSystemsCCM-SIP");
    assert_eq!((session_id.to_u64(), session_version.to_u64()), (Some(811_669), Some(2)));
    assert_eq!((network_type, address_type), (NetworkType::Internet, AddressType::Ip4));
    assert_eq!(address.ip(), Some([10, 105, 40, 14].into()));
    written::<Origin>(&[
        ("- 1 1 IN IP6 2001:db8::1", "- 1 1 IN IP6 2001:db8::1"),
        ("  -  1\t1 in ip4 host.example.com ", "- 1 1 IN IP4 host.example.com"),
        ("- -1 0xAC IN IP4 192.0.2.1", "- -1 0xAC IN IP4 192.0.2.1"),
        ("Front  Door 1 1 IN IP4 192.0.2.1", "Front  Door 1 1 IN IP4 192.0.2.1"),
        ("- 14 31 1  in IPV4\t192.0.2.1 ", "- 14 31 1 IN IP4 192.0.2.1"),
    ]);
    let origin = read::<Origin>("Front Door 3 1 4 IN IP6 2001:db8::1");
    assert_eq!((origin.username.as_ref(), origin.session_id.as_str()), ("Front Door 3", "1"));
    deviates("o=", &[("[Front Door] 1 1 IN IP4 192.0.2.1", DeviationKind::BlankInUserName)]);
    unreadable::<Origin>(&[
        ("-[]", "session id: expected a number"),
        ("- 1[]", "session version: expected a number"),
        ("- 1 1[]", "network type: expected a network type, usually `IN`"),
        ("- 1 1 IN[]", "address type: expected an address type, usually `IP4` or `IP6`"),
        ("- 1 1 IN IP4[] ", "address: expected an address"),
        ("- 1 1 IN IP4 192.0.2.1 [192.0.2.2 x]", "after the value: expected the end of the line"),
        // Nothing but a registered network tells where the user name ends.
        ("Front Door 1 1 XX IP4 [192.0.2.1]", "after the value: expected the end of the line"),
    ]);
}

#[test]
fn ids_of_any_length() {
    for (id, number, is_numeric) in [
        ("18446744073709551615", Some(u64::MAX), true),
        ("18446744073709551616", None, true),
        ("19599440071187478912", None, true),
        ("-1962418793961427", None, false),
        ("1698210484.879535", None, false),
        ("0xAC4EC96E", None, false),
    ] {
        let origin = read::<Origin>(&format!("- {id} 1 IN IP4 192.0.2.1"));
        assert_eq!(origin.session_id.as_str(), id);
        assert_eq!((origin.session_id.to_u64(), origin.session_id.is_numeric()), (number, is_numeric), "{id}");
    }
}

#[test]
fn texts_keep_every_blank() {
    written::<SessionName>(&[("SIP Call", "SIP Call"), ("", ""), (" ", " "), (" a  b ", " a  b ")]);
    written::<Information>(&[("Floor", "Floor"), ("", ""), (" a  b ", " a  b "), ("日本", "日本")]);
    written::<Text>(&[("a b", "a b"), ("", ""), (" \t ", " \t ")]);
    for (name, is_meaningless) in [("", true), (" ", true), ("-", true), (" - ", true), ("--", false), ("a", false)] {
        assert_eq!(read::<SessionName>(name).is_meaningless(), is_meaningless, "{name:?}");
    }
}

#[test]
fn uri() {
    written::<Uri>(&[("https://example.com/call", "https://example.com/call"), (" a b ", "a b")]);
    unreadable::<Uri>(&[("[]", "URI: expected a URI")]);
}

#[test]
fn email_and_phone() {
    for (text, address, name) in [
        ("noc@example.com", "noc@example.com", None),
        ("noc@example.com (Network Operations)", "noc@example.com", Some("Network Operations")),
        ("Network Operations <noc@example.com>", "noc@example.com", Some("Network Operations")),
        ("<noc@example.com>", "noc@example.com", None),
        ("noc@example.com ()", "noc@example.com", None),
        ("NONE", "NONE", None),
    ] {
        let email = read::<Email>(text);
        assert_eq!((email.address(), email.display_name(), email.as_str()), (address, name, text));
    }
    for (text, number, name) in [
        ("+1 617 555-6011", "+1 617 555-6011", None),
        ("+1 617 555-6011(Front Desk)", "+1 617 555-6011", Some("Front Desk")),
        ("Front Desk <+44 20 7946 0123>", "+44 20 7946 0123", Some("Front Desk")),
    ] {
        let phone = read::<Phone>(text);
        assert_eq!((phone.number(), phone.display_name(), phone.as_str()), (number, name, text));
    }
    unreadable::<Email>(&[("[]", "email address: expected an email address")]);
    unreadable::<Phone>(&[("[]", "phone number: expected a phone number")]);
}

#[test]
fn connection() {
    let Connection { network_type, address_type, address, ttl, count } = read("IN IP4 233.252.0.1/127/3");
    assert_eq!((network_type, address_type), (NetworkType::Internet, AddressType::Ip4));
    assert_eq!((address.as_str(), ttl, count), ("233.252.0.1", Some(127), Some(3)));
    let connection = read::<Connection>("IN IP6 ff00::db8:0:101/3");
    assert_eq!((connection.ttl, connection.count), (None, Some(3)));
    written::<Connection>(&[
        ("IN IP4 192.0.2.1", "IN IP4 192.0.2.1"),
        (" In \t ip6  2001:db8::1 ", "IN IP6 2001:db8::1"),
        ("IN IP4 233.252.0.1/0", "IN IP4 233.252.0.1/0"),
        ("IN IP4 233.252.0.1/255/4294967295", "IN IP4 233.252.0.1/255/4294967295"),
        ("ATM NSAP 47.0091/8100", "ATM NSAP 47.0091/8100"),
        ("TN RFC2543 +1-201-406-4090", "TN RFC2543 +1-201-406-4090"),
        ("SM SM spk0", "SM SM spk0"),
        // An address without its type, and the line twice in one.
        ("IN 198.51.100.1", "IN IP4 198.51.100.1"),
        ("IN 233.252.0.1/127", "IN IP4 233.252.0.1/127"),
        ("IN 2001:db8::1", "IN IP6 2001:db8::1"),
        ("IN IPV4 192.0.2.1", "IN IP4 192.0.2.1"),
        ("IN ipv6 2001:db8::1", "IN IP6 2001:db8::1"),
        ("IN c=IN IP4 192.0.2.1", "IN IP4 192.0.2.1"),
        ("c=IN IP4 192.0.2.1", "IN IP4 192.0.2.1"),
        ("SM SM spk0_c=1", "SM SM spk0_c=1"),
    ]);
    deviates(
        "c=",
        &[
            ("IN []198.51.100.1", DeviationKind::MissingAddressType),
            ("IN [IPV4] 192.0.2.1", DeviationKind::Misspelled),
            ("IN [ip4] 192.0.2.1", DeviationKind::WrongCase),
            ("[IN c=]IN IP4 192.0.2.1", DeviationKind::RepeatedLetter),
        ],
    );
    let end = "after the value: expected the end of the line";
    let (ttl, count) =
        ("time to live: expected a number up to 255", "number of addresses: expected a number from 1 to 4294967295");
    unreadable::<Connection>(&[
        ("[]", "network type: expected a network type, usually `IN`"),
        ("IN[]", "address type: expected an address type, usually `IP4` or `IP6`"),
        ("IN IP4[]", "address: expected an address"),
        ("IN host.example.com[]", "address: expected an address"),
        ("IN c=IN IP4[]", "address: expected an address"),
        ("IN c=IN IP4 192.0.2.1 [x]", end),
        ("IN IP4 []/127", "address: expected an address"),
        ("IN IP4 233.252.0.1/[256]", ttl),
        ("IN IP4 233.252.0.1/[]/3", ttl),
        ("IN IP4 233.252.0.1/[x]/3", ttl),
        ("IN IP4 233.252.0.1/127/[x]", count),
        ("IN IP4 233.252.0.1/127/[3/4]", count),
        ("IN IP4 233.252.0.1/127/[0]", count),
        ("IN IP4 233.252.0.1/127/[]", count),
        ("IN IP6 ff00::1/[127/3]", count),
        ("IN IP6 ff00::1/[]", count),
        ("IN IP4 192.0.2.1/[]", ttl),
        ("IN IP4 192.0.2.1/[] 127", ttl),
        ("IN IP4 10.0.0.1 [foo]", end),
        ("IN IP4 233.252.0.1/127 [3]", end),
        ("ATM NSAP 47.0091 [8100]", end),
    ]);
}

#[test]
fn addresses() {
    type Is = (bool, bool, bool);
    let cases: [(&str, bool, Option<&str>, Is); 14] = [
        // Text, is IP, host name, (multicast, unspecified, private)
        ("192.0.2.1", true, None, (false, false, false)),
        ("10.0.0.1", true, None, (false, false, true)),
        ("172.31.255.255", true, None, (false, false, true)),
        ("172.32.0.0", true, None, (false, false, false)),
        ("100.64.0.1", true, None, (false, false, true)),
        ("169.254.0.1", true, None, (false, false, true)),
        ("0.0.0.0", true, None, (false, true, false)),
        ("239.255.255.255", true, None, (true, false, false)),
        ("2001:db8::1", true, None, (false, false, false)),
        ("fd00::1", true, None, (false, false, true)),
        ("ff02::1", true, None, (true, false, false)),
        ("::ffff:10.0.0.1", true, None, (false, false, true)),
        ("media.example.com", false, Some("media.example.com"), (false, false, false)),
        ("300.1.1.1", false, None, (false, false, false)),
    ];
    for (text, is_ip, host_name, is) in cases {
        let address = read::<Connection>(&format!("IN IP4 {text}")).address;
        assert_eq!((address.ip().is_some(), address.host_name()), (is_ip, host_name), "{text}");
        assert_eq!((address.is_multicast(), address.is_unspecified(), address.is_private()), is, "{text}");
    }
}

#[test]
fn bandwidth() {
    use BandwidthUnit::{BitsPerSecond, KilobitsPerSecond};
    for (text, unit, bits) in [
        ("AS:64", Some(KilobitsPerSecond), Some(64_000)),
        ("CT:0", Some(KilobitsPerSecond), Some(0)),
        ("TIAS:64000", Some(BitsPerSecond), Some(64_000)),
        ("RS:600", Some(BitsPerSecond), Some(600)),
        ("RR:2000", Some(BitsPerSecond), Some(2000)),
        ("X-YZ:128", None, None),
        ("AS:18446744073709551615", Some(KilobitsPerSecond), None),
    ] {
        let bandwidth = read::<Bandwidth>(text);
        assert_eq!((bandwidth.bandwidth_type.unit(), bandwidth.bits_per_second()), (unit, bits), "{text}");
    }
    let Bandwidth { bandwidth_type, value } = read("x-new:7");
    assert_eq!((bandwidth_type, value), (BandwidthType::Other("x-new".into()), 7));
    written::<Bandwidth>(&[
        ("as:64", "AS:64"),
        (" TIAS:064 ", "TIAS:64"),
        ("AS :64", "AS:64"),
        ("AS\t :64", "AS:64"),
        ("X-YZ:1", "X-YZ:1"),
    ]);
    let number = "bandwidth: expected a number up to 18446744073709551615";
    unreadable::<Bandwidth>(&[
        ("[]", "bandwidth type: expected a bandwidth type such as `AS`"),
        ("[]:64", "bandwidth type: expected a bandwidth type such as `AS`"),
        ("AS[]", "bandwidth: expected `:` and a number"),
        ("AS:[]", number),
        ("CT [1000]", "bandwidth: expected `:` and a number"),
        ("AS :[]", number),
        ("AS:[-1]", number),
        ("AS:[64.5]", number),
        ("AS:64 [kbit]", "after the value: expected the end of the line"),
        ("AS:[18446744073709551616]", number),
    ]);
}

#[test]
fn timing() {
    let Timing { start, stop } = read("3724394400 3724398000");
    assert_eq!((start.0, stop.0), (3_724_394_400, 3_724_398_000));
    assert_eq!(start.unix_seconds(), Some(1_515_405_600));
    assert_eq!(NtpTime(0).unix_seconds(), None);
    assert_eq!(NtpTime(1).unix_seconds(), Some(-2_208_988_799));
    assert_eq!(NtpTime(2_208_988_800).unix_seconds(), Some(0));
    assert_eq!(NtpTime(u64::MAX).unix_seconds(), None);
    for (text, is_permanent, is_unbounded) in [("0 0", true, true), ("1 0", false, true), ("1 2", false, false)] {
        let timing = read::<Timing>(text);
        assert_eq!((timing.is_permanent(), timing.is_unbounded()), (is_permanent, is_unbounded), "{text}");
    }
    written::<Timing>(&[("0 0", "0 0"), (" 1\t\t2 ", "1 2"), ("00 01", "0 1")]);
    unreadable::<Timing>(&[
        ("[]", "start time: expected a number up to 18446744073709551615"),
        ("0[]", "stop time: expected a number up to 18446744073709551615"),
        ("[now-]", "start time: expected a number up to 18446744073709551615"),
        ("0 [-1]", "stop time: expected a number up to 18446744073709551615"),
        ("0 [18446744073709551616]", "stop time: expected a number up to 18446744073709551615"),
        ("0 0 [0]", "after the value: expected the end of the line"),
    ]);
}

#[test]
fn repeat() {
    let Repeat { interval, duration, offsets } = read("7d 90m 0 25h 30s");
    assert_eq!((interval.value, interval.unit, interval.seconds()), (7, Some(TimeUnit::Days), Some(604_800)));
    assert_eq!((duration.unit, duration.seconds()), (Some(TimeUnit::Minutes), Some(5400)));
    let offsets: Vec<_> = offsets.iter().map(|offset| (offset.unit, offset.seconds())).collect();
    let hours = (Some(TimeUnit::Hours), Some(90_000));
    assert_eq!(offsets, [(None, Some(0)), hours, (Some(TimeUnit::Seconds), Some(30))]);
    assert_eq!(read::<Repeat>("18446744073709551615d 1 0").interval.seconds(), None);
    for unit in [TimeUnit::Seconds, TimeUnit::Minutes, TimeUnit::Hours, TimeUnit::Days] {
        assert_eq!(TimeUnit::from_letter(unit.letter()), Some(unit));
    }
    written::<Repeat>(&[("604800 3600 0 90000", "604800 3600 0 90000"), (" 7d  1h 0 ", "7d 1h 0")]);
    let expected = "a number, with `d`, `h`, `m` or `s` after it where it is not in seconds";
    unreadable::<Repeat>(&[
        ("[]", &format!("repeat interval: expected {expected}")),
        ("7d[]", &format!("active duration: expected {expected}")),
        ("7d 1h[]", &format!("offset: expected {expected}")),
        ("7d 1h 0 [x] 1", &format!("offset: expected {expected}")),
        ("[7D] 1h 0", &format!("repeat interval: expected {expected}")),
        ("[d] 1h 0", &format!("repeat interval: expected {expected}")),
        ("7d [-1h] 0", &format!("active duration: expected {expected}")),
    ]);
}

#[test]
fn time_zones() {
    let zones = read::<TimeZones>("3730928400 -1h 3749680800 30m");
    let changes: Vec<_> = zones.adjustments.iter().map(|zone| (zone.time.0, zone.offset_seconds())).collect();
    assert_eq!(changes, [(3_730_928_400, Some(-3600)), (3_749_680_800, Some(1800))]);
    assert!(zones.adjustments.iter().map(|zone| zone.is_negative).eq([true, false]));
    assert_eq!(read::<TimeZones>("1 18446744073709551615").adjustments[0].offset_seconds(), None);
    written::<TimeZones>(&[("1 -1h 2 0", "1 -1h 2 0"), (" 1  -60 ", "1 -60")]);
    let expected = "a number, with `-` before it or `d`, `h`, `m`, `s` after it where that is meant";
    unreadable::<TimeZones>(&[
        ("[]", "adjustment time: expected a number up to 18446744073709551615"),
        ("1[]", &format!("offset: expected {expected}")),
        ("1 -1h 2[]", &format!("offset: expected {expected}")),
        ("1 [+1h]", &format!("offset: expected {expected}")),
        ("1 [--1h]", &format!("offset: expected {expected}")),
        ("[-1] 1h", "adjustment time: expected a number up to 18446744073709551615"),
    ]);
}
