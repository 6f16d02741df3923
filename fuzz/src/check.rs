//! Findings.

use sdp_decoder::check::{Checker, Preset, Report};
use sdp_decoder::{Decoder, Role, SessionDescription, Span};

use crate::secrets::{assert_shows_none, with_secrets};
use crate::shown::assert_moves_no_cursor;

const PRESETS: [Preset; 4] = [Preset::Rfc8866, Preset::OfferAnswer, Preset::WebRtc, Preset::SipTrunk];
const ROLES: [Role; 3] = [Role::Offer, Role::Answer, Role::Unknown];

/// Under each preset, findings are in the order of the text and in its places, print on one line each, and show no key
/// or password.
pub fn check(data: &[u8]) {
    let Some(body) = with_secrets(data) else { return };
    let role = ROLES[data.len() % ROLES.len()];
    let mut start = 0;
    for session in Decoder::new().role(role).decode_all(&body).into_iter().flatten() {
        for preset in PRESETS {
            let report = Checker::new(preset).check(&session);
            places_are_in_the_text(&report, &session, start);
            what_is_printed_is_harmless(&report, &session);
        }
        start += u32::try_from(session.text().len()).expect("a short input");
    }
}

/// Findings have places in the whole input, of which the session is the part from `start` on.
fn places_are_in_the_text(report: &Report, session: &SessionDescription<'_>, start: u32) {
    assert!(report.findings().is_sorted_by_key(|finding| finding.span().start), "{report}");
    for finding in report.findings() {
        let Span { start: from, end: to } = finding.span();
        assert!(start <= from && from <= to, "{finding:?}");
        let span = Span { start: from - start, end: to - start };
        assert!(session.text().get(span.range()).is_some(), "{finding:?}");
        assert_eq!(finding.position(), session.position(span), "{finding:?}");
    }
}

fn what_is_printed_is_harmless(report: &Report, session: &SessionDescription<'_>) {
    for finding in report.findings() {
        assert!(!finding.to_string().contains('\n'), "{finding:?}");
        assert_shows_none(&format!("{finding:?}"));
    }
    let json = serde_json::to_string(report).expect("every report can be written");
    for printed in [report.to_string(), report.snippets(session, "body.sdp").to_string(), json] {
        assert_moves_no_cursor(&printed);
        assert_shows_none(&printed);
    }
}
