//! What holds for any input: nothing is lost, and lines and places are those that plain counting gives.

use proptest::prelude::*;
use sdp_decoder::{
    DecodeError, Decoder, LimitKind, Limits, Position, SessionDescription, Span, decode_all, decode_sdp,
};

use crate::lines::{outline, told_spans};
use crate::{any_input, cases, may_be_pasted};

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn nothing_of_the_input_is_lost(input in any_input()) {
        let Ok(description) = decode_sdp(&input) else {
            prop_assert!(decode_all(&input).is_err());
            return Ok(());
        };
        prop_assert_eq!(description.to_bytes(), &input);
        let sessions = decode_all(&input).expect("it was decoded before");
        let mut offset = 0;
        for part in sessions {
            prop_assert_eq!(part.offset_in_input(), offset);
            prop_assert!(input[offset..].starts_with(part.to_bytes()));
            offset += part.to_bytes().len();
        }
        prop_assert_eq!(offset, input.len());
    }

    #[test]
    fn lines_are_those_that_a_plain_cut_gives(input in any_input()) {
        prop_assume!(!may_be_pasted(&input));
        let sessions: Vec<_> = decode_all(&input).into_iter().flatten().collect();
        let text: String = sessions.iter().map(SessionDescription::text).collect();
        let lines = sessions.iter().flat_map(SessionDescription::lines);
        let lines: Vec<_> = lines.map(|line| (line.number(), line.text())).collect();
        if !sessions.is_empty() {
            let expected = plain_lines(&text);
            let expected: Vec<_> = (1..).zip(expected.iter().map(|line| without_indent(line.of(&text)))).collect();
            prop_assert_eq!(lines, expected);
        }
    }

    #[test]
    fn positions_are_those_that_counting_gives(input in any_input()) {
        prop_assume!(!may_be_pasted(&input));
        let sessions: Vec<_> = decode_all(&input).into_iter().flatten().collect();
        let text: String = sessions.iter().map(SessionDescription::text).collect();
        let plain = plain_lines(&text);
        let mut before = 0;
        for session in &sessions {
            for span in session.lines().flat_map(|line| told_spans(line).into_iter().chain([line.span()])) {
                let expected = counted_position(&text, &plain, before + span.range().start);
                prop_assert_eq!(session.position(span), expected, "{:?} of {:?}", span, session);
            }
            before += session.text().len();
        }
    }

    #[test]
    fn the_first_of_all_sessions_is_the_session(input in any_input()) {
        let Ok(first) = decode_sdp(&input) else { return Ok(()) };
        let mut sessions = decode_all(&input).expect("it was decoded before");
        let part = sessions.next().expect("at least one");
        prop_assert_eq!(outline(&first), outline(&part));
        let following: String = sessions.map(|session| session.text().to_owned()).collect();
        prop_assert_eq!(first.following_text(), following);
    }

    #[test]
    fn strict_accepts_less_and_reads_the_same(input in any_input()) {
        match (Decoder::new().strict().decode(&input), decode_sdp(&input)) {
            (Ok(strict), Ok(tolerant)) => prop_assert_eq!(outline(&strict), outline(&tolerant)),
            (Err(DecodeError::Rejected { report, .. }), Ok(tolerant)) => {
                prop_assert!(!report.findings().is_empty());
                prop_assert!(report.findings().is_sorted_by_key(|finding| finding.span().start));
                for finding in report.findings() {
                    prop_assert_eq!(finding.position(), tolerant.position(finding.span()));
                    prop_assert!(!finding.to_string().contains(char::is_control), "{:?}", finding);
                }
            }
            (strict, tolerant) => prop_assert_eq!(strict.err(), tolerant.err()),
        }
    }

    #[test]
    fn text_and_bytes_are_decoded_alike(input in any_input()) {
        let from_bytes = decode_sdp(input.as_slice());
        prop_assert_eq!(&from_bytes, &decode_sdp(input.clone()));
        if let Ok(text) = std::str::from_utf8(&input) {
            for from_text in [decode_sdp(text), decode_sdp(text.to_owned())] {
                prop_assert_eq!(&from_text, &from_bytes);
                if let (Ok(from_text), Ok(from_bytes)) = (&from_text, &from_bytes) {
                    prop_assert_eq!(from_text.text(), from_bytes.text());
                    prop_assert_eq!(outline(from_text), outline(from_bytes));
                }
            }
        }
    }

    #[test]
    fn an_owned_description_is_the_same(input in any_input()) {
        for session in decode_all(&input).into_iter().flatten() {
            let owned = session.clone().into_owned();
            prop_assert_eq!(&owned, &session);
            prop_assert_eq!(outline(&owned), outline(&session));
            prop_assert_eq!(owned.offset_in_input(), session.offset_in_input());
        }
    }

    #[test]
    fn a_limit_is_the_number_of_lines_allowed(input in any_input()) {
        let Ok(sessions) = decode_all(&input) else { return Ok(()) };
        let lines: usize = sessions.map(|session| session.lines().len()).sum();
        let with_limit = |lines| Decoder::new().limits(Limits::default().lines(lines)).decode(&input).err();
        prop_assert_eq!(with_limit(lines), None);
        let is_exceeded = matches!(
            with_limit(lines - 1),
            Some(DecodeError::LimitExceeded { limit: LimitKind::Lines, allowed, .. }) if allowed == lines - 1
        );
        prop_assert!(is_exceeded);
    }
}

/// Where lines are in the text: cut byte by byte, as slowly and plainly as can be.
fn plain_lines(text: &str) -> Vec<Span> {
    let at = |at: usize| u32::try_from(at).expect("a short text");
    let mut start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = Vec::new();
    let mut rest = text.bytes().enumerate().skip(start).peekable();
    while let Some((end, byte)) = rest.next() {
        if byte == b'\r' || byte == b'\n' {
            lines.push(Span { start: at(start), end: at(end) });
            let is_pair = byte == b'\r' && rest.next_if(|(_, next)| *next == b'\n').is_some();
            start = end + 1 + usize::from(is_pair);
        }
    }
    if start < text.len() {
        lines.push(Span { start: at(start), end: at(text.len()) });
    }
    lines
}

/// A line with blanks or byte order marks before its letter is the line behind them; any other line is as it is.
fn without_indent(line: &str) -> &str {
    let behind = line.trim_start_matches([' ', '\t', '\u{feff}']);
    let is_typed = behind.split_once('=').is_some_and(|(letter, _)| {
        let letter = letter.trim_end_matches([' ', '\t']);
        letter.len() == 1 && letter.chars().all(|letter| "vosiuepcbtrzkam".contains(letter))
    });
    if is_typed { behind } else { line }
}

/// Line and column of a byte, counted from the beginning of the text. Marks before a line have no column.
fn counted_position(text: &str, lines: &[Span], at: usize) -> Position {
    let (number, line) = (1..).zip(lines).filter(|(_, line)| line.range().start <= at).last().expect("a line");
    let before = text.get(line.range().start..at).expect("the place of a character");
    Position {
        line: number,
        column: u32::try_from(before.trim_start_matches('\u{feff}').chars().count() + 1).expect("a short text"),
    }
}
