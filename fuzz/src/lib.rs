//! What must hold for any input. Each function takes bytes and panics where something does not hold; libFuzzer looks
//! for such bytes (`fuzz_targets/`), and `tests/seeds.rs` tries the bodies of the tests.

mod check;
mod decode;
mod explain;
mod json;
mod message;
mod redacted;
mod secrets;
mod shown;
mod table;
mod values;

pub use check::check;
pub use decode::decode;
pub use explain::explain;
pub use json::json;
pub use message::message;
pub use table::table;
pub use values::values;
