//! The kinds of values.

use alloc::borrow::Cow;
use core::fmt;

use super::{ConferenceType, Flag, Fmtp, Group, Integer, Orientation, Quality, Rtcp, RtpMap, Text, Word};
use crate::ValueError;
use crate::syntax::{Decimal, IntoOwned, Observe, Read, Tokens};

/// A kind of value, as a type: what a [`Name`](super::Name) gives. Implemented by the markers of [`kind`], and by
/// nothing else.
pub trait Kind {
    /// The value.
    type Value<'a>: Read<'a>;
}

kinds! {
    /// No value: the name says it all.
    Flag(Flag);
    /// A number without sign or decimals.
    Integer(Integer);
    /// A number, with or without decimals.
    Decimal(Decimal);
    /// One word.
    Word(Word<'a>);
    /// Words, with blanks between them.
    Words(Tokens<'a>);
    /// Free text.
    Text(Text<'a>);
    /// `a=rtpmap`
    RtpMap(RtpMap<'a>);
    /// `a=fmtp`
    Fmtp(Fmtp<'a>);
    /// `a=rtcp`
    Rtcp(Rtcp<'a>);
    /// `a=group`
    Group(Group<'a>);
    /// `a=orient`
    Orientation(Orientation<'a>);
    /// `a=type`
    ConferenceType(ConferenceType<'a>);
    /// `a=quality`
    Quality(Quality);
}
