//! What readers tell of any line: where its fields are, what was tolerated, what is wrong.

use proptest::prelude::*;
use proptest::sample::Index;
use sdp_decoder::strategies::sdp_like_line;
use sdp_decoder::{DeviationKind, Line, Span, ValueError, decode_all, decode_sdp};

use crate::lines::{takes_blanks, told_spans, typed_value};
use crate::{any_input, cases, may_be_pasted, session};

proptest! {
    #![proptest_config(cases(200))]

    /// Only blanks and byte order marks before its letter lie before the line.
    #[test]
    fn what_a_reader_tells_lies_in_its_line(input in any_input()) {
        prop_assume!(!may_be_pasted(&input));
        for session in decode_all(&input).into_iter().flatten() {
            for line in session.lines() {
                for span in told_spans(line) {
                    prop_assert!(span.start <= span.end, "{:?}: {:?}", line, span);
                    prop_assert!(span.end <= line.span().end, "{:?}: {:?}", line, span);
                    let before = Span { start: span.start.min(line.span().start), end: line.span().start };
                    let before = before.of(session.text());
                    prop_assert!(before.trim_matches([' ', '\t', '\u{feff}']).is_empty(), "{:?}: {:?}", line, span);
                    prop_assert!(session.text().get(span.range()).is_some(), "{:?}: {:?}", line, span);
                }
                let reading = line.reading();
                let mut inner = reading.fields.iter().map(|field| field.span);
                prop_assert!(inner.all(|span| line.span().start < span.start), "{:?}: {:?}", line, reading);
                let mut errors = reading.errors.iter().map(ValueError::span);
                prop_assert!(errors.all(|span| line.span().start < span.start), "{:?}: {:?}", line, reading);
            }
        }
    }

    #[test]
    fn what_a_reader_tells_is_in_the_order_of_the_text(input in any_input()) {
        for session in decode_all(&input).into_iter().flatten() {
            for line in session.lines() {
                let reading = line.reading();
                prop_assert!(reading.fields.is_sorted_by_key(|field| field.span.start), "{:?}: {:?}", line, reading);
                prop_assert!(reading.deviations.is_sorted_by_key(|told| told.span.start), "{:?}: {:?}", line, reading);
                prop_assert!(reading.errors.is_sorted_by_key(|error| error.span().start), "{:?}: {:?}", line, reading);
                prop_assert_eq!(line.errors(), reading.errors);
            }
        }
    }

    /// No reader ignores what it does not know: `abcd-efgh` never becomes `abcd`.
    #[test]
    fn nothing_but_separators_lies_between_the_fields(input in any_input()) {
        for session in decode_all(&input).into_iter().flatten() {
            for line in session.lines().filter(|line| is_read_by_fields(*line)) {
                let fields = line.reading().fields;
                // Behind the letter and its `=`.
                let mut end = line.span().end - u32::try_from(line.value().len()).expect("a short line");
                let after = Span { start: line.span().end, end: line.span().end };
                for span in fields.iter().map(|field| field.span).chain([after]) {
                    prop_assert!(end <= span.start, "{:?}: {:?}", line, fields);
                    let between = Span { start: end, end: span.start }.of(session.text());
                    prop_assert!(between.trim_matches([' ', '\t', ':', '/', '|', ';']).is_empty(), "{:?}: {:?}", line, fields);
                    end = span.end;
                }
            }
        }
    }

    #[test]
    fn what_is_wrong_with_a_line_hides_no_other(session in session(), at in any::<Index>(), value in sdp_like_line()) {
        let body = session.body();
        let plain = decode_sdp(&body).expect("valid");
        let at = at.index(plain.lines().len());
        let mut lines: Vec<Vec<u8>> = session.lines().into_iter().map(String::into_bytes).collect();
        let line = lines.get_mut(at).expect("one of them");
        line.truncate(2);
        line.extend(value.into_iter().filter(|byte| !matches!(byte, b'\r' | b'\n')));
        let damaged = lines.join(&b"\n"[..]);
        let damaged = decode_sdp(&damaged).expect("SDP");
        prop_assert_eq!(damaged.media().len(), plain.media().len());
        prop_assert_eq!(damaged.lines().len(), plain.lines().len());
        for (index, (damaged, plain)) in damaged.lines().zip(plain.lines()).enumerate() {
            prop_assert_eq!(damaged.line_type(), plain.line_type());
            prop_assert!(index == at || typed_value(damaged) == typed_value(plain));
        }
    }

}

proptest! {
    #![proptest_config(cases(100))]

    /// Blanks are read, and said: also those behind the name of an attribute.
    #[test]
    fn blanks_behind_values_are_told(session in session(), blanks in "[ \t]{1,3}") {
        let body: String = session.lines().into_iter().map(|line| line + &blanks + "\r\n").collect();
        for line in decode_sdp(&body).expect("blanks do no harm").lines().filter(|line| !takes_blanks(*line)) {
            let told: Vec<_> = line.reading().deviations.iter().map(|told| (told.kind, told.span.of(&body))).collect();
            prop_assert!(told.contains(&(DeviationKind::TrailingBlanks, blanks.as_str())), "{:?}: {:?}", line, told);
        }
    }
}

/// Whether the line has a value that was read field by field to its end.
fn is_read_by_fields(line: Line<'_>) -> bool {
    let reading = line.reading();
    // What stands before a repeated letter is told as a deviation.
    let repeats = reading.deviations.iter().any(|told| told.kind == DeviationKind::RepeatedLetter);
    line.line_type().is_some() && reading.errors.is_empty() && !repeats
}
