//! The way in.

use sdp_decoder::line::LineType;
use sdp_decoder::sip::Message;
use sdp_decoder::{DecodeError, Decoder, Line, SessionDescription, decode_all, decode_sdp};

/// Nothing of the input is lost, an owned description is the same, text is decoded as its bytes are, and strict mode
/// accepts less and reads the same.
pub fn decode(data: &[u8]) {
    let first = decode_sdp(data);
    match &first {
        Ok(first) => {
            assert_eq!(first.to_bytes(), data);
            parts_are_the_input(data, first);
        }
        Err(error) => assert_eq!(decode_all(data).err().as_ref(), Some(error)),
    }
    if let Ok(text) = std::str::from_utf8(data) {
        let from_text = decode_sdp(text);
        assert_eq!(from_text, first);
        assert_eq!(from_text.as_ref().map(outline), first.as_ref().map(outline));
    }
    strict_is_within_tolerant(data, &first);
}

fn parts_are_the_input(data: &[u8], first: &SessionDescription<'_>) {
    let sessions: Vec<_> = decode_all(data).expect("the first of them was decoded").collect();
    assert_eq!(sessions.first().map(outline), Some(outline(first)));
    let is_message = Message::read(data).is_ok();
    let (mut offset, mut number) = (0, 1);
    for session in sessions {
        // In a message other lines are between.
        if is_message {
            number = session.lines().next().map_or(number, Line::number);
        }
        assert_eq!(session.offset_in_input(), offset);
        assert!(data[offset..].starts_with(session.to_bytes()), "the part at {offset}");
        offset += session.to_bytes().len();
        for line in session.lines() {
            assert_eq!((line.number(), line.position().line), (number, number), "{line:?}");
            number += 1;
        }
        let owned = session.clone().into_owned();
        assert_eq!(owned, session);
        assert_eq!(outline(&owned), outline(&session));
    }
    assert_eq!(offset, data.len());
}

fn strict_is_within_tolerant(data: &[u8], tolerant: &Result<SessionDescription<'_>, DecodeError>) {
    match (Decoder::new().strict().decode(data), tolerant) {
        (Ok(strict), Ok(tolerant)) => {
            assert_eq!(outline(&strict), outline(tolerant));
            assert!(strict.lines().all(|line| line.errors().is_empty()), "a value that cannot be read: {strict:?}");
        }
        (Err(DecodeError::Rejected { report, .. }), Ok(_)) => assert!(report.has_errors()),
        (strict, tolerant) => assert_eq!(strict.err().as_ref(), tolerant.as_ref().err()),
    }
}

/// What a description is made of, line by line.
fn outline<'d>(description: &'d SessionDescription<'_>) -> Vec<(u32, Option<LineType>, &'d str, &'d str)> {
    description.lines().map(|line| (line.number(), line.line_type(), line.text(), line.value())).collect()
}
