//! What is said of each line.

use sdp_decoder::annotate::Explained;
use sdp_decoder::{Decoder, Role, SessionDescription};

use crate::secrets::{assert_shows_none, with_secrets};
use crate::shown::assert_moves_no_cursor;

/// How long a clause gets at most, in bytes, whatever the line is like.
const LONGEST: usize = 4000;

/// Each line has a row, in order; what is said of it is a short clause, moves no cursor and shows no key; each finding is
/// told in one row at most. The first byte chooses the role.
pub fn explain(data: &[u8]) {
    let Some((first, body)) = data.split_first() else { return };
    let Some(body) = with_secrets(body) else { return };
    let role = [Role::Unknown, Role::Offer, Role::Answer][usize::from(first % 3)];
    for session in Decoder::new().role(role).decode_all(&body).into_iter().flatten() {
        let explained = session.explain();
        rows_are_the_lines(&session, &explained);
        let mut told = Vec::new();
        for row in explained.rows() {
            assert!(!row.meaning.is_empty() && row.meaning.len() < LONGEST, "{:?}", row.meaning);
            assert_moves_no_cursor(&row.meaning);
            assert_moves_no_cursor(&row.name);
            assert_shows_none(&format!("{row:?}"));
            told.extend(row.findings);
        }
        assert!(explained.report().findings().starts_with(&told), "{told:?}");
        let summary = explained.summary();
        let facts: Vec<_> =
            summary.session.facts().into_iter().chain(summary.media.iter().flat_map(|one| one.facts())).collect();
        let printed = format!("{summary}{facts:?}");
        assert_moves_no_cursor(&printed);
        assert_shows_none(&printed);
    }
}

fn rows_are_the_lines(session: &SessionDescription<'_>, explained: &Explained<'_>) {
    let lines = session.lines().filter(|line| !line.is_blank()).map(|line| line.number());
    assert!(explained.rows().filter_map(|row| row.number()).eq(lines), "{session:?}");
}
