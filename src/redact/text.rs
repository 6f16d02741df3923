//! Text that no reader takes apart: what in it is a URI, `user@host`, or an address. Also URIs themselves.

use core::net::IpAddr;

use super::lines::Lines;
use super::pseudonyms::ip;
use crate::attribute::{InnerKind, InnerSecret};
use crate::syntax::{Url, trim_blanks};

/// Between a scheme and what it is about.
const BEFORE_AUTHORITY: &str = "://";

impl<'t> Lines<'_, 't> {
    /// Any text. A key behind `inline:`, passwords in URIs, and what follows the beginning of a line with a key are
    /// replaced in any case.
    pub(super) fn text(&mut self, text: &'t str) {
        let mut rest = text;
        while let Some(secret) = InnerSecret::find(rest) {
            self.uris(secret.before);
            if secret.kind != InnerKind::Inline {
                return self.inner_secret(secret.kind, secret.value);
            }
            let ends_key = |c: char| c.is_ascii_whitespace() || matches!(c, '|' | ';' | ',' | '"' | '\'' | '<' | '>');
            let (key, after) = cut(secret.value, secret.value.find(ends_key));
            self.hide(key);
            rest = after;
        }
        self.uris(rest);
    }

    fn uris(&mut self, text: &'t str) {
        let mut rest = text;
        while let Some(url) = Url::find(rest) {
            let mut at_host = "";
            if let Some(user) = url.user {
                self.words(url.before);
                self.user_and_password(user);
                at_host = self.host_and_rest(url.host);
            } else {
                self.hosts(rest.strip_suffix(url.behind).unwrap_or_default());
            }
            rest = rest.get(rest.len() - url.behind.len() - at_host.len()..).unwrap_or_default();
        }
        self.words(rest);
    }

    /// Text in which no URI names a user.
    fn hosts(&mut self, text: &'t str) {
        let mut rest = text;
        // The colon of the scheme is no part of an address: `x3:://host`.
        while let Some((before, behind)) = rest.split_once(BEFORE_AUTHORITY) {
            self.words(before);
            rest = self.authority(behind);
        }
        self.words(rest);
    }

    /// The host and port at the beginning of a text. Gives what follows.
    fn authority(&mut self, text: &'t str) -> &'t str {
        let (authority, _) = cut(text, text.find(['/', '?', '#', ' ', '\t', '"', '<', '>']));
        let rest = self.host_and_rest(authority);
        text.get(authority.len() - rest.len()..).unwrap_or_default()
    }

    /// `user [ ":" password ]`; the user of a `sip` URI may have parameters.
    fn user_and_password(&mut self, text: &'t str) {
        let (user, password) = cut(text, text.find(':'));
        let (number, parameters) = cut(user, user.find(';'));
        if self.choices().phone_numbers && is_phone_number(number) {
            self.phone_number(number);
            self.words(parameters);
        } else {
            self.name(user);
        }
        self.hide(password.strip_prefix(':').unwrap_or_default());
    }

    /// The host at the beginning of a text; gives what follows.
    pub(super) fn host_and_rest(&mut self, text: &'t str) -> &'t str {
        if let Some((inner, rest)) = text.strip_prefix('[').and_then(|text| text.split_once(']')) {
            self.address(inner);
            return rest;
        }
        let (address, rest) = cut(text, text.find(|c| !is_address_char(c)));
        if address.contains("::") && ip(address).is_some() {
            self.address(address);
            return rest;
        }
        let is_host_char = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | '~' | '%');
        let (host, rest) = cut(text, text.find(|c| !is_host_char(c)));
        self.address(host);
        if !rest.starts_with("::") {
            return rest;
        }
        // Groups of IPv6 that run on behind a name. An address in their place would run on as well, and be another name.
        let (groups, rest) = cut(rest, rest.find(|c| !is_address_char(c)));
        self.hardware_address(groups);
        rest
    }

    fn words(&mut self, text: &'t str) {
        let is_between = |c: char| c.is_ascii_whitespace() || "\"'<>(){},;=|/?#&\\".contains(c);
        for word in text.split(is_between) {
            self.word(word);
        }
    }

    fn word(&mut self, word: &'t str) {
        match (word.rsplit_once('@'), cut_behind(word, ":")) {
            (Some((user, host)), _) if !user.is_empty() && may_be_host(host) => self.mailbox(user, host),
            (_, Some((scheme, number))) if scheme.eq_ignore_ascii_case("tel:") => self.phone_number(number),
            (_, Some((scheme, host))) if is_of_host(scheme) => {
                let rest = self.host_and_rest(host);
                self.addresses(rest);
            }
            _ => self.addresses(word),
        }
    }

    /// `[ scheme ":" ] user "@" host`, with a scheme such as `mailto` and `xmpp`, which have no passwords.
    fn mailbox(&mut self, user: &'t str, host: &'t str) {
        let is_scheme = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.:".contains(&byte));
        let (_, user) = cut_behind(user, ":").filter(|(scheme, _)| is_scheme(scheme)).unwrap_or(("", user));
        self.name(user);
        let rest = self.host_and_rest(host);
        self.addresses(rest);
    }

    /// The addresses in a text: as many characters of one as there are make one.
    fn addresses(&mut self, text: &'t str) {
        if !self.choices().addresses {
            return;
        }
        for part in text.split(|c| !is_address_char(c)) {
            let part = part.trim_end_matches('.');
            if is_hardware_address(part) {
                self.hardware_address(part);
                continue;
            }
            if part.contains("::") || part.bytes().filter(|byte| *byte == b':').count() == 7 {
                let part = if part.ends_with("::") { part } else { part.trim_end_matches(':') };
                if let Some(address) = ip(part).filter(IpAddr::is_ipv6) {
                    self.replace_address(part, address);
                    continue;
                }
            }
            for part in part.split(|c: char| !c.is_ascii_digit() && c != '.') {
                let part = part.trim_matches('.');
                if let Some(address) = ip(part).filter(IpAddr::is_ipv4) {
                    self.replace_address(part, address);
                }
            }
        }
    }

    /// The name of a user or of a person.
    pub(super) fn name(&mut self, name: &'t str) {
        if self.choices().phone_numbers && is_phone_number(name) {
            self.phone_number(name);
        } else if self.choices().user_names && name.contains(char::is_alphanumeric) {
            let pseudonym = self.pseudonyms().user(name);
            self.replace(name, &pseudonym);
        } else {
            self.addresses(name);
        }
    }

    /// What stands where a phone number belongs, with blanks in it or not.
    pub(super) fn phone_number_or_uri(&mut self, text: &'t str) {
        match cut_behind(text, ":") {
            Some((scheme, number)) if scheme.eq_ignore_ascii_case("tel:") => self.phone_number(number),
            _ if text.contains('@') || Url::find(text).is_some() => self.people(text),
            _ => self.phone_number(text),
        }
    }

    /// Mail addresses and URIs, and names of people before, between and behind them, however they are divided.
    pub(super) fn people(&mut self, text: &'t str) {
        let is_between = |c: char| c.is_ascii_whitespace() || "<>()\"".contains(c);
        if !self.choices().user_names || InnerSecret::find(text).is_some() {
            return self.text(text);
        }
        let mut rest = text;
        while let Some((before, _)) = rest.split_once('@') {
            let start = before.trim_end_matches(|c| !is_between(c)).len();
            let (name, behind) = cut(rest, Some(start));
            let (address, behind) = cut(behind, behind.find(is_between));
            self.people_without_address(name);
            self.text(address);
            rest = behind;
        }
        self.people_without_address(rest);
    }

    fn people_without_address(&mut self, text: &'t str) {
        // Cameras write `e=NONE`.
        if Url::find(text).is_some() || text.eq_ignore_ascii_case("none") {
            self.text(text);
        } else {
            self.name(text.trim_matches(|c: char| !c.is_alphanumeric()));
        }
    }

    pub(super) fn phone_number(&mut self, number: &'t str) {
        if self.choices().phone_numbers && number.contains(char::is_alphanumeric) {
            let pseudonym = self.pseudonyms().places(number);
            self.replace(number, &pseudonym);
        }
    }

    /// What stands where an address belongs: one, a host name, or something else.
    pub(super) fn address(&mut self, text: &'t str) {
        if let Some((host, port)) = text.split_once(':') {
            // A port that does not belong there; in an IPv6 address, more follows.
            if !host.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) {
                return self.address(host);
            }
        }
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
        // The zone of an IPv6 address (RFC 4007) says which interface it is, by a name such as `eth0`.
        let (address, zone) = cut(inner, inner.find('%'));
        let is_name = address.contains(|c: char| c.is_alphabetic()) && !address.contains(':');
        match ip(address) {
            Some(ip) if self.choices().addresses && address.parse::<IpAddr>().is_ok() => {
                self.replace_address(address, ip);
            }
            None if is_name && self.choices().host_names => {
                if let Some(pseudonym) = self.pseudonyms().host(address) {
                    self.replace(address, &pseudonym);
                }
            }
            _ if !is_name && self.choices().addresses && address.contains(char::is_alphanumeric) => {
                if let Some(pseudonym) = self.pseudonyms().unreadable_address(address) {
                    self.replace(address, &pseudonym);
                }
            }
            _ => {}
        }
        self.addresses(zone);
    }

    fn replace_address(&mut self, text: &'t str, address: IpAddr) {
        if let Some(pseudonym) = self.pseudonyms().address(address) {
            self.replace(text, &pseudonym);
        }
    }

    /// A key, a password, or a whole value with one in it.
    pub(super) fn hide(&mut self, secret: &'t str) {
        let secret = trim_blanks(secret);
        let pseudonym = self.pseudonyms().secret(secret);
        self.replace(secret, &pseudonym);
    }
}

