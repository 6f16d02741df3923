//! The explained table in its formats: what they write, and that it says the same when it is read again.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "explained/fixtures.rs"]
mod fixtures;
#[path = "explained/reread.rs"]
mod reread;
#[path = "explained/summary.rs"]
mod summary;
#[path = "explained/text.rs"]
mod text;
