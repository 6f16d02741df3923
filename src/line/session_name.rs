//! `s=`

use core::fmt;

use crate::syntax::Quoted;

free_text! {
    /// `s=`: the name of the session (RFC 8866, section 5.3). In SIP calls it rarely says anything.
    ///
    /// ```text
    /// session-name-field = %s"s" "=" text CRLF
    /// text               = byte-string   ; at least one byte
    /// ```
    ///
    /// A session without a name should have `s=-` or `s= `; an empty `s=` is frequent, and is the empty name here.
    ///
    /// ```
    /// use sdp_decoder::line::SessionName;
    ///
    /// assert_eq!(SessionName::try_from("SIP Call")?.as_str(), "SIP Call");
    /// assert!(SessionName::try_from(" ")?.is_meaningless());
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct SessionName<'a>, "session name"
}

impl SessionName<'_> {
    /// Whether this is one of the names that stand for none: empty, blank, or `-`.
    pub fn is_meaningless(&self) -> bool {
        matches!(self.as_str().trim_ascii(), "" | "-")
    }
}

impl SessionName<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_meaningless() {
            f.write_str("gives the session no name")
        } else {
            write!(f, "calls the session {}", Quoted(self.as_str()))
        }
    }
}
