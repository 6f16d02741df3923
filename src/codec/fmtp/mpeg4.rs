//! Parameters of MPEG-4 streams: audio in both of its forms.

use alloc::borrow::Cow;

use super::Hexadecimal;
use super::audio_config;
use super::value::ZeroOrOne;
use crate::DeviationKind;
use crate::syntax::Token;

format_parameters! {
    /// Parameters of `mpeg4-generic`, MPEG-4 streams in access units (RFC 3640, section 4.1); AAC above all.
    ///
    /// ```text
    /// streamType=5; profile-level-id=1; mode=AAC-hbr; sizeLength=13; indexLength=3; indexDeltaLength=3; config=1190
    /// ```
    ///
    /// Lengths are those of fields in the header of an access unit, in bits; 0, the default, is for no such field.
    ///
    /// ```
    /// use sdp_decoder::codec::{Mpeg4GenericParameters, Mpeg4Mode};
    ///
    /// let aac = Mpeg4GenericParameters::new("mode=AAC-hbr;sizelength=13;indexlength=3;indexdeltalength=3;config=1190");
    /// assert_eq!((aac.mode(), aac.size_length()), (Some(Ok(Mpeg4Mode::AacHighBitRate)), Some(Ok(13))));
    /// assert_eq!((aac.cts_delta_length(), aac.cts_delta_length_or_default()), (None, Ok(0)));
    /// ```
    pub struct Mpeg4GenericParameters<'a> {
        /// The type of the stream by its number in ISO/IEC 14496-1: 4 is video, 5 is audio.
        stream_type "streamType": u32;
        /// Profile and level by their number in ISO/IEC 14496.
        profile_level_id "profile-level-id": u32;
        /// What the decoder must know beforehand: for audio an `AudioSpecificConfig`. It may be empty.
        config "config": AccessUnitConfig<'_> => Hexadecimal<'_>;
        /// How access units are put into packets.
        mode "mode": Mpeg4Mode<'_>;
        /// The type of the object by its number in ISO/IEC 14496-1.
        object_type "objectType": u32;
        /// The size of each access unit, in octets, where all are the same.
        constant_size "constantSize": u32;
        /// The duration of each access unit, in ticks of the RTP clock, where all are the same.
        constant_duration "constantDuration": u32;
        /// How far in time an access unit may be from its place, in ticks of the RTP clock.
        max_displacement "maxDisplacement": u32;
        /// The size of the buffer that puts access units back in order, in octets.
        deinterleave_buffer_size "de-interleaveBufferSize": u32;
        /// The length of the size of an access unit.
        size_length "sizeLength": u32, size_length_or_default = "0";
        /// The length of the index of the first access unit.
        index_length "indexLength": u32, index_length_or_default = "0";
        /// The length of the index of each further access unit.
        index_delta_length "indexDeltaLength": u32, index_delta_length_or_default = "0";
        /// The length of the composition time.
        cts_delta_length "CTSDeltaLength": u32, cts_delta_length_or_default = "0";
        /// The length of the decoding time.
        dts_delta_length "DTSDeltaLength": u32, dts_delta_length_or_default = "0";
        /// Whether a bit says that decoding can begin at this access unit.
        random_access_indication "randomAccessIndication": ZeroOrOne => bool, random_access_indication_or_default = "0";
        /// The length of the state of the stream.
        stream_state_indication "streamStateIndication": u32, stream_state_indication_or_default = "0";
        /// The length of the size of auxiliary data.
        auxiliary_data_size_length "auxiliaryDataSizeLength": u32, auxiliary_data_size_length_or_default = "0";
    }
}

/// A configuration, which tells the codec of audio. `audio_configs! { /// … Config: of_access_units; }` becomes a type
/// that is a [`Hexadecimal`], and says in words what the function finds in it.
macro_rules! audio_configs {
    ($( $(#[$meta:meta])* $config:ident: $in_words:path; )+) => { $(
        $(#[$meta])*
        struct $config<'a>(Hexadecimal<'a>);

        impl<'a> Token<'a> for $config<'a> {
            const EXPECTED: &'static str = Hexadecimal::EXPECTED;
            fn token(text: &'a str) -> Option<Self> {
                Hexadecimal::token(text).map(Self)
            }
            fn deviation(&self, text: &str) -> Option<DeviationKind> {
                self.0.deviation(text)
            }
            fn in_words(&self) -> Option<Cow<'static, str>> {
                $in_words(self.0.as_str()).map(Cow::Owned).or_else(|| self.0.in_words())
            }
        }

        impl<'a> From<$config<'a>> for Hexadecimal<'a> {
            fn from(config: $config<'a>) -> Self {
                config.0
            }
        }
    )+ };
}

audio_configs! {
    /// Of `mpeg4-generic`.
    AccessUnitConfig: audio_config::of_access_units;
    /// Of `MP4A-LATM`.
    MultiplexConfig: audio_config::of_multiplex;
}

words! {
    /// How `mpeg4-generic` puts access units into packets (RFC 3640, sections 3.3 and 4.1).
    pub enum Mpeg4Mode<'a>, "a mode" {
        /// As the other parameters say.
        Generic = "generic",
        /// CELP of constant bit rate.
        CelpConstant = "CELP-cbr",
        /// CELP of variable bit rate.
        CelpVariable = "CELP-vbr",
        /// AAC whose frames have up to 63 octets.
        AacLowBitRate = "AAC-lbr",
        /// AAC whose frames have up to 8191 octets.
        AacHighBitRate = "AAC-hbr",
        /// MIDI (RFC 6295).
        RtpMidi = "rtp-midi",
    }
}

alone!(Mpeg4Mode<'a>, "mode");

format_parameters! {
    /// Parameters of `MP4A-LATM`, MPEG-4 audio in a multiplex (RFC 6416, section 7.3).
    ///
    /// ```text
    /// profile-level-id=30; cpresent=0; config=40002410
    /// ```
    pub struct LatmParameters<'a> with packet_times {
        /// Profile and level by their number in ISO/IEC 14496-3.
        profile_level_id "profile-level-id": u32, profile_level_id_or_default = "30";
        /// Profile and level of MPEG Surround by their number in ISO/IEC 14496-3.
        surround_profile_level_id "MPS-profile-level-id": u32;
        /// The type of the audio object by its number in ISO/IEC 14496-3.
        object "object": u32;
        /// The bit rate of the stream, in bit/s.
        bit_rate "bitrate": u32;
        /// Whether the configuration is in the stream. If not, `config` must have it.
        is_config_present "cpresent": ZeroOrOne => bool, is_config_present_or_default = "1";
        /// The configuration: a `StreamMuxConfig`.
        config "config": MultiplexConfig<'_> => Hexadecimal<'_>;
        /// The configuration of MPEG Surround: an `AudioSpecificConfig`.
        surround_config "MPS-asc": Hexadecimal<'_>;
        /// Whether the high frequencies are made from the low ones by spectral band replication.
        spectral_band_replication "SBR-enabled": ZeroOrOne => bool;
    }
}
