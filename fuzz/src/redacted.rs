//! What is shared of a description.

use sdp_decoder::sip::Message;
use sdp_decoder::{Line, Redactor, SessionDescription, decode_all, decode_sdp};

/// All sessions of an input with the same pseudonyms: the lines are of the same types and the media lines the same, where no
/// key runs on in them, and what is redacted stays as it is.
///
/// Pasted text is cut by what stands around it, of which keys and names may be a part; so it is only redacted.
pub(crate) fn assert_stays_redacted(body: &[u8]) {
    let Ok(sessions) = decode_all(body) else { return };
    let sessions = sessions.as_slice();
    for redactor in [Redactor::new(), Redactor::new().everything()] {
        let shared = redacted(&redactor, sessions);
        if body.iter().any(|byte| matches!(byte, b'\\' | b'"' | b'\'' | b'`')) {
            continue;
        }
        // Parts of a message that are no sessions of their own without it.
        if sessions.len() > 1 && Message::read(body).is_ok() {
            continue;
        }
        let again = decode_all(&shared).expect("it is SDP still");
        assert_eq!(again.len(), sessions.len());
        for (again, session) in again.as_slice().iter().zip(sessions) {
            assert!(again.lines().map(Line::line_type).eq(session.lines().map(Line::line_type)), "{session:?}");
            assert_eq!(again.media().len(), session.media().len());
            for (again, media) in again.media().zip(session.media()) {
                let has_key = media.line().is_some_and(Line::is_secret);
                assert!(has_key || again.value() == media.value(), "{media:?}");
            }
        }
        assert!(redacted(&redactor, again.as_slice()) == shared, "redacted again, it is something else");
        let first = decode_sdp(body).expect("it decoded");
        assert!(shared.starts_with(&redactor.clone().redact(&first)), "the first session alone is another one");
    }
}

fn redacted(redactor: &Redactor, sessions: &[SessionDescription<'_>]) -> Vec<u8> {
    let mut redactor = redactor.clone();
    sessions.iter().flat_map(|session| redactor.redact(session)).collect()
}
