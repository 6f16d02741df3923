//! Sizes of video that Microsoft's clients can show.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, Decimal, PayloadType};
use crate::syntax::{BitRate, Cursor, Listed, Observe, Read, Token};

value! {
    /// `a=x-caps`: the sizes of video that a format may have, as clients of Microsoft write them.
    ///
    /// ```text
    /// x-caps-value = payload-type SP capability *( ";" capability )
    /// capability   = id ":" width ":" height ":" frame-rate ":" bit-rate ":" flag
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::VideoCapabilities;
    ///
    /// let capabilities = VideoCapabilities::try_from("121 263:1920:1080:30.0:2000000:1;4359:1280:720:30.0:1500000:1")?;
    /// let sizes: Vec<_> = capabilities.iter().map(|capability| (capability.width, capability.height)).collect();
    /// assert_eq!(sizes, [(1920, 1080), (1280, 720)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct VideoCapabilities<'a> {
        /// The format.
        pub payload_type: PayloadType,
        /// The sizes, as written.
        pub capabilities: Cow<'a, str>,
    }
}

impl VideoCapabilities<'_> {
    /// The sizes, in order.
    pub fn iter(&self) -> impl Iterator<Item = VideoCapability> + Clone {
        self.capabilities.split(';').filter_map(capability)
    }
}

/// One size of [`VideoCapabilities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VideoCapability {
    /// Its number.
    pub id: u32,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
    /// How many pictures a second.
    pub frame_rate: Decimal,
    /// How many bits a second.
    pub bit_rate: u64,
    /// 1 in all that was seen.
    pub flag: u32,
}

fn capability(text: &str) -> Option<VideoCapability> {
    let mut parts = text.split(':');
    let mut part = || parts.next();
    let capability = VideoCapability {
        id: part().and_then(u32::token)?,
        width: part().and_then(u32::token)?,
        height: part().and_then(u32::token)?,
        frame_rate: part().and_then(Decimal::token)?,
        bit_rate: part().and_then(u64::token)?,
        flag: part().and_then(u32::token)?,
    };
    parts.next().is_none().then_some(capability)
}

/// `capability *( ";" capability )`
struct Capabilities<'a>(&'a str);

impl<'a> Token<'a> for Capabilities<'a> {
    const EXPECTED: &'static str = "sizes such as `263:1920:1080:30.0:2000000:1`";
    fn token(text: &'a str) -> Option<Self> {
        text.split(';').all(|text| capability(text).is_some()).then_some(Self(text))
    }
}

impl<'a> Read<'a> for VideoCapabilities<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let payload_type = cursor.word("payload type")?;
        Ok(Self { payload_type, capabilities: Cow::Borrowed(cursor.word::<Capabilities<'a>>("capabilities")?.0) })
    }
}

impl fmt::Display for VideoCapabilities<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.payload_type, self.capabilities)
    }
}

impl Say for VideoCapabilities<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can show video of format {} as {}", self.payload_type, Listed(self.iter().map(InWords)))
    }
}

/// One size.
struct InWords(VideoCapability);

impl fmt::Display for InWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let VideoCapability { width, height, frame_rate, bit_rate, .. } = self.0;
        write!(f, "{width} by {height} pixels at {frame_rate} frames a second in {}", BitRate(bit_rate))
    }
}
