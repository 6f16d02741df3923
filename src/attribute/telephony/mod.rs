//! The telephone network, IMS, and what devices write on their own.

pub(super) mod mtsi;
pub(super) mod optimal_routing;
pub(super) mod pint;
pub(super) mod precondition;
pub(super) mod proxy;
pub(super) mod qos;

pub use mtsi::*;
pub use optimal_routing::*;
pub use pint::*;
pub use precondition::*;
pub use proxy::*;
pub use qos::*;
