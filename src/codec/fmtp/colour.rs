//! What the samples of uncompressed video are, and of JPEG XS and JPEG 2000.

use core::fmt;

use crate::syntax::{DeviationKind, Token};

words! {
    /// What a pixel is made of, and how often (RFC 4175, section 6.1; RFC 9134, section 7.1; SMPTE ST 2110-20).
    pub enum Sampling<'a>, "a sampling" {
        /// Luma and two colour differences, for every pixel.
        Ycbcr444 = "YCbCr-4:4:4",
        /// Luma for every pixel, colour differences for every other.
        Ycbcr422 = "YCbCr-4:2:2",
        /// Luma for every pixel, colour differences for every other in every other line.
        Ycbcr420 = "YCbCr-4:2:0",
        /// Luma for every pixel, colour differences for every fourth.
        Ycbcr411 = "YCbCr-4:1:1",
        /// Constant luminance and two colour differences, for every pixel.
        ClYcbcr444 = "CLYCbCr-4:4:4",
        /// Constant luminance for every pixel, colour differences for every other.
        ClYcbcr422 = "CLYCbCr-4:2:2",
        /// Constant luminance for every pixel, colour differences for every other in every other line.
        ClYcbcr420 = "CLYCbCr-4:2:0",
        /// Constant intensity and two colour differences, for every pixel.
        Ictcp444 = "ICtCp-4:4:4",
        /// Constant intensity for every pixel, colour differences for every other.
        Ictcp422 = "ICtCp-4:2:2",
        /// Constant intensity for every pixel, colour differences for every other in every other line.
        Ictcp420 = "ICtCp-4:2:0",
        /// Red, green and blue.
        Rgb = "RGB",
        /// Red, green, blue, and how far the pixel covers what is behind it.
        Rgba = "RGBA",
        /// Blue, green and red.
        Bgr = "BGR",
        /// Blue, green, red, and how far the pixel covers what is behind it.
        Bgra = "BGRA",
        /// X', Y' and Z' of CIE 1931.
        Xyz = "XYZ",
        /// A key: how far the pixel covers what is behind it.
        Key = "KEY",
        /// Grey.
        Grayscale = "GRAYSCALE",
        /// What the stream itself says.
        Unspecified = "UNSPECIFIED",
    }
}

alone!(Sampling<'a>, "sampling");

words! {
    /// Which colours the samples stand for (RFC 4175, section 6.1; RFC 9134, section 7.1; SMPTE ST 2110-20).
    pub enum Colorimetry<'a>, "a colorimetry" {
        /// ITU-R BT.601-5, standard definition.
        Bt601_5 = "BT601-5",
        /// ITU-R BT.709-2, high definition.
        Bt709_2 = "BT709-2",
        /// SMPTE 240M, early high definition.
        Smpte240m = "SMPTE240M",
        /// ITU-R BT.601-7, standard definition.
        Bt601 = "BT601",
        /// ITU-R BT.709-6, high definition.
        Bt709 = "BT709",
        /// ITU-R BT.2020-2, ultra-high definition.
        Bt2020 = "BT2020",
        /// ITU-R BT.2100, high dynamic range.
        Bt2100 = "BT2100",
        /// The academy colour encoding specification, SMPTE ST 2065-1.
        St2065_1 = "ST2065-1",
        /// The academy density exchange encoding, SMPTE ST 2065-3.
        St2065_3 = "ST2065-3",
        /// The observer of CIE 1931, ISO 11664-1.
        Xyz = "XYZ",
        /// None, as the samples are a key.
        Alpha = "ALPHA",
        /// What the stream itself says, or both sides know.
        Unspecified = "UNSPECIFIED",
    }
}

