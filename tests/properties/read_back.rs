//! Values on their own: what `Display` writes is read as the same value.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use proptest::prelude::*;
use proptest::sample::Index;
use sdp_decoder::ValueError;
use sdp_decoder::attribute::{
    AttributeId, Candidate, ConferenceType, Crypto, Decimal, ExtMap, Fingerprint, Fmtp, Group, Hidden, IcePwd, Integer,
    Msid, Orientation, PayloadType, Quality, Rtcp, RtcpFeedback, RtpMap, Setup, Ssrc, Text, Word,
};
use sdp_decoder::line::{
    Bandwidth, Connection, Email, Information, Key, MediaLine, Origin, Phone, Repeat, SessionName, TimeZones, Timing,
    Uri, Version,
};
use sdp_decoder::strategies::{self, Written, any_text, token};

use crate::cases;

/// For each type: what `Display` writes is read as the same value, whether it was made or read.
macro_rules! values_read_back {
    ($( $test:ident: $value:ty = $values:expr; )+) => {
        proptest! {
            #![proptest_config(cases(100))]
            $(
                #[test]
                fn $test(written in $values, text in text_like(&written_texts($values))) {
                    assert_reads_back::<$value>(&written);
                    assert_reads_back_if_read::<$value>(&text);
                }
            )+
        }
    };
}

values_read_back! {
    version_reads_back: Version = strategies::line::version();
    origin_reads_back: Origin<'static> = strategies::line::origin();
    session_name_reads_back: SessionName<'static> = strategies::line::session_name();
    information_reads_back: Information<'static> = strategies::line::information();
    uri_reads_back: Uri<'static> = strategies::line::uri();
    email_reads_back: Email<'static> = strategies::line::email();
    phone_reads_back: Phone<'static> = strategies::line::phone();
    connection_reads_back: Connection<'static> = strategies::line::connection();
    bandwidth_reads_back: Bandwidth<'static> = strategies::line::bandwidth();
    timing_reads_back: Timing = strategies::line::timing();
    repeat_reads_back: Repeat = strategies::line::repeat();
    time_zones_read_back: TimeZones = strategies::line::time_zones();
    key_reads_back: Key<'static> = strategies::line::key();
    media_line_reads_back: MediaLine<'static> = strategies::line::media_line();
    integer_reads_back: Integer = strategies::attribute::integer();
    decimal_reads_back: Decimal = strategies::attribute::decimal();
    word_reads_back: Word<'static> = strategies::attribute::word();
    text_reads_back: Text<'static> = strategies::attribute::text();
    payload_type_reads_back: PayloadType = strategies::attribute::payload_type();
    rtpmap_reads_back: RtpMap<'static> = strategies::attribute::rtp_map();
    fmtp_reads_back: Fmtp<'static> = strategies::attribute::fmtp();
    rtcp_reads_back: Rtcp<'static> = strategies::attribute::rtcp();
    group_reads_back: Group<'static> = strategies::attribute::group();
    orientation_reads_back: Orientation<'static> = strategies::attribute::orientation();
    conference_type_reads_back: ConferenceType<'static> = strategies::attribute::conference_type();
    quality_reads_back: Quality = strategies::attribute::quality();
    hidden_reads_back: Hidden<'static> = strategies::attribute::hidden();
    crypto_reads_back: Crypto<'static> = strategies::attribute::crypto();
    ice_pwd_reads_back: IcePwd<'static> = strategies::attribute::ice_pwd();
    candidate_reads_back: Candidate<'static> = strategies::attribute::candidate();
    fingerprint_reads_back: Fingerprint<'static> = strategies::attribute::fingerprint();
    setup_reads_back: Setup<'static> = strategies::attribute::setup();
    extmap_reads_back: ExtMap<'static> = strategies::attribute::ext_map();
    rtcp_feedback_reads_back: RtcpFeedback<'static> = strategies::attribute::rtcp_feedback();
    msid_reads_back: Msid<'static> = strategies::attribute::msid();
    ssrc_reads_back: Ssrc<'static> = strategies::attribute::ssrc();
}

