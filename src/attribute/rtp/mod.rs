//! What is said of RTP: formats, header extensions, sources and streams, RTCP, repair.

pub(super) mod depend;
pub(super) mod duplication;
pub(super) mod ecn;
pub(super) mod extmap;
pub(super) mod fec_framework;
pub(super) mod idms;
pub(super) mod mapping;
pub(super) mod mos;
pub(super) mod msid;
pub(super) mod payload_type;
pub(super) mod rid;
pub(super) mod rtcp;
pub(super) mod rtcp_feedback;
pub(super) mod rtcp_unicast;
pub(super) mod rtcp_xr;
pub(super) mod simulcast;
pub(super) mod ssrc;

pub use depend::*;
pub use duplication::*;
pub use ecn::*;
pub use extmap::{ExtMap, ExtensionUri};
pub use fec_framework::*;
pub use idms::*;
pub use mapping::{Fmtp, RtpMap};
pub use mos::*;
pub use msid::*;
pub use payload_type::PayloadType;
pub use rid::*;
pub use rtcp::*;
pub use rtcp_feedback::*;
pub use rtcp_unicast::*;
pub use rtcp_xr::*;
pub use simulcast::{Simulcast, SimulcastFormat, SimulcastStream, SimulcastStreams};
pub use ssrc::*;
