//! Which RTCP feedback messages may be sent.

use alloc::borrow::Cow;
use core::fmt;

use super::mapping::FormatToken;
use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{Counted, Cursor, Observe, Quoted, Read, Short, Term, Token, term};

words! {
    /// What kind of feedback `a=rtcp-fb` is about (RFC 4585, section 4.2, and the registry it opened).
    pub enum FeedbackType<'a>, "a type of feedback such as `nack`" {
        /// Something is lost (RFC 4585).
        Nack = "nack",
        /// A command to the encoder (RFC 5104).
        CodecControl = "ccm",
        /// Arrival times of all packets, for congestion control (draft-holmer-rmcat-transport-wide-cc-extensions).
        TransportCc = "transport-cc",
        /// The bit rate that the receiver estimates (draft-alvestrand-rmcat-remb).
        GoogRemb = "goog-remb",
        /// Something arrived (RFC 4585).
        Ack = "ack",
        /// The least time between two regular reports, in milliseconds (RFC 4585).
        ReportInterval = "trr-int",
        /// A region of the video that the receiver asks for (3GPP TS 26.114).
        ArbitraryRegion = "3gpp-roi-arbitrary",
        /// One of the regions that the sender has named (3GPP TS 26.114).
        PredefinedRegion = "3gpp-roi-predefined",
        /// How much delay the way of the packets may still add (3GPP TS 26.114).
        DelayBudget = "3gpp-delay-budget",
        /// Where a viewer of 360-degree video looks (3GPP TS 26.114).
        Viewport = "3gpp-viewport",
        /// The application defines it (RFC 4585).
        App = "app",
        /// When the receiver sent its report, so that it can measure the round trip (RFC 3611, section 4.4). Browsers.
        ReceiverReferenceTime = "rrtr",
        /// Which frames are lost, so that the encoder refers to others. Browsers.
        LossNotification = "goog-lntf",
    }
}

words! {
    /// Which message of a [`FeedbackType`] it is.
    pub enum FeedbackSubtype<'a>, "a message such as `pli`" {
        /// Picture loss: the decoder needs a new picture (RFC 4585).
        Pli = "pli",
        /// A full picture is requested (RFC 5104).
        Fir = "fir",
        /// Loss of a part of a picture (RFC 4585).
        Sli = "sli",
        /// Which reference picture to use (RFC 4585).
        Rpsi = "rpsi",
        /// A message of the application (RFC 4585).
        App = "app",
        /// The highest bit rate for now (RFC 5104).
        Tmmbr = "tmmbr",
        /// Rather sharp or rather smooth (RFC 5104).
        Tstr = "tstr",
        /// Messages of H.271 (RFC 5104).
        Vbcm = "vbcm",
        /// Pause and resume a stream (RFC 7728).
        Pause = "pause",
        /// A refresh of some layers (RFC 9627).
        Lrr = "lrr",
        /// Congestion control feedback (RFC 8888).
        Ccfb = "ccfb",
        /// Rapid acquisition of a multicast (RFC 6285).
        Rai = "rai",
        /// Loss that others have seen, of packets (RFC 6642).
        Tllei = "tllei",
        /// Loss that others have seen, of pictures (RFC 6642).
        Pslei = "pslei",
        /// Explicit congestion notification (RFC 6679).
        Ecn = "ecn",
    }
}

