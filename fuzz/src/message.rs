//! Whole SIP messages.

use sdp_decoder::sip::{Dialogs, HeaderValue, Message, Trace};
use sdp_decoder::{Line, SessionDescription, Span, decode_all, decode_sdp};

use crate::secrets::{assert_shows_none, with_secrets};
use crate::shown::assert_moves_no_cursor;

/// Nothing of a message is lost, all places are in it, and an owned message is the same; its SDP is a part of its body,
/// with the lines of the message, and why there is none moves no cursor; `Debug` shows no key or password.
///
/// The input is taken twice: as it is, and behind the first line of a message.
pub fn message(data: &[u8]) {
    read(data);
    read(&[b"INVITE sip:b@h SIP/2.0\r\n", data].concat());
    if let Some(body) = with_secrets(data) {
        let message = [b"ACK sip:b@h SIP/2.0\r\nc: application/sdp\r\n\r\n", body.as_slice()].concat();
        let read = Message::read(&message).expect("it begins with the first line of one");
        assert_shows_none(&format!("{read:?} {:?} {:?} {}", read.headers(), read.body(), read.check()));
    }
}

fn read(data: &[u8]) {
    let Ok(message) = Message::read(data) else { return };
    assert_eq!(message.to_bytes(), data);
    for span in spans(&message) {
        assert!(message.text().get(span.range()).is_some(), "{span:?}");
        let position = message.position(span);
        assert!(position.line > 0 && position.column > 0);
    }
    let owned = message.clone().into_owned();
    assert_eq!(format!("{owned:?}"), format!("{message:?}"));
    assert_eq!((message.role(), message.method()), (message.purpose().role(), owned.method()));
    let end = data.len() - message.following_bytes().len();
    let inside: usize = message.body_parts().map(|part| part.bytes().len()).sum();
    assert!(inside <= end, "{inside} bytes of parts in {end} of the message");
    explained_and_checked(&message);
    match decode_sdp(data) {
        Ok(first) => sdp(data, &message, &first),
        Err(error) => {
            assert_eq!(decode_all(data).err().as_ref(), Some(&error));
            assert_moves_no_cursor(&error.to_string());
        }
    }
}

/// Findings have the places of the message, and what is printed moves no cursor; over a trace, each message has at most one
/// request, which is before it.
fn explained_and_checked(message: &Message<'_>) {
    for finding in message.check().findings() {
        assert_eq!(finding.position(), message.position(finding.span()), "{finding}");
        assert_moves_no_cursor(finding.message());
    }
    for line in message.explain().to_string().lines() {
        assert_moves_no_cursor(line);
    }
    for via in message.vias().flatten() {
        assert_eq!(via.to_string().parse().as_ref(), Ok(&via));
    }
    let messages: Vec<_> = Trace::new(message.to_bytes()).map(|traced| traced.message).collect();
    let dialogs = Dialogs::of(&messages);
    assert!((0..messages.len()).all(|index| dialogs.request_of(index).is_none_or(|request| request < index)));
    let described = dialogs.iter().flat_map(|dialog| dialog.descriptions());
    assert!(described.map(|it| it.message).all(|index| messages.get(index).is_some()));
}

fn spans(message: &Message<'_>) -> Vec<Span> {
    let headers = message.headers().chain(message.body_parts().flat_map(|part| part.headers()));
    let mut spans: Vec<_> = headers.flat_map(|header| header.values().map(HeaderValue::span)).collect();
    spans.extend(message.headers().flat_map(|header| [header.span(), header.name_span(), header.value_span()]));
    spans.extend(message.body_parts().map(|part| part.span()));
    spans.extend(message.deviations().iter().map(|deviation| deviation.span));
    spans.push(message.start_line_span());
    spans
}

fn sdp(data: &[u8], message: &Message<'_>, first: &SessionDescription<'_>) {
    assert_eq!(first.to_bytes(), data);
    assert_eq!(first.role(), message.role());
    let mut parts = message.body_parts().filter(|part| part.is_sdp());
    assert!(parts.any(|part| part.bytes() == first.sdp_bytes()));
    let sessions = decode_all(data).expect("the first of them was decoded");
    let outline = |session: &SessionDescription<'_>| session.lines().map(Line::number).collect::<Vec<_>>();
    assert_eq!(sessions.as_slice().first().map(outline), Some(outline(first)));
    let mut offset = 0;
    for session in sessions {
        assert_eq!(session.offset_in_input(), offset);
        assert!(data[offset..].starts_with(session.to_bytes()), "the part at {offset}");
        offset += session.to_bytes().len();
    }
    assert_eq!(offset, data.len());
}
