//! The index against a look at every line.

use proptest::prelude::*;
use sdp_decoder::attribute::{Rid, RtcpFeedback};
use sdp_decoder::codec::PayloadTypeFact;
use sdp_decoder::{Format, names};

use super::{decode, first_media};

fn lines() -> impl Strategy<Value = Vec<String>> {
    let number = || prop_oneof![Just("96"), Just("97"), Just("0"), Just("255"), Just("*")];
    let line = prop_oneof![
        number().prop_map(|number| format!("a=rtcp-fb:{number} nack")),
        number().prop_map(|number| format!("a=rtcp-fb:{number} ccm fir")),
        (number(), number()).prop_map(|(a, b)| format!("a=rid:{a} send pt={a},{b}").replace('*', "8")),
        Just("a=rid:all recv max-width=1".to_owned()),
        number().prop_map(|number| format!("a=rtpmap:{number} VP8/90000")),
        number().prop_map(|number| format!("a=fmtp:{number} x=1")),
        Just("a=sendrecv".to_owned()),
    ];
    prop::collection::vec(line, 0..12)
}

proptest! {
    #[test]
    fn as_if_every_line_were_looked_at(formats in prop::collection::vec("96|97|0|255|8", 1..5), lines in lines()) {
        let body = format!("v=0\nm=video 9 RTP/AVPF {}\n{}\n", formats.join(" "), lines.join("\n"));
        let offer = decode(&body);
        let media = first_media(&offer);
        let codecs = media.codecs();
        let is_asked = |format: &Format<'_>| format.payload_type().is_some() && !format.is_repeated();
        for format in codecs.formats() {
            let token = format.token();
            let applies = |one: &RtcpFeedback<'_>| is_asked(format) && one.applies_to(token);
            let expected: Vec<_> = media.attributes_named(names::RTCP_FB).flatten().filter(applies).collect();
            prop_assert_eq!(codecs.feedback(*format).collect::<Result<Vec<_>, _>>().expect("all are right"), expected);

            let named = |rid: &Rid<'_>| rid.restrictions.get("pt").is_none() || rid.restrictions.formats().any(|own| own == token);
            let is_for = |rid: &Rid<'_>| is_asked(format) && named(rid);
            let expected: Vec<_> = media.attributes_named(names::RID).flatten().filter(is_for).collect();
            prop_assert_eq!(codecs.rids(*format).collect::<Vec<_>>(), expected);
        }
        for fact in codecs.facts() {
            if let PayloadTypeFact::Dangling { token, attribute } = fact {
                prop_assert!(!formats.iter().any(|format| format == token));
                prop_assert!(attribute.value().is_some_and(|value| value.contains(token)));
            }
        }
    }
}