value! {
    /// `a=rtcp-fb`: an RTCP feedback message that may be sent for a format (RFC 4585, section 4.2; RFC 5104,
    /// section 7.1).
    ///
    /// ```text
    /// rtcp-fb-value = ( "*" / fmt ) SP rtcp-fb-val
    /// rtcp-fb-val   = "trr-int" SP 1*DIGIT
    ///               / rtcp-fb-id [ SP token [ SP byte-string ] ]   ; ack, nack, ccm, or any other
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{FeedbackSubtype, FeedbackType, RtcpFeedback};
    ///
    /// let feedback = RtcpFeedback::try_from("96 nack pli")?;
    /// assert_eq!(feedback.format, "96");
    /// assert_eq!(feedback.feedback_type, FeedbackType::Nack);
    /// assert_eq!(feedback.subtype, Some(FeedbackSubtype::Pli));
    /// assert_eq!(feedback.meaning(), Some("picture loss is told, so that a new picture is sent"));
    ///
    /// let interval = RtcpFeedback::try_from("* trr-int 100")?;
    /// assert!(interval.applies_to("111"));
    /// assert_eq!(interval.report_interval(), Some(100));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RtcpFeedback<'a> {
        /// The format, as in the `m=` line, or `*` for every format of the section.
        pub format: Cow<'a, str>,
        /// The kind of feedback.
        pub feedback_type: FeedbackType<'a>,
        /// The message; `trr-int` has none.
        pub subtype: Option<FeedbackSubtype<'a>>,
        /// What follows, as written.
        pub parameters: Option<Cow<'a, str>>,
    }
}

impl RtcpFeedback<'_> {
    /// Whether it holds for every format of the section: `*`.
    #[inline]
    pub fn is_for_all_formats(&self) -> bool {
        self.format == "*"
    }

    /// Whether it holds for this format.
    #[inline]
    pub fn applies_to(&self, format: &str) -> bool {
        self.is_for_all_formats() || self.format == format
    }

    /// The least time between two regular RTCP reports, in milliseconds: the number of `trr-int`.
    pub fn report_interval(&self) -> Option<u32> {
        let interval = self.parameters.as_deref().and_then(Token::token);
        if self.feedback_type == FeedbackType::ReportInterval { interval } else { None }
    }

    /// What a known message says, in words.
    pub fn meaning(&self) -> Option<&'static str> {
        self.term().map(|term| term.meaning)
    }

    /// Where a known message is defined.
    pub fn reference(&self) -> Option<&'static str> {
        self.term().map(|term| term.reference)
    }

    fn term(&self) -> Option<&'static Term> {
        let subtype = self.subtype.as_ref().map_or("", FeedbackSubtype::as_str);
        let is_this = |name: &str| match name.split_once(' ') {
            Some((own, of)) => own == self.feedback_type.as_str() && of.eq_ignore_ascii_case(subtype),
            None => subtype.is_empty() && name.eq_ignore_ascii_case(self.feedback_type.as_str()),
        };
        MESSAGES.iter().find(|message| is_this(message.name))
    }
}

