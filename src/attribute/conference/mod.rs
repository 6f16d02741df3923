//! Sessions of several people: grouping, floors, speech servers, languages.

pub(super) mod content;
pub(super) mod floor_control;
pub(super) mod group;
pub(super) mod language;
mod language_names;
pub(super) mod mrcp;
pub(super) mod session;

pub use content::*;
pub use floor_control::*;
pub use group::*;
pub use language::*;
pub use mrcp::*;
pub use session::*;