/// A text up to a place in it, and from there on; all of it where there is no such place.
fn cut(text: &str, at: Option<usize>) -> (&str, &str) {
    at.and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""))
}

/// A text up to the end of the first `separator` in it, and from there on.
fn cut_behind<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    text.split_at_checked(text.find(separator)? + separator.len())
}

/// Whether a host may stand behind an `@`: `25@600/24` is a frame rate.
fn may_be_host(text: &str) -> bool {
    text.contains(|c: char| c.is_alphabetic() || matches!(c, '.' | ':'))
}

/// Schemes whose URIs are a host, where they are not `user@host`.
fn is_of_host(scheme: &str) -> bool {
    ["sip:", "sips:", "stun:", "stuns:", "turn:", "turns:"].iter().any(|own| scheme.eq_ignore_ascii_case(own))
}

/// The address of a network card, as it is mostly written: `7C:E9:D3:1B:9A:AF`.
fn is_hardware_address(text: &str) -> bool {
    let is_byte = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.len() == 17 && text.split(':').count() == 6 && text.split(':').all(is_byte)
}

fn is_address_char(c: char) -> bool {
    c.is_ascii_hexdigit() || matches!(c, ':' | '.')
}

/// Digits, and what may stand between them (RFC 3966, section 3). Two digits are no number that anyone has.
fn is_phone_number(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let is_part = |byte: u8| byte.is_ascii_digit() || b"-.()".contains(&byte);
    digits > 2 && number.bytes().all(is_part) && !number.starts_with(['-', '.'])
}