alone!(Colorimetry<'a>, "colorimetry");

words! {
    /// How samples stand for light: the transfer characteristic system (RFC 9134, section 7.1; SMPTE ST 2110-20,
    /// section 7.6).
    pub enum TransferCharacteristic<'a>, "a transfer characteristic system" {
        /// Standard dynamic range.
        StandardDynamicRange = "SDR",
        /// High dynamic range with the perceptual quantization of ITU-R BT.2100.
        PerceptualQuantization = "PQ",
        /// High dynamic range with the hybrid log-gamma of ITU-R BT.2100.
        HybridLogGamma = "HLG",
        /// Linear floating-point samples from 0 to 1.
        Linear = "LINEAR",
        /// Linear floating-point samples, from perceptual quantization of ITU-R BT.2100.
        Bt2100LinearPq = "BT2100LINPQ",
        /// Linear floating-point samples, from hybrid log-gamma of ITU-R BT.2100.
        Bt2100LinearHlg = "BT2100LINHLG",
        /// Linear floating-point samples of SMPTE ST 2065-1.
        St2065_1 = "ST2065-1",
        /// Digital cinema, SMPTE ST 428-1.
        St428_1 = "ST428-1",
        /// Densities of film, as of SMPTE ST 2065-3.
        Density = "DENSITY",
        /// What the stream itself says, or both sides know.
        Unspecified = "UNSPECIFIED",
    }
}

alone!(TransferCharacteristic<'a>, "transfer characteristic system");

words! {
    /// Which values of a sample are used (RFC 9134, section 7.1; SMPTE ST 2110-20, section 7.3).
    pub enum EncodingRange<'a>, "`NARROW`, `FULLPROTECT` or `FULL`" {
        /// Those from black to white, with room on both sides.
        Narrow = "NARROW",
        /// All but the lowest and the highest, which serial interfaces keep for themselves.
        FullProtect = "FULLPROTECT",
        /// All.
        Full = "FULL",
    }
}

alone!(EncodingRange<'a>, "range");

/// How many bits a sample has.
///
/// ```text
/// depth = 1*DIGIT [ "f" ]          ; `16f` for floating point (SMPTE ST 2110-20, section 7.4.2)
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SampleDepth {
    /// How many bits: mostly 8, 10, 12 or 16.
    pub bits: u8,
    /// Whether they are a floating-point number.
    pub is_floating_point: bool,
}

impl Token<'_> for SampleDepth {
    const EXPECTED: &'static str = "a number of bits, or `16f`";
    fn token(text: &str) -> Option<Self> {
        let digits = text.strip_suffix(['f', 'F']);
        let bits = Token::token(digits.unwrap_or(text))?;
        Some(Self { bits, is_floating_point: digits.is_some() })
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.ends_with('F').then_some(DeviationKind::WrongCase)
    }
    fn registered(&self) -> Option<&'static str> {
        Some("16f")
    }
}

alone!(SampleDepth, "depth");

impl fmt::Display for SampleDepth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.bits, if self.is_floating_point { "f" } else { "" })
    }
}

/// Where the colour differences are, relative to the luma samples: numbers of places from 0 to 8 (RFC 4175, section
/// 6.1).
///
/// ```text
/// chroma-position = place [ "," place ]
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChromaPosition {
    /// The place of the Cb samples.
    pub cb: u8,
    /// The place of the Cr samples, the same where one is written.
    pub cr: u8,
}

impl Token<'_> for ChromaPosition {
    const EXPECTED: &'static str = "a number, or two with a comma between them";
    fn token(text: &str) -> Option<Self> {
        let (cb, cr) = text.split_once(',').unwrap_or((text, text));
        Some(Self { cb: Token::token(cb.trim_ascii())?, cr: Token::token(cr.trim_ascii())? })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.cb > 8 || self.cr > 8).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a number from 0 to 8, or two with a comma between them"
    }
}

alone!(ChromaPosition, "chroma position");

impl fmt::Display for ChromaPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.cb == self.cr { self.cb.fmt(f) } else { write!(f, "{},{}", self.cb, self.cr) }
    }
}
