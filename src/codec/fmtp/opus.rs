//! Parameters of opus.

use super::NumberList;
use super::value::ZeroOrOne;

format_parameters! {
    /// Parameters of opus (RFC 7587, section 6.1).
    ///
    /// ```text
    /// maxplaybackrate=16000; sprop-maxcapturerate=16000; maxaveragebitrate=20000; stereo=1; useinbandfec=1; usedtx=0
    /// ```
    ///
    /// `multiopus`, which browsers have for more than two channels, has three more that say how they are put together.
    ///
    /// Those that begin with `sprop-` tell what the sender of this SDP will send; all others, what it would like to
    /// receive. None of them must be obeyed.
    ///
    /// ```
    /// use sdp_decoder::codec::OpusParameters;
    ///
    /// let opus = OpusParameters::new("minptime=10;useinbandfec=1");
    /// assert_eq!(opus.use_inband_fec(), Some(Ok(true)));
    /// assert_eq!((opus.stereo(), opus.stereo_or_default()), (None, Ok(false)));
    /// ```
    pub struct OpusParameters<'a> {
        /// The highest sampling rate that the receiver can play, in Hz.
        max_playback_rate "maxplaybackrate": u32 [8_000..=48_000], max_playback_rate_or_default = "48000";
        /// The highest sampling rate that will be sent, in Hz.
        sprop_max_capture_rate "sprop-maxcapturerate": u32 [8_000..=48_000], sprop_max_capture_rate_or_default = "48000";
        /// The highest bit rate that the receiver would like on average, in bit/s.
        max_average_bitrate "maxaveragebitrate": u32 [6_000..=510_000];
        /// Whether the receiver would like stereo.
        stereo "stereo": ZeroOrOne => bool, stereo_or_default = "0";
        /// Whether stereo is likely to be sent.
        sprop_stereo "sprop-stereo": ZeroOrOne => bool, sprop_stereo_or_default = "0";
        /// Whether the receiver would like a constant bit rate.
        cbr "cbr": ZeroOrOne => bool, cbr_or_default = "0";
        /// Whether the receiver can make use of the error correction inside the stream.
        use_inband_fec "useinbandfec": ZeroOrOne => bool, use_inband_fec_or_default = "0";
        /// Whether the receiver would like nothing to be sent while there is silence.
        use_dtx "usedtx": ZeroOrOne => bool, use_dtx_or_default = "0";
        /// Which channel of the streams is which of the sound, in `multiopus`; 255 is silence.
        channel_mapping "channel_mapping": NumberList<'_>;
        /// How many streams there are, in `multiopus`.
        streams "num_streams": u32;
        /// How many of the streams are stereo, in `multiopus`.
        coupled_streams "coupled_streams": u32;
        /// The shortest packets that the receiver would like, in milliseconds. Browsers write it here; RFC 7587 has none.
        min_ptime "minptime": u32 [3..=120];
        /// The packets that the receiver would like, in milliseconds. Some write it here instead of `a=ptime`.
        ptime "ptime": u32 [3..=120], ptime_or_default = "20";
        /// The longest packets that the receiver takes, in milliseconds. Some write it here instead of `a=maxptime`.
        max_ptime "maxptime": u32 [3..=120], max_ptime_or_default = "120";
    }
}
