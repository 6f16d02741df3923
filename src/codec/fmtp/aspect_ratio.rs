//! The shape of pixels.

use core::fmt;

use crate::syntax::{DeviationKind, Token};

/// The shape of a pixel, or of a sample: width to height.
///
/// ```text
/// PAR = 1*DIGIT ":" 1*DIGIT
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AspectRatio {
    /// Its width.
    pub width: u32,
    /// Its height, in the same unit.
    pub height: u32,
}

impl Token<'_> for AspectRatio {
    const EXPECTED: &'static str = "two numbers with `:` between them";
    fn token(text: &str) -> Option<Self> {
        let (width, height) = text.split_once(':')?;
        Some(Self { width: Token::token(width)?, height: Token::token(height)? })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.width == 0 || self.height == 0).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "two numbers above 0 with `:` between them"
    }
}

alone!(AspectRatio, "aspect ratio");

impl fmt::Display for AspectRatio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.width, self.height)
    }
}
