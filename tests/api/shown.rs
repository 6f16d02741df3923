//! What is printed: nothing in it acts on a terminal, nothing is said twice.

use super::{decode, first_media};

/// Each has a sign instead, in the table, in the explanation and in names.
#[test]
fn characters_that_act_are_shown_as_signs() {
    let acting = "\0\t\u{7}\u{1b}\u{7f}\u{85}\u{9b}\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\
                  \u{2066}\u{2067}\u{2068}\u{2069}\u{feff}";
    for acting in acting.chars() {
        let body = format!("v=0\nm=audio 5004 x{acting}y z{acting}z\na=n{acting}n:1\ns=a{acting}b\n");
        let description = decode(&body);
        let shown = format!("{}{}", description.table(), first_media(&description).explain());
        assert!(!shown.contains(acting), "{acting:?}: {shown}");
        assert!(shown.contains(|c| matches!(c, '\u{2400}'..='\u{2421}' | '\u{fffd}')), "{acting:?}: {shown}");
    }
    let description = decode("v=0\ns=a\u{202e}b\u{2028}c\u{1b}[2J\n");
    assert!(description.table().to_string().contains("\ns=a\u{fffd}b\u{fffd}c\u{241b}[2J  "));
}

/// Letters of any script stay.
#[test]
fn characters_that_are_seen_stay() {
    let description = decode("v=0\ns=日本 \u{e9}\u{a0}\u{a3}\u{2013}\u{20ac} \u{5e9}\u{627} \u{1f600}\n");
    assert!(
        description
            .table()
            .to_string()
            .contains("s=日本 \u{e9}\u{a0}\u{a3}\u{2013}\u{20ac} \u{5e9}\u{627} \u{1f600}  Call")
    );
}

#[test]
fn a_repeated_format_is_explained_once() {
    let description = decode("v=0\nm=audio 5004 RTP/AVP 96 0 96 96\na=rtpmap:96 opus/48000/2\n");
    let explained = first_media(&description).explain().to_string();
    let formats: Vec<_> = explained.lines().filter(|line| line.contains('=')).skip(1).collect();
    assert_eq!(
        formats,
        ["  96=opus", "  0=PCMU", "  96=the same as above, named again", "  96=the same as above, named again"]
    );
}

/// The names of rows are text.
#[test]
fn rows_have_their_line_and_its_name() {
    let description = decode("v=0\n\n a=x-mine:1 \n???\n");
    let rows: Vec<_> = description.table().rows().map(|row| (row.line().number(), row.text(), row.name())).collect();
    let expected =
        [(1, "v=0", "Version Number"), (3, "a=x-mine:1", "Attributes-Unknown (x-mine)"), (4, "???", "Not an SDP line")];
    assert_eq!(rows, expected.map(|(number, text, name)| (number, text, name.into())));
    let debug = format!("{:?}", description.table());
    assert!(debug.contains(r#"name: "Version Number""#), "{debug}");
}
