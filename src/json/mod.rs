//! A description as structured data, both ways. `docs/json.md` has the shape.
//!
//! What is written is of two kinds: the lines, from which the description is read again, and what they mean, which
//! is there for whoever reads the data and is passed over on the way in.

mod description;
mod line;
mod media;
mod read;

pub(crate) use media::Inheritance;
