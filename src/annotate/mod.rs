//! What every line is called, and what a media line says: the table of a description, and the explanation of its
//! media.
//!
//! This module only assembles. What a value is called or means is said beside the value.

mod context;
mod explained;
mod explained_row;
mod explanation;
mod fields;
mod format;
mod glossary;
mod implied;
mod masked;
mod meaning;
mod parameter_name;
mod references;
mod row;
mod summary;
mod table;

pub use explained::{Explained, ExplainedRows};
pub use explained_row::{ExplainedField, ExplainedRow, ReferenceTarget, RowLevel, RowReference};
pub use explanation::Explanation;
#[cfg(feature = "csv")]
pub use format::ExplainedCsv;
pub use format::ExplainedMarkdown;
#[cfg(feature = "text")]
pub use format::ExplainedText;
#[cfg(feature = "html")]
pub use format::{ExplainedHtml, HtmlPage};
pub use row::{Row, Rows};
pub use summary::{CodecSummary, Dtmf, Elsewhere, MediaSummary, Receiver, Security, SessionSummary, Summary};
pub use table::Table;

use crate::{Media, SessionDescription};

impl SessionDescription<'_> {
    /// The table of the description: each line, and what it is called.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0\r\na=ptime:20\r\na=x-mine\r\n")?;
    /// assert_eq!(offer.table().to_string(), "\
    /// SDP Parameter           Parameter Name
    /// ----------------------  ---------------------------
    /// v=0                     Version Number
    /// m=audio 5004 RTP/AVP 0  Media
    /// a=ptime:20              Attributes-Packetization
    /// a=x-mine                Attributes-Unknown (x-mine)
    /// ");
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn table(&self) -> Table<'_> {
        Table::new(self)
    }

    /// The description with every line explained: what its value says, and what is wrong with it.
    pub fn explain(&self) -> Explained<'_> {
        Explained::new(self)
    }
}

impl<'d> Media<'d> {
    /// The `m=` line explained: what is carried, where to, how, and what each format is.
    pub fn explain(self) -> Explanation<'d> {
        Explanation::new(self)
    }
}
