//! Lines without what must not be shown.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use core::fmt;

use crate::Line;
use crate::attribute::{AttributeId, Crypto, CryptoSuite, InnerSecret};
use crate::syntax::{Address, Short, Written, trim_blanks, without_passwords};

/// What stands for a key or password.
pub(super) const MASK: &str = "***";

/// A part of a line as sentences have it that stand apart from the line: short, and masked where a key runs on in it, as
/// in `c=IN IP4 a=ice-pwd:…`.
pub(super) struct Shown<'t>(pub(super) &'t str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if holds_key(self.0) { f.write_str(MASK) } else { Short(self.0).fmt(f) }
    }
}

/// The same for an address.
pub(super) fn address(address: &Address<'_>) -> String {
    if holds_key(address.as_str()) { MASK.to_string() } else { Written(address).to_string() }
}

/// Whether a key runs on in what is shown of a text. As a long text may be shown many times, it is not read to its end.
pub(super) fn holds_key(text: &str) -> bool {
    const LOOKED_AT: usize = 512;
    let end = (0..=text.len().min(LOOKED_AT)).rev().find(|&end| text.is_char_boundary(end));
    text.get(..end.unwrap_or_default()).is_some_and(|text| InnerSecret::find(text).is_some())
}

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
    if attribute.secret_in_name().is_some() {
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

/// A whole part: without passwords in URLs, unless secrets are shown; masked where a line with a key
/// runs on in it.
pub(super) fn text(text: Cow<'_, str>, shows_secrets: bool) -> Cow<'_, str> {
    match text {
        text if shows_secrets => text,
        text if InnerSecret::find(&text).is_some() => Cow::Borrowed(MASK),
        Cow::Borrowed(text) => without_passwords(text),
        Cow::Owned(text) => Cow::Owned(without_passwords(&text).into_owned()),
    }
}
