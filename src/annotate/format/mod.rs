//! The explained table in its formats: one format a file.
//!
//! What is for people, which is text, Markdown, HTML and CSV, has the same parts in the same order ([`Parts`]), and a
//! visible sign for each control character. JSON has keys for them, and the text as it is.

#[cfg(feature = "csv")]
mod csv;
#[cfg(feature = "html")]
mod html;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
mod json_media;
#[cfg(feature = "serde")]
mod json_session;
mod markdown;
mod parts;
#[cfg(feature = "text")]
mod text;

#[cfg(feature = "csv")]
pub use csv::ExplainedCsv;
#[cfg(feature = "html")]
pub use html::{ExplainedHtml, HtmlPage};
pub use markdown::ExplainedMarkdown;
#[cfg(feature = "text")]
pub use text::ExplainedText;
