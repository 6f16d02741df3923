//! Each value: its shape, the way back, and what is refused.

use std::fmt::Debug;
use std::str::FromStr;

use proptest::prelude::*;
use sdp_decoder::attribute::*;
use sdp_decoder::codec::{MappingSource, StaticMedia};
use sdp_decoder::line::*;
use sdp_decoder::{
    DeviationKind, Direction, Effective, PayloadType, Position, Role, RtcpPort, RtcpPortSource, Span, ValueSource,
    decode_sdp,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, to_string};

/// The value is written as `json`, and read from it again.
#[track_caller]
fn pinned<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, json: &str) {
    assert_eq!(to_string(&value).unwrap(), json);
    assert_eq!(from_str::<T>(json).unwrap(), value);
}

/// The same for a value as SDP writes it.
#[track_caller]
fn sdp<T>(text: &str, json: &str)
where
    T: FromStr<Err: Debug> + Serialize + DeserializeOwned + PartialEq + Debug,
{
    pinned(text.parse::<T>().unwrap(), json);
}

/// Fixed words, each with the word that SDP or the API has for it.
#[track_caller]
fn words<T: Serialize + DeserializeOwned + PartialEq + Debug>(words: impl IntoIterator<Item = (T, &'static str)>) {
    for (value, word) in words {
        pinned(value, &format!("\"{word}\""));
    }
}

#[track_caller]
fn refused<T: DeserializeOwned + Debug>(json: &str, message: &str) {
    let error = from_str::<T>(json).unwrap_err().to_string();
    assert_eq!(error.split(" at line ").next(), Some(message), "{json}");
}

#[test]
fn lines() {
    sdp::<Version>("0", "0");
    sdp::<Origin>(
        "- 19599440071187478912 1 In IP4 host.example",
        concat!(
            r#"{"username":"-","session_id":"19599440071187478912","session_version":"1","network_type":"IN","#,
            r#""address_type":"IP4","address":"host.example"}"#
        ),
    );
    sdp::<SessionName>(" - ", r#"" - ""#);
    sdp::<Information>("", r#""""#);
    sdp::<Uri>("https://example.com/", r#""https://example.com/""#);
    sdp::<Email>("j@example.com (J)", r#""j@example.com (J)""#);
    sdp::<Phone>("+1 617 555-6011", r#""+1 617 555-6011""#);
    sdp::<Connection>(
        "IN IP4 233.252.0.1/127/3",
        r#"{"network_type":"IN","address_type":"IP4","address":"233.252.0.1","ttl":127,"count":3}"#,
    );
    sdp::<Bandwidth>("X-YZ:128", r#"{"bandwidth_type":"X-YZ","value":128}"#);
    sdp::<Timing>("3724394400 0", r#"{"start":3724394400,"stop":0}"#);
    sdp::<Repeat>(
        "7d 3600 0 25h",
        concat!(
            r#"{"interval":{"value":7,"unit":"d"},"duration":{"value":3600,"unit":null},"#,
            r#""offsets":[{"value":0,"unit":null},{"value":25,"unit":"h"}]}"#
        ),
    );
    sdp::<TimeZones>(
        "3730928400 -1h",
        r#"{"adjustments":[{"time":3730928400,"is_negative":true,"offset":{"value":1,"unit":"h"}}]}"#,
    );
    sdp::<Key>("prompt", r#"{"method":"prompt","secret":null}"#);
    sdp::<MediaLine>(
        "audio 49170/2 RTP/AVP 0 101",
        r#"{"media_type":"audio","port":49170,"port_count":2,"protocol":"RTP/AVP","formats":["0","101"]}"#,
    );
}

#[test]
fn attributes() {
    pinned(Flag, "true");
    sdp::<Integer>("18446744073709551615", "18446744073709551615");
    sdp::<Decimal>("20", r#""20""#);
    sdp::<Decimal>("29.970", r#""29.970""#);
    sdp::<Word>("a/b", r#""a/b""#);
    pinned(WordList("a b".into()), r#"["a","b"]"#);
    sdp::<Text>(" a  b", r#"" a  b""#);
    sdp::<RtpMap>(
        "96 opus/48000/2",
        r#"{"payload_type":96,"encoding_name":"opus","clock_rate":48000,"encoding_parameters":"2"}"#,
    );
    sdp::<Fmtp>("18 annexb=no; foo", r#"{"format":"18","text":"annexb=no; foo"}"#);
    sdp::<Rtcp>("53020", r#"{"port":53020,"connection":null}"#);
    sdp::<Group>("BUNDLE a b", r#"{"semantics":"BUNDLE","mids":["a","b"]}"#);
    sdp::<Orientation>("LANDSCAPE", r#""landscape""#);
    sdp::<ConferenceType>("H332", r#""H332""#);
    sdp::<Quality>("10", "10");
    sdp::<PayloadType>("127", "127");
}

#[test]
fn capabilities() {
    sdp::<AttributeCapability>(
        "1 crypto:1 AES_CM_128_HMAC_SHA1_80 inline:x",
        r#"{"number":1,"attribute":{"name":"crypto","value":"1 AES_CM_128_HMAC_SHA1_80 inline:x"}}"#,
    );
    sdp::<TransportCapability>("3 RTP/SAVP RTP/SAVPF", r#"{"number":3,"protocols":["RTP/SAVP","RTP/SAVPF"]}"#);
    sdp::<CapabilityExtensions>("med-v0,foo", r#""med-v0,foo""#);
    sdp::<Configuration>("1 t=4|3 a=-m:1,[2]", r#"{"number":1,"lists":["t=4|3","a=-m:1,[2]"]}"#);
    sdp::<CapabilityParameter>("a=ptime:20", r#"{"attribute":{"name":"ptime","value":"20"}}"#);
    sdp::<CapabilityParameter>("b=AS:64", r#"{"bandwidth":{"bandwidth_type":"AS","value":64}}"#);
    sdp::<DesiredPrecondition>(
        "qos mandatory e2e none",
        r#"{"precondition_type":"qos","strength":"mandatory","status_type":"e2e","direction":"none"}"#,
    );
    sdp::<EchoCancellation>("fb off -", r#"{"direction":"fb","is_enabled":false,"canceller":null}"#);
    sdp::<OneWaySelection>("v b PCMU - -", r#"{"service":"v","direction":"b","codecs":"PCMU - -"}"#);
}

/// A secret is data: who serialises a value gets it.
#[test]
fn secrets_are_written() {
    sdp::<Key>("clear:hunter2", r#"{"method":"clear","secret":"hunter2"}"#);
    sdp::<Hidden>("hunter2", r#""hunter2""#);
    sdp::<KeyMgmt>("mikey hunter2", r#"{"protocol":"mikey","data":"hunter2"}"#);
    sdp::<Identity>("hunter2 a=b", r#"{"assertion":"hunter2","extensions":"a=b"}"#);
    sdp::<DcMap>("2 ordered=false", r#"{"stream":2,"options":"ordered=false"}"#);
    sdp::<ImageAttr>("* send *", r#"{"payload_type":null,"send":"*","recv":null}"#);
    pinned(Secret::new("hunter2"), r#""hunter2""#);
    let key: Key<'_> = from_str(r#"{"method":"clear","secret":"hunter2"}"#).unwrap();
    assert_eq!(format!("{key:?}"), "Key { method: Clear, secret: Some(***) }");
}

#[test]
fn attribute_values_say_their_kind() {
    let pairs = [
        (AttributeId::Rtcp, Some("9"), r#"{"rtcp":{"port":9,"connection":null}}"#),
        (AttributeId::RtcpMux, None, r#"{"flag":true}"#),
        (AttributeId::Ptime, Some("20"), r#"{"decimal":"20"}"#),
        (AttributeId::Mid, Some("0"), r#"{"word":"0"}"#),
        (AttributeId::IcePwd, Some("hunter2"), r#"{"ice_pwd":"hunter2"}"#),
        (AttributeId::XPcSecret, Some("hunter2"), r#"{"hidden":"hunter2"}"#),
        (
            AttributeId::Crypto,
            Some("1 AES_CM_128_HMAC_SHA1_80 inline:hunter2|2^31 KDR=1"),
            r#"{"crypto":{"tag":1,"suite":"AES_CM_128_HMAC_SHA1_80","keys":"inline:hunter2|2^31","parameters":"KDR=1"}}"#,
        ),
    ];
    for (id, value, json) in pairs {
        pinned(id.decode(value).unwrap().into_owned(), json);
    }
    pinned(AttributeValue::Unknown(None), r#"{"unknown":null}"#);
    pinned(AttributeValue::Unknown(Some("1 2".into())), r#"{"unknown":"1 2"}"#);
    refused::<AttributeValue<'_>>(
        r#"{"flag":false}"#,
        "invalid value: boolean `false`, expected `true`, as a flag is there or is not",
    );
}

/// Each word is the one of `as_str`, `letter` or `name`, or else that of the API in snake case.
#[test]
fn fixed_words() {
    use Direction::{Inactive, RecvOnly, SendOnly, SendRecv};
    words([SendRecv, SendOnly, RecvOnly, Inactive].map(|word| (word, word.as_str())));
    words([KeyMethod::Prompt, KeyMethod::Clear, KeyMethod::Base64, KeyMethod::Uri].map(|word| (word, word.as_str())));
    words([(TimeUnit::Seconds, "s"), (TimeUnit::Minutes, "m"), (TimeUnit::Hours, "h"), (TimeUnit::Days, "d")]);
    words([
        (BandwidthUnit::KilobitsPerSecond, "kilobits_per_second"),
        (BandwidthUnit::BitsPerSecond, "bits_per_second"),
    ]);
    words([(Role::Offer, "offer"), (Role::Answer, "answer"), (Role::Unknown, "unknown")]);
    words([(ValueSource::Media, "media"), (ValueSource::Session, "session"), (ValueSource::Default, "default")]);
    words([
        (RtcpPortSource::Mux, "mux"),
        (RtcpPortSource::Attribute, "attribute"),
        (RtcpPortSource::NextPort, "next_port"),
    ]);
    words([
        (MappingSource::RtpMap, "rtpmap"),
        (MappingSource::StaticTable, "static_table"),
        (MappingSource::Convention, "convention"),
        (MappingSource::Unknown, "unknown"),
    ]);
    words([(StaticMedia::Audio, "audio"), (StaticMedia::AudioVideo, "audio_video")]);
    words([(MuxCategory::IdenticalPerPt, "IDENTICAL-PER-PT"), (MuxCategory::Tbd, "TBD")]);
    words([(ValueKind::RtpMap, "rtp_map"), (ValueKind::WordList, "word_list")]);
    words([(DeviationKind::ExtraBlanks, "extra_blanks")]);
    words(AttributeId::all().map(|id| (id, id.name())));
    for line_type in LineType::all() {
        pinned(*line_type, &format!("\"{}\"", line_type.letter()));
    }
    pinned(Levels::of(&[Level::Session, Level::Dcsa]), r#"["session","dcsa"]"#);
}

/// Open words are read in any case, and kept where they are not known.
#[test]
fn open_words() {
    assert_eq!(from_str::<NetworkType<'_>>(r#""in""#).unwrap(), NetworkType::Internet);
    pinned(MediaType::Other("x-mine".into()), r#""x-mine""#);
    pinned(GroupSemantics::Other("".into()), r#""""#);
}

#[test]
fn places_and_effective_values() {
    pinned(Span { start: 6, end: 11 }, r#"{"start":6,"end":11}"#);
    pinned(Position { line: 2, column: 9 }, r#"{"line":2,"column":9}"#);
    let body = "v=0\r\na=sendonly\r\nm=audio 5004 RTP/AVP 0\r\na=rtcp:5006 IN IP4 192.0.2.1\r\n";
    let offer = decode_sdp(body).unwrap();
    let media = offer.media_at(0).unwrap();
    pinned::<Effective<Direction>>(media.direction(), r#"{"value":"sendonly","source":"session"}"#);
    let rtcp = media.rtcp_port().unwrap().unwrap();
    let json = concat!(
        r#"{"port":5006,"connection":{"network_type":"IN","address_type":"IP4","address":"192.0.2.1","ttl":null,"#,
        r#""count":null},"source":"attribute"}"#
    );
    assert_eq!(to_string(&rtcp).unwrap(), json);
    assert_eq!(from_str::<RtcpPort<'_>>(json).unwrap(), rtcp);
}

/// What a reader tells, and the rows of tables, are written only: their texts are those of the crate.
#[test]
fn written_only() {
    let error = "audio 70000 RTP/AVP 0".parse::<MediaLine<'_>>().unwrap_err();
    let json = r#"{"field":"port","expected":"a number up to 65535","span":{"start":6,"end":11}}"#;
    assert_eq!(to_string(&error).unwrap(), json);

    let offer = decode_sdp("v= 0").unwrap();
    let reading = offer.lines().next().unwrap().reading();
    assert_eq!(
        to_string(&reading).unwrap(),
        concat!(
            r#"{"fields":[{"name":"version","span":{"start":3,"end":4}}],"#,
            r#""deviations":[{"kind":"leading_blanks","span":{"start":2,"end":3}}],"errors":[]}"#
        )
    );
    assert_eq!(
        to_string(AttributeId::RtcpMux.info()).unwrap(),
        concat!(
            r#"{"id":"rtcp-mux","name":"rtcp-mux","levels":["media"],"value_kind":"flag","mux_category":"IDENTICAL","#,
            r#""reference":"RFC 5761, section 5.1","title":"Attributes-RTCP multiplexing","#,
            r#""meaning":"RTP and RTCP may share one port. They do where both sides say so.","#,
            r#""says":"can take RTP and RTCP at one port: done where the other side says so, too","is_secret":false}"#
        )
    );
}

#[test]
fn what_a_type_refuses_is_refused() {
    refused::<PayloadType>("128", "invalid value: integer `128`, expected a payload type from 0 to 127");
    refused::<PayloadType>("256", "invalid value: integer `256`, expected a payload type from 0 to 127");
    refused::<PayloadType>("-1", "invalid type: integer `-1`, expected a payload type from 0 to 127");
    refused::<PayloadType>("1.5", "invalid type: floating point `1.5`, expected a payload type from 0 to 127");
    refused::<PayloadType>("\"18\"", "invalid type: string \"18\", expected a payload type from 0 to 127");
    refused::<Quality>("11", "invalid value: integer `11`, expected a number from 0 to 10");
    refused::<Rtcp<'_>>(r#"{"port":65536}"#, "invalid value: integer `65536`, expected u16");
    refused::<Rtcp<'_>>("{}", "missing field `port`");
    refused::<LineType>("\"x\"", "invalid value: string \"x\", expected the letter of a line type");
    refused::<LineType>("\"\"", "invalid value: string \"\", expected the letter of a line type");
    refused::<AttributeId>("\"PTIME\"", "invalid value: string \"PTIME\", expected a registered attribute name");
    refused::<KeyMethod>("\"pass\"", "invalid value: string \"pass\", expected `prompt`, `clear`, `base64` or `uri`");
    refused::<WordList<'_>>("\"a b\"", "invalid type: string \"a b\", expected a list of words");
    refused::<NetworkType<'_>>("1", "invalid type: integer `1`, expected a network type, usually `IN`");
}

/// Text, so that nothing is rounded. A whole number is exact as it is.
#[test]
fn decimals_are_exact() {
    assert_eq!(from_str::<Decimal>("20").unwrap(), Decimal::from(20));
    let expected = "expected a decimal number as text such as \"29.97\", or a whole number";
    refused::<Decimal>("29.97", &format!("invalid type: floating point `29.97`, {expected}"));
    refused::<Decimal>("-1", &format!("invalid type: integer `-1`, {expected}"));
    refused::<Decimal>("\"1.\"", &format!("invalid value: string \"1.\", {expected}"));
    refused::<Decimal>(
        "\"18446744073709551616\"",
        &format!("invalid value: string \"18446744073709551616\", {expected}"),
    );
}

/// Values live as long as anybody wants, whatever they were read from.
#[test]
fn values_borrow_nothing() {
    fn read<'a>(json: &str) -> Origin<'a> {
        Origin::deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap()
    }
    let json = to_string(&Origin::try_from("- 1 1 IN IP4 192.0.2.1").unwrap()).unwrap();
    assert_eq!(read(&json).address.as_str(), "192.0.2.1");
}

proptest! {
    #[test]
    fn any_text_comes_back(text in any::<String>()) {
        pinned_back(&Text(text.as_str().into()))?;
        pinned_back(&Secret::new(text.as_str()))?;
        pinned_back(&WordList(text.as_str().into()))?;
        pinned_back(&WordList(text.replace(char::is_alphanumeric, " ").into()))?;
        pinned_back(&Digits::new(text.as_str()))?;
        pinned_back(&AttributeValue::Unknown(Some(text.as_str().into())))?;
    }

    #[test]
    fn any_number_comes_back(digits in any::<u64>(), decimals in 0..=18u8, payload_type in 0..128u8) {
        let decimal = Decimal::new(digits, decimals);
        pinned_back(&decimal)?;
        let back: Decimal = from_str(&to_string(&decimal).unwrap()).unwrap();
        prop_assert_eq!(back.to_string(), decimal.to_string());
        pinned_back(&PayloadType::new(payload_type))?;
        pinned_back(&NtpTime(digits))?;
    }

    /// What can be read at all comes back: each line type, and each attribute of the registry.
    #[test]
    fn any_attribute_comes_back(id in proptest::sample::select(AttributeId::all().collect::<Vec<_>>()), value in VALUES) {
        for value in [None, Some(value.as_str())] {
            if let Ok(value) = id.decode(value) {
                pinned_back(&value)?;
            }
        }
    }
}

/// What values are made of, so that many are readable.
const VALUES: &str =
    r"((96|18|101|0|BUNDLE|H332|landscape|IN|IP4|192\.0\.2\.1|opus/48000/2|a=1;b|x|2\.50)[ ]{0,2}){1,5}";

fn pinned_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Result<(), TestCaseError> {
    let json = to_string(value).unwrap();
    prop_assert_eq!(&from_str::<T>(&json).unwrap(), value, "{}", json);
    Ok(())
}
