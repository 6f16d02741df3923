//! Which RTCP extended reports are wanted.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::{Say, meant};
use crate::syntax::{Counted, Cursor, Listed, Observe, Quoted, Read, Token, Words, clause};

words! {
    /// A block of an RTCP extended report (RFC 3611, section 5.1).
    pub enum XrBlockType<'a>, "a report such as `voip-metrics`" {
        /// Which packets were lost.
        LossRle = "pkt-loss-rle",
        /// Which packets came twice.
        DuplicateRle = "pkt-dup-rle",
        /// When each packet came.
        ReceiptTimes = "pkt-rcpt-times",
        /// How long packets take to the other side and back.
        RoundTripTime = "rcvr-rtt",
        /// Numbers on loss, doubles, jitter and hops.
        StatisticsSummary = "stat-summary",
        /// How good a call sounds.
        VoipMetrics = "voip-metrics",
    }
}

text_struct! {
    /// `a=rtcp-xr`: the RTCP extended reports that are wanted (RFC 3611, section 5.1). None of them, where it is empty.
    ///
    /// ```text
    /// rtcp-xr-value = [ xr-format *( SP xr-format ) ]
    /// xr-format     = ( "pkt-loss-rle" / "pkt-dup-rle" / "pkt-rcpt-times" ) [ "=" max-size ]
    ///               / "rcvr-rtt" "=" ( "all" / "sender" ) [ ":" max-size ]
    ///               / "stat-summary" [ "=" stat-flag *( "," stat-flag ) ]
    ///               / "voip-metrics" / non-ws-string
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{RtcpXr, XrBlockType};
    ///
    /// let reports = RtcpXr::try_from("rcvr-rtt=all:10000 stat-summary=loss,jitt voip-metrics")?;
    /// let blocks: Vec<_> = reports.iter().map(|block| (block.block_type, block.value)).collect();
    /// assert_eq!(blocks, [
    ///     (XrBlockType::RoundTripTime, Some("all:10000")),
    ///     (XrBlockType::StatisticsSummary, Some("loss,jitt")),
    ///     (XrBlockType::VoipMetrics, None),
    /// ]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Default)]
    pub struct RtcpXr<'a>
}

/// One of the reports of [`RtcpXr`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct XrBlock<'a> {
    /// Which report.
    pub block_type: XrBlockType<'a>,
    /// What follows its `=`.
    pub value: Option<&'a str>,
}

impl RtcpXr<'_> {
    /// The reports, in order.
    pub fn iter(&self) -> impl Iterator<Item = XrBlock<'_>> + Clone {
        Words::new(&self.0).filter_map(XrBlock::token)
    }
}

impl<'a> XrBlock<'a> {
    /// The greatest size of the block, in bytes, where one is given.
    pub fn max_size(&self) -> Option<u64> {
        let value = self.value?;
        match self.block_type {
            XrBlockType::LossRle | XrBlockType::DuplicateRle | XrBlockType::ReceiptTimes => u64::token(value),
            XrBlockType::RoundTripTime => u64::token(value.split_once(':')?.1),
            _ => None,
        }
    }

    /// What the statistics are about: `loss`, `dup`, `jitt`, and `TTL` or `HL` for the hops.
    pub fn statistics(&self) -> impl Iterator<Item = &'a str> + Clone {
        let value = if self.block_type == XrBlockType::StatisticsSummary { self.value } else { None };
        value.into_iter().flat_map(|flags| flags.split(','))
    }
}

impl<'a> Token<'a> for XrBlock<'a> {
    const EXPECTED: &'static str = XrBlockType::EXPECTED;

    fn token(text: &'a str) -> Option<Self> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        if value.is_some_and(str::is_empty) {
            return None;
        }
        XrBlockType::token(name).map(|block_type| Self { block_type, value })
    }

    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.block_type.meaning().map(clause)
    }
}

impl fmt::Display for XrBlock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.block_type.fmt(f)?;
        self.value.map_or(Ok(()), |value| write!(f, "={value}"))
    }
}

impl<'a> Read<'a> for RtcpXr<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.each_word::<XrBlock<'a>>("report").map(|reports| Self(Cow::Borrowed(reports)))
    }
}

readable!(RtcpXr<'a>);

impl Say for RtcpXr<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.iter().next() {
            Some(_) => write!(f, "asks for extended RTCP reports: {}", Listed(self.iter().map(InWords))),
            None => f.write_str("asks for no extended RTCP reports"),
        }
    }
}

/// One of the reports.
struct InWords<'a>(XrBlock<'a>);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(block) = self;
        if block.statistics().next().is_some() {
            return write!(f, "numbers on {}", Listed(block.statistics().map(Statistic)));
        }
        f.write_str(&meant(block.block_type.meaning(), block.block_type.as_str()))?;
        match &block.block_type {
            XrBlockType::RoundTripTime if block.value.is_some_and(|value| value.starts_with("sender")) => {
                f.write_str(" (answered by those alone who send media)")?;
            }
            XrBlockType::Other(_) => return block.value.map_or(Ok(()), |value| write!(f, " ({})", Quoted(value))),
            _ => {}
        }
        block.max_size().map_or(Ok(()), |size| write!(f, " (in at most {})", Counted(size, "byte")))
    }
}

/// What a statistic is about.
struct Statistic<'a>(&'a str);

impl fmt::Display for Statistic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "loss" => f.write_str("loss"),
            "dup" => f.write_str("doubles"),
            "jitt" => f.write_str("jitter"),
            "TTL" => f.write_str("time to live"),
            "HL" => f.write_str("hop limit"),
            other => Quoted(other).fmt(f),
        }
    }
}
