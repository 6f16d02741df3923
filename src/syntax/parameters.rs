//! Parameters: names with values, and separators between them.

#[cfg(feature = "sip")]
use alloc::borrow::Cow;
#[cfg(feature = "sip")]
use alloc::string::String;

use super::{Cursor, DeviationKind, Observe, Read, is_blank};
use crate::{Span, ValueError};

/// One parameter of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Parameter<'a> {
    /// What stands before the `=`, or all of it where there is none.
    pub name: &'a str,
    /// What follows the first `=`, without the blanks around it.
    pub value: Option<&'a str>,
    /// Where name and value are, in the text of the list.
    pub span: Span,
    /// Where the value is; empty and behind the name where there is none.
    pub value_span: Span,
}

#[cfg(feature = "sip")]
impl<'a> Parameter<'a> {
    /// The value without quotes around it, and without the `\` that stands before characters in them (RFC 3261,
    /// section 25.1: `quoted-string`).
    pub fn unquoted(&self) -> Option<Cow<'a, str>> {
        self.value.map(quoted_string)
    }
}

/// The text of a quoted string, up to the quote that ends it; other text as it is.
#[cfg(feature = "sip")]
pub(crate) fn quoted_string(text: &str) -> Cow<'_, str> {
    let Some(inner) = text.strip_prefix('"') else { return Cow::Borrowed(text) };
    let inner = inner.get(..quoted_len(inner)).unwrap_or(inner);
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut characters = inner.chars();
    let mut text = String::with_capacity(inner.len());
    while let Some(c) = characters.next() {
        text.extend(if c == '\\' { characters.next() } else { Some(c) });
    }
    Cow::Owned(text)
}

/// Up to the quote that ends a quoted string, of which the first quote was read.
#[cfg(feature = "sip")]
fn quoted_len(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// The parameters of a list, in order, as of an [`Fmtp`](crate::attribute::Fmtp).
///
/// ```text
/// list      = parameter *( ";" parameter )
/// parameter = name [ "=" value ]          ; in double quotes and in braces, `;` is a part of the value
/// ```
///
/// Some devices divide them otherwise: `mode=30, type=fixed`, `QCIF=2 MAXBR=2180`. A comma or a blank divides where
/// another `name=value` follows it, so `352,240,2` and base64 stay whole.
///
/// ```
/// use sdp_decoder::attribute::Fmtp;
///
/// let fmtp = Fmtp::try_from("34 QCIF=2 MAXBR=2180;CUSTOM=352,240,2")?;
/// let names: Vec<_> = fmtp.parameters().map(|parameter| parameter.name).collect();
/// assert_eq!(names, ["QCIF", "MAXBR", "CUSTOM"]);
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Parameters<'a> {
    text: &'a str,
    /// Where the next parameter begins.
    at: usize,
    separators: Separators,
}

/// What divides the parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Separators {
    /// `;`
    Semicolon,
    /// And what devices write for it.
    Tolerated,
    /// That byte, as in the headers of SIP: what stands in quotes divides nothing, and there `\` stands before a quote
    /// that ends nothing (RFC 3261, section 25.1: `quoted-string`).
    #[cfg(feature = "sip")]
    Header(u8),
}

impl<'a> Parameters<'a> {
    #[inline]
    pub(crate) const fn of(text: &'a str) -> Self {
        Self { text, at: 0, separators: Separators::Tolerated }
    }

    /// Those that nothing but semicolons divide.
    #[inline]
    pub(crate) const fn with_semicolons(text: &'a str) -> Self {
        Self { text, at: 0, separators: Separators::Semicolon }
    }

    /// Those of a header of SIP, with that byte between them.
    #[cfg(feature = "sip")]
    pub(crate) const fn of_header(text: &'a str, separator: u8) -> Self {
        Self { text, at: 0, separators: Separators::Header(separator) }
    }

