//! The values of attributes.

use sdp_decoder::attribute::{
    AttributeId, AttributeValue, ConferenceType, Decimal, Direction, Flag, Fmtp, Group, GroupSemantics, Hidden,
    Integer, Orientation, PayloadType, Quality, Rtcp, RtpMap, ValueKind, Word, WordList,
};

use super::{read, unreadable, written};

#[test]
fn rtpmap() {
    let RtpMap { payload_type, encoding_name, clock_rate, encoding_parameters } = read("96 opus/48000/2");
    assert_eq!((payload_type.number(), encoding_name.as_ref(), clock_rate), (96, "opus", Some(48_000)));
    assert_eq!(encoding_parameters.as_deref(), Some("2"));
    for (text, channels) in
        [("0 PCMU/8000", None), ("0 L16/8000/6", Some(6)), ("0 L16/8000/x", None), ("0 L16/8000/0", None)]
    {
        assert_eq!(read::<RtpMap>(text).channels(), channels, "{text}");
    }
    written::<RtpMap>(&[
        ("0 PCMU/8000", "0 PCMU/8000"),
        (" 96 \t H264/90000 ", "96 H264/90000"),
        ("98 iLBC", "98 iLBC"),
        ("97 VP8 /90000", "97 VP8/90000"),
        ("127 telephone-event/8000/1", "127 telephone-event/8000/1"),
    ]);
    let (number, rate) =
        ("payload type: expected a payload type from 0 to 127", "clock rate: expected a number from 1 to 4294967295");
    unreadable::<RtpMap>(&[
        ("[]", number),
        ("[128] opus/48000", number),
        ("[-1] opus/48000", number),
        ("[096] opus/48000", number),
        ("[opus/48000]", number),
        ("96 opus/[0]", rate),
        ("96 opus/[48k]", rate),
        ("96 opus/[-1]/2", rate),
        ("96 opus/[4294967296]", rate),
        ("96 opus/[]/2", rate),
        ("96 opus/[]", rate),
        ("96 opus/[] 48000", rate),
        ("96 opus/48000/[]", "encoding parameters: expected some text"),
        ("96 []/48000", "encoding name: expected a codec's name"),
        ("96[]", "encoding name: expected a codec's name"),
        ("96 opus/48000/2 [foo]", "after the value: expected the end of the line"),
        ("96 opus [foo/48000]", "after the value: expected the end of the line"),
    ]);
}

#[test]
fn fmtp() {
    let Fmtp { format, text } = read("111 minptime=10; useinbandfec=1");
    assert_eq!((format.as_ref(), text.as_ref()), ("111", "minptime=10; useinbandfec=1"));
    for (text, parameters) in [
        ("101 0-15", vec![("0-15", None)]),
        ("96 a=1;b;c=x=y", vec![("a", Some("1")), ("b", None), ("c", Some("x=y"))]),
        ("96 ; a = 1 ;;", vec![("a", Some("1"))]),
        ("96 mode=", vec![("mode", Some(""))]),
        ("96", vec![]),
    ] {
        assert_eq!(
            read::<Fmtp>(text).parameters().map(|parameter| (parameter.name, parameter.value)).collect::<Vec<_>>(),
            parameters,
            "{text}"
        );
    }
    written::<Fmtp>(&[("101 0-15", "101 0-15"), (" 96  a=1;b=2 ", "96 a=1;b=2"), ("111", "111"), ("t38 x", "t38 x")]);
}

#[test]
fn rtcp() {
    let Rtcp { port, connection } = read("53020 IN IP6 2001:db8::1");
    assert_eq!(port, 53020);
    assert_eq!(connection.map(|connection| connection.to_string()).as_deref(), Some("IN IP6 2001:db8::1"));
    written::<Rtcp>(&[("9", "9"), (" 9  in ip4 0.0.0.0 ", "9 IN IP4 0.0.0.0")]);
    unreadable::<Rtcp>(&[
        ("[]", "port: expected a number up to 65535"),
        ("[65536]", "port: expected a number up to 65535"),
        ("9 IN[]", "address type: expected an address type, usually `IP4` or `IP6`"),
        ("9 IN IP4[]", "address: expected an address"),
        ("5005 IN IP4 192.0.2.1 [x]", "after the value: expected the end of the line"),
        ("5005 IN IP4 192.0.2.1/[]", "time to live: expected a number up to 255"),
    ]);
}

