//! The feature `serde`: values, and descriptions as structured JSON.

#![cfg(feature = "serde")]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(clippy::needless_pass_by_value, reason = "a value and its JSON stand side by side")]

#[path = "serde/description.rs"]
mod description;
#[path = "serde/documentation.rs"]
mod documentation;
#[path = "serde/refused.rs"]
mod refused;
#[path = "serde/values.rs"]
mod values;
