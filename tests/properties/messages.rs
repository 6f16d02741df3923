//! SIP messages: nothing is lost, whatever they are, and the SDP that is in them is found where it is.

use proptest::prelude::*;
use sdp_decoder::sip::{Header, HeaderValue, Message};
use sdp_decoder::strategies::{any_bytes, damaged, sip_like_bytes, sip_message};
use sdp_decoder::{Line, Position, SessionDescription, Span, decode_all, decode_sdp};

use super::{cases, session};

/// Messages of every kind: what looks like one, damaged ones, and valid ones.
fn any_message() -> BoxedStrategy<Vec<u8>> {
    prop_oneof![
        4 => sip_like_bytes(),
        2 => damaged(sip_message(session())),
        1 => sip_message(damaged(session())).prop_map(|message| message.bytes),
        1 => sip_message(any_bytes()).prop_map(|message| message.bytes),
    ]
    .boxed()
}

/// What is said of the lines, whatever stands around them.
fn outline(description: &SessionDescription<'_>) -> Vec<(String, String, usize)> {
    let rows = description.table();
    let names = rows.rows().map(|row| row.name().to_string());
    let lines = description.lines().filter(|line| !line.is_blank());
    lines.zip(names).map(|(line, name)| (line.text().to_owned(), name, line.errors().len())).collect()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_body_is_found(message in sip_message(session())) {
        let found = decode_sdp(&message.bytes).expect("its body is valid");
        prop_assert_eq!(found.to_bytes(), &message.bytes);
        prop_assert_eq!(found.sdp_bytes(), message.body());
        let alone = decode_sdp(message.body()).expect("it is valid");
        prop_assert_eq!(outline(&found), outline(&alone));
        for (in_message, line) in found.lines().zip(alone.lines()) {
            prop_assert_eq!(in_message.number(), line.number() + message.lines_before);
            prop_assert_eq!(in_message.position().column, line.position().column);
            let start = u32::try_from(message.body.start).expect("a short message");
            prop_assert_eq!(in_message.span().start, line.span().start + start);
        }
        let told = |description: &SessionDescription<'_>, lines: u32| -> Vec<_> {
            let report = description.check();
            let place = |position: Position| (position.line + lines, position.column);
            report.findings().iter().map(|finding| (finding.code(), place(finding.position()))).collect()
        };
        // The message tells the role, which some rules depend on.
        prop_assert_eq!(told(&found, 0), told(&alone.clone().with_role(found.role()), message.lines_before));
    }

    #[test]
    fn no_body_is_cut(message in sip_message(damaged(session()))) {
        if let Ok(found) = decode_sdp(&message.bytes) {
            prop_assert_eq!(found.to_bytes(), &message.bytes);
            prop_assert_eq!(found.sdp_bytes(), message.body());
            prop_assert_eq!(found.lines().next().map(Line::number), Some(message.lines_before + 1));
        } else {
            prop_assert!(decode_sdp(message.body()).is_err());
        }
    }

    #[test]
    fn the_parts_are_the_message(input in any_message()) {
        let sessions = decode_all(&input);
        let first = decode_sdp(&input);
        prop_assert_eq!(sessions.as_ref().err(), first.as_ref().err());
        let (Ok(sessions), Ok(first)) = (sessions, first) else { return Ok(()) };
        prop_assert_eq!(first.to_bytes(), &input);
        prop_assert_eq!(sessions.as_slice().first().map(SessionDescription::sdp_bytes).map(<[u8]>::len).is_some(), true);
        let mut offset = 0;
        for session in sessions {
            prop_assert_eq!(session.offset_in_input(), offset);
            prop_assert!(input[offset..].starts_with(session.to_bytes()));
            offset += session.to_bytes().len();
            let start = session.lines().next().map(Line::number).expect("a line");
            for (number, line) in (start..).zip(session.lines()) {
                prop_assert_eq!((line.number(), line.position().line), (number, number));
            }
            let owned = session.clone().into_owned();
            prop_assert_eq!(&owned, &session);
            prop_assert_eq!(outline(&owned), outline(&session));
        }
        prop_assert_eq!(offset, input.len());
    }

    #[test]
    fn places_are_in_the_message(input in any_message()) {
        let Ok(message) = Message::read(&input) else { return Ok(()) };
        prop_assert_eq!(message.to_bytes(), &input);
        let text = message.text();
        let mut spans = vec![message.start_line_span()];
        for header in message.headers() {
            prop_assert_eq!(header.position(), counted_position(text, header.span()));
            spans.extend([header.span(), header.name_span(), header.value_span()]);
            spans.extend(header.values().map(HeaderValue::span));
        }
        for part in message.body_parts() {
            prop_assert_eq!(part.position(), counted_position(text, part.span()));
            spans.extend(part.headers().map(Header::span));
            spans.push(part.span());
            let (text, bytes) = (part.text(), part.bytes());
            prop_assert!(text.as_bytes() == bytes || std::str::from_utf8(&input).is_err());
            prop_assert!(text.len() >= bytes.len());
        }
        spans.extend(message.deviations().iter().map(|deviation| deviation.span));
        // A length may divide a CR from its LF, which is one place to whoever looks at the whole.
        spans.retain(|span| span.start == 0 || !text.as_bytes()[span.range().start - 1..].starts_with(b"\r\n"));
        for span in spans {
            prop_assert!(text.get(span.range()).is_some(), "{:?}", span);
            prop_assert_eq!(message.position(span), counted_position(text, span), "{:?}", span);
        }
        let owned = message.clone().into_owned();
        prop_assert_eq!(format!("{owned:?}"), format!("{message:?}"));
        let end = input.len() - message.following_bytes().len();
        prop_assert!(message.body_parts().all(|part| part.bytes().len() <= end));
    }
}

/// Line and column of a byte, counted from the beginning of the text.
fn counted_position(text: &str, span: Span) -> Position {
    let mut position = Position { line: 1, column: 1 };
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        if at >= span.range().start {
            break;
        }
        let is_pair = c == '\r' && characters.next_if(|(_, next)| *next == '\n').is_some();
        if is_pair && at + 1 == span.range().start {
            // Inside of a line end is where it begins.
            break;
        }
        if c == '\n' || c == '\r' {
            position = Position { line: position.line + 1, column: 1 };
        } else if !(c == '\u{feff}' && position.column == 1) {
            position.column += 1;
        }
    }
    position
}
