//! Why a call fails, as responses and Reason headers tell it.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

use super::credentials::{self, check_complete, digest};
use super::quotes::{Quotes, quote};
use crate::check::findings::Findings;
use crate::check::message_rules as rules;
use crate::sip::{Authentication, Header, Message, Reason, ReasonProtocol, StartLine, StatusCode, Warning};

/// A response; `request` is what it answers, where that is known.
pub(super) fn check<'d>(
    response: &'d Message<'_>,
    code: StatusCode,
    request: Option<&Message<'_>>,
    findings: &mut Findings<'_, 'd>,
) {
    let place = response.start_line_span();
    match code {
        StatusCode::UNAUTHORIZED => {
            check_challenges(response, code, ["WWW-Authenticate", "Authorization"], request, findings);
        }
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            check_challenges(response, code, ["Proxy-Authenticate", "Proxy-Authorization"], request, findings);
        }
        StatusCode::FORBIDDEN => findings.add(&rules::FORBIDDEN, place, || {
            let difference = request.and_then(credentials::difference);
            let difference = difference.map(|difference| format!("; {difference}")).unwrap_or_default();
            format!("403: the server understood the request and refuses it{difference}")
        }),
        StatusCode::REQUEST_TERMINATED => findings.add(
            &rules::REQUEST_TERMINATED,
            place,
            || "487: the request was ended by CANCEL or BYE before it was answered",
        ),
        StatusCode::NOT_ACCEPTABLE_HERE => findings.add(
            &rules::SESSION_NOT_ACCEPTABLE,
            place,
            || "488: the session that was offered is not acceptable at this device",
        ),
        StatusCode::NOT_ACCEPTABLE_ANYWHERE => findings.add_by(
            &rules::SESSION_NOT_ACCEPTABLE,
            "RFC 3261, sections 21.6.4 and 20.43",
            place,
            || "606: the session that was offered is not acceptable at any device of the user",
        ),
        _ => {}
    }
    for value in response.header_values("Warning") {
        if let Ok(warning) = value.decode::<Warning>() {
            findings.add(&rules::WARNING_GIVEN, value.span(), || {
                let quotes = Quotes::of(value.text());
                let text =
                    warning.text().map(|text| format!(", in its words {}", quotes.quote(&text))).unwrap_or_default();
                let (code, agent) = (warning.code, quotes.quote(&warning.agent));
                let meaning = warning.meaning().unwrap_or("a code that is not registered");
                format!("Warning {code}: {meaning}, says {agent}{text}")
            });
        }
    }
}

/// What a 401 or 407 asks for, in the header of the first name; the request answers in that of the second.
fn check_challenges<'d>(
    response: &'d Message<'_>,
    code: StatusCode,
    [asking, answering]: [&'static str; 2],
    request: Option<&Message<'_>>,
    findings: &mut Findings<'_, 'd>,
) {
    let mut answered: BTreeSet<String> = BTreeSet::new();
    let credentials = request.into_iter().flat_map(|request| request.header_values(answering));
    answered.extend(credentials.filter_map(digest).map(|digest| realm(&digest)));
    let mut last = None;
    for value in response.header_values(asking) {
        if last.replace(value.header().span()) == Some(value.header().span()) {
            findings.add(&rules::COMBINED_CHALLENGES, value.span(), || {
                format!("{asking}: a challenge stands behind another one, expected a header of its own")
            });
        }
        let Some(challenge) = digest(value) else {
            findings.add(&rules::CHALLENGE, value.span(), || {
                let scheme = value.text().split_ascii_whitespace().next().unwrap_or_default();
                format!("{code}: asks who the request is from, by {}", quote(scheme))
            });
            continue;
        };
        check_complete(value, &challenge, &["realm", "nonce"], findings);
        let realm = realm(&challenge);
        if challenge.is_stale() {
            findings.add(&rules::STALE_NONCE, value.span(), || {
                format!("{code}: the nonce of the digest for {} has run out", quote(&realm))
            });
        } else if answered.contains(&realm) {
            findings.add(&rules::CREDENTIALS_REFUSED, value.span(), || {
                format!("{code}: the digest of the request for {} is not accepted", quote(&realm))
            });
        } else {
            findings.add(&rules::CHALLENGE, value.span(), || {
                let realm = if realm.is_empty() { String::new() } else { format!(" for realm {}", quote(&realm)) };
                let qop = challenge.parameter("qop").map(|qop| format!(", qop {}", quote(&qop))).unwrap_or_default();
                let algorithm = challenge.algorithm();
                format!("{code}: asks for a digest in {answering}{realm}, by {}{qop}", quote(&algorithm))
            });
        }
    }
    if last.is_none() {
        let empty = response.header(asking);
        let place = empty.map_or_else(|| response.start_line_span(), Header::span);
        findings.add(&rules::MISSING_CHALLENGE, place, || {
            let lack = if empty.is_some() { "nothing behind" } else { "no" };
            format!("{code}: asks who the request is from, and has {lack} {asking} to answer")
        });
    }
}

fn realm(digest: &Authentication<'_>) -> String {
    digest.parameter("realm").unwrap_or_default().as_ref().to_owned()
}

/// Why a request was sent, or refused. That a user has hung up, a BYE says by itself.
pub(super) fn check_reasons<'d>(message: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    let is_bye = matches!(message.start_line(), StartLine::Request(line) if line.method == "BYE");
    for value in message.header_values("Reason") {
        let Ok(reason) = value.decode::<Reason>() else { continue };
        if is_bye && is_normal(&reason) {
            continue;
        }
        findings.add(&rules::REASON_GIVEN, value.span(), || {
            let cause = reason.cause().map(|cause| format!(" cause {cause}")).unwrap_or_default();
            let meaning = reason.meaning().map(|meaning| format!(" ({meaning})")).unwrap_or_default();
            let quotes = Quotes::of(value.text());
            let text = reason.text().map(|text| format!(", in its words {}", quotes.quote(&text))).unwrap_or_default();
            format!("Reason: {}{cause}{meaning}{text}", quotes.quote(reason.protocol.as_str()))
        });
    }
}

/// Whether a user has hung up.
fn is_normal(reason: &Reason<'_>) -> bool {
    reason.protocol == ReasonProtocol::Q850 && reason.cause() == Some(16)
}
