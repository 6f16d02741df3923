//! Parameters of H.263.

use super::picture_size::{PictureInterval, sizes};
use super::value::{Each, Present};
use super::{AspectRatio, NumberList, PictureClock, PictureSize};
use crate::ValueError;

format_parameters! {
    /// Parameters of H.263, H263-1998 and H263-2000 (RFC 4629, sections 8.1.1 and 8.1.2).
    ///
    /// ```text
    /// CIF=4;QCIF=2;F=1;K=1          ; sizes in order of preference, and annexes
    /// PROFILE=0;LEVEL=10            ; or a profile and its level, and nothing else
    /// ```
    ///
    /// Devices write the first form for H.263 as well (RFC 2190), and blanks for semicolons: `QCIF=2 MAXBR=2180`.
    ///
    /// ```
    /// use sdp_decoder::codec::H263Parameters;
    ///
    /// let h263 = H263Parameters::new("CPCF=36,1000,0,1,1,0,0,2;CUSTOM=640,480,2;CIF=1;QCIF=1");
    /// assert_eq!(h263.picture_sizes().count(), 3);
    /// assert_eq!((h263.cif(), h263.annex_f_or_default()), (Some(Ok(1)), Ok(false)));
    /// ```
    pub struct H263Parameters<'a> {
        /// The minimum picture interval for SQCIF, 128 by 96 pixels, in units of 1.001/30 s.
        sqcif "SQCIF": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(32), "a number from 1 to 32"];
        /// The minimum picture interval for QCIF, 176 by 144 pixels, in units of 1.001/30 s.
        qcif "QCIF": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(32), "a number from 1 to 32"];
        /// The minimum picture interval for CIF, 352 by 288 pixels, in units of 1.001/30 s.
        cif "CIF": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(32), "a number from 1 to 32"];
        /// The minimum picture interval for 4CIF, 704 by 576 pixels, in units of 1.001/30 s.
        cif4 "CIF4": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(32), "a number from 1 to 32"];
        /// The minimum picture interval for 16CIF, 1408 by 1152 pixels, in units of 1.001/30 s.
        cif16 "CIF16": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(32), "a number from 1 to 32"];
        /// A size that has no name, with its minimum picture interval in units of 1.001/30 s. It may be there several times.
        custom "CUSTOM" several: PictureSize;
        /// Whether advanced prediction, annex F, can be decoded.
        annex_f "F": Present => bool, annex_f_or_default = "0";
        /// Whether advanced intra coding, annex I, can be decoded.
        annex_i "I": Present => bool, annex_i_or_default = "0";
        /// Whether the deblocking filter, annex J, can be decoded.
        annex_j "J": Present => bool, annex_j_or_default = "0";
        /// Whether modified quantization, annex T, can be decoded.
        annex_t "T": Present => bool, annex_t_or_default = "0";
        /// Slices, annex K: 1 in order, 2 in order and rectangular, 3 in any order, 4 in any order and rectangular.
        annex_k "K": u8 [1..=4];
        /// Reference picture selection, annex N: 1 without back channel, 2 with ACK, 3 with NACK, 4 with both.
        annex_n "N": u8 [1..=4];
        /// Reference picture resampling, annex P: 1 resizing by four, 2 resizing by a sixteenth of a pixel, 3 warping
        /// by half a pixel, 4 warping by a sixteenth.
        annex_p "P": NumberList<'_> [Each(1..=4)];
        /// The shape of a pixel.
        par "PAR": AspectRatio, par_or_default = "12:11";
        /// A clock of pictures other than 30/1.001 Hz.
        cpcf "CPCF": PictureClock;
        /// The most bits that a picture may have, in units of 1024.
        bpp "BPP": u32 [0..=65_536];
        /// Whether the hypothetical reference decoder, annex B, is kept to.
        hrd "HRD": Present => bool, hrd_or_default = "0";
        /// The profile of annex X. Not with sizes or annexes; `LEVEL` must be said as well.
        profile "PROFILE": u8 [0..=10];
        /// The level of annex X.
        level "LEVEL": u8 [0..=100];
        /// Whether interlaced pictures can be shown.
        interlace "INTERLACE": Present => bool, interlace_or_default = "0";
        /// The highest bit rate, in units of 100 bit/s as in H.245. No RFC has it here.
        max_br "MAXBR": u32;
    }
}

impl H263Parameters<'_> {
    /// The sizes of pictures, in order of preference: `CUSTOM`, and those with names.
    pub fn picture_sizes(&self) -> impl Iterator<Item = Result<PictureSize, ValueError>> + '_ {
        sizes(&self.0, Self::KNOWN)
    }

    /// The sizes of pictures; where none is said, QCIF at an interval of 1 (RFC 4629, section 8.2.1).
    pub fn picture_sizes_or_default(&self) -> impl Iterator<Item = Result<PictureSize, ValueError>> + '_ {
        let is_silent = self.picture_sizes().next().is_none();
        self.picture_sizes().chain(is_silent.then_some(Ok(PictureSize::ASSUMED)))
    }

    /// The sizes of pictures that may be sent to who wrote this. Where there is no parameter at all, that side may be
    /// older than they are, and takes QCIF at an interval of 2 (RFC 4629, section 9.1).
    pub fn picture_sizes_of_peer(&self) -> impl Iterator<Item = Result<PictureSize, ValueError>> + '_ {
        let is_silent = self.list().iter().next().is_none();
        let assumed = Ok(PictureSize { interval: 2, ..PictureSize::ASSUMED });
        self.picture_sizes_or_default().map(move |size| if is_silent { assumed.clone() } else { size })
    }
}
