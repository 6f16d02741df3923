//! Line ends and blanks around lines change nothing.

use proptest::prelude::*;
use sdp_decoder::attribute::{AttributeValue, Text};
use sdp_decoder::line::{Information, LineType, SessionName};
use sdp_decoder::strategies::sdp_like_line;
use sdp_decoder::{Line, SessionDescription, ValueError, decode_sdp};

use crate::lines::{told_spans, typed_value};
use crate::{blanks, by_grammar, cases, session};

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn line_ends_change_nothing(session in session()) {
        let lines = session.lines();
        let expected = values_of_lines(&decode_sdp(session.body()).expect("valid"));
        for end in ["\n", "\r\n", "\r"] {
            for body in [lines.join(end), lines.join(end) + end, format!("\u{feff}{}", lines.join(end))] {
                prop_assert_eq!(&values_of_lines(&decode_sdp(&body).expect("valid")), &expected);
            }
        }
    }

    /// The same for lines of any kind, with all that readers tell of them.
    #[test]
    fn line_ends_change_no_reading(lines in prop::collection::vec(sdp_like_line(), 1..12)) {
        // A line end in a line would make two of it.
        let is_line_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let mut lines: Vec<_> = lines.into_iter().filter(|line| !line.iter().any(is_line_end)).collect();
        lines.push(b"a=end".to_vec());
        let expected = readings(&lines.join(&b"\r\n"[..]));
        for end in ["\n", "\r"] {
            prop_assert_eq!(&readings(&lines.join(end.as_bytes())), &expected);
            prop_assert_eq!(&readings(&[lines.join(end.as_bytes()).as_slice(), end.as_bytes()].concat()), &expected);
        }
    }

    #[test]
    fn blanks_around_lines_change_no_value(
        session in session(),
        around in prop::collection::vec((blanks(), blanks()), 8),
    ) {
        let lines = session.lines();
        let around: Vec<_> = around.iter().cycle().take(lines.len()).collect();
        let surrounded = lines.iter().zip(&around).map(|(line, (before, after))| format!("{before}{line}{after}\r\n"));
        let body: String = surrounded.collect();
        let (plain, surrounded) = (session.body(), decode_sdp(&body).expect("blanks do no harm"));
        let plain = decode_sdp(&plain).expect("valid");
        prop_assert_eq!(plain.lines().len(), surrounded.lines().len());
        for ((plain, surrounded), (_, after)) in plain.lines().zip(surrounded.lines()).zip(&around) {
            prop_assert_eq!(plain.line_type(), surrounded.line_type());
            prop_assert_eq!(values_with_blanks_behind(plain, after), typed_value(surrounded));
        }
        prop_assert!(by_grammar().decode(&body).is_ok());
    }
}

/// Type, text, value and typed value of each line.
fn values_of_lines(description: &SessionDescription<'_>) -> Vec<(Option<LineType>, String, String, String)> {
    let values = |line: Line<'_>| {
        (line.line_type(), line.text().into(), line.value().into(), format!("{:?}", typed_value(line)))
    };
    description.lines().map(values).collect()
}

/// What readers tell of each line, as text and with places counted from where the line begins.
fn readings(body: &[u8]) -> Vec<String> {
    let description = decode_sdp(body).expect("one line at least");
    let told = |line: Line<'_>| {
        let reading = line.reading();
        let spans: Vec<_> = told_spans(line)
            .into_iter()
            .map(|span| [span.start, span.end].map(|at| i64::from(at) - i64::from(line.span().start)))
            .collect();
        let fields: Vec<_> = reading.fields.iter().map(|field| field.name).collect();
        let deviations: Vec<_> = reading.deviations.iter().map(|told| told.kind).collect();
        let errors: Vec<_> = reading.errors.iter().map(ToString::to_string).collect();
        format!("{:?} {:?} {spans:?} {fields:?} {deviations:?} {errors:?}", line.line_type(), line.text())
    };
    description.lines().map(told).collect()
}

/// The value that a line has with `blanks` behind it. They belong to free text, and to nothing else.
fn values_with_blanks_behind(line: Line<'_>, blanks: &str) -> Result<String, ValueError> {
    let longer = format!("{}{blanks}", line.value());
    match (line.line_type(), line.attribute()) {
        (Some(LineType::SessionName), _) => Ok(format!("{:?}", SessionName(longer.into()))),
        (Some(LineType::Information), _) => Ok(format!("{:?}", Information(longer.into()))),
        (_, Some(attribute)) => {
            let longer = attribute.value().map(|value| format!("{value}{blanks}"));
            let value = match attribute.decode()? {
                AttributeValue::Text(_) => AttributeValue::Text(Text(longer.unwrap_or_default().into())),
                AttributeValue::Unknown(_) => AttributeValue::Unknown(longer.map(Into::into)),
                other => other,
            };
            Ok(format!("{} {value:?}", attribute.name()))
        }
        _ => typed_value(line),
    }
}
