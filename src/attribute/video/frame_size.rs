//! The size of pictures.

use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, PayloadType};
use crate::syntax::{Cursor, Observe, Read};

value! {
    /// `a=framesize`: the largest picture of a format (RFC 6064, section 4.2).
    ///
    /// ```text
    /// framesize-value = payload-type SP width "-" height      ; in pixels
    /// ```
    ///
    /// Made for H.263, and written by cameras for others.
    ///
    /// ```
    /// use sdp_decoder::attribute::FrameSize;
    ///
    /// let size = FrameSize::try_from("97 320-240")?;
    /// assert_eq!((size.payload_type.number(), size.width, size.height), (97, 320, 240));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Copy)]
    pub struct FrameSize {
        /// The format.
        pub payload_type: PayloadType,
        /// How wide it is, in pixels.
        pub width: u32,
        /// How high it is, in pixels.
        pub height: u32,
    }
}

impl<'a> Read<'a> for FrameSize {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            payload_type: cursor.word("payload type")?,
            width: cursor.until(b'-', "width")?,
            height: cursor.after_separator("height", "`-` and a height", |c| c.word("height"))?,
        })
    }
}

impl fmt::Display for FrameSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}-{}", self.payload_type, self.width, self.height)
    }
}

impl Say for FrameSize {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { payload_type, width, height } = self;
        write!(f, "pictures of format {payload_type} have at most {width} by {height} pixels")
    }
}
