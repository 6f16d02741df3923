//! Parameters of audio that is not compressed.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::syntax::{DeviationKind, Listed, Short, Token};

format_parameters! {
    /// Parameters of L8, L16, L20, L24 and DAT12 (RFC 3190, RFC 4856), and of AM824 (SMPTE ST 2110-31).
    ///
    /// ```text
    /// channel-order=SMPTE2110.(51,ST); emphasis=50-15
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::{ChannelGroup, LinearAudioParameters};
    ///
    /// let studio = LinearAudioParameters::new("channel-order=SMPTE2110.(51,ST)");
    /// let order = studio.channel_order().ok_or("it is there")??;
    /// let groups: Vec<_> = order.groups().collect();
    /// assert_eq!(groups, [ChannelGroup::Surround51, ChannelGroup::Stereo]);
    /// assert_eq!(order.channels(), Some(8));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct LinearAudioParameters<'a> with packet_times {
        /// Which channel is which.
        channel_order "channel-order": ChannelOrder<'_>;
        /// What was raised before the samples were taken. Nothing, where it is not there.
        emphasis "emphasis": Emphasis<'_>;
        /// The number of audio channels. Some write it here although the `rtpmap` says it.
        channels "channels": u32;
    }
}

words! {
    /// What was raised before the samples of linear audio were taken (RFC 4856, section 2.1.15).
    pub enum Emphasis<'a>, "an emphasis" {
        /// High frequencies, with time constants of 50 and 15 microseconds, as on compact discs.
        Emphasis50To15 = "50-15",
    }
}

alone!(Emphasis<'a>, "emphasis");

text_struct! {
    /// Which channel is which, as written.
    ///
    /// ```text
    /// channel-order = convention "." order   ; RFC 3190, section 7: `DV.LRLsRs`
    /// convention    = "DV" / "SMPTE2110"
    /// order         = "(" group *( "," group ) ")"   ; of SMPTE ST 2110-30, section 6.2.2
    /// ```
    pub struct ChannelOrder<'a>
}

impl ChannelOrder<'_> {
    /// What is before the dot: whose names are behind it.
    pub fn convention(&self) -> &str {
        self.0.split_once('.').map_or("", |(convention, _)| convention)
    }

    /// What is behind the dot.
    pub fn order(&self) -> &str {
        self.0.split_once('.').map_or(&*self.0, |(_, order)| order)
    }

    /// Whether the order is that of SMPTE ST 2110, so that it has groups.
    pub fn is_smpte2110(&self) -> bool {
        self.convention().eq_ignore_ascii_case("SMPTE2110")
    }

    /// The groups of channels, in order; none where the order is another's.
    pub fn groups(&self) -> impl Iterator<Item = ChannelGroup<'_>> {
        let order = if self.is_smpte2110() { self.order() } else { "" };
        let order = order.strip_prefix('(').unwrap_or(order);
        let order = order.strip_suffix(')').unwrap_or(order);
        order.split(',').filter_map(|group| ChannelGroup::token(group.trim_ascii()))
    }

    /// How many channels the groups have together; `None` where there are none, or one of them is not known.
    pub fn channels(&self) -> Option<u32> {
        let mut groups = self.groups().peekable();
        groups.peek()?;
        groups.try_fold(0u32, |sum, group| sum.checked_add(group.channels()?.into()))
    }
}

impl<'a> Token<'a> for ChannelOrder<'a> {
    const EXPECTED: &'static str = "a convention and an order, such as `SMPTE2110.(ST)`";
    fn token(text: &'a str) -> Option<Self> {
        let (convention, order) = text.split_once('.')?;
        (!convention.is_empty() && !order.is_empty()).then(|| Self(text.into()))
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_bracketed = self.order().starts_with('(') && self.order().ends_with(')');
        (self.is_smpte2110() && !is_bracketed).then_some(DeviationKind::UnexpectedCharacter)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let mut groups = self.groups();
        let named: Vec<String> = groups
            .by_ref()
            .take(6)
            .map(|group| match (&group, group.channels()) {
                (ChannelGroup::Mono, _) => "mono".into(),
                (ChannelGroup::DualMono, _) => "dual mono".into(),
                (ChannelGroup::Stereo, _) => "stereo".into(),
                (ChannelGroup::MatrixStereo, _) => "matrix stereo".into(),
                (ChannelGroup::Surround51, _) => "5.1 surround".into(),
                (ChannelGroup::Surround71, _) => "7.1 surround".into(),
                (ChannelGroup::Surround222, _) => "22.2 surround".into(),
                (ChannelGroup::SdiGroup, _) => "a group of SDI".into(),
                (ChannelGroup::Aes3, _) => "AES3".into(),
                (ChannelGroup::Other(_), Some(channels)) => format!("{channels} undefined channels"),
                (ChannelGroup::Other(name), None) => format!("{}", Short(name)),
            })
            .collect();
        let more = if groups.next().is_some() { " and more" } else { "" };
        (!named.is_empty()).then(|| format!("{}{more}", Listed(named.iter())).into())
    }
}

alone!(ChannelOrder<'a>, "channel order");

words! {
    /// A group of channels (SMPTE ST 2110-30, table 1; `AES3` of ST 2110-31).
    pub enum ChannelGroup<'a>, "a group of channels" {
        /// One channel.
        Mono = "M",
        /// Two channels, each on its own.
        DualMono = "DM",
        /// Left and right.
        Stereo = "ST",
        /// Left and right that hold surround sound by a matrix.
        MatrixStereo = "LtRt",
        /// Surround sound of six channels: left, right, centre, low frequencies, and two at the sides.
        Surround51 = "51",
        /// Surround sound of eight channels: as 5.1, and two behind.
        Surround71 = "71",
        /// Surround sound of 24 channels, in three layers.
        Surround222 = "222",
        /// The four channels of a group in SDI.
        SdiGroup = "SGRP",
        /// The two subframes of an AES3 stream.
        Aes3 = "AES3",
    }
}

alone!(ChannelGroup<'a>, "channel group");

impl ChannelGroup<'_> {
    /// How many channels it has. A group `U01` to `U64` says it itself, and nothing of what they are.
    pub fn channels(&self) -> Option<u8> {
        Some(match self {
            Self::Mono => 1,
            Self::DualMono | Self::Stereo | Self::MatrixStereo | Self::Aes3 => 2,
            Self::SdiGroup => 4,
            Self::Surround51 => 6,
            Self::Surround71 => 8,
            Self::Surround222 => 24,
            Self::Other(word) => {
                let count = word.strip_prefix(['U', 'u'])?;
                u8::token(count).filter(|count| (1..=64).contains(count))?
            }
        })
    }
}