/// The messages of the registry, and those that browsers add: type and subtype.
#[rustfmt::skip]
static MESSAGES: &[Term] = &[
    term("nack", "RFC 4585", "lost packets are told, so that they can be sent again"),
    term("nack pli", "RFC 4585", "picture loss is told, so that a new picture is sent"),
    term("nack sli", "RFC 4585", "loss of a part of a picture is told"),
    term("nack rpsi", "RFC 4585", "which reference picture is damaged is told"),
    term("nack app", "RFC 4585", "the application tells loss in its own way"),
    term("nack rai", "RFC 6285", "rapid acquisition of a multicast is asked for"),
    term("nack tllei", "RFC 6642", "loss of packets that others have told already is passed on"),
    term("nack pslei", "RFC 6642", "loss of pictures that others have told already is passed on"),
    term("nack ecn", "RFC 6679", "marks of congestion on the packets are told"),
    term("ccm fir", "RFC 5104", "a full picture is requested, as when somebody joins"),
    term("ccm tmmbr", "RFC 5104", "the bit rate is limited for a time"),
    term("ccm tstr", "RFC 5104", "the receiver says whether it wants sharp or smooth pictures"),
    term("ccm vbcm", "RFC 5104", "messages of H.271 are sent back to the encoder"),
    term("ccm pause", "RFC 7728", "a stream is paused and resumed on request"),
    term("ccm lrr", "RFC 9627", "some layers are refreshed on request"),
    term("ccm cisco-scr", "Cisco multistream", "streams are subscribed to"),
    term("ack", "RFC 4585", "what arrived is confirmed"),
    term("ack rpsi", "RFC 4585", "which reference picture arrived is confirmed"),
    term("ack app", "RFC 4585", "the application confirms in its own way"),
    term("ack ccfb", "RFC 8888", "arrival times and marks of all packets are told, for congestion control"),
    term("trr-int", "RFC 4585", "regular reports keep a least time between them"),
    term("transport-cc", "draft-holmer-rmcat-transport-wide-cc-extensions",
        "arrival times of all packets of the transport are told, for congestion control"),
    term("app", "RFC 4585", "the application sends messages of its own"),
    term("rrtr", "libwebrtc", "the receiver tells the time of its reports, so that it can measure the round trip"),
    term("goog-lntf", "libwebrtc", "lost frames are told, so that the encoder refers to others"),
    term("goog-remb", "draft-alvestrand-rmcat-remb", "the receiver tells the bit rate that it estimates"),
    term("3gpp-roi-arbitrary", "3GPP TS 26.114", "the receiver asks for any region of the video"),
    term("3gpp-roi-predefined", "3GPP TS 26.114", "the receiver asks for one of the regions that the sender named"),
    term("3gpp-delay-budget", "3GPP TS 26.114", "the delay that may still be added is told"),
    term("3gpp-viewport", "3GPP TS 26.114", "the viewer of 360-degree video tells where it looks"),
    term("x-message app", "Microsoft Skype for Business", "messages of the application go with the media"),
];

impl<'a> Read<'a> for RtcpFeedback<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let format = cursor.word::<FormatToken>("format")?.0;
        let feedback_type = cursor.word("feedback type")?;
        if feedback_type == FeedbackType::ReportInterval {
            let start = cursor.at();
            cursor.word::<u32>("interval")?;
            let interval = Some(Cow::Borrowed(cursor.since(start)));
            return Ok(Self { format, feedback_type, subtype: None, parameters: interval });
        }
        let subtype = cursor.optional(|c| c.word("message"))?;
        let parameters = cursor.optional(|c| c.rest("parameters"))?;
        Ok(Self { format, feedback_type, subtype, parameters })
    }
}

impl fmt::Display for RtcpFeedback<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.format, self.feedback_type)?;
        if let Some(subtype) = &self.subtype {
            write!(f, " {subtype}")?;
        }
        self.parameters.as_ref().map_or(Ok(()), |parameters| write!(f, " {parameters}"))
    }
}

impl Say for RtcpFeedback<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(interval) = self.report_interval() {
            write!(f, "wants at least {interval} ms between two regular RTCP reports, for ")?;
            return self.say_format(f);
        }
        f.write_str(match row.id {
            AttributeId::XSignalingFb => "can take feedback in the signalling for ",
            _ => "can use RTCP feedback for ",
        })?;
        self.say_format(f)?;
        match (self.meaning(), &self.subtype) {
            (Some(meaning), _) => write!(f, ": {meaning}")?,
            (None, Some(subtype)) => {
                let (kind, message) = (Short(self.feedback_type.as_str()), Short(subtype.as_str()));
                write!(f, ": {kind} {message}, which is not registered")?;
            }
            (None, None) => write!(f, ": {}, which is not registered", Quoted(self.feedback_type.as_str()))?,
        }
        let Some(parameters) = &self.parameters else { return Ok(()) };
        // RFC 5104, section 7.1.
        match parameters.strip_prefix("smaxpr=").and_then(u64::token) {
            Some(rate) => write!(f, " (with at most {} a second)", Counted(rate, "packet")),
            None => write!(f, " (with {})", Quoted(parameters)),
        }
    }
}

impl RtcpFeedback<'_> {
    fn say_format(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_for_all_formats() { f.write_str("all formats") } else { write!(f, "format {}", Short(&self.format)) }
    }
}