#[test]
fn group() {
    let Group { semantics, mids } = read("BUNDLE audio  video");
    assert_eq!(semantics, GroupSemantics::Bundle);
    assert!(mids.iter().eq(["audio", "video"]) && !mids.is_empty());
    assert_eq!(read::<Group>("x-new 1").semantics, GroupSemantics::Other("x-new".into()));
    assert!(read::<Group>("LS").mids.is_empty());
    written::<Group>(&[("bundle 0 1", "BUNDLE 0 1"), (" LS ", "LS"), ("FEC-FR a b", "FEC-FR a b")]);
    unreadable::<Group>(&[("[]", "semantics: expected a reason to group such as `BUNDLE`")]);
}

#[test]
fn decimal() {
    for (text, number, whole, written) in [
        ("20", Decimal::new(20, 0), 20, "20"),
        ("20.0", Decimal::from(20), 20, "20.0"),
        ("29.97", Decimal::new(2997, 2), 29, "29.97"),
        ("0.05", Decimal::new(5, 2), 0, "0.05"),
        ("020", Decimal::from(20), 20, "20"),
        ("0", Decimal::from(0), 0, "0"),
        ("18446744073709551615", Decimal::from(u64::MAX), u64::MAX, "18446744073709551615"),
        ("0.000000000000000001", Decimal::new(1, 18), 0, "0.000000000000000001"),
    ] {
        let decimal = read::<Decimal>(text);
        assert_eq!((decimal, decimal.trunc(), decimal.to_string().as_str()), (number, whole, written), "{text}");
        assert_eq!(decimal.is_zero(), text == "0");
    }
    assert!(read::<Decimal>("29.97") < read("30") && read::<Decimal>("30.0") <= read("30"));
    assert_eq!(read::<Decimal>("12.5").to_f64().to_bits(), 12.5_f64.to_bits());
    // Not what dividing the digits gives, which rounds twice.
    for text in
        ["9007199254740993.1", "18446744073709.551615", "0.000000000000012345", "29.97", "8.41", "123456789.987654321"]
    {
        assert_eq!(Ok(read::<Decimal>(text).to_f64()), text.parse(), "{text}");
    }
    let message = "number: expected a number, with `.` before decimals";
    let faults = ["[]", "[x]", "[-20]", "[+20]", "[.5]", "[20.]", "[1.2.3]", "[20 ms]", "[1e3]", "[0x10]"];
    unreadable::<Decimal>(&faults.map(|fault| (fault, message)));
    unreadable::<Decimal>(&[
        ("[18446744073709551616]", message),
        ("[0.0000000000000000001]", message),
        ("[18446744073709551615.0]", message),
    ]);
}

#[test]
fn numbers() {
    assert_eq!((read("0"), read("18446744073709551615")), (Integer(0), Integer(u64::MAX)));
    written::<Integer>(&[("7", "7"), (" 007 ", "7")]);
    let message = "number: expected a number up to 18446744073709551615";
    unreadable::<Integer>(&["[]", "[-1]", "[1.5]", "[18446744073709551616]"].map(|fault| (fault, message)));
    written::<Quality>(&[("0", "0"), ("10", "10"), (" 5 ", "5")]);
    unreadable::<Quality>(
        &["[]", "[11]", "[-1]", "[x]"].map(|fault| (fault, "quality: expected a number from 0 to 10")),
    );
    written::<PayloadType>(&[("0", "0"), ("127", "127"), (" 96 ", "96")]);
    let message = "payload type: expected a payload type from 0 to 127";
    unreadable::<PayloadType>(&["[]", "[128]", "[255]", "[256]", "[-1]", "[+1]", "[00]", "[08]"].map(|f| (f, message)));
    assert_eq!((PayloadType::new(127).map(PayloadType::number), PayloadType::new(128)), (Some(127), None));
}

