//! Clocks that media is timed by.

pub(super) mod clock_domain;
pub(super) mod media_clock;
pub(super) mod reference_clock;

pub use clock_domain::*;
pub use media_clock::*;
pub use reference_clock::*;
