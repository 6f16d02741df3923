//! SCTP, which carries data channels.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Short};

value! {
    /// `a=sctpmap`: what an SCTP port carries, as drafts of RFC 8841 had it; `sctp-port` has taken its place.
    ///
    /// ```text
    /// sctpmap-value = port SP application [ SP streams ]
    /// ```
    ///
    /// A port alone is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::SctpMap;
    ///
    /// let map = SctpMap::try_from("5000 webrtc-datachannel 1024")?;
    /// assert_eq!((map.port, map.application.as_deref(), map.streams), (5000, Some("webrtc-datachannel"), Some(1024)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct SctpMap<'a> {
        /// The port, which is the format of the `m=` line.
        pub port: u16,
        /// What it carries.
        pub application: Option<Cow<'a, str>>,
        /// How many streams may be used.
        pub streams: Option<u32>,
    }
}

impl<'a> Read<'a> for SctpMap<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let port = cursor.word("port")?;
        let application = cursor.optional(|c| c.word("application"))?;
        if application.is_none() {
            cursor.tolerate(DeviationKind::MissingParameters, cursor.at());
        }
        Ok(Self { port, application, streams: cursor.optional(|c| c.word("streams"))? })
    }
}

impl fmt::Display for SctpMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.port.fmt(f)?;
        if let Some(application) = &self.application {
            write!(f, " {application}")?;
        }
        self.streams.map_or(Ok(()), |streams| write!(f, " {streams}"))
    }
}

impl Say for SctpMap<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SCTP port {} carries ", self.port)?;
        match self.application.as_deref() {
            Some("webrtc-datachannel") => f.write_str("data channels of WebRTC")?,
            Some(application) => write!(f, "{}", Short(application))?,
            None => f.write_str("something that is not said")?,
        }
        self.streams.map_or(Ok(()), |streams| write!(f, ", in up to {streams} streams"))
    }
}
