//! How receivers of multicast answer.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Listed, Observe, Quoted, Read, Token, Words};

words! {
    /// What becomes of the RTCP packets that receivers send by unicast (RFC 5760).
    pub enum UnicastFeedback<'a>, "`reflection` or `rsi`" {
        /// They are handed on to all.
        Reflection = "reflection",
        /// They are put together into summaries.
        ReceiverSummary = "rsi",
    }
}

value! {
    /// `a=rtcp-unicast`: the receivers of a multicast stream send RTCP by unicast (RFC 5760).
    ///
    /// ```text
    /// rtcp-unicast-value = "reflection" / "rsi" *( SP processing ":" rtcp-type )
    /// processing         = "aggr" / "forward" / "term"
    /// rtcp-type          = 3DIGIT
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{RtcpUnicast, UnicastFeedback};
    ///
    /// let unicast = RtcpUnicast::try_from("rsi aggr:201 forward:206")?;
    /// assert_eq!(unicast.feedback, UnicastFeedback::ReceiverSummary);
    /// assert_eq!(unicast.processing().collect::<Vec<_>>(), [("aggr", 201), ("forward", 206)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RtcpUnicast<'a> {
        /// What becomes of the packets.
        pub feedback: UnicastFeedback<'a>,
        /// What becomes of single types of packets, as written.
        pub processing: Cow<'a, str>,
    }
}

impl RtcpUnicast<'_> {
    /// What becomes of single types of packets: `aggr` puts them together, `forward` hands them on, `term` drops them.
    pub fn processing(&self) -> impl Iterator<Item = (&str, u8)> + Clone {
        Words::new(&self.processing)
            .filter_map(|word| Processing::token(word).map(|part| (part.name, part.packet_type)))
    }
}

impl<'a> Read<'a> for RtcpUnicast<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let feedback = cursor.word("feedback")?;
        Ok(Self { feedback, processing: Cow::Borrowed(cursor.each_word::<Processing<'a>>("processing")?) })
    }
}

impl fmt::Display for RtcpUnicast<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.feedback.fmt(f)?;
        if self.processing.is_empty() { Ok(()) } else { write!(f, " {}", self.processing) }
    }
}

impl Say for RtcpUnicast<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("wants receivers to send RTCP by unicast, which is ")?;
        match &self.feedback {
            UnicastFeedback::Reflection => f.write_str("handed on to all")?,
            UnicastFeedback::ReceiverSummary => f.write_str("summed up for all")?,
            UnicastFeedback::Other(word) => write!(f, "dealt with as {}", Quoted(word))?,
        }
        let mut parts = self.processing().map(InWords).peekable();
        if parts.peek().is_some() { write!(f, "; {}", Listed(parts)) } else { Ok(()) }
    }
}

/// What becomes of a type of packets (RFC 3550, section 12.1; RFC 4585, section 6.1; RFC 3611, section 2).
#[derive(Clone)]
struct InWords<'a>((&'a str, u8));

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, packet_type) = self.0;
        let packets: Cow<'_, str> = match packet_type {
            200 => "sender reports".into(),
            201 => "receiver reports".into(),
            202 => "source descriptions".into(),
            203 => "goodbyes".into(),
            204 => "packets of the application".into(),
            205 => "transport feedback packets".into(),
            206 => "payload feedback packets".into(),
            207 => "extended reports".into(),
            other => format!("packets of type {other}").into(),
        };
        match name {
            "aggr" => write!(f, "{packets} are put together"),
            "forward" => write!(f, "{packets} are handed on"),
            "term" => write!(f, "{packets} go no further"),
            other => write!(f, "{packets} are dealt with as {}", Quoted(other)),
        }
    }
}

/// `processing ":" rtcp-type`
struct Processing<'a> {
    name: &'a str,
    packet_type: u8,
}

impl<'a> Token<'a> for Processing<'a> {
    const EXPECTED: &'static str = "a type of packets and what becomes of it such as `aggr:201`";
    fn token(text: &'a str) -> Option<Self> {
        let (name, packet_type) = text.split_once(':')?;
        let packet_type = u8::token(packet_type)?;
        (!name.is_empty()).then_some(Self { name, packet_type })
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(InWords((self.name, self.packet_type)).to_string()))
    }
}
