//! What more a decoder of H.265 can do where pictures are divided.

use crate::syntax::{Parameters, Token};

text_struct! {
    /// What more can be decoded where the pictures of H.265 are divided into parts, as written (RFC 7798, section 7.1).
    ///
    /// ```text
    /// dec-parallel-cap = "{" cap-point *( "," cap-point ) "}"
    /// cap-point        = ( "w" / "t" ) ":" spatial-seg-idc 1*( ";" cap-parameter )
    /// cap-parameter    = tier-flag / level-id / max-lsr / max-lps / max-br
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::{H265Parameters, H265ParallelTool};
    ///
    /// let h265 = H265Parameters::new("level-id=93;dec-parallel-cap={w:8;max-lsr=62668800;max-lps=2088960}");
    /// let capabilities = h265.dec_parallel_cap().ok_or("it is there")??;
    /// let point = capabilities.iter().next().ok_or("one point")?;
    /// assert_eq!((point.tool, point.spatial_segmentation), (H265ParallelTool::Wavefronts, 8));
    /// assert_eq!(point.parameters().map(|parameter| parameter.name).collect::<Vec<_>>(), ["max-lsr", "max-lps"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct H265ParallelCapabilities<'a>
}

impl H265ParallelCapabilities<'_> {
    /// The capabilities, in order.
    pub fn iter(&self) -> impl Iterator<Item = H265CapabilityPoint<'_>> {
        points(&self.0).into_iter().flatten().flatten()
    }
}

impl<'a> Token<'a> for H265ParallelCapabilities<'a> {
    const EXPECTED: &'static str = "`w:` or `t:`, a number and parameters, in `{` and `}`";
    fn token(text: &'a str) -> Option<Self> {
        points(text)?.all(|point| point.is_some()).then(|| Self(text.into()))
    }
}

/// One of [`H265ParallelCapabilities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct H265CapabilityPoint<'a> {
    /// How pictures must be divided.
    pub tool: H265ParallelTool,
    /// How small the parts must be: `min_spatial_segmentation_idc` of the stream is that at least.
    pub spatial_segmentation: u16,
    parameters: &'a str,
}

impl<'a> H265CapabilityPoint<'a> {
    /// What can be decoded then, with the names of [`H265Parameters`](crate::codec::H265Parameters).
    pub fn parameters(self) -> Parameters<'a> {
        Parameters::with_semicolons(self.parameters)
    }
}

choice! {
    /// How pictures of H.265 are divided (RFC 7798, section 7.1).
    pub enum H265ParallelTool, "`w` or `t`" {
        /// Wavefronts: each row of blocks follows the one above it at a distance.
        Wavefronts = "w",
        /// Tiles or slices.
        Tiles = "t",
    }
}

/// The points between the braces; `None` for what cannot be read.
fn points(text: &str) -> Option<impl Iterator<Item = Option<H265CapabilityPoint<'_>>>> {
    Some(text.strip_prefix('{')?.strip_suffix('}')?.split(',').map(|point| read_point(point.trim_ascii())))
}

fn read_point(text: &str) -> Option<H265CapabilityPoint<'_>> {
    let (tool, rest) = text.split_once(':')?;
    let (spatial_segmentation, parameters) = rest.split_once(';')?;
    Some(H265CapabilityPoint {
        tool: Token::token(tool)?,
        spatial_segmentation: Token::token(spatial_segmentation.trim_ascii())?,
        parameters,
    })
}
