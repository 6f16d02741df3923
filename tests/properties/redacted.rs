//! What is shared says the same, but for keys, addresses and names.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sdp_decoder::attribute::{AttributeValue, NestedAttribute};
use sdp_decoder::strategies::{Session, any_text, sip_audio, webrtc};
use sdp_decoder::{Line, Media, Redactor, SessionDescription, decode_all, decode_sdp};

use crate::{any_input, cases, may_be_pasted, session};

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn sections_formats_and_directions_stay(session in session()) {
        let body = session.body();
        let description = decode_sdp(&body).expect("valid");
        for text in [description.redacted().to_string(), description.redacted().everything().to_string()] {
            let again = decode_sdp(&text).expect("it is SDP still");
            prop_assert_eq!(again.lines().len(), description.lines().len());
            prop_assert_eq!(sections(&again), sections(&description));
            let errors = |own: &SessionDescription<'_>| own.lines().map(|line| line.errors().len()).sum::<usize>();
            prop_assert_eq!(errors(&again), errors(&description), "{}", text);
        }
    }

    #[test]
    fn no_secret_is_left(session in prop_oneof![session(), sip_audio(), webrtc()]) {
        let body = session.body();
        let description = decode_sdp(&body).expect("valid");
        let text = description.redacted().to_string();
        for secret in description.lines().flat_map(secrets).filter(|secret| secret.len() >= 8) {
            prop_assert!(!text.contains(&secret), "{} in {}", secret, text);
        }
    }

    /// Lines keep their types and places, and what is redacted stays as it is.
    #[test]
    fn any_input_can_be_shared(input in any_input()) {
        let Ok(description) = decode_sdp(&input) else { return Ok(()) };
        for redactor in [Redactor::new(), Redactor::new().everything(), Redactor::new().addresses().user_names()] {
            let bytes = redactor.clone().redact(&description);
            prop_assert_eq!(&bytes, &redactor.clone().redact(&description), "the same every time");
            if may_be_pasted(&input) {
                continue;
            }
            let again = decode_sdp(&bytes).expect("it is SDP still");
            let types = |own: &SessionDescription<'_>| own.lines().map(Line::line_type).collect::<Vec<_>>();
            prop_assert_eq!(types(&again), types(&description));
            prop_assert_eq!(redactor.clone().redact(&again), bytes);
        }
    }

    /// Whatever is written where addresses belong: two that differ do so afterwards.
    #[test]
    fn addresses_stay_apart(addresses in prop::collection::vec(address(), 1..20)) {
        let line = |address: &String| format!("c=IN IP4 {address}\n");
        let body = format!("v=0\n{}", addresses.iter().map(line).collect::<String>());
        let text = decode_sdp(&body).expect("valid").redacted().addresses().to_string();
        let pairs: BTreeSet<_> = body.lines().zip(text.lines()).collect();
        let kinds = |side: fn(&(&str, &str)) -> String| pairs.iter().map(side).collect::<BTreeSet<_>>().len();
        prop_assert_eq!(kinds(|(before, _)| (*before).to_owned()), pairs.len());
        prop_assert_eq!(kinds(|(_, after)| (*after).to_owned()), pairs.len());
    }

    /// Those of `sip` may have more characters than others (RFC 3261, section 25.1).
    #[test]
    fn passwords_of_uris_are_never_left(
        before in any_text(),
        password in "[a-z]{12}",
        user in "[a-z]{0,3}",
        mark in "[&=+$,;?/]{0,2}",
        is_sips in any::<bool>(),
    ) {
        let before = before.replace(['\r', '\n'], "");
        let sip = if is_sips { "SIPS" } else { "sip" };
        let uris = [
            format!("http://{user}:{password}@h"),
            format!("{sip}:{user}{mark}:{password}@h"),
            format!("{sip}:{user}:{mark}{password}{mark}@h"),
        ];
        let [http, first, second] = uris.map(|uri| format!("a=x:{before} {uri}/{before}\n"));
        let body = format!("v=0\n{http}{first}{second}");
        let text = decode_sdp(&body).expect("valid").redacted().to_string();
        prop_assert!(!text.contains(&password), "{}", text);
    }

    #[test]
    fn sessions_of_one_input_agree(sessions in prop::collection::vec(session(), 1..4)) {
        let body: String = sessions.iter().map(Session::body).collect();
        let mut redactor = Redactor::new().everything();
        let parts: Vec<Vec<u8>> = decode_all(&body).expect("valid").map(|session| redactor.redact(&session)).collect();
        let mut again = Redactor::new().everything();
        let shared = parts.concat();
        let parts_again: Vec<Vec<u8>> =
            decode_all(&shared).expect("it is SDP still").map(|session| again.redact(&session)).collect();
        prop_assert_eq!(parts_again, parts);
    }
}

fn sections(description: &SessionDescription<'_>) -> Vec<String> {
    let section = |media: Media<'_>| {
        let formats = media.formats().map(|format| (format.token(), format.encoding_name(), format.clock_rate()));
        format!("{} {:?} {:?}", media.value(), media.direction().value, formats.collect::<Vec<_>>())
    };
    description.media().map(section).collect()
}

/// The keys and passwords of a line, as their types have them.
fn secrets(line: Line<'_>) -> Vec<String> {
    if let Some(key) =
        line.value().strip_prefix("clear:").filter(|_| line.line_type().is_some_and(|kind| kind.letter() == 'k'))
    {
        return vec![key.to_owned()];
    }
    line.attribute()
        .and_then(|attribute| attribute.decode().ok())
        .map(|value| secrets_of_value(&value))
        .unwrap_or_default()
}

fn secrets_of_value(value: &AttributeValue<'_>) -> Vec<String> {
    let nested =
        |attribute: &NestedAttribute<'_>| attribute.decode().map(|value| secrets_of_value(&value)).unwrap_or_default();
    match value {
        AttributeValue::IcePwd(password) => vec![password.0.expose().to_owned()],
        AttributeValue::Hidden(hidden) => vec![hidden.0.expose().to_owned()],
        AttributeValue::KeyMgmt(key) => vec![key.data.expose().to_owned()],
        AttributeValue::Identity(identity) => vec![identity.assertion.expose().to_owned()],
        AttributeValue::Crypto(crypto) => crypto.keys.iter().map(|key| key.key.expose().to_owned()).collect(),
        AttributeValue::AttributeCapability(capability) => nested(&capability.attribute),
        AttributeValue::Ssrc(ssrc) => ssrc.attribute.as_ref().map(nested).unwrap_or_default(),
        AttributeValue::DcSa(channel) => nested(&channel.attribute),
        _ => Vec::new(),
    }
}

/// Addresses of all ranges, each written in one way only; and what is none.
fn address() -> impl Strategy<Value = String> {
    let v4 = any::<std::net::Ipv4Addr>().prop_map(|address| address.to_string());
    let private =
        prop_oneof![Just([10, 0]), Just([192, 168]), Just([172, 16]), Just([100, 64]), Just([224, 0]), Just([239, 1])];
    let few = (private, 0..3_u8, 0..3_u8).prop_map(|([a, b], c, d)| format!("{a}.{b}.{c}.{d}"));
    let v6 = any::<std::net::Ipv6Addr>().prop_map(|address| address.to_string());
    prop_oneof![v4, few, v6, "[1-9]\\.[1-9]", Just("0.0.0.0".to_owned()), Just("127.0.0.1".to_owned())]
}
