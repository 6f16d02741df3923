//! Messages, files and data channels.

pub(super) mod data_channel;
pub(super) mod file_transfer;
pub(super) mod msrp;
pub(super) mod sctp;

pub use data_channel::{DcMap, DcMapOptions, DcSa};
pub use file_transfer::*;
pub use msrp::*;
pub use sctp::*;
