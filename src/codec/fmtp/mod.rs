//! Format parameters: what follows the format in an `fmtp`, as its codec has it.
//!
//! Each codec has a type that holds the text, and a method for each parameter that reads it when asked. Nothing is lost:
//! order, separators and unknown parameters stay as written. One parameter that cannot be read hides no other.

#[macro_use]
mod macros;
mod g729;
mod opus;
mod parameter;
mod value;

pub use g729::G729Parameters;
pub use opus::OpusParameters;
pub use parameter::ParameterInfo;

use core::fmt;

use crate::Reading;
use crate::attribute::Parameter;
use crate::codec::Format;

parameters_by_codec! {
    // Audio
    /// Of opus.
    Opus(OpusParameters<'a>): "opus", "multiopus";
    /// Of G.729, G.729D and G.729E.
    G729(G729Parameters<'a>): "G729", "G729D", "G729E";

    // Video

    // Repair, text, and data
}

impl FormatParameters<'_> {
    /// What is in the text, with places in it: the known parameters, and which of them cannot be read.
    pub fn reading(&self) -> Reading {
        let mut reading = Reading::default();
        self.observe(&mut reading);
        reading
    }

    /// The known parameters aside: those that the codec does not have, in their order.
    pub fn unknown(&self) -> impl Iterator<Item = Parameter<'_>> {
        let known = self.known();
        self.list().iter().filter(move |parameter| ParameterInfo::find(known, parameter.name).is_none())
    }
}

impl fmt::Display for FormatParameters<'_> {
    /// The text as written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list().fmt(f)
    }
}

impl<'d> Format<'d> {
    /// The parameters of its first `fmtp`, as its codec has them; `None` without one.
    ///
    /// Places in them count from the beginning of the parameters.
    ///
    /// ```
    /// use sdp_decoder::codec::FormatParameters;
    ///
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 18\r\na=fmtp:18 annexb=no\r\n")?;
    /// let g729 = offer.media().flat_map(|media| media.formats()).next().ok_or("one format")?;
    /// let Some(FormatParameters::G729(parameters)) = g729.parameters() else { panic!("parameters of G.729") };
    /// assert_eq!(parameters.annex_b(), Some(Ok(false)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parameters(self) -> Option<FormatParameters<'d>> {
        let fmtp = self.fmtp()?.ok()?;
        Some(FormatParameters::of(self.encoding_name().or(self.assumed_encoding()).unwrap_or_default(), fmtp.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_have_texts_and_defaults_that_can_be_read() {
        for name in NAMES {
            let parameters = FormatParameters::of(name, "");
            assert!(!matches!(parameters, FormatParameters::Other(_)), "{name}");
            for row in parameters.known() {
                assert!(row.meaning.ends_with('.') && !row.expected.is_empty(), "{name}: {}", row.name);
                assert!(row.default.is_none_or(|default| (row.check)(default) == Some(None)), "{name}: {}", row.name);
            }
        }
    }
}
