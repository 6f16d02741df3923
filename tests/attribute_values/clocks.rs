//! `ts-refclk`, `mediaclk`, `clock-domain`, `ptp-domain`, `rtcp-idms`

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    ClockDomain, DomainClock, MediaClock, MediaClockRate, MediaClockSource, PtpVersion, ReferenceClock, SyncGroup,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn clocks_of_ptp() {
    let ReferenceClock::Ptp(clock) = read("ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37") else { panic!("PTP") };
    assert_eq!(clock.version, PtpVersion::Ieee1588Of2008);
    let identity = clock.grandmaster.expect("a grandmaster");
    assert_eq!(identity.as_str(), "39-A7-94-FF-FE-07-CB-D0");
    assert_eq!(identity.octets(), Some([0x39, 0xa7, 0x94, 0xff, 0xfe, 0x07, 0xcb, 0xd0]));
    let domain = clock.domain.expect("a domain");
    assert_eq!((domain.number(), domain.name()), (Some(37), None));

    let ReferenceClock::Ptp(clock) = read("ptp=IEEE802.1AS-2011:39-a7-94-ff-fe-07-cb-d0") else { panic!("PTP") };
    assert_eq!((clock.version, clock.domain), (PtpVersion::Ieee8021AsOf2011, None));
    let ReferenceClock::Ptp(clock) = read("ptp=IEEE1588-2002:39-A7-94-FF-FE-07-CB-D0:domain-name=_DFLT") else {
        panic!("PTP")
    };
    let domain = clock.domain.expect("a domain");
    assert_eq!((domain.number(), domain.name()), (None, Some("_DFLT")));
    let ReferenceClock::Ptp(clock) = read("ptp=X-1:39-A7-94-FF-FE-07-CB-D0:domain-nmbr=127") else { panic!("PTP") };
    assert_eq!(clock.version, PtpVersion::Other("X-1".into()));
    assert_eq!(clock.domain.and_then(|domain| domain.number()), Some(127));
    let ReferenceClock::Ptp(clock) = read("ptp=IEEE1588-2019:traceable") else { panic!("PTP") };
    assert_eq!((clock.version, clock.grandmaster), (PtpVersion::Ieee1588Of2019, None));
}

#[test]
fn other_reference_clocks() {
    let ReferenceClock::Ntp(server) = read("ntp=203.0.113.10:123") else { panic!("NTP") };
    assert_eq!((server.as_str(), server.is_traceable()), ("203.0.113.10:123", false));
    let ReferenceClock::Ntp(server) = read("ntp=/traceable/") else { panic!("NTP") };
    assert!(server.is_traceable());
    let ReferenceClock::LocalMac(address) = read("localmac=40-a3-6b-a0-2b-d2") else { panic!("localmac") };
    assert_eq!(address.octets(), Some([0x40, 0xa3, 0x6b, 0xa0, 0x2b, 0xd2]));
    let words = [
        ("gps", ReferenceClock::Gps),
        ("gal", ReferenceClock::Galileo),
        ("glonass", ReferenceClock::Glonass),
        ("local", ReferenceClock::Local),
        ("private", ReferenceClock::Private { is_traceable: false }),
        ("private:traceable", ReferenceClock::Private { is_traceable: true }),
        ("x-mine=a b=c", ReferenceClock::Other { name: "x-mine".into(), value: Some("a b=c".into()) }),
        ("x-mine", ReferenceClock::Other { name: "x-mine".into(), value: None }),
    ];
    for (text, clock) in words {
        assert_eq!(read::<ReferenceClock>(text), clock);
        assert_eq!(clock.to_string(), text);
    }
}

#[test]
fn reference_clocks_told_and_refused() {
    assert_right(&[
        "ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:0",
        "ts-refclk:PTP=ieee1588-2008:39-a7-94-ff-fe-07-cb-d0:domain-nmbr=0",
        "ts-refclk:ptp=IEEE1588-2008:traceable",
        "ts-refclk:GPS",
        "ts-refclk:ntp=ntp.example.com",
    ]);
    assert_tolerated("ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:128", DeviationKind::OutOfRange, "128");
    let name = "domain-name=a2345678901234567";
    let line = format!("ts-refclk:ptp=IEEE1588-2002:39-A7-94-FF-FE-07-CB-D0:{name}");
    assert_tolerated(&line, DeviationKind::WrongLength, name);

    assert_refused("ts-refclk:", "clock: expected some text", "");
    assert_refused("ts-refclk:ntp", "server: expected `=` and a server", "");
    assert_refused("ts-refclk:ntp=", "server: expected a server such as `203.0.113.10`, or `/traceable/`", "");
    assert_refused("ts-refclk:ptp=", "PTP version: expected a version of PTP such as `IEEE1588-2008`", "");
    assert_refused("ts-refclk:ptp=IEEE1588-2008", "grandmaster: expected `:` and a clock identity", "");
    let expected = "grandmaster: expected a clock identity such as `39-A7-94-FF-FE-07-CB-D0`, or `traceable`";
    for identity in ["39-A7-94-FF-FE-07-CB", "39-A7-94-FF-FE-07-CB-D0-00", "39-A7-94-FF-FE-07-CB-+0", "x", ""] {
        assert_refused(&format!("ts-refclk:ptp=IEEE1588-2008:{identity}"), expected, identity);
    }
    let expected = "domain: expected a domain of PTP such as `0`";
    for domain in ["256", "x", "", "domain-name=", "domain-nmbr=x"] {
        assert_refused(&format!("ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:{domain}"), expected, domain);
    }
    let expected = "after the value: expected the end of the line";
    assert_refused("ts-refclk:ptp=IEEE1588-2008:traceable:0", expected, "0");
    assert_refused("ts-refclk:gps=1", expected, "1");
    assert_refused("ts-refclk:local x", expected, "x");
    let expected = "address: expected a hardware address such as `40-A3-6B-A0-2B-D2`";
    assert_refused("ts-refclk:localmac=40-a3-6b-a0-2b", expected, "40-a3-6b-a0-2b");
}

