//! Which part of a presentation there is to play.

use core::fmt;

use super::play_time::{NptTime, PlayTime, SmpteTime, UtcTime};
use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, DeviationKind, Observe, OrEmpty, Quoted, Read, Short, Token};

words! {
    /// What the times of a [`PlayRange`] are (RFC 7826, section 4.4).
    pub enum RangeUnit<'a>, "a unit of time such as `npt`" {
        /// Normal play time: how long the presentation has been playing.
        NormalPlayTime = "npt",
        /// Hours, minutes, seconds and frames: 30 a second, of which some are dropped.
        Smpte = "smpte",
        /// The same, said in full.
        Smpte30Drop = "smpte-30-drop",
        /// Hours, minutes, seconds and frames: 25 a second.
        Smpte25 = "smpte-25",
        /// Date and time in UTC.
        Clock = "clock",
    }
}

value! {
    /// `a=range`: from when to when a presentation can be played (RFC 7826, section D.1.6; RFC 2326, section C.1.5).
    ///
    /// ```text
    /// range-value = unit [ "=" ( time "-" [ time ] / "-" time ) ]
    /// unit        = "npt" / "smpte" / "smpte-30-drop" / "smpte-25" / "clock"
    /// ```
    ///
    /// A live stream has `npt=now-`. Times that are not of their unit are read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{Decimal, PlayRange, RangeUnit};
    ///
    /// let range = PlayRange::try_from("npt=0-00:01:04.5")?;
    /// assert_eq!(range.unit, RangeUnit::NormalPlayTime);
    /// assert_eq!(range.end.and_then(|end| end.seconds()), Some(Decimal::new(645, 1)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct PlayRange<'a> {
        /// What the times are.
        pub unit: RangeUnit<'a>,
        /// Where it begins; `None` where only the end is known.
        pub start: Option<PlayTime<'a>>,
        /// Where it ends; `None` where nobody knows.
        pub end: Option<PlayTime<'a>>,
    }
}

impl<'a> Read<'a> for PlayRange<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let unit = cursor.until(b'=', "unit")?;
        let times = cursor.separated(|c| match &unit {
            RangeUnit::NormalPlayTime => read_times::<NptTime, O>(c),
            RangeUnit::Smpte | RangeUnit::Smpte30Drop | RangeUnit::Smpte25 => read_times::<SmpteTime, O>(c),
            RangeUnit::Clock => read_times::<UtcTime, O>(c),
            RangeUnit::Other(_) => read_times::<PlayTime, O>(c),
        })?;
        let (start, end) = times.unwrap_or_default();
        if start.is_none() && end.is_none() {
            cursor.tolerate(DeviationKind::MissingParameters, cursor.at());
        }
        Ok(Self { unit, start, end })
    }
}

/// Where a range begins and ends.
type Times<'a> = (Option<PlayTime<'a>>, Option<PlayTime<'a>>);

/// The range behind the `=`; `T` says what a time of the unit is.
fn read_times<'a, T: Token<'a> + Into<PlayTime<'a>>, O: Observe>(
    cursor: &mut Cursor<'a, '_, O>,
) -> Result<Times<'a>, ValueError> {
    cursor.blanks();
    let start = cursor.until::<OrEmpty<T>>(b'-', "start")?.0.map(Into::into);
    if start.is_none() && cursor.is_done() {
        return Ok((None, None));
    }
    let end = cursor.after_separator("end", "`-` behind the start", |c| {
        c.blanks();
        c.word::<OrEmpty<T>>("end")
    })?;
    Ok((start, end.0.map(Into::into)))
}

impl fmt::Display for PlayRange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { unit, start, end } = self;
        match (start, end) {
            (Some(start), Some(end)) => write!(f, "{unit}={start}-{end}"),
            (Some(start), None) => write!(f, "{unit}={start}-"),
            (None, Some(end)) => write!(f, "{unit}=-{end}"),
            (None, None) => unit.fmt(f),
        }
    }
}

impl Say for PlayRange<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |time| InWords { time, unit: &self.unit };
        match (self.start.as_ref(), self.end.as_ref()) {
            (Some(start), Some(end)) => write!(f, "can be played from {} to {}", of(start), of(end))?,
            (Some(start), None) if start.is_now() => f.write_str("is live: can be played from now on")?,
            (Some(start), None) => write!(f, "can be played from {} on, without a known end", of(start))?,
            (None, Some(end)) => write!(f, "can be played up to {}", of(end))?,
            (None, None) => f.write_str("can be played, from when to when is not told")?,
        }
        match &self.unit {
            RangeUnit::Smpte | RangeUnit::Smpte30Drop => {
                f.write_str(" (hours, minutes, seconds, frames at 29.97 a second)")
            }
            RangeUnit::Smpte25 => f.write_str(" (hours, minutes, seconds, frames at 25 a second)"),
            RangeUnit::Other(unit) => write!(f, ", counted in {}, which is not registered", Quoted(unit)),
            RangeUnit::NormalPlayTime | RangeUnit::Clock => Ok(()),
        }
    }
}

/// A time of a range.
struct InWords<'t> {
    time: &'t PlayTime<'t>,
    unit: &'t RangeUnit<'t>,
}

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Short(self.time.as_str());
        match self.unit {
            RangeUnit::NormalPlayTime if self.time.is_now() => f.write_str("now"),
            RangeUnit::NormalPlayTime => match self.time.seconds() {
                Some(seconds) => write!(f, "second {seconds}"),
                None => text.fmt(f),
            },
            RangeUnit::Clock => match self.time.utc() {
                Some(time) => time.say(f),
                None => text.fmt(f),
            },
            _ => text.fmt(f),
        }
    }
}