    /// The next one, where it is not empty; the separator behind it is told where it is none of the grammar.
    pub(crate) fn read<O: Observe>(&mut self, observer: &mut O) -> Option<Parameter<'a>> {
        while self.at < self.text.len() {
            let start = self.at;
            let (end, next) = self.end();
            self.at = next;
            let parameter = parameter(self.text, start, end);
            if self.separators == Separators::Tolerated && next > end && self.text.as_bytes().get(end) != Some(&b';') {
                observer.deviation(DeviationKind::UnexpectedSeparator, Span::new(end, next));
            }
            if !parameter.name.is_empty() || parameter.value.is_some() {
                return Some(parameter);
            }
        }
        None
    }

    /// Where the parameter ends, and where the next one begins.
    fn end(&self) -> (usize, usize) {
        #[cfg(feature = "sip")]
        if let Separators::Header(separator) = self.separators {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let end = self.at + len_before(rest, separator);
            return (end, self.text.len().min(end + 1));
        }
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        let mut is_quoted = false;
        let mut is_braced = false;
        let mut has_value = false;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'"' => is_quoted = !is_quoted && self.text.get(at + 1..).is_some_and(is_closed),
                _ if is_quoted => {}
                b'{' => is_braced = self.text.get(at + 1..).is_some_and(has_closing_brace),
                b'}' => is_braced = false,
                _ if is_braced => {}
                b';' => return (at, at + 1),
                b'=' => has_value = true,
                b',' | b' ' | b'\t' if has_value && self.separators == Separators::Tolerated => {
                    let next = self.separated(at);
                    if self.is_assignment(next) {
                        return (at, next);
                    }
                    at = next;
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        (bytes.len(), bytes.len())
    }

    /// Behind a comma and the blanks around it.
    fn separated(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let trimmed = rest.trim_start_matches([' ', '\t']);
        let trimmed = trimmed.strip_prefix(',').unwrap_or(trimmed).trim_start_matches([' ', '\t']);
        at + rest.len() - trimmed.len()
    }

    /// Whether a name, `=` and a value stand at `at`. Base64 ends with `=`, and with `==`.
    fn is_assignment(&self, at: usize) -> bool {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        let name =
            rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')).count();
        name > 0
            && rest.get(name) == Some(&b'=')
            && rest.get(name + 1).is_some_and(|&byte| !matches!(byte, b'=' | b';' | b',') && !is_blank(byte))
    }
}

/// Up to a separator that stands in no quotes.
#[cfg(feature = "sip")]
pub(crate) fn len_before(text: &str, separator: u8) -> usize {
    let mut bytes = text.bytes().enumerate();
    let mut is_quoted = false;
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => drop(bytes.next()),
            b'"' => is_quoted = !is_quoted,
            _ if byte == separator && !is_quoted => return at,
            _ => {}
        }
    }
    text.len()
}

/// Whether quotes that were opened are closed before the next parameter.
fn is_closed(rest: &str) -> bool {
    rest.bytes().take_while(|&byte| byte != b'=').any(|byte| byte == b'"')
}

/// Whether a brace that was opened is closed before the next is opened, as in `dec-parallel-cap={t:8;level-id=120}`.
fn has_closing_brace(rest: &str) -> bool {
    rest.bytes().take_while(|&byte| byte != b'{').any(|byte| byte == b'}')
}

/// The parameter that stands there, blanks aside.
fn parameter(text: &str, start: usize, end: usize) -> Parameter<'_> {
    let whole = text.get(start..end).unwrap_or_default();
    let trimmed = whole.trim_ascii();
    let start = start + (whole.len() - whole.trim_ascii_start().len());
    let span = Span::new(start, start + trimmed.len());
    let Some((name, value)) = trimmed.split_once('=') else {
        return Parameter {
            name: trimmed,
            value: None,
            span,
            value_span: Span::new(start + trimmed.len(), start + trimmed.len()),
        };
    };
    let value_start = start + name.len() + 1 + (value.len() - value.trim_ascii_start().len());
    let value = value.trim_ascii_start();
    let value_span = Span::new(value_start, value_start + value.len());
    Parameter { name: name.trim_ascii_end(), value: Some(value), span, value_span }
}

impl<'a> Iterator for Parameters<'a> {
    type Item = Parameter<'a>;

    fn next(&mut self) -> Option<Parameter<'a>> {
        self.read(&mut ())
    }
}

