//! How quality of service can be had.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::{Say, meant};
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{Cursor, Listed, Observe, Read, Token, Words};

words! {
    /// A way to reserve what a stream needs (RFC 5432, section 3).
    pub enum QosMechanism<'a>, "a mechanism such as `rsvp`" {
        /// RSVP (RFC 2205).
        Rsvp = "rsvp",
        /// NSIS (RFC 5974).
        Nsis = "nsis",
    }
}

text_struct! {
    /// `a=qos-mech-send`, `a=qos-mech-recv`: the ways to reserve what the stream needs, as written (RFC 5432, section 3).
    ///
    /// ```text
    /// qos-mech-value = [ [SP] qos-mech *(SP qos-mech) ]
    /// qos-mech       = "rsvp" / "nsis" / token
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{QosMechanism, QosMechanisms};
    ///
    /// let mechanisms = QosMechanisms::try_from(" rsvp nsis")?;
    /// assert_eq!(mechanisms.iter().collect::<Vec<_>>(), [QosMechanism::Rsvp, QosMechanism::Nsis]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Default)]
    pub struct QosMechanisms<'a>
}

impl QosMechanisms<'_> {
    /// The mechanisms, the preferred first.
    pub fn iter(&self) -> impl Iterator<Item = QosMechanism<'_>> + Clone {
        Words::new(&self.0).filter_map(QosMechanism::token)
    }
}

impl<'a> Read<'a> for QosMechanisms<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.each_word::<QosMechanism<'a>>("mechanism").map(|mechanisms| Self(Cow::Borrowed(mechanisms)))
    }
}

readable!(QosMechanisms<'a>);

impl Say for QosMechanisms<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let media = if row.id == AttributeId::QosMechSend { "sends" } else { "receives" };
        if self.iter().next().is_none() {
            return write!(f, "has no way to reserve bandwidth for the media it {media}");
        }
        let mechanisms = self.iter().map(|mechanism| meant(mechanism.meaning(), mechanism.as_str()));
        write!(f, "can have bandwidth reserved for the media it {media} by {}, the preferred first", Listed(mechanisms))
    }
}
