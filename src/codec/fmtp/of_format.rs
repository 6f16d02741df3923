//! The parameters of a format of a section.

use alloc::borrow::Cow;

use super::FormatParameters;
use crate::codec::Format;

impl<'d> Format<'d> {
    /// The parameters of its first `fmtp`, as its codec has them; `None` without one, for which
    /// [`Format::parameters_or_default`] has the defaults.
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
        Some(self.parameters_of(fmtp.text))
    }

    /// The same, and of an empty text where there is no `fmtp` that can be read: each parameter then has the value that
    /// its codec gives it by default.
    ///
    /// ```
    /// use sdp_decoder::codec::FormatParameters;
    ///
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n")?;
    /// let event = offer.media().flat_map(|media| media.formats()).nth(1).ok_or("two formats")?;
    /// assert_eq!(event.parameters(), None);
    /// let FormatParameters::TelephoneEvent(events) = event.parameters_or_default() else { panic!("of telephone-event") };
    /// assert_eq!(events.events_or_default()?.to_string(), "0-15");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parameters_or_default(self) -> FormatParameters<'d> {
        self.parameters().unwrap_or_else(|| self.parameters_of(Cow::Borrowed("")))
    }

    fn parameters_of(self, text: Cow<'d, str>) -> FormatParameters<'d> {
        FormatParameters::of(self.encoding_name().or(self.assumed_encoding()).unwrap_or_default(), text)
    }
}
