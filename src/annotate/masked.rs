//! Lines without what must not be shown.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;

use crate::Line;
use crate::attribute::{AttributeId, Crypto, CryptoSuite};
use crate::syntax::{trim_blanks, without_passwords};

/// What stands for a key or password.
pub(super) const MASK: &str = "***";

/// The line as written, without blanks around it. The value of one that holds a key is masked, and so are passwords in
/// URLs; of `a=crypto`, tag and suite are shown, where the suite is a known one.
pub(super) fn line(line: Line<'_>, shows_secrets: bool) -> Cow<'_, str> {
    let text = trim_blanks(line.text());
    if shows_secrets {
        return Cow::Borrowed(text);
    }
    if !line.is_secret() {
        return without_passwords(text);
    }
    let Some(attribute) = line.attribute() else {
        let letter = line.line_type().map(|line_type| line_type.to_string()).unwrap_or_default();
        return Cow::Owned(letter + MASK);
    };
    if attribute.has_secret_in_name() {
        return Cow::Owned(format!("a={MASK}"));
    }
    if attribute.value().is_none() {
        return Cow::Owned(format!("a={}", attribute.name()));
    }
    if attribute.id() == Some(AttributeId::Crypto) {
        if let Ok(crypto) = attribute.read::<Crypto<'_>>() {
            if !matches!(crypto.suite, CryptoSuite::Other(_)) {
                return Cow::Owned(format!("a={}:{} {} {MASK}", attribute.name(), crypto.tag, crypto.suite));
            }
        }
    }
    Cow::Owned(format!("a={}:{MASK}", attribute.name()))
}
