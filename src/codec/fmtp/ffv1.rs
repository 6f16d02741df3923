//! Parameters of FFV1.

format_parameters! {
    /// Parameters of FFV1, video without loss (RFC 9043).
    ///
    /// ```text
    /// version=3;micro_version=4;coder_type=1;colorspace_type=0;bits_per_raw_sample=10;max_slices=24
    /// ```
    pub struct Ffv1Parameters<'a> {
        /// The version of the bitstream.
        version "version": u32;
        /// What more the version is.
        micro_version "micro_version": u32;
        /// How numbers are coded: 0 Golomb-Rice, 1 range coder, 2 range coder with its own table.
        coder_type "coder_type": u32;
        /// What a pixel is made of: 0 YCbCr, 1 RGB.
        colorspace_type "colorspace_type": u32;
        /// How many bits a sample has.
        bits_per_raw_sample "bits_per_raw_sample": u32;
        /// The most slices that a frame has.
        max_slices "max_slices": u32;
    }
}
