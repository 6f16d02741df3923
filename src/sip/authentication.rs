//! Challenges, and the credentials that answer them.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Parameter, Parameters, Read, Secret, Words, quoted_string};

value! {
    /// The value of WWW-Authenticate or Proxy-Authenticate, which asks who a request is from; and of Authorization or
    /// Proxy-Authorization, which answers (RFC 3261, sections 20.7, 20.27, 20.28 and 20.44; RFC 7616).
    ///
    /// ```text
    /// value         = scheme LWS parameter *(COMMA parameter)
    /// scheme        = "Digest" / token
    /// parameter     = name EQUAL ( token / quoted-string )
    /// name          = "realm" / "nonce" / "opaque" / "stale" / "algorithm" / "qop" / "domain"      ; of a challenge
    ///               / "username" / "uri" / "response" / "cnonce" / "nc" / token                    ; of credentials
    /// ```
    ///
    /// `Debug` masks the parameters, as who has nonce and response can look for the password.
    ///
    /// ```
    /// use sdp_decoder::sip::Authentication;
    ///
    /// let asked = Authentication::try_from("Digest realm=\"example.com\", qop=\"auth\", nonce=\"f84f\", stale=FALSE")?;
    /// assert!(asked.is_digest() && !asked.is_stale());
    /// assert_eq!(asked.parameter("realm").as_deref(), Some("example.com"));
    /// assert_eq!(format!("{asked:?}"), "Authentication { scheme: \"Digest\", parameters: *** }");
    ///
    /// let answer = Authentication::try_from("Digest username=\"+61383940218@example.com\", response=\"6629\"")?;
    /// assert_eq!(answer.username().as_deref(), Some("+61383940218@example.com"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Authentication<'a> {
        /// How it is proved: `Digest`.
        pub scheme: Cow<'a, str>,
        /// The parameters, as written.
        pub parameters: Secret<'a>,
    }
}

impl Authentication<'_> {
    /// Whether it is by a digest: a hash over the password and parts of the request.
    pub fn is_digest(&self) -> bool {
        self.scheme.eq_ignore_ascii_case("Digest")
    }

    /// The parameters, in order. Do not show the values of `nonce`, `response` and `cnonce`.
    pub fn parameters(&self) -> Parameters<'_> {
        Parameters::of_header(self.parameters.expose(), b',')
    }

    /// The first parameter of that name, in any case; without its quotes, and without what stands behind it where a comma
    /// is missing.
    pub fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        let value = self.find(name)?.value?;
        Some(if value.starts_with('"') {
            quoted_string(value)
        } else {
            Words::new(value).next().unwrap_or_default().into()
        })
    }

    fn find(&self, name: &str) -> Option<Parameter<'_>> {
        self.parameters().find(|parameter| parameter.name.eq_ignore_ascii_case(name))
    }

    /// Who the credentials are of.
    pub fn username(&self) -> Option<Cow<'_, str>> {
        self.parameter("username")
    }

    /// Whether a challenge says that the credentials were right and only the nonce has run out.
    pub fn is_stale(&self) -> bool {
        self.parameter("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true"))
    }

    /// The hash of a digest: as written, or MD5 where nothing is (RFC 3261, section 22.4).
    pub fn algorithm(&self) -> Cow<'_, str> {
        self.parameter("algorithm").unwrap_or(Cow::Borrowed("MD5"))
    }
}

impl<'a> Read<'a> for Authentication<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let scheme = cursor.word("scheme")?;
        let parameters = cursor.rest("parameters")?;
        Ok(Self { scheme, parameters })
    }
}

impl fmt::Display for Authentication<'_> {
    /// With the parameters, as SIP needs them: not for logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.scheme, self.parameters.expose())
    }
}
