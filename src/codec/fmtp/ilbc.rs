//! Parameters of iLBC.

use alloc::borrow::Cow;

use crate::syntax::Token;

format_parameters! {
    /// Parameters of iLBC (RFC 3952, sections 4.2 and 5).
    ///
    /// ```text
    /// mode=20 / 30
    /// ```
    ///
    /// Where the two sides say different things, both use the larger one.
    ///
    /// ```
    /// use sdp_decoder::codec::IlbcParameters;
    ///
    /// assert_eq!(IlbcParameters::new("mode=20").mode(), Some(Ok(20)));
    /// assert_eq!(IlbcParameters::default().mode_or_default(), Ok(30));
    /// ```
    pub struct IlbcParameters<'a> with packet_times {
        /// How long a frame is, in milliseconds: 20 or 30.
        mode "mode": FrameLength => u32 [[FrameLength(20), FrameLength(30)], "one of 20, 30"], mode_or_default = "30";
    }
}

/// The length of a frame, in milliseconds.
#[derive(PartialEq)]
struct FrameLength(u32);

impl Token<'_> for FrameLength {
    const EXPECTED: &'static str = u32::EXPECTED;
    fn token(text: &str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    /// RFC 3951, section 1.
    fn in_words(&self) -> Option<Cow<'static, str>> {
        match self.0 {
            20 => Some(Cow::Borrowed("frames of 20 ms (15.2 kbit/s)")),
            30 => Some(Cow::Borrowed("frames of 30 ms (13.33 kbit/s)")),
            _ => None,
        }
    }
}

impl From<FrameLength> for u32 {
    fn from(length: FrameLength) -> Self {
        length.0
    }
}
