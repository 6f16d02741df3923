//! Parameters of VC-1.

use super::Hexadecimal;

format_parameters! {
    /// Parameters of VC-1, SMPTE 421M (RFC 4425, section 6.1).
    ///
    /// ```text
    /// profile=3;level=0;bitrate=2000000
    /// ```
    ///
    /// Those that begin with `max-` tell what can be received; the others, the stream.
    pub struct Vc1Parameters<'a> {
        /// The profile.
        profile "profile": Vc1Profile;
        /// The level in the profile.
        level "level": u8;
        /// What the decoder must know beforehand.
        config "config": Hexadecimal<'_>;
        /// Pixels in a line.
        width "width": u16;
        /// Lines.
        height "height": u16;
        /// The highest bit rate, in bit/s.
        bit_rate "bitrate": u32;
        /// The buffer that is needed, in milliseconds at the highest bit rate.
        buffer "buffer": u32;
        /// Frames in 1000 seconds.
        frame_rate "framerate": u32;
        /// Whether there may be pictures that depend on later ones.
        b_pictures "bpic": u8;
        /// Where the headers of the stream are, and whether they may change.
        mode "mode": u8 [1..=3];
        /// The most pixels in a line that can be received.
        max_width "max-width": u16;
        /// The most lines that can be received.
        max_height "max-height": u16;
        /// The highest bit rate that can be received, in bit/s.
        max_bit_rate "max-bitrate": u32;
        /// The largest buffer that is there, in milliseconds at the highest bit rate.
        max_buffer "max-buffer": u32;
        /// The most frames that can be received, in 1000 seconds.
        max_frame_rate "max-framerate": u32;
    }
}

number_value! {
    /// The number of a profile of VC-1. 2 is none.
    pub struct Vc1Profile, "profile", [0 | 1 | 3], |profile| profile.name().map(Into::into)
}

impl Vc1Profile {
    /// Its name.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("Simple"),
            1 => Some("Main"),
            3 => Some("Advanced"),
            _ => None,
        }
    }
}
