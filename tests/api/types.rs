//! The types: how large they are, and what they can be used for.

use std::mem::size_of;

use sdp_decoder::attribute::{AttributeInfo, AttributeValue, Decimal, Fmtp, PayloadType, RtpMap};
use sdp_decoder::check::{Finding, Rule};
use sdp_decoder::codec::{
    Associated, Association, Codecs, Encoding, Format, Formats, PayloadTypeFact, StaticPayloadType,
};
use sdp_decoder::line::{Connection, Key, MediaLine, Origin};
use sdp_decoder::{
    Attribute, Attributes, Body, Line, Lines, Media, NamedAttributes, Sessions, TimeDescription, annotate,
};
use sdp_decoder::{
    DecodeError, Decoder, Deviation, Effective, Reading, RtcpPort, Secret, SessionDescription, Span, ValueError,
};

#[test]
fn all_can_be_sent_and_shared() {
    fn holds<T: Send + Sync>() {}
    macro_rules! each {
        ($( $type:ty, )+) => { $( holds::<$type>(); )+ };
    }
    each! {
        SessionDescription, Sessions, Body, Decoder, DecodeError, ValueError, Reading, Secret, Span,
        Media, Line, Lines, Attribute, Attributes, NamedAttributes<Decimal>, TimeDescription, Format, Formats,
        Effective<Connection>, RtcpPort, Deviation, Finding, Rule, AttributeInfo, AttributeValue, StaticPayloadType,
        Codecs, Encoding, Associated, Association, PayloadTypeFact, Origin, Key, MediaLine, RtpMap, Fmtp,
        annotate::Table, annotate::Rows, annotate::Row, annotate::Explanation,
    }
}

#[test]
fn what_is_owned_lives_on() {
    fn holds<T: 'static>() {}
    holds::<SessionDescription<'static>>();
    holds::<Sessions<'static>>();
    holds::<ValueError>();
    holds::<DecodeError>();
}

#[test]
fn errors_are_errors() {
    fn holds<T: std::error::Error + Send + Sync + 'static>() {}
    holds::<ValueError>();
    holds::<DecodeError>();
}

#[test]
fn views_are_small_and_copy() {
    fn size<T: Copy>() -> usize {
        size_of::<T>() / size_of::<usize>()
    }
    assert_eq!(size::<Media>(), 2, "words");
    assert!(size::<Line>() <= 3);
    assert!(size::<Attribute>() <= 3);
    assert!(size::<TimeDescription>() <= 5);
    assert!(size::<Format>() <= 11);
    assert_eq!((size_of::<Span>(), size_of::<PayloadType>(), size_of::<Decimal>()), (8, 1, 16));
}

/// An error is one word, so that a result is as large as its value.
#[test]
fn results_cost_nothing() {
    assert_eq!(size_of::<ValueError>(), size_of::<usize>());
    assert_eq!(size_of::<Result<RtpMap, ValueError>>(), size_of::<RtpMap>());
    assert_eq!(size_of::<Result<Origin, ValueError>>(), size_of::<Origin>());
    assert_eq!(size_of::<Result<Connection, ValueError>>(), size_of::<Connection>());
    assert_eq!(size_of::<Result<MediaLine, ValueError>>(), size_of::<MediaLine>());
    assert_eq!(size_of::<Result<AttributeValue, ValueError>>(), size_of::<AttributeValue>());
    assert_eq!(size_of::<Result<SessionDescription, DecodeError>>(), size_of::<SessionDescription>());
    assert!(size_of::<DecodeError>() <= 3 * size_of::<usize>());
}
