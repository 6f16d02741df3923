//! Streaming, broadcast and studios.

pub(super) mod control;
pub(super) mod dccp;
pub(super) mod ebu_acip;
pub(super) mod hdcp;
pub(super) mod play_range;
pub(super) mod play_time;
pub(super) mod real_networks;
pub(super) mod source_filter;

pub use control::*;
pub use dccp::*;
pub use ebu_acip::*;
pub use hdcp::*;
pub use play_range::{PlayRange, RangeUnit};
pub use play_time::{PlayTime, TimeCode, Utc};
pub use real_networks::*;
pub use source_filter::*;
