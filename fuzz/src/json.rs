//! Descriptions as structured data.

use sdp_decoder::{SessionDescription, decode_all};

/// A description that is written as JSON reads back to the same bytes, whatever is in it.
pub fn json(data: &[u8]) {
    for session in decode_all(data).into_iter().flatten() {
        let written = serde_json::to_string(&session).expect("every description can be written");
        let read: SessionDescription<'_> = serde_json::from_str(&written).expect("what was written can be read");
        assert_eq!(read.to_bytes(), session.to_bytes());
        assert_eq!(serde_json::to_string(&read).expect("and written again"), written);
    }
}
