//! Parameters of H.264 with scalability.

use super::H264ProfileLevelId;
use super::value::{HexadecimalNumber, Present, ZeroOrOne};
use crate::syntax::Token;

h264_parameters! {
    /// Parameters of H264-SVC, and of X-H264UC (RFC 6190, section 7.1; MS-H264PF).
    ///
    /// ```text
    /// packetization-mode=1;mst-mode=NI-TC
    /// ```
    ///
    /// Those of [`H264Parameters`](crate::codec::H264Parameters), and those of streams whose layers come in several
    /// sessions.
    ///
    /// ```
    /// use sdp_decoder::codec::{H264SvcParameters, H264SvcMode};
    ///
    /// let svc = H264SvcParameters::new("packetization-mode=1;mst-mode=NI-TC");
    /// assert_eq!(svc.mst_mode(), Some(Ok(H264SvcMode::NonInterleavedCombined)));
    /// ```
    pub struct H264SvcParameters<'a> {
        /// The highest level of the base layer that can be received.
        max_recv_base_level "max-recv-base-level": super::H264ReceiveLevel;
        /// How packets are made where the layers are in several sessions. Where it is not there, all are in one
        /// session.
        mst_mode "mst-mode": H264SvcMode;
        /// Whether every packet tells the decoding order across the sessions.
        sprop_mst_csdon_always_present "sprop-mst-csdon-always-present": ZeroOrOne => bool;
        /// The size of the buffer that is needed to put the sessions together, in NAL units, less one.
        sprop_mst_remux_buf_size "sprop-mst-remux-buf-size": u16 [0..=32_767];
        /// The size of the buffer that is needed to put the sessions together, in octets.
        sprop_remux_buf_req "sprop-remux-buf-req": u32;
        /// The size of the buffer that is there to put the sessions together, in octets.
        remux_buf_cap "remux-buf-cap": u32, remux_buf_cap_or_default = "0";
        /// How long to wait before putting the sessions together, in units of 1/90000 s.
        sprop_remux_init_buf_time "sprop-remux-init-buf-time": u32;
        /// The greatest difference of decoding order numbers of NAL units out of order, across the sessions.
        sprop_mst_max_don_diff "sprop-mst-max-don-diff": u16 [0..=32_767];
        /// The NAL unit that tells the layers of what is sent, in base64.
        sprop_scalability_info "sprop-scalability-info": super::Base64<'_>;
        /// The layer that a receiver chooses.
        scalable_layer_id "scalable-layer-id": HexadecimalNumber => u32;
        /// The operation points of what is sent, the highest last.
        sprop_operation_point_info "sprop-operation-point-info": H264OperationPoints<'_>;
        /// Whether NAL units come in decoding order in all sessions.
        sprop_no_nal_reordering_required "sprop-no-NAL-reordering-required": Present => bool;
    }
}

choice! {
    /// How packets are made where the layers of H.264 are in several sessions (RFC 6190, section 6.2).
    pub enum H264SvcMode, "`NI-T`, `NI-C`, `NI-TC` or `I-C`" {
        /// Not interleaved; the order follows from timestamps.
        NonInterleavedTimestamps = "NI-T",
        /// Not interleaved; the order follows from decoding order numbers across sessions.
        NonInterleavedCrossSession = "NI-C",
        /// Not interleaved; the order follows from both.
        NonInterleavedCombined = "NI-TC",
        /// Interleaved; the order follows from decoding order numbers across sessions.
        InterleavedCrossSession = "I-C",
    }
}

text_struct! {
    /// Operation points of H.264 with scalability, as written: sets of layers that can be decoded together (RFC 6190,
    /// section 7.1).
    ///
    /// ```text
    /// list  = point *( "," point )
    /// point = "<" [layer-ID] "," temporal-ID "," dependency-ID "," quality-ID "," [profile-level-ID] ","
    ///         [avg-framerate] "," [width] "," [height] "," [avg-bitrate] "," [max-bitrate] ">"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::H264SvcParameters;
    ///
    /// let svc = H264SvcParameters::new("sprop-operation-point-info=<1,0,0,0,42e00a,3200,176,144,128,256>");
    /// let points = svc.sprop_operation_point_info().ok_or("it is there")??;
    /// let base = points.iter().next().ok_or("one point")?;
    /// assert_eq!((base.temporal_id, base.width, base.height), (0, Some(176), Some(144)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct H264OperationPoints<'a>
}

/// One of [`H264OperationPoints`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct H264OperationPoint {
    /// The number of the layer.
    pub layer_id: Option<u32>,
    /// Its temporal layer.
    pub temporal_id: u8,
    /// Its spatial layer.
    pub dependency_id: u8,
    /// Its quality layer.
    pub quality_id: u8,
    /// Its profile and level.
    pub profile_level_id: Option<H264ProfileLevelId>,
    /// Its frames in 256 seconds, on average.
    pub average_frame_rate: Option<u32>,
    /// Pixels in a line.
    pub width: Option<u32>,
    /// Lines.
    pub height: Option<u32>,
    /// Its bit rate on average, in kbit/s.
    pub average_bitrate: Option<u32>,
    /// Its highest bit rate in any second, in kbit/s.
    pub max_bitrate: Option<u32>,
}

impl H264OperationPoints<'_> {
    /// The points, the highest last.
    pub fn iter(&self) -> impl Iterator<Item = H264OperationPoint> + '_ {
        points(&self.0).flatten()
    }
}

impl<'a> Token<'a> for H264OperationPoints<'a> {
    const EXPECTED: &'static str = "ten values in `<` and `>` for each operation point";
    fn token(text: &'a str) -> Option<Self> {
        (!text.is_empty() && points(text).all(|point| point.is_some())).then(|| Self(text.into()))
    }
}

/// The points; `None` for what cannot be read.
fn points(text: &str) -> impl Iterator<Item = Option<H264OperationPoint>> + '_ {
    text.split_inclusive('>').enumerate().map(|(index, text)| {
        let text = text.trim_ascii();
        let text = if index == 0 { text } else { text.strip_prefix(',')?.trim_ascii_start() };
        point(text.strip_prefix('<')?.strip_suffix('>')?)
    })
}

fn point(text: &str) -> Option<H264OperationPoint> {
    let mut values = text.split(',').map(str::trim_ascii);
    let point = H264OperationPoint {
        layer_id: optional(values.next()?).ok()?,
        temporal_id: Token::token(values.next()?)?,
        dependency_id: Token::token(values.next()?)?,
        quality_id: Token::token(values.next()?)?,
        profile_level_id: optional(values.next()?).ok()?,
        average_frame_rate: optional(values.next()?).ok()?,
        width: optional(values.next()?).ok()?,
        height: optional(values.next()?).ok()?,
        average_bitrate: optional(values.next()?).ok()?,
        max_bitrate: optional(values.next()?).ok()?,
    };
    values.next().is_none().then_some(point)
}

/// A value that may be empty.
fn optional<'t, T: Token<'t>>(text: &'t str) -> Result<Option<T>, NotAValue> {
    if text.is_empty() { Ok(None) } else { T::token(text).map(Some).ok_or(NotAValue) }
}

/// The text is neither empty nor a value.
struct NotAValue;
