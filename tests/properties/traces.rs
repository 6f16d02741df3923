//! Traces, dialogs and what is found in messages: any input is taken, and valid messages are found as they are.

use proptest::prelude::*;
use sdp_decoder::sip::{BodyPart, Dialog, Dialogs, Message, Trace};
use sdp_decoder::strategies::{SipMessage, damaged, sip_like_bytes, sip_message};

use super::{cases, session};

/// What a program writes before a message.
fn note() -> impl Strategy<Value = &'static str> {
    prop::sample::select(
        &["", "\r\n", "\n\n", "U 192.0.2.1:5060 -> 192.0.2.2:5060\n", "\r\n# 10:00:00.000\r\n\r\n", "--\n"][..],
    )
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn messages_are_found_in_their_trace(messages in prop::collection::vec((note(), sip_message(session())), 0..4)) {
        // Without a length, nothing but an empty line tells where a body ends.
        let has_length = |sent: &SipMessage| Message::read(&sent.bytes).is_ok_and(|message| message.content_length().is_some());
        let messages: Vec<_> = messages.into_iter().filter(|(_, sent)| has_length(sent)).collect();
        let trace: Vec<u8> = messages.iter().flat_map(|(note, sent)| [note.as_bytes(), &sent.bytes].concat()).collect();
        let found: Vec<_> = Trace::new(&trace).collect();
        prop_assert_eq!(found.len(), messages.len());
        for (traced, (note, sent)) in found.iter().zip(&messages) {
            let alone = Message::read(&sent.bytes).expect("it is valid");
            prop_assert_eq!(traced.note.as_ref(), note.trim());
            prop_assert_eq!(traced.message.start_line(), alone.start_line());
            let parts = |message: &Message<'_>| message.body_parts().map(|part| part.bytes().to_vec()).collect::<Vec<_>>();
            prop_assert_eq!(parts(&traced.message), parts(&alone));
        }
    }

    #[test]
    fn any_trace_is_read(pieces in prop::collection::vec(prop_oneof![sip_like_bytes().boxed(), damaged(sip_message(session()))], 1..4)) {
        let trace = pieces.concat();
        let (mut line, mut messages) = (1, Vec::new());
        for traced in Trace::new(&trace) {
            prop_assert!(traced.line >= line);
            line = traced.line;
            messages.push(traced.message);
        }
        let dialogs = Dialogs::of(&messages);
        for described in dialogs.iter().flat_map(Dialog::descriptions) {
            let message = messages.get(described.message).expect("one of them");
            prop_assert!(message.body_parts().any(BodyPart::is_sdp));
        }
        for (index, message) in messages.iter().enumerate() {
            let request = dialogs.request_of(index);
            prop_assert!(request.is_none_or(|request| request < index && messages[request].method() == message.method()));
            for finding in message.check().findings() {
                prop_assert_eq!(finding.position(), message.position(finding.span()), "{}", finding);
            }
            prop_assert!(message.explain().to_string().ends_with('\n'));
        }
    }
}