#[test]
fn words() {
    written::<Word>(&[("audio", "audio"), (" a/b:c ", "a/b:c")]);
    written::<Orientation>(&[("portrait", "portrait"), ("Seascape", "seascape"), ("x", "x")]);
    written::<ConferenceType>(&[("meeting", "meeting"), ("h332", "H332"), ("x-other", "x-other")]);
    unreadable::<Word>(&[
        ("[]", "word: expected one word"),
        ("a [b]", "after the value: expected the end of the line"),
    ]);
    unreadable::<Orientation>(&[("[]", "orientation: expected `portrait`, `landscape` or `seascape`")]);
    unreadable::<ConferenceType>(&[("[]", "conference type: expected a conference type such as `meeting`")]);
    assert!(WordList(" a  b\tc ".into()).iter().eq(["a", "b", "c"]) && WordList(" ".into()).is_empty());
    assert!((&WordList("a b".into())).into_iter().eq(["a", "b"]));
}

#[test]
fn direction() {
    use Direction::{Inactive, RecvOnly, SendOnly, SendRecv};
    for (id, direction, sends, receives, reversed) in [
        (AttributeId::Sendrecv, SendRecv, true, true, SendRecv),
        (AttributeId::Sendonly, SendOnly, true, false, RecvOnly),
        (AttributeId::Recvonly, RecvOnly, false, true, SendOnly),
        (AttributeId::Inactive, Inactive, false, false, Inactive),
    ] {
        assert_eq!(Direction::from_attribute(id), Some(direction));
        assert_eq!((direction.sends(), direction.receives(), direction.reversed()), (sends, receives, reversed));
        assert_eq!((direction.as_str(), direction.to_string().as_str()), (id.name(), id.name()));
    }
    assert_eq!(Direction::from_attribute(AttributeId::Ptime), None);
    assert_eq!(Direction::default(), SendRecv);
}

#[test]
fn flags_take_no_value() {
    assert_eq!(AttributeId::RtcpMux.decode(None), Ok(AttributeValue::Flag(Flag)));
    let error = AttributeId::RtcpMux.decode(Some("yes")).expect_err("a flag has no value");
    assert_eq!(error.to_string(), "value: expected the name alone, without `:`");
    assert_eq!(error.span().range(), 0..3);
    assert_eq!(AttributeValue::Flag(Flag).to_string(), "");
}

#[test]
fn others_take_one() {
    let may_be_alone = |kind| {
        use ValueKind::{ChatroomFeatures, ControlUri, FileSelector, OptionalText, Switch};
        matches!(kind, Switch | ControlUri | FileSelector | ChatroomFeatures | OptionalText)
    };
    let takes_value = |id: &AttributeId| id.info().value_kind.takes_value() && !may_be_alone(id.info().value_kind);
    for id in AttributeId::all().filter(takes_value) {
        let error = id.decode(None).expect_err("a value is missing");
        assert_eq!(error.to_string(), "value: expected `:` and a value after the name", "{}", id.name());
        assert!(error.span().is_empty());
    }
}

/// Text as it stands, which `Debug` does not show.
#[test]
fn hidden() {
    written::<Hidden>(&[
        ("1 AES_CM_128_HMAC_SHA1_80 inline:abc|2^20", "1 AES_CM_128_HMAC_SHA1_80 inline:abc|2^20"),
        (" a  b ", "a  b"),
    ]);
    unreadable::<Hidden>(&[("[]", "secret: expected a key")]);
    assert_eq!(format!("{:?}", AttributeId::XPcSecret.decode(Some("abc"))), "Ok(Hidden(Hidden(***)))");
}

/// A value of each kind, by way of the registry.
#[test]
fn each_kind_is_decoded_and_written() {
    for (id, text) in [
        (AttributeId::Ptime, "20"),
        (AttributeId::Charset, "UTF-8"),
        (AttributeId::Tool, "example 1.0"),
        (AttributeId::Rtpmap, "96 opus/48000/2"),
        (AttributeId::Fmtp, "96 stereo=1"),
        (AttributeId::Rtcp, "9 IN IP4 0.0.0.0"),
        (AttributeId::Group, "BUNDLE 0 1"),
        (AttributeId::Orient, "portrait"),
        (AttributeId::Type, "meeting"),
        (AttributeId::Quality, "10"),
        (AttributeId::IcePwd, "asd88fgpdd777uzjYhagZg"),
    ] {
        let value = id.decode(Some(text)).expect(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(value.clone().into_owned(), value);
        assert!(!matches!(value, AttributeValue::Unknown(_)), "{text}");
    }
    assert_eq!(AttributeValue::Unknown(Some("a b".into())).to_string(), "a b");
    assert_eq!(AttributeValue::Unknown(None).to_string(), "");
}
