//! Plain text: how wide it is, and its colours.

use sdp_decoder::{SessionDescription, decode_sdp};
use unicode_width::UnicodeWidthChar;

/// As terminals count: each character by itself.
fn width(line: &str) -> usize {
    line.chars().filter_map(UnicodeWidthChar::width).sum()
}

fn bodies() -> [SessionDescription<'static>; 4] {
    [
        include_str!("documents-offer.sdp"),
        include_str!("chrome-offer.sdp"),
        include_str!("wide.sdp"),
        include_str!("markup.sdp"),
    ]
    .map(|body| decode_sdp(body).expect("it is SDP"))
}

#[test]
fn no_line_is_wider_than_asked_for() {
    for description in bodies() {
        let explained = description.explain();
        for columns in [40, 41, 57, 80, 120, 1000] {
            let text = explained.text().fit(columns).to_string();
            let widest = text.lines().map(width).max();
            assert!(widest.is_some_and(|widest| widest <= columns), "{columns}: {text}");
        }
        assert_eq!(explained.text().fit(0).to_string(), explained.text().fit(40).to_string());
        assert_eq!(explained.text().fit(usize::MAX).to_string(), explained.text().fit(1000).to_string());
        assert_eq!(explained.text().to_string(), explained.text().fit(80).to_string());
    }
}

/// What a line says begins in the same column everywhere.
#[test]
fn columns_are_aligned() {
    for description in bodies() {
        let text = description.explain().text().fit(100).to_string();
        let heads = text.lines().position(|line| line.trim_start().starts_with("SDP ")).expect("heads");
        let head = text.lines().nth(heads).expect("heads");
        let column = width(head.split("What it says").next().unwrap_or_default());
        let digits = head.find("SDP").expect("a column") - 2;
        let is_numbered = |line: &&str| line.get(..digits).is_some_and(|number| number.trim().parse::<u32>().is_ok());
        let mut rows = 0;
        for row in text.lines().skip(heads + 2).filter(is_numbered) {
            let mut taken = 0;
            let is_before = |c: &char| {
                taken += c.width().unwrap_or(0);
                taken <= column
            };
            let before: String = row.chars().take_while(is_before).collect();
            assert!(before.ends_with("  "), "{row}");
            assert_eq!(width(&before), column, "{row}");
            rows += 1;
        }
        assert!(rows >= 5, "{text}");
    }
}

#[test]
fn colors_change_no_word() {
    for description in bodies() {
        let explained = description.explain();
        let plain = explained.text().to_string();
        assert!(!plain.contains('\u{1b}'));
        let colored = explained.text().colored().to_string();
        assert!(colored.contains("\u{1b}[1m"));
        assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
    }
}
