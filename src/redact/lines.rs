//! The lines of a description, one after the other.

use alloc::borrow::Cow;

use super::fields::{self, Heard, Part};
use super::pseudonyms::Pseudonyms;
use super::redactor::{Choices, Redactor};
use super::rewritten::Rewritten;
use crate::attribute::{AddressType, AttributeId, CryptoParameter, CryptoSuite, InnerKind, InnerSecret, holds_secret};
use crate::line::{Email, LineType, Phone, SessionName};
use crate::syntax::{AnyCase, Listener, Token, is_blank};
use crate::{Attribute, Line, SessionDescription, Span};

/// How deep attributes are taken apart that stand inside of others. Deeper ones are hidden where they hold a key, and
/// are text where they do not; so no input makes the work grow with the square of its size.
const DEEPEST: u8 = 4;

/// A description, line by line.
pub(super) struct Lines<'r, 't> {
    redactor: &'r mut Redactor,
    description: &'t SessionDescription<'t>,
    rewritten: Rewritten<'t>,
    /// Whether the text at hand is of a line that begins inside of another. What begins in that one is hidden.
    is_inside: bool,
}

impl<'r, 't> Lines<'r, 't> {
    pub(super) fn new(redactor: &'r mut Redactor, description: &'t SessionDescription<'t>) -> Self {
        let rewritten = Rewritten::of(description.text(), description.start());
        Self { redactor, description, rewritten, is_inside: false }
    }

    pub(super) fn choices(&self) -> Choices {
        self.redactor.choices
    }

    pub(super) fn pseudonyms(&mut self) -> &mut Pseudonyms {
        &mut self.redactor.pseudonyms
    }

    pub(super) fn replace(&mut self, part: &'t str, with: &str) {
        if !part.is_empty() {
            self.rewritten.replace(part, with);
        }
    }

