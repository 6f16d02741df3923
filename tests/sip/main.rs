//! Whole SIP messages: what is read of them, and how they give up their SDP.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

mod decode;
mod dialogs;
mod explanation;
mod failures;
mod header_values;
mod headers;
mod messages;
mod status;
mod via;

use std::mem::size_of;

use sdp_decoder::sip::{
    BodyPart, BodyParts, ContentType, Deviation, Header, HeaderValue, HeaderValues, Headers, Message, MessageError,
    Purpose, StartLine, WithoutSdp,
};

fn read(text: &str) -> Message<'_> {
    Message::read(text).expect("a message")
}

#[test]
fn all_can_be_sent_and_shared() {
    fn holds<T: Send + Sync>() {}
    macro_rules! each {
        ($( $type:ty, )+) => { $( holds::<$type>(); )+ };
    }
    each! {
        Message, MessageError, StartLine, Header, Headers, HeaderValue, HeaderValues, BodyPart, BodyParts, ContentType,
        Deviation, Purpose, WithoutSdp,
    }
}

#[test]
fn errors_are_errors() {
    fn holds<T: std::error::Error + 'static>() {}
    holds::<MessageError>();
}

#[test]
fn views_are_small_and_copy() {
    fn words<T: Copy>() -> usize {
        size_of::<T>() / size_of::<usize>()
    }
    assert_eq!((words::<Header>(), words::<BodyPart>(), words::<ContentType>()), (2, 2, 2));
    assert_eq!(words::<HeaderValue>(), 4);
    assert!(words::<StartLine>() <= 8);
}
