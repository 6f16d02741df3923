//! What uncompressed video and JPEG XS have in common, as studios send them.

/// The parameters that tell pictures of a studio and how they are sent, and those in braces.
macro_rules! studio_video_parameters {
    ($(#[$meta:meta])* pub struct $set:ident<'a> { $($more:tt)* }) => { format_parameters! {
        $(#[$meta])*
        pub struct $set<'a> {
            /// What a pixel is made of, and how often.
            sampling "sampling": $crate::codec::Sampling<'_>;
            /// Pixels in a line.
            width "width": u16 [1..=32_767];
            /// Lines in a frame.
            height "height": u16 [1..=32_767];
            /// How many bits a sample has.
            depth "depth": $crate::codec::SampleDepth;
            /// Frames a second.
            exact_frame_rate "exactframerate": $crate::codec::FrameRate;
            /// Which colours the samples stand for.
            colorimetry "colorimetry": $crate::codec::Colorimetry<'_>;
            /// Whether frames come as two fields.
            interlace "interlace": $crate::codec::fmtp::value::Present => bool, interlace_or_default = "0";
            /// Whether both fields are of the same instant: progressive segmented frames. With `interlace` only.
            segmented "segmented": $crate::codec::fmtp::value::Present => bool, segmented_or_default = "0";
            /// The standard that the stream keeps to: `ST2110-20:2017`.
            standard "SSN": &str;
            /// How evenly packets are sent (SMPTE ST 2110-21).
            sender_type "TP": $crate::codec::SenderType<'_>;
            /// How much later than the video begins a frame is sent, in microseconds.
            transmission_offset "TROFF": u32;
            /// How many packets may be sent at once (SMPTE ST 2110-21).
            max_burst "CMAX": u32;
            /// What the timestamp tells (SMPTE ST 2110-10).
            timestamp_mode "TSMODE": $crate::codec::TimestampMode<'_>;
            /// How much earlier than the timestamp the picture was taken, in microseconds (SMPTE ST 2110-10).
            timestamp_delay "TSDELAY": u32;
            $($more)*
        }
    } };
}

words! {
    /// How evenly a sender sends its packets (SMPTE ST 2110-21, section 7.1).
    pub enum SenderType<'a>, "`2110TPN`, `2110TPNL` or `2110TPW`" {
        /// Narrow: evenly while a picture lasts, with a pause between pictures.
        Narrow = "2110TPN",
        /// Narrow linear: evenly all the time.
        NarrowLinear = "2110TPNL",
        /// Wide: in bursts.
        Wide = "2110TPW",
    }
}

alone!(SenderType<'a>, "sender type");

words! {
    /// What a timestamp tells (SMPTE ST 2110-10).
    pub enum TimestampMode<'a>, "`SAMP`, `NEW` or `PRES`" {
        /// When the picture was taken.
        Sampled = "SAMP",
        /// When the packet was made.
        New = "NEW",
        /// What came with the picture.
        Preserved = "PRES",
    }
}

alone!(TimestampMode<'a>, "timestamp mode");
