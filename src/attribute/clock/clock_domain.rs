//! Domains of clocks, as RAVENNA devices write them.

use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Observe, Quoted, Read};

words! {
    /// What kind of clock a [`ClockDomain`] is of.
    pub enum DomainClock<'a>, "a kind of clock, usually `PTPv2`" {
        /// The first version of PTP (IEEE 1588-2002).
        PtpVersion1 = "PTPv1",
        /// The second version of PTP (IEEE 1588-2008).
        PtpVersion2 = "PTPv2",
    }
}

value! {
    /// `a=clock-domain` and `a=ptp-domain`: the domain of PTP that the clocks follow, as RAVENNA and AES67 devices say
    /// it. The form that is registered is [`ReferenceClock`](crate::attribute::ReferenceClock).
    ///
    /// ```text
    /// clock-domain-value = clock [ SP domain ]     ; a number
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{ClockDomain, DomainClock};
    ///
    /// let domain = ClockDomain::try_from("PTPv2 13")?;
    /// assert_eq!((domain.clock, domain.domain), (DomainClock::PtpVersion2, Some(13)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ClockDomain<'a> {
        /// The kind of clock. `local=0` and the like are [`DomainClock::Other`].
        pub clock: DomainClock<'a>,
        /// The domain.
        pub domain: Option<u8>,
    }
}

impl<'a> Read<'a> for ClockDomain<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { clock: cursor.word("clock")?, domain: cursor.optional(|c| c.word("domain"))? })
    }
}

impl fmt::Display for ClockDomain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.clock.fmt(f)?;
        self.domain.map_or(Ok(()), |domain| write!(f, " {domain}"))
    }
}

impl Say for ClockDomain<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.clock {
            DomainClock::PtpVersion1 => f.write_str("follows PTP of version 1 (IEEE 1588-2002)")?,
            DomainClock::PtpVersion2 => f.write_str("follows PTP of version 2 (IEEE 1588-2008)")?,
            DomainClock::Other(word) => write!(f, "follows the clock {}", Quoted(word))?,
        }
        self.domain.map_or(Ok(()), |domain| write!(f, " in domain {domain}"))
    }
}