proptest! {
    #![proptest_config(cases(200))]

    /// Every name of the registry, for text that may be its value and text that may not.
    #[test]
    fn attribute_values_read_back(text in prop_oneof![any_text(), value_like()]) {
        for id in AttributeId::all() {
            if let Ok(value) = id.decode(Some(&text)) {
                let again = value.to_string();
                prop_assert_eq!(id.decode(Some(&again)), Ok(value), "{}: {:?}", id.name(), again);
            }
        }
    }

    #[test]
    fn addresses_hold_no_blank(text in text_like(&written_texts(strategies::line::connection()))) {
        if let Ok(connection) = Connection::try_from(text.as_str()) {
            prop_assert!(!connection.address.as_str().contains(BLANKS), "{:?}", connection);
        }
    }

    #[test]
    fn bandwidth_types_hold_no_blank(text in text_like(&written_texts(strategies::line::bandwidth()))) {
        if let Ok(bandwidth) = Bandwidth::try_from(text.as_str()) {
            prop_assert!(!bandwidth.bandwidth_type.as_str().contains(BLANKS), "{:?}", bandwidth);
        }
    }

    #[test]
    fn encoding_parameters_hold_no_blank(text in text_like(&written_texts(strategies::attribute::rtp_map()))) {
        if let Ok(map) = RtpMap::try_from(text.as_str()) {
            prop_assert!(!map.encoding_parameters.as_deref().is_some_and(|text| text.contains(BLANKS)), "{:?}", map);
        }
    }

    #[test]
    fn decimals_are_the_nearest_floating_point_number(written in strategies::attribute::decimal()) {
        prop_assert_eq!(Ok(written.value.to_f64()), written.text.parse::<f64>());
    }

    #[test]
    fn decimals_keep_their_zeros(written in strategies::attribute::decimal(), other in strategies::attribute::decimal()) {
        prop_assert_eq!(written.value.to_string(), written.text);
        let order = written.value.to_f64().partial_cmp(&other.value.to_f64());
        prop_assert!(order == Some(written.value.cmp(&other.value)) || order == Some(std::cmp::Ordering::Equal));
    }
}

/// What divides words.
const BLANKS: [char; 2] = [' ', '\t'];

/// The text of a value with something put in, left out or doubled; and now and then another text.
fn text_like(texts: &BoxedStrategy<String>) -> impl Strategy<Value = String> + use<> {
    let changed = (texts.clone(), any::<Index>(), prop::option::of(any::<Index>()), piece());
    let changed = changed.prop_map(|(text, start, end, piece)| {
        let characters = text.chars().count() + 1;
        let before: String = text.chars().take(start.index(characters)).collect();
        let after: String = text.chars().skip(end.unwrap_or(start).index(characters)).collect();
        before + piece + &after
    });
    prop_oneof![6 => changed, 2 => value_like(), 1 => any_text()]
}

/// The texts of the values.
fn written_texts<T: Debug>(values: impl Strategy<Value = Written<T>> + 'static) -> BoxedStrategy<String> {
    values.prop_map(|written| written.text).boxed()
}

/// Words as they stand in values, with blanks and other separators between them.
fn value_like() -> impl Strategy<Value = String> {
    let word = prop_oneof![token(), "[0-9]{1,21}", Just("IN IP4 192.0.2.1".to_owned()), Just("clear".to_owned())];
    prop::collection::vec((word, piece()), 0..6)
        .prop_map(|words| words.into_iter().map(|(word, piece)| word + piece).collect())
}

/// What stands between words.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["", " ", " ", "  ", "\t", "/", ":", "=", ".", "-", "0", "\0", "\n", "\u{e9}", "\u{a0}"][..])
}

fn assert_reads_back<T>(written: &Written<T>)
where
    T: FromStr<Err = ValueError> + Display + Debug + PartialEq,
{
    assert_eq!(written.text.parse::<T>().as_ref(), Ok(&written.value), "{:?}", written.text);
    let again = written.value.to_string();
    assert_eq!(again.parse::<T>().as_ref(), Ok(&written.value), "{again:?}");
}

fn assert_reads_back_if_read<T>(text: &str)
where
    T: FromStr<Err = ValueError> + Display + Debug + PartialEq,
{
    if let Ok(value) = text.parse::<T>() {
        let again = value.to_string();
        assert_eq!(again.parse::<T>(), Ok(value), "{text:?}, then {again:?}");
    }
}
