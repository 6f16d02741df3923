//! Pasted text: escapes for line ends, quotes around, blanks around `=`.

use proptest::prelude::*;
use sdp_decoder::{Attribute, decode_sdp};

use crate::lines::outline;
use crate::{cases, session};

/// How a program may print a text.
fn envelope() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(
        &[
            ("", ""),
            ("\"", "\""),
            ("'", "'"),
            ("  `", "`;"),
            ("{\"type\":\"offer\",\"sdp\":\"", "\"}"),
            ("{\n  \"sdp\": \"", "\"\n}\n"),
        ][..],
    )
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn escaped_line_ends_are_line_ends(
        session in session(),
        (before, behind) in envelope(),
        end in prop::sample::select(&["\\r\\n", "\\n", "\\r"][..]),
    ) {
        let body = session.body().replace("\r\n", "\n");
        prop_assume!(!body.contains(['\\', '\r', '"', '\'', '`']) && body.starts_with("v=") && body.lines().count() > 1);
        let plain = decode_sdp(&body).expect("a body");
        let input = [before, &body.replace('\n', end), behind].concat();
        let pasted = decode_sdp(&input).expect("a body, pasted");
        prop_assert_eq!(pasted.to_bytes(), input.as_bytes());
        let is_line = |(_, line_type, ..): &(u32, Option<_>, &str, &str)| line_type.is_some();
        let lines = |description| -> Vec<(String, String)> {
            let lines = outline(description).into_iter().filter(is_line);
            lines.map(|(_, _, text, value)| (text.to_owned(), value.to_owned())).collect()
        };
        prop_assert_eq!(lines(&pasted), lines(&plain));
        // Every place is in the line that it was in before.
        let first = pasted.lines().find(|line| line.line_type().is_some()).expect("a line").number();
        for (own, line) in pasted.lines().filter(|line| line.line_type().is_some()).zip(plain.lines()) {
            prop_assert_eq!(own.number() - first, line.number() - 1);
            prop_assert_eq!(pasted.position(own.span()).line, own.number());
            for (told, expected) in own.reading().fields.iter().zip(line.reading().fields) {
                prop_assert_eq!(told.span.of(pasted.text()), expected.span.of(plain.text()));
            }
        }
    }

    #[test]
    fn blanks_around_the_equals_sign_change_no_value(session in session()) {
        let body = session.body();
        let spaced: String = body.split_inclusive('\n').map(|line| line.replacen('=', " = ", 1)).collect();
        let (plain, spaced) = (decode_sdp(&body).expect("a body"), decode_sdp(&spaced).expect("a body, spaced"));
        for (own, line) in spaced.lines().zip(plain.lines()) {
            prop_assert_eq!(own.line_type(), line.line_type());
            prop_assert_eq!(own.value(), line.value().trim_start_matches([' ', '\t']));
            prop_assert_eq!(own.attribute().map(Attribute::id), line.attribute().map(Attribute::id));
        }
    }
}
