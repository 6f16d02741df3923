//! `e=` and `p=`: an address and a name, in either order.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Short};

text_value! {
    /// `e=`: whom to write to about the session (RFC 8866, section 5.6).
    ///
    /// ```text
    /// email-field   = %s"e" "=" email-address CRLF
    /// email-address = addr-spec / addr-spec 1*SP "(" 1*email-safe ")" / 1*email-safe 1*SP "<" addr-spec ">"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::line::Email;
    ///
    /// for text in ["j.doe@example.com (Jane Doe)", "Jane Doe <j.doe@example.com>"] {
    ///     let email = Email::try_from(text)?;
    ///     assert_eq!(email.address(), "j.doe@example.com");
    ///     assert_eq!(email.display_name(), Some("Jane Doe"));
    /// }
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Email<'a>, "an email address"
}

text_value! {
    /// `p=`: whom to call about the session (RFC 8866, section 5.6).
    ///
    /// ```text
    /// phone-field  = %s"p" "=" phone-number CRLF
    /// phone-number = phone / phone *SP "(" 1*email-safe ")" / 1*email-safe "<" phone ">"
    /// phone        = ["+"] DIGIT 1*(SP / "-" / DIGIT)
    /// ```
    ///
    /// ```
    /// use sdp_decoder::line::Phone;
    ///
    /// let phone = Phone::try_from("+1 617 555-6011 (Jane Doe)")?;
    /// assert_eq!(phone.number(), "+1 617 555-6011");
    /// assert_eq!(phone.display_name(), Some("Jane Doe"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Phone<'a>, "a phone number"
}

impl Email<'_> {
    /// The address without the name.
    pub fn address(&self) -> &str {
        split(&self.0).0
    }

    /// The name of the person, where one is given.
    pub fn display_name(&self) -> Option<&str> {
        split(&self.0).1
    }
}

impl Phone<'_> {
    /// The number without the name, as written.
    pub fn number(&self) -> &str {
        split(&self.0).0
    }

    /// The name of the person, where one is given.
    pub fn display_name(&self) -> Option<&str> {
        split(&self.0).1
    }
}

/// `name <address>` and `address (name)` as address and name.
fn split(text: &str) -> (&str, Option<&str>) {
    let text = text.trim_ascii();
    if let Some((name, address)) = text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        return (address.trim_ascii(), some_name(name));
    }
    match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((address, name)) => (address.trim_ascii(), some_name(name)),
        None => (text, None),
    }
}

fn some_name(name: &str) -> Option<&str> {
    Some(name.trim_ascii()).filter(|name| !name.is_empty())
}

impl<'a> Read<'a> for Email<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("email address")
    }
}

impl<'a> Read<'a> for Phone<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("phone number")
    }
}

readable!(Email<'a>);
readable!(Phone<'a>);

impl Email<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers for the session by email: ")?;
        say_contact(self.address(), self.display_name(), f)
    }
}

impl Phone<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers for the session by telephone: ")?;
        say_contact(self.number(), self.display_name(), f)
    }
}

fn say_contact(address: &str, name: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match name {
        Some(name) => write!(f, "{} at {}", Short(name), Short(address)),
        None => write!(f, "{}", Short(address)),
    }
}
