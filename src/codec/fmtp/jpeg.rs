//! Parameters of JPEG and JPEG 2000.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use super::Sampling;
use super::value::ZeroOrOne;
use crate::attribute::CommaList;
use crate::syntax::Token;

format_parameters! {
    /// Parameters of JPEG, which some write although RFC 2435 has none.
    ///
    /// ```text
    /// x-dimensions=640,480
    /// ```
    pub struct JpegParameters<'a> {
        /// The size of pictures that do not fit the header of RFC 2435, which ends at 2040 pixels.
        dimensions "x-dimensions": PictureDimensions;
    }
}

/// The size of pictures: `x-dimensions` of JPEG.
///
/// ```text
/// dimensions = width "," height
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PictureDimensions {
    /// Pixels in a line.
    pub width: u32,
    /// Lines.
    pub height: u32,
}

impl Token<'_> for PictureDimensions {
    const EXPECTED: &'static str = "width and height, with a comma between them";
    fn token(text: &str) -> Option<Self> {
        let (width, height) = text.split_once(',')?;
        Some(Self { width: Token::token(width.trim_ascii())?, height: Token::token(height.trim_ascii())? })
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(format!("{} by {} pixels", self.width, self.height).into())
    }
}

alone!(PictureDimensions, "dimensions");

impl fmt::Display for PictureDimensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", self.width, self.height)
    }
}

format_parameters! {
    /// Parameters of JPEG 2000 (RFC 5371 and RFC 5372).
    ///
    /// ```text
    /// sampling=YCbCr-4:2:0; width=1280; height=720; mhc=1
    /// ```
    pub struct Jpeg2000Parameters<'a> {
        /// What a pixel is made of, and how often.
        sampling "sampling": Sampling<'_>;
        /// Whether frames come as two fields.
        interlace "interlace": ZeroOrOne => bool, interlace_or_default = "0";
        /// The most pixels in a line.
        width "width": u32;
        /// The most lines.
        height "height": u32;
        /// Whether a lost main header is made good with an earlier one.
        main_header_compensation "mhc": ZeroOrOne => bool;
        /// By what packets have their priorities, the preferred first.
        priority_table "pt": CommaList<'_>;
    }
}
