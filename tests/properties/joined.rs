//! Several sessions in one input.

use proptest::prelude::*;
use sdp_decoder::strategies::Session;
use sdp_decoder::{Position, decode_all, decode_sdp};

use crate::valid::assert_is;
use crate::{by_grammar, cases, session};

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn joined_sessions_are_never_merged(
        sessions in prop::collection::vec(session(), 1..5),
        end in line_break(),
        gap in 0..3_usize,
    ) {
        let body = |session: &Session| session.lines().join(end) + &end.repeat(gap + 1);
        let bodies: Vec<String> = sessions.iter().map(body).collect();
        let input = bodies.concat();
        let decoded: Vec<_> = by_grammar().decode_all(&input).expect("valid").collect();
        prop_assert_eq!(decoded.len(), sessions.len());
        let mut lines_before = 0;
        for ((decoded, session), body) in decoded.iter().zip(&sessions).zip(&bodies) {
            assert_is(decoded, session);
            prop_assert_eq!(decoded.to_bytes(), body.as_bytes());
            let first = decoded.lines().next().expect("a line");
            prop_assert_eq!(first.number(), lines_before + 1);
            prop_assert_eq!(decoded.position(first.span()), Position { line: lines_before + 1, column: 1 });
            lines_before += u32::try_from(decoded.lines().len()).expect("few lines");
        }
        let first = decode_sdp(&input).expect("valid");
        assert_is(&first, &sessions[0]);
        prop_assert_eq!(first.to_bytes(), input.as_bytes());
        prop_assert_eq!(first.following_text(), bodies[1..].concat());
    }

    /// The same where a line of one session is not UTF-8: the others are read all the same.
    #[test]
    fn joined_sessions_in_two_encodings(sessions in prop::collection::vec(session(), 2..4), broken in 0..4_usize) {
        let bodies = sessions.iter().enumerate().map(|(index, session)| {
            let latin: &[u8] = if index == broken { b"a=tool:caf\xe9\r\n" } else { b"" };
            [session.body().as_bytes(), latin].concat()
        });
        let bodies: Vec<Vec<u8>> = bodies.collect();
        let input = bodies.concat();
        let decoded: Vec<_> = decode_all(&input).expect("valid").collect();
        prop_assert_eq!(decoded.len(), sessions.len());
        for (index, (decoded, body)) in decoded.iter().zip(&bodies).enumerate() {
            prop_assert_eq!(decoded.to_bytes(), body);
            prop_assert_eq!(decoded.text().ends_with("a=tool:caf\u{e9}\r\n"), index == broken);
            prop_assert_eq!(decoded.origin(), Some(Ok(sessions[index].origin.value.clone())));
        }
    }
}

/// One of the three line ends.
fn line_break() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["\r\n", "\n", "\r"][..])
}
