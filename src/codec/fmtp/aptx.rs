//! Parameters of apt-X.

use super::NumberList;
use crate::syntax::Token;

format_parameters! {
    /// Parameters of apt-X (RFC 7310).
    ///
    /// ```text
    /// variant=enhanced; bitresolution=24; stereo-channel-pairs={1,2},{3,4}
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::AptxParameters;
    ///
    /// let aptx = AptxParameters::new("variant=standard;bitresolution=16;stereo-channel-pairs={1,2},{3,4}");
    /// let pairs = aptx.stereo_channel_pairs().ok_or("they are there")??;
    /// assert_eq!(pairs.iter().collect::<Vec<_>>(), [(1, 2), (3, 4)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct AptxParameters<'a> {
        /// Which apt-X it is.
        variant "variant": AptxVariant;
        /// How many bits stand for four samples: 16, or 24 in the enhanced variant.
        bit_resolution "bitresolution": u32 [[16, 24]];
        /// Which channels are left and right of each other.
        stereo_channel_pairs "stereo-channel-pairs": ChannelPairs<'_>;
        /// Which channels carry what keeps decoders in step.
        autosync_channels "embedded-autosync-channels": NumberList<'_>;
        /// Which channels carry data beside the audio.
        auxiliary_channels "embedded-aux-channels": NumberList<'_>;
        /// The packets that the receiver would like, in milliseconds. Some write it here instead of `a=ptime`.
        ptime "ptime": u32, ptime_or_default = "4";
        /// The longest packets that the receiver takes, in milliseconds. Some write it here instead of `a=maxptime`.
        max_ptime "maxptime": u32;
    }
}

choice! {
    /// Which apt-X it is.
    pub enum AptxVariant, "`standard` or `enhanced`" {
        /// Standard apt-X.
        Standard = "standard",
        /// Enhanced apt-X.
        Enhanced = "enhanced",
    }
}

text_struct! {
    /// Pairs of channels, as written.
    ///
    /// ```text
    /// pairs = pair *( "," pair )
    /// pair  = "{" channel "," channel "}"   ; from 1
    /// ```
    pub struct ChannelPairs<'a>
}

impl ChannelPairs<'_> {
    /// The pairs, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        pairs(&self.0).flatten()
    }
}

impl<'a> Token<'a> for ChannelPairs<'a> {
    const EXPECTED: &'static str = "pairs of channels such as `{1,2}`";
    fn token(text: &'a str) -> Option<Self> {
        (!text.is_empty() && pairs(text).all(|pair| pair.is_some())).then(|| Self(text.into()))
    }
}

alone!(ChannelPairs<'a>, "channel pairs");

/// Each ends with its bracket, so what is between two of them begins with a comma.
fn pairs(text: &str) -> impl Iterator<Item = Option<(u32, u32)>> + '_ {
    text.split_inclusive('}').enumerate().map(|(index, pair)| {
        let pair = pair.trim_ascii();
        let pair = if index == 0 { pair } else { pair.strip_prefix(',')?.trim_ascii() };
        let (left, right) = pair.strip_prefix('{')?.strip_suffix('}')?.split_once(',')?;
        Some((u32::token(left.trim_ascii())?, u32::token(right.trim_ascii())?))
    })
}