    /// All lines, and what stands around them.
    pub(super) fn rewritten(mut self) -> Rewritten<'t> {
        let mut latin1 = self.description.latin1_lines().into_iter().peekable();
        for line in self.description.lines() {
            let start = self.rewritten.written();
            // Blanks and quotes before the line, and what pasted text has before them.
            self.text(self.rewritten.ahead(line.span().range().start));
            self.line(line);
            self.rewritten.keep_up_to(line.span().range().end);
            self.text(self.rewritten.ahead(line.written_end()));
            self.rewritten.keep_up_to(line.next_start());
            if latin1.next_if_eq(&line.index()).is_some() {
                self.rewritten.mark_latin1(start);
            }
        }
        self.rewritten
    }

    fn line(&mut self, line: Line<'t>) {
        match (line.line_type(), line.attribute()) {
            // A line, a key or a URI begins in what looks like the name.
            (_, Some(attribute)) if is_text(attribute) => self.text(line.value()),
            (_, Some(attribute)) => {
                if let Some(secret) = attribute.secret_in_name() {
                    self.hide(secret);
                    self.text(attribute.value().unwrap_or_default());
                } else {
                    self.attribute(attribute.id(), attribute.value().unwrap_or_default(), 0);
                }
            }
            (Some(line_type), None) => self.typed_line(line_type, line.value()),
            (None, None) if line.is_rest_of_secret() => self.hide(without_letter(line.text())),
            (None, None) => self.text(line.text()),
        }
    }

    /// What follows the beginning of a line that begins inside of another, run together with it or behind quotes.
    pub(super) fn inner_secret(&mut self, kind: InnerKind, value: &'t str) {
        if self.is_inside {
            return self.hide(value);
        }
        self.is_inside = true;
        match kind {
            InnerKind::Attribute(id) => self.attribute(Some(id), value, DEEPEST),
            InnerKind::Key => self.typed_line(LineType::Key, value),
            InnerKind::Inline => self.hide(value),
        }
        self.is_inside = false;
    }

    fn typed_line(&mut self, line_type: LineType, value: &'t str) {
        let inner = if line_type == LineType::Key { None } else { InnerSecret::find(value) };
        if let Some(inner) = inner {
            self.typed_line(line_type, inner.before);
            return self.text(inner.line);
        }
        match line_type {
            // Formats are what everything else refers to.
            LineType::Media => {}
            LineType::Email => {
                let email = Email(Cow::Borrowed(value));
                self.contact(value, email.address(), email.display_name(), Self::people);
            }
            LineType::Phone => {
                let phone = Phone(Cow::Borrowed(value));
                self.contact(value, phone.number(), phone.display_name(), Self::phone_number_or_uri);
            }
            _ => {
                let mut heard = Heard::default();
                // The observer has heard the error, where there is one.
                let _ = line_type.observe(value, &mut Listener::new(&mut heard));
                if line_type == LineType::Key && heard.is_unreadable {
                    self.hide(value);
                } else {
                    self.fields(value, &heard, |field| fields::of_line(line_type, field), 0);
                }
            }
        }
    }

    /// An address or number, and the name of a person before it or behind it.
    fn contact(&mut self, value: &'t str, address: &str, name: Option<&str>, replace: fn(&mut Self, &'t str)) {
        let part = |part: &str| Span::of_part(value, part).of(value);
        let address = part(address);
        match name.map(part) {
            None => replace(self, address),
            Some(name) if name.as_ptr() < address.as_ptr() => {
                self.name(name);
                replace(self, address);
            }
            Some(name) => {
                replace(self, address);
                self.name(name);
            }
        }
    }

    fn attribute(&mut self, id: Option<AttributeId>, value: &'t str, depth: u8) {
        let Some(id) = id.filter(|id| fields::has_parts(*id)) else { return self.text(value) };
        let holds_secret = holds_secret(id, Some(value));
        if let Some(inner) = InnerSecret::find(value).filter(|_| !holds_secret) {
            self.attribute(Some(id), inner.before, depth);
            return self.text(inner.line);
        }
        let mut heard = Heard::default();
        if depth <= DEEPEST {
            id.observe(Some(value), &mut Listener::new(&mut heard));
        } else {
            heard.is_unreadable = true;
        }
        // Where its reader stumbles, nobody knows where the key is.
        if heard.is_unreadable && holds_secret {
            self.hide(value);
        } else {
            self.fields(value, &heard, |field| fields::of_attribute(id, field), depth);
        }
    }

    /// An SDP line inside of an attribute.
    fn nested_line(&mut self, line: &'t str, depth: u8) {
        let (letter, value) = line.split_at_checked(2).unwrap_or_default();
        match letter.as_bytes() {
            [b'a', b'='] => {
                let (name, value) = value.split_once(':').unwrap_or((value, ""));
                self.attribute(AttributeId::from_name_in_any_case(name), value, depth + 1);
            }
            [letter, b'='] => match LineType::from_letter(*letter) {
                Some(line_type) => self.typed_line(line_type, value),
                None => self.hide(line),
            },
            _ => self.hide(line),
        }
    }

    /// The fields of a value, and what stands between them.
    fn fields(&mut self, value: &'t str, heard: &Heard, part: impl Fn(&str) -> Part, depth: u8) {
        let (mut at, mut before, mut address_type) = (0, "", None);
        for field in &heard.fields {
            let span = field.span.range();
            // A field inside of another is a part of that.
            if span.start < at {
                continue;
            }
            self.text(value.get(at..span.start).unwrap_or_default());
            at = span.end;
            let text = field.span.of(value);
            match part(field.name) {
                Part::AddressType => {
                    address_type = AnyCase::<AddressType<'_>>::token(text).map(|word| word.0);
                    // Where a part of the line is missing, the address stands here.
                    self.text(text);
                }
                Part::Address => self.address_of_type(text, address_type.as_ref()),
                Part::Extension if is(before, &["raddr"]) => self.address(text),
                Part::Extension if is(before, &["password", "ufrag", "username"]) => self.hide(text),
                Part::NestedValue => {
                    let name = before.strip_prefix("a=").or_else(|| before.strip_prefix("A=")).unwrap_or(before);
                    self.attribute(AttributeId::from_name_in_any_case(name), text, depth + 1);
                }
                Part::NestedLine => self.nested_line(text, depth),
                part => self.part(part, text),
            }
            before = text;
        }
        self.text(value.get(at..).unwrap_or_default());
    }

    fn address_of_type(&mut self, address: &'t str, address_type: Option<&AddressType<'_>>) {
        match address_type {
            Some(AddressType::E164 | AddressType::Rfc2543) => self.phone_number(address),
            Some(AddressType::Nsap) => self.hardware_address(address),
            _ => self.address(address),
        }
    }

    fn part(&mut self, part: Part, text: &'t str) {
        match part {
            Part::Kept => {}
            Part::Title => self.title(text),
            Part::Secret => self.hide(text),
            Part::Suite => {
                if !CryptoSuite::token(text).is_some_and(|suite| !matches!(suite, CryptoSuite::Other(_))) {
                    self.hide(text);
                }
            }
            Part::CryptoParameter => self.crypto_parameter(text),
            Part::Host => {
                let rest = self.host_and_rest(text);
                self.text(rest);
            }
            Part::Users => text.split(|c: char| u8::try_from(c).is_ok_and(is_blank)).for_each(|name| self.name(name)),
            Part::Foundation if self.choices().addresses => {
                let pseudonym = self.pseudonyms().foundation(text);
                self.replace(text, &pseudonym);
            }
            Part::KeyDigest => self.digest(text),
            Part::Digest => {
                // Not searched for addresses, as other text is: eight bytes look like one.
                if self.choices().fingerprints {
                    self.digest(text);
                }
            }
            Part::HardwareAddress if text.contains('-') => self.hardware_address(text),
            Part::Correlation => match text.split_once(':') {
                Some((mechanism, number)) if is(mechanism, &["callerid"]) => self.phone_number(number),
                _ => self.text(text),
            },
            Part::PhoneContext if text.starts_with(|c: char| c == '+' || c.is_ascii_digit()) => {
                self.phone_number(text);
            }
            Part::PhoneContext => self.address(text),
            _ => self.text(text),
        }
    }

    fn title(&mut self, text: &'t str) {
        if self.choices().texts && !SessionName(Cow::Borrowed(text)).is_meaningless() {
            let pseudonym = self.pseudonyms().text(text);
            self.replace(text, &pseudonym);
        } else {
            self.text(text);
        }
    }

    /// Digits of 0 where an address has any.
    pub(super) fn hardware_address(&mut self, text: &'t str) {
        if self.choices().addresses {
            let pseudonym = self.pseudonyms().places(text);
            self.replace(text, &pseudonym);
        }
    }

    fn digest(&mut self, text: &'t str) {
        let pseudonym = self.pseudonyms().digest(text, text.len().div_ceil(3));
        self.replace(text, &pseudonym);
    }

    /// `FEC_KEY=inline:…` has keys; what is not known may be the rest of a torn one.
    fn crypto_parameter(&mut self, text: &'t str) {
        match CryptoParameter::token(text) {
            Some(CryptoParameter::FecKey(_)) => {
                for key in text.split(['=', ';']).skip(1) {
                    let key = key.split_once(':').map_or(key, |(_, key)| key);
                    self.hide(key.split('|').next().unwrap_or_default());
                }
            }
            Some(CryptoParameter::Other(_)) | None => self.hide(text.strip_prefix('-').unwrap_or(text)),
            Some(_) => {}
        }
    }
}

/// Whether what looks like a name is the scheme of a URI, or has the beginning of a line with a key in it.
fn is_text(attribute: Attribute<'_>) -> bool {
    let value = attribute.value().unwrap_or_default();
    let begins_in_name = |secret: InnerSecret<'_>| secret.before.len() < attribute.line().value().len() - value.len();
    is(attribute.name(), &["sip", "sips"])
        || (attribute.id().is_none() && value.starts_with("//"))
        || (!attribute.holds_secret() && InnerSecret::find(attribute.line().value()).is_some_and(begins_in_name))
}

/// What follows the `=` of a line such as `x=1`, which looks like one of its own; all of another.
///
/// Such a beginning stays, so that the line is taken for the same as before.
fn without_letter(text: &str) -> &str {
    match text.as_bytes() {
        [_, b'=', ..] => text.get(2..).unwrap_or_default(),
        _ => text,
    }
}

/// Whether a word is one of those, in any case.
fn is(word: &str, words: &[&str]) -> bool {
    words.iter().any(|own| word.eq_ignore_ascii_case(own))
}
