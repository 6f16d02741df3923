//! What is printed of any input.

use proptest::prelude::*;
use sdp_decoder::{Line, decode_sdp};

use crate::{any_input, cases};

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn each_line_that_is_not_blank_has_a_row(input in any_input()) {
        let Ok(description) = decode_sdp(&input) else { return Ok(()) };
        let lines: Vec<_> = description.lines().filter(|line| !line.is_blank()).map(Line::number).collect();
        let rows: Vec<_> = description.table().rows().map(|row| row.line().number()).collect();
        prop_assert_eq!(&lines, &rows);
        prop_assert_eq!(description.table().to_string().lines().count(), rows.len() + 2);
    }

    #[test]
    fn what_is_shown_moves_no_cursor(input in any_input()) {
        let Ok(description) = decode_sdp(&input) else { return Ok(()) };
        let explanations = description.media().map(|media| media.explain().to_string());
        let shown: String = explanations.chain([description.table().to_string()]).collect();
        prop_assert!(!shown.contains(|c| c != '\n' && sign(c) != c), "{:?}", shown);
    }

    #[test]
    fn a_table_keeps_its_width(input in any_input(), width in 0..200_usize) {
        let Ok(description) = decode_sdp(&input) else { return Ok(()) };
        let names = description.table().rows().map(|row| row.name().chars().count());
        let names = names.chain(["Parameter Name".len()]).max().unwrap_or_default();
        let table = description.table().fit(width).to_string();
        for line in table.lines() {
            prop_assert!(line.chars().count() <= width.max(24 + 2 + names), "{}", line);
        }
        // Nothing but blanks is put in between what is cut.
        let dense = |text: &str| text.replace([' ', '\n'], "");
        for row in description.table().rows().filter(|row| row.text().chars().count() <= 24) {
            let whole = dense(&format!("{}{}", shown(row.text()), row.name()));
            prop_assert!(dense(&table).contains(&whole), "{}\n{}", whole, table);
        }
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn a_line_of_any_length_has_a_row(len in 1..200_000_usize, width in 1..300_usize) {
        let body = format!("v=0\r\ns={}\r\n", "x".repeat(len));
        let description = decode_sdp(&body).expect("it is SDP");
        let table = description.table().fit(width).to_string();
        prop_assert_eq!(table.matches('x').count(), len);
        let table = description.table().to_string();
        prop_assert_eq!(table.matches('x').count(), len);
    }
}

/// Text with a sign for each character that acts, as tables show it.
fn shown(text: &str) -> String {
    text.chars().map(sign).collect()
}

fn sign(c: char) -> char {
    match u32::from(c) {
        control @ 0..=0x1f => char::from_u32(0x2400 + control).expect("the block of control pictures"),
        0x7f => '\u{2421}',
        // C1, ends of lines and paragraphs, what turns the direction of writing, the byte order mark.
        0x80..=0x9f | 0x2028..=0x202e | 0x2066..=0x2069 | 0xfeff => '\u{fffd}',
        _ => c,
    }
}