text_value! {
    /// Parameters, as written: names with values, and mostly semicolons between them.
    ///
    /// ```text
    /// list      = parameter *( ";" parameter )
    /// parameter = name [ "=" value ]
    /// ```
    #[derive(Default)]
    pub struct ParameterList<'a>, "parameters"
}

impl ParameterList<'_> {
    /// The parameters, in order.
    pub fn iter(&self) -> Parameters<'_> {
        Parameters::of(&self.0)
    }

    /// The first of that name, in any case.
    pub fn get(&self, name: &str) -> Option<Parameter<'_>> {
        self.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(name))
    }
}

impl<'s> IntoIterator for &'s ParameterList<'_> {
    type Item = Parameter<'s>;
    type IntoIter = Parameters<'s>;

    fn into_iter(self) -> Parameters<'s> {
        self.iter()
    }
}

impl<'a> Read<'a> for ParameterList<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("parameters")
    }
}

readable!(ParameterList<'a>);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    fn divided(text: &str) -> Vec<(&str, Option<&str>)> {
        Parameters::of(text)
            .inspect(|parameter| {
                let value = parameter.value.unwrap_or_default();
                assert_eq!(parameter.value_span.of(text), value);
                assert!(
                    parameter.span.of(text).starts_with(parameter.name) && parameter.span.of(text).ends_with(value)
                );
            })
            .map(|parameter| (parameter.name, parameter.value))
            .collect()
    }

    #[test]
    fn semicolons_divide() {
        assert_eq!(divided(" a=1 ; b;;c = x y;"), [("a", Some("1")), ("b", None), ("c", Some("x y"))]);
        assert_eq!(divided("mode=\"1;any\";vbr=on"), [("mode", Some("\"1;any\"")), ("vbr", Some("on"))]);
        assert_eq!(divided("a=\"open;b=1"), [("a", Some("\"open")), ("b", Some("1"))]);
        assert_eq!(
            divided("cap={t:8;level-id=120},{w:1;x=2 y=3};b"),
            [("cap", Some("{t:8;level-id=120},{w:1;x=2 y=3}")), ("b", None),]
        );
        assert_eq!(divided("a={open;b={1;c}"), [("a", Some("{open")), ("b", Some("{1;c}"))]);
        assert_eq!(divided("a=};b=1"), [("a", Some("}")), ("b", Some("1"))]);
        assert_eq!(divided("=1"), [("", Some("1"))]);
        assert_eq!(divided(""), []);
    }

    #[cfg(feature = "sip")]
    #[test]
    fn headers_have_quotes_with_escapes() {
        let divided = |text, separator| {
            Parameters::of_header(text, separator).map(|own| (own.name, own.value)).collect::<Vec<_>>()
        };
        let expected = [("realm", Some(r#""a, \"b=\" c""#)), ("nonce", Some("x")), ("stale", None)];
        assert_eq!(divided(r#"realm = "a, \"b=\" c" , nonce=x,,stale"#, b','), expected);
        assert_eq!(divided("ttl=1\r\n ;a=\"b;c", b';'), [("ttl", Some("1")), ("a", Some("\"b;c"))]);
        assert_eq!(divided("a=\"\\", b';'), [("a", Some("\"\\"))]);
    }

    #[test]
    fn commas_and_blanks_divide_where_another_parameter_follows() {
        assert_eq!(divided("mode=30, type=fixed"), [("mode", Some("30")), ("type", Some("fixed"))]);
        assert_eq!(divided("sr=16000,mode=any"), [("sr", Some("16000")), ("mode", Some("any"))]);
        assert_eq!(divided("QCIF=2 MAXBR=2180"), [("QCIF", Some("2")), ("MAXBR", Some("2180"))]);
        for whole in
            ["mode-set=0,2,5", "sprop=Z0IACpZTBYmI,aMljiA==", "sprop=Z0IA,aMljiA=", "CUSTOM=352,240,2", "a=b c d"]
        {
            assert_eq!(divided(whole).len(), 1, "{whole}");
        }
        assert_eq!(divided("0-15,32 a=1"), [("0-15,32 a", Some("1"))]);
        let strict: Vec<_> = Parameters::with_semicolons("a=1, b=2").map(|parameter| parameter.value).collect();
        assert_eq!(strict, [Some("1, b=2")]);
    }
}
