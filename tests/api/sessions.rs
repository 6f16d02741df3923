//! Several sessions in one input.

use sdp_decoder::{Line, SessionDescription, decode_all, decode_sdp};

use super::{OFFER, decode};

/// The texts of the sessions of an input.
fn parts(input: &str) -> Vec<String> {
    let parts: Vec<_> = decode_all(input).expect(input).map(|session| session.text().to_owned()).collect();
    assert_eq!(parts.concat(), input, "nothing is lost");
    parts
}

#[test]
fn the_first_is_the_one_that_is_decoded() {
    let input = format!("{OFFER} {OFFER}");
    let first = decode(&input);
    let all: Vec<_> = decode_all(&input).expect("it is SDP").collect();
    assert!(first.lines().map(Line::text).eq(all[0].lines().map(Line::text)));
    assert_eq!(first.following_text(), format!(" {OFFER}"));
    assert_eq!(first.to_bytes(), input.as_bytes());
}

#[test]
fn are_an_iterator_from_both_ends() {
    let input = "v=0\no=- 1 1 IN IP4 192.0.2.1\n".repeat(3);
    let mut sessions = decode_all(&input).expect("it is SDP");
    assert_eq!((sessions.len(), sessions.as_slice().len()), (3, 3));
    let offset = |session: Option<SessionDescription>| session.map(|session| session.offset_in_input());
    assert_eq!(offset(sessions.next_back()), Some(input.len() / 3 * 2));
    assert_eq!(offset(sessions.next()), Some(0));
    assert_eq!((sessions.len(), sessions.size_hint()), (1, (1, Some(1))));
}

#[test]
fn one_session_has_nothing_behind_it() {
    for body in [OFFER, "v=0", "v=0\r\n\r\n"] {
        assert_eq!(decode(body).following_text(), "", "{body:?}");
        assert_eq!(decode_all(body).expect("it is SDP").len(), 1);
    }
}

/// Files that were joined keep their byte order marks, of which the later ones stand in the middle.
#[test]
fn files_with_byte_order_marks() {
    let file = format!("\u{feff}{OFFER}");
    assert_eq!(parts(&file.repeat(2)), [file.as_str(), &file]);
    let latin = [b"\xef\xbb\xbf", OFFER.as_bytes(), b"a=tool:caf\xe9\r\n"].concat();
    let input = latin.repeat(2);
    let sessions: Vec<_> = decode_all(&input).expect("it is SDP").collect();
    assert_eq!(sessions.len(), 2);
    for session in sessions {
        assert_eq!(session.to_bytes(), latin);
        assert!(session.origin().is_some_and(|origin| origin.is_ok()));
    }
    assert_eq!(decode_sdp(&input).map(|first| first.media().len()), Ok(1));
}

/// Where a session has media, any line that belongs to a beginning makes a `v=` the next one.
#[test]
fn a_second_version_begins_a_session_where_a_beginning_follows() {
    let media = "m=audio 5004 RTP/AVP 0\n";
    for (first, second) in [
        ("v=0\nm=a 1 b c\n", "v=0\nc=IN IP4 192.0.2.1\nm=a 1 b c\n"),
        ("v=0\nm=a 1 b c\n", "v=0\nm=a 1 b c\n"),
        ("v=0\nm=a 1 b c\n", "v=0\ns=-\n"),
        ("v=0\nm=a 1 b c\n", "v=0\n???\n\nt=0 0\n"),
        ("v=0\nm=a 1 b c\n", "v=0\nv=0\no=-\n"),
        ("v=0\no=-\n", "v=0\no=-\n"),
        ("v=0\no=-\nv=0\n", ""),
        ("v=0\nv=0\no=-\n", ""),
        ("v=0\no=-\nv=0\ns=-\n", ""),
    ] {
        let (first, second) = (first.replace("m=a 1 b c\n", media), second.replace("m=a 1 b c\n", media));
        let input = format!("{first}{second}");
        let expected: Vec<_> = [first, second].into_iter().filter(|part| !part.is_empty()).collect();
        assert_eq!(parts(&input), expected, "{input:?}");
    }
    for stray in ["a=x\n", "k=prompt\n", "r=1 1 1\n", "z=1 1\n"] {
        let input = format!("v=0\n{media}v=0\n{stray}");
        assert_eq!(parts(&input), [input.as_str()], "{input:?}");
    }
}
