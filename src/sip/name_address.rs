//! Who a header is about: `"Alice" <sip:alice@example.com>;tag=1`.

use alloc::borrow::Cow;
use core::fmt;

use super::parameters::{HeaderParameters, any_parameter};
use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, len_before, percent_decoded, quoted_string};

value! {
    /// The value of a From, To, Contact or P-Asserted-Identity: an address, and whose it is (RFC 3261, sections 20.10
    /// and 25.1).
    ///
    /// ```text
    /// value        = ( name-addr / addr-spec ) *( SEMI parameter )
    /// name-addr    = [ display-name ] LAQUOT addr-spec RAQUOT
    /// display-name = *(token LWS) / quoted-string
    /// addr-spec    = SIP-URI / SIPS-URI / absoluteURI
    /// ```
    ///
    /// Without angle brackets, what stands behind `;` is of the header and not of the URI.
    ///
    /// ```
    /// use sdp_decoder::sip::NameAddress;
    ///
    /// let from = NameAddress::try_from("\"Alice\" <sip:+61383940220@example.com;user=phone>;tag=88sja8x")?;
    /// assert_eq!((from.name().as_deref(), from.user().as_deref()), (Some("Alice"), Some("+61383940220")));
    /// assert_eq!(from.tag(), Some("88sja8x"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct NameAddress<'a> {
        /// The name before the address, as written: with its quotes. [`NameAddress::name`] is without them.
        pub display_name: Option<Cow<'a, str>>,
        /// The address, without angle brackets: `sip:alice@example.com`, `tel:+61383940220`.
        pub uri: Cow<'a, str>,
        /// The parameters behind it, as written.
        pub parameters: HeaderParameters<'a>,
    }
}

impl NameAddress<'_> {
    /// The name before the address, without quotes.
    pub fn name(&self) -> Option<Cow<'_, str>> {
        self.display_name.as_deref().map(quoted_string)
    }

    /// Who is at the other side of the dialog: `tag`.
    pub fn tag(&self) -> Option<&str> {
        self.parameters.get("tag")?.value
    }

    /// The user of a SIP URI, or the number of a `tel` URI: what it stands for, without its parameters and without the
    /// signs that are there for people, such as `-`. `None` where the address has none.
    pub fn user(&self) -> Option<Cow<'_, str>> {
        let (scheme, rest) = self.uri.split_once(':')?;
        let is = |name: &str| scheme.trim_ascii().eq_ignore_ascii_case(name);
        if is("tel") {
            let number = rest.split(';').next().unwrap_or_default();
            let is_separator = |c: char| matches!(c, '-' | '.' | '(' | ')');
            let shown = number.chars().filter(|c| !is_separator(*c)).collect();
            return (!number.is_empty()).then_some(Cow::Owned(shown));
        }
        if !is("sip") && !is("sips") {
            return None;
        }
        let (userinfo, _) = rest.split_once('@')?;
        let user = userinfo.split([':', ';']).next().unwrap_or_default();
        (!user.is_empty()).then(|| percent_decoded(user))
    }
}

impl<'a> Read<'a> for NameAddress<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let ahead = cursor.ahead();
        let before_bracket = len_before(ahead, b'<');
        let (display_name, uri) = if before_bracket < ahead.len() {
            let name = ahead.get(..before_bracket).unwrap_or_default();
            let name_len = name.trim_ascii_end().len();
            let display_name =
                if name_len == 0 { None } else { Some(cursor.part_of::<Cow<'a, str>>(name_len, "display name")?) };
            cursor.blanks();
            cursor.take("<");
            let ahead = cursor.ahead();
            let uri_len = ahead.find('>').unwrap_or(ahead.len());
            let uri = cursor.part_of(uri_len, "URI")?;
            if !cursor.take(">") {
                return Err(cursor.error_at("URI", "`>` behind the address", cursor.at()));
            }
            (display_name, uri)
        } else {
            (None, cursor.before(|byte| byte == b';', "URI")?)
        };
        let parameters = HeaderParameters::read(cursor, any_parameter);
        Ok(Self { display_name, uri, parameters })
    }
}

impl fmt::Display for NameAddress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = &self.display_name {
            write!(f, "{name} ")?;
        }
        write!(f, "<{}>", self.uri)?;
        self.parameters.behind(f)
    }
}
