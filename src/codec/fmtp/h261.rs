//! Parameters of H.261.

use super::PictureSize;
use super::picture_size::{PictureInterval, sizes};
use super::value::Present;
use crate::ValueError;

format_parameters! {
    /// Parameters of H.261 (RFC 4587, section 6.1.1).
    ///
    /// ```text
    /// CIF=2;QCIF=1;D=1
    /// ```
    ///
    /// The sizes stand in order of preference. Each has its minimum picture interval (MPI): 1 for 29.97 pictures a
    /// second, 2 for half as many.
    ///
    /// ```
    /// use sdp_decoder::codec::H261Parameters;
    ///
    /// let h261 = H261Parameters::new("CIF=2;QCIF=1;D=1");
    /// let preferred = h261.picture_sizes().next().ok_or("two sizes")??;
    /// assert_eq!((preferred.width, preferred.height, preferred.interval), (352, 288, 2));
    /// assert_eq!(h261.annex_d(), Some(Ok(true)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct H261Parameters<'a> {
        /// The minimum picture interval for CIF, 352 by 288 pixels, in units of 1/29.97 s.
        cif "CIF": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(4), "a number from 1 to 4"];
        /// The minimum picture interval for QCIF, 176 by 144 pixels, in units of 1/29.97 s.
        qcif "QCIF": PictureInterval => u8 [PictureInterval(1)..=PictureInterval(4), "a number from 1 to 4"];
        /// Whether still pictures of annex D can be decoded.
        annex_d "D": Present => bool, annex_d_or_default = "0";
        /// The highest bit rate, in units of 100 bit/s as in H.245. No RFC has it here.
        max_br "MAXBR": u32;
    }
}

impl H261Parameters<'_> {
    /// The sizes of pictures, in order of preference.
    pub fn picture_sizes(&self) -> impl Iterator<Item = Result<PictureSize, ValueError>> + '_ {
        sizes(&self.0, Self::KNOWN)
    }

    /// The sizes of pictures; where none is said, QCIF at an interval of 1 (RFC 4587, section 6.2.1).
    pub fn picture_sizes_or_default(&self) -> impl Iterator<Item = Result<PictureSize, ValueError>> + '_ {
        let is_silent = self.picture_sizes().next().is_none();
        self.picture_sizes().chain(is_silent.then_some(Ok(PictureSize::ASSUMED)))
    }
}