#[test]
fn media_clocks() {
    let clock: MediaClock = read("id=MDA6NjA6MmI6MjA6MTI6MWY= sender");
    assert_eq!((clock.id.as_deref(), clock.source), (Some("MDA6NjA6MmI6MjA6MTI6MWY="), MediaClockSource::Sender));
    let clock: MediaClock = read("direct=963214424 rate=1000/1001");
    let rate = MediaClockRate { numerator: 1000, denominator: Some(1001) };
    assert_eq!(clock.source, MediaClockSource::Direct { offset: Some(963_214_424), rate: Some(rate) });
    let clock: MediaClock = read("direct");
    assert_eq!(clock.source, MediaClockSource::Direct { offset: None, rate: None });
    let clock: MediaClock = read("id=src:MDA6 IEEE1722=38-D6-6D-8E-D2-78-13-2F");
    assert_eq!(clock.id.as_deref(), Some("src:MDA6"));
    let MediaClockSource::Ieee1722(stream) = clock.source else { panic!("IEEE 1722") };
    assert_eq!(stream.octets().map(|octets| octets[0]), Some(0x38));
    let clock: MediaClock = read("x-mine=a b");
    assert_eq!(clock.source, MediaClockSource::Other { name: "x-mine".into(), value: Some("a b".into()) });
}

#[test]
fn media_clocks_told_and_refused() {
    assert_right(&[
        "mediaclk:sender",
        "mediaclk:direct=0",
        "mediaclk:direct rate=1/2",
        "mediaclk:ieee1722=38-D6-6D-8E-D2-78-13-2F",
    ]);
    assert_tolerated("mediaclk:direct=0 rate=90000", DeviationKind::MissingParameters, "rate=90000");
    assert_tolerated("mediaclk:direct=0 rate=1000/0", DeviationKind::OutOfRange, "rate=1000/0");
    assert_refused("mediaclk:", "media clock: expected some text", "");
    assert_refused("mediaclk:id= sender", "id: expected `id=` and the name of a clock", "id=");
    assert_refused("mediaclk:id=MDA6", "media clock: expected some text", "");
    let expected = "offset: expected a number up to 18446744073709551615";
    assert_refused("mediaclk:direct=", expected, "");
    assert_refused("mediaclk:direct=-1", expected, "-1");
    let expected = "rate: expected a rate such as `rate=1000/1001`";
    assert_refused("mediaclk:direct=0 1000/1001", expected, "1000/1001");
    assert_refused("mediaclk:direct=0 rate=1000/", expected, "rate=1000/");
    assert_refused("mediaclk:IEEE1722", "stream: expected `=` and a stream", "");
    let expected = "after the value: expected the end of the line";
    assert_refused("mediaclk:sender 1", expected, "1");
    assert_refused("mediaclk:direct=0 rate=1/1 x", expected, "x");
}

#[test]
fn domains() {
    let domain: ClockDomain = read("PTPv2 13");
    assert_eq!((domain.clock, domain.domain), (DomainClock::PtpVersion2, Some(13)));
    assert_eq!(read::<ClockDomain>("PTPv1").clock, DomainClock::PtpVersion1);
    let domain: ClockDomain = read("local=0");
    assert_eq!((domain.clock, domain.domain), (DomainClock::Other("local=0".into()), None));
    assert_right(&["clock-domain:PTPv2 0", "ptp-domain:PTPv2 13"]);
    assert_tolerated("ptp-domain:ptpv2 0", DeviationKind::WrongCase, "ptpv2");
    assert_refused("clock-domain:PTPv2 256", "domain: expected a number up to 255", "256");
    assert_refused("clock-domain:", "clock: expected a kind of clock, usually `PTPv2`", "");
}

#[test]
fn synchronization_groups() {
    assert_eq!(read::<SyncGroup>("sync-group=42").id, 42);
    assert_right(&["rtcp-idms:sync-group=0", "rtcp-idms:sync-group=4294967294"]);
    assert_tolerated("rtcp-idms:sync-group=4294967295", DeviationKind::OutOfRange, "sync-group=4294967295");
    for group in ["42", "sync-group=", "sync-group=4294967296", ""] {
        assert_refused(&format!("rtcp-idms:{group}"), "group: expected a group such as `sync-group=42`", group);
    }
}
