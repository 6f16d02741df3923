//! Who a request is from, and who it is authenticated as.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

use super::quotes::quote;
use crate::check::findings::Findings;
use crate::check::message_rules as rules;
use crate::sip::{Authentication, HeaderValue, Message, NameAddress};
use crate::syntax::percent_decoded;

/// The headers with credentials.
const CREDENTIALS: [&str; 2] = ["Authorization", "Proxy-Authorization"];

/// What a digest cannot be without.
const NEEDED: [&str; 5] = ["username", "realm", "nonce", "uri", "response"];

pub(super) fn check<'d>(request: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    let callers = Callers::of(request);
    for value in CREDENTIALS.into_iter().flat_map(|name| request.header_values(name)) {
        let Some(credentials) = digest(value) else { continue };
        check_complete(value, &credentials, &NEEDED, findings);
        let Some(username) = credentials.username().filter(|username| !username.is_empty()) else { continue };
        if let Some(difference) = callers.difference(&username) {
            let header = value.header();
            findings.add(&rules::FROM_DIFFERS_FROM_DIGEST, header.span(), || {
                let name = header.registered_name();
                format!("{name}: {difference}")
            });
        }
    }
}

/// Which numbers differ, where the request tells it.
pub(super) fn difference(request: &Message<'_>) -> Option<String> {
    let callers = Callers::of(request);
    let values = CREDENTIALS.into_iter().flat_map(|name| request.header_values(name));
    values.filter_map(digest).find_map(|credentials| callers.difference(&credentials.username()?))
}

/// The users that the request says it is from.
#[derive(Default)]
struct Callers {
    /// The one to name: that of From, where it does not hide itself.
    shown: Option<(&'static str, String)>,
    /// As they are compared.
    bare: BTreeSet<String>,
}

impl Callers {
    /// None within a dialog, where From is whoever sends, who may be the called side.
    fn of(request: &Message<'_>) -> Self {
        let mut callers = Self::default();
        let to = request.header_values("To").next();
        if to.is_some_and(|to| to.decode::<NameAddress>().is_ok_and(|to| to.tag().is_some())) {
            return callers;
        }
        for name in ["From", "P-Asserted-Identity"] {
            for value in request.header_values(name) {
                let Ok(address) = value.decode::<NameAddress>() else { continue };
                let Some(user) = address.user().filter(|user| !user.eq_ignore_ascii_case("anonymous")) else {
                    continue;
                };
                callers.bare.insert(bare(&user).to_owned());
                callers.shown.get_or_insert_with(|| (name, bare(&user).to_owned()));
            }
        }
        callers
    }

    /// What is to be said where the digest is of none of them.
    fn difference(&self, username: &str) -> Option<String> {
        let username = percent_decoded(username);
        let digest = bare(&username);
        let (header, user) = self.shown.as_ref().filter(|_| !self.bare.contains(digest))?;
        let (user, digest) = (quote(user), quote(digest));
        Some(format!(
            "the digest is of {digest} and {header} of {user}: authenticate as {user}, or send {digest} in From"
        ))
    }
}

/// A user as it is compared: without a `+` before it, and without a realm behind it.
fn bare(user: &str) -> &str {
    let user = user.trim_ascii();
    let user = user.strip_prefix("sip:").or_else(|| user.strip_prefix("sips:")).unwrap_or(user);
    let user = user.split('@').next().unwrap_or_default();
    user.strip_prefix('+').unwrap_or(user)
}

/// The digest in the value of a header, where it is one.
pub(super) fn digest(value: HeaderValue<'_>) -> Option<Authentication<'static>> {
    value.decode::<Authentication>().ok().filter(Authentication::is_digest)
}

/// Tells what a digest lacks.
pub(super) fn check_complete<'d>(
    value: HeaderValue<'d>,
    digest: &Authentication<'_>,
    needed: &[&str],
    findings: &mut Findings<'_, 'd>,
) {
    for name in needed.iter().filter(|name| digest.parameter(name).is_none()) {
        findings.add(&rules::INCOMPLETE_DIGEST, value.span(), || {
            format!("{}: the digest has no `{name}`", value.header().registered_name())
        });
    }
}
