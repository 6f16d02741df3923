//! `i=`

use core::fmt;

use crate::syntax::Quoted;

free_text! {
    /// `i=`: about the session, or the title of one of its media, for people and not for programs
    /// (RFC 8866, section 5.4).
    ///
    /// ```text
    /// information-field = %s"i" "=" text CRLF
    /// ```
    ///
    /// ```
    /// use sdp_decoder::line::Information;
    ///
    /// assert_eq!(Information::try_from("Slides and voice")?.as_str(), "Slides and voice");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Information<'a>, "information"
}

impl Information<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tells people, and no program: {}", Quoted(self.as_str()))
    }
}
