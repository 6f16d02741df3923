//! Multimedia telephony of IMS: 3GPP TS 26.114.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::{InWords, Say, meant};
use crate::syntax::{Cursor, Listed, Observe, Parameter, ParameterList, Quoted, Read, Short};

words! {
    /// A request that may be sent in RTCP APP packets (3GPP TS 26.114, section 10.2.1 and annex M.4).
    pub enum AdaptationRequest<'a>, "a request such as `RedReq`" {
        /// More or less redundancy.
        Redundancy = "RedReq",
        /// More or fewer frames in a packet.
        FrameAggregation = "FrameAggReq",
        /// Another mode of AMR or AMR-WB.
        AmrMode = "AmrCmr",
        /// Another bit rate of EVS.
        EvsRate = "EvsRateReq",
        /// Another audio bandwidth of EVS.
        EvsBandwidth = "EvsBandwidthReq",
        /// Partial redundancy of EVS.
        EvsPartialRedundancy = "EvsParRedReq",
        /// The mode of EVS that AMR-WB understands.
        EvsIoMode = "EvsIoModeReq",
        /// The primary mode of EVS.
        EvsPrimaryMode = "EvsPrimaryModeReq",
    }
}

list! {
    /// `a=3gpp_mtsi_app_adapt`: the requests that are understood in RTCP APP packets (3GPP TS 26.114, annex M.4).
    ///
    /// ```text
    /// value = request *( "," request )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{AdaptationRequest, AdaptationRequests};
    ///
    /// let requests = AdaptationRequests::try_from("RedReq,AmrCmr")?;
    /// assert_eq!(requests.iter().collect::<Vec<_>>(), [AdaptationRequest::Redundancy, AdaptationRequest::AmrMode]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AdaptationRequests<'a>: commas of AdaptationRequest<'_>, "request"
}

impl Say for AdaptationRequests<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let requests = self.iter().map(|request| meant(request.meaning(), request.as_str()));
        write!(f, "understands requests in RTCP for {}", Listed(requests))
    }
}

words! {
    /// `a=3gpp_sync_info`: whether streams belong together in time, as lips and speech do (3GPP TS 26.114, annex M.2).
    ///
    /// ```text
    /// value = "Sync" / "No Sync"
    /// ```
    pub enum SynchronizationInfo<'a>, "`Sync` or `No Sync`" {
        /// They do.
        Sync = "Sync",
        /// They do not.
        NoSync = "No Sync",
    }
}

impl<'a> Read<'a> for SynchronizationInfo<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("synchronization")
    }
}

readable!(SynchronizationInfo<'a>);

impl Say for SynchronizationInfo<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sync => f.write_str("wants the streams played in step, as lips and speech"),
            Self::NoSync => f.write_str("says that the streams need not be played in step"),
            Self::Other(word) => {
                write!(f, "{}: neither that the streams are to be played in step nor that they are not", Quoted(word))
            }
        }
    }
}

words! {
    /// The direction that a [`BandwidthInfo`] is about.
    pub enum BandwidthDirection<'a>, "`send`, `recv` or `sendrecv`" {
        /// What the sender of the SDP sends.
        Send = "send",
        /// What it receives.
        Recv = "recv",
        /// Both.
        SendRecv = "sendrecv",
    }
}

value! {
    /// `a=bw-info`: how much bandwidth formats need (3GPP TS 26.114, section 19.3).
    ///
    /// ```text
    /// value    = formats SP direction SP property *( ";" property )
    /// property = name "=" number              ; in kbit/s as a rule
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{BandwidthDirection, BandwidthInfo};
    ///
    /// let info = BandwidthInfo::try_from("97 recv MaxSupBw=41;MinSupBw=11")?;
    /// assert_eq!((info.formats.as_ref(), &info.direction), ("97", &BandwidthDirection::Recv));
    /// assert_eq!(info.properties.get("MaxSupBw").and_then(|property| property.value), Some("41"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct BandwidthInfo<'a> {
        /// The formats, as in the `m=` line; commas stand between several.
        pub formats: Cow<'a, str>,
        /// The direction.
        pub direction: BandwidthDirection<'a>,
        /// What is said of the bandwidth.
        pub properties: ParameterList<'a>,
    }
}

impl<'a> Read<'a> for BandwidthInfo<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            formats: cursor.word("formats")?,
            direction: cursor.word("direction")?,
            properties: ParameterList::read(cursor)?,
        })
    }
}

impl fmt::Display for BandwidthInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.formats, self.direction, self.properties)
    }
}

impl Say for BandwidthInfo<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = Short(&self.formats);
        let formats = if self.formats.contains(',') { format!("formats {all}") } else { format!("format {all}") };
        match &self.direction {
            BandwidthDirection::Send => write!(f, "for sending {formats}: ")?,
            BandwidthDirection::Recv => write!(f, "for receiving {formats}: ")?,
            BandwidthDirection::SendRecv => write!(f, "for sending and receiving {formats}: ")?,
            BandwidthDirection::Other(word) => write!(f, "for {formats}, in the direction {}: ", Quoted(word))?,
        }
        write!(f, "{}", Listed(self.properties.iter().map(BandwidthProperty)))
    }
}

/// What is said of a bandwidth (3GPP TS 26.114, section 19.3), with its unit where the name is known.
struct BandwidthProperty<'a>(Parameter<'a>);

impl fmt::Display for BandwidthProperty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.0.name {
            "MaxSupBw" => "supports at most",
            "MaxDesBw" => "would like at most",
            "MinDesBw" => "would like at least",
            "MinSupBw" => "supports at least",
            _ => return InWords(self.0).fmt(f),
        };
        write!(f, "{what} {} kbit/s", Short(self.0.value.unwrap_or_default()))
    }
}
