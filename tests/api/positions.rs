//! Places as people count them.

use sdp_decoder::{Line, Position, SessionDescription, Span, decode_all};

use super::{OFFER, decode, line};

fn at(start: usize) -> Span {
    let start = u32::try_from(start).expect("it is short");
    Span { start, end: start }
}

#[test]
fn lines_and_characters_are_counted_from_one() {
    let description = decode("\u{feff}v=0\r\n\r\n s=日本\rt=é x\n");
    let position = |marked: &str| {
        let Position { line, column } = description.position(at(description.text().find(marked).expect(marked)));
        (line, column)
    };
    assert_eq!(["v=0", "0", "s=", "本", "t=", "x"].map(position), [(1, 1), (1, 3), (3, 2), (3, 5), (4, 1), (4, 5)]);
    assert_eq!(Position { line: 7, column: 9 }.to_string(), "7:9");
    assert_eq!(Span { start: 90, end: 95 }.of(description.text()), "", "of another text");
}

/// Both bytes of a line end are behind the last character of their line; each byte of a character is at it.
#[test]
fn places_inside_of_line_ends_and_characters() {
    let description = decode("v=0\r\ns=日\nt=0 0\r\n");
    let positions: Vec<_> =
        (0..description.text().len()).map(|byte| description.position(at(byte)).to_string()).collect();
    let expected = [
        ["1:1", "1:2", "1:3", "1:4", "1:4"].as_slice(),
        &["2:1", "2:2", "2:3", "2:3", "2:3", "2:4"],
        &["3:1", "3:2", "3:3", "3:4", "3:5", "3:6", "3:6"],
    ];
    assert_eq!(positions, expected.concat());
    assert_eq!(
        description.position(at(1000)).to_string(),
        description.position(at(description.text().len())).to_string()
    );
}

#[test]
fn lines_know_their_own() {
    let description = decode("v=0\r\n \ts=-\r\n\r\n???\r\n\u{feff}t=0 0\r\n");
    let positions: Vec<_> = description.lines().map(|line| line.position().to_string()).collect();
    assert_eq!(positions, ["1:1", "2:3", "3:1", "4:1", "5:1"]);
    assert_eq!(line(&description, 5).text(), "t=0 0");
}

#[test]
fn of_later_sessions_are_those_of_the_whole_input() {
    let one = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=caf\u{e9}\nt=0 0\nm=audio 5004 RTP/AVP 0\n\n";
    let input = format!("{one} {one}{one}");
    let sessions: Vec<_> = decode_all(&input).expect("it is SDP").collect();
    let offsets: Vec<_> = sessions.iter().map(SessionDescription::offset_in_input).collect();
    assert_eq!(offsets, [0, one.len(), 2 * one.len() + 1]);
    for (index, session) in (0_u32..).zip(&sessions) {
        let numbers: Vec<_> = session.lines().map(Line::number).collect();
        assert_eq!(numbers, (6 * index + 1..=6 * index + 6).collect::<Vec<_>>());
        for line in session.lines().filter(|line| !line.is_blank()) {
            let column = if index == 1 && line.number() == 7 { 2 } else { 1 };
            assert_eq!(line.position(), Position { line: line.number(), column });
            assert_eq!(line.span().of(session.text()), line.text());
        }
    }
}

#[test]
fn errors_lie_in_the_text_of_their_description() {
    let joined = format!("{OFFER}{}", OFFER.replace("5004", "70000"));
    let second = decode_all(&joined).expect("it is SDP").next_back().expect("two sessions");
    let error = second.media_at(0).expect("one section").port().expect_err("there is no such port");
    assert_eq!(error.span().of(second.text()), "70000");
    assert_eq!(second.position(error.span()).to_string(), "11:9");
}
