//! The flows of the FEC framework.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, OrEmpty, ParameterList, Read, Token};

value! {
    /// `a=fec-source-flow`: a flow that others repair (RFC 6364, section 4.4).
    ///
    /// ```text
    /// fec-source-flow-value = SP "id=" 1*DIGIT [ ";" SP "tag-len=" 1*DIGIT ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FecSourceFlow;
    ///
    /// let flow = FecSourceFlow::try_from(" id=0; tag-len=4")?;
    /// assert_eq!((flow.id, flow.tag_length()), (0, Some(4)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct FecSourceFlow<'a> {
        /// The number of the flow.
        pub id: u32,
        /// What follows.
        pub parameters: Option<ParameterList<'a>>,
    }
}

impl FecSourceFlow<'_> {
    /// How many octets the field has that names a packet in the repair; `None` where there is no such field.
    pub fn tag_length(&self) -> Option<u32> {
        number(self.parameters.as_ref(), "tag-len")
    }
}

impl<'a> Read<'a> for FecSourceFlow<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { id: cursor.until::<SourceId>(b';', "id")?.0, parameters: read_parameters(cursor)? })
    }
}

impl fmt::Display for FecSourceFlow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " id={}", self.id)?;
        self.parameters.as_ref().map_or(Ok(()), |parameters| write!(f, "; {parameters}"))
    }
}

value! {
    /// `a=fec-repair-flow`: a flow that repairs others (RFC 6364, section 4.5).
    ///
    /// ```text
    /// fec-repair-flow-value = SP "encoding-id=" 1*DIGIT [ ";" SP "preference-lvl=" 1*DIGIT ]
    ///                         [ ";" SP "ss-fssi=" element *( "," element ) ] [ ";" SP "fssi=" element *( "," element ) ]
    /// element               = name ":" value
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FecRepairFlow;
    ///
    /// let flow = FecRepairFlow::try_from(" encoding-id=8; fssi=E:1234,S:0,m:7")?;
    /// assert_eq!(flow.encoding_id, 8);
    /// assert_eq!(flow.scheme_information().collect::<Vec<_>>(), [("E", "1234"), ("S", "0"), ("m", "7")]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct FecRepairFlow<'a> {
        /// The FEC scheme, as IANA numbers them.
        pub encoding_id: u8,
        /// What follows.
        pub parameters: Option<ParameterList<'a>>,
    }
}

impl FecRepairFlow<'_> {
    /// In which order the repair flows should be used.
    pub fn preference_level(&self) -> Option<u32> {
        number(self.parameters.as_ref(), "preference-lvl")
    }

    /// What the scheme needs to be told, name and value each.
    pub fn scheme_information(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        elements(self.parameters.as_ref(), "fssi")
    }

    /// What the scheme needs to be told on the side of the sender, name and value each.
    pub fn sender_information(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        elements(self.parameters.as_ref(), "ss-fssi")
    }
}

impl<'a> Read<'a> for FecRepairFlow<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            encoding_id: cursor.until::<EncodingId>(b';', "encoding id")?.0,
            parameters: read_parameters(cursor)?,
        })
    }
}

impl fmt::Display for FecRepairFlow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " encoding-id={}", self.encoding_id)?;
        self.parameters.as_ref().map_or(Ok(()), |parameters| write!(f, "; {parameters}"))
    }
}

/// `source-id`
struct SourceId(u32);

impl<'a> Token<'a> for SourceId {
    const EXPECTED: &'static str = "`id=` and a number up to 4294967295";
    fn token(text: &'a str) -> Option<Self> {
        text.strip_prefix("id=").and_then(u32::token).map(Self)
    }
}

/// `fec-encoding-id`
struct EncodingId(u8);

impl<'a> Token<'a> for EncodingId {
    const EXPECTED: &'static str = "`encoding-id=` and a number up to 255";
    fn token(text: &'a str) -> Option<Self> {
        text.strip_prefix("encoding-id=").and_then(u8::token).map(Self)
    }
}

/// What stands behind the `;`. A `;` at the end is told.
fn read_parameters<'a, O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Option<ParameterList<'a>>, ValueError> {
    let parameters = cursor.separated(|c| {
        c.blanks();
        c.rest::<OrEmpty<ParameterList<'a>>>("parameters")
    })?;
    if matches!(parameters, Some(OrEmpty(None))) {
        cursor.tolerate(DeviationKind::UnexpectedCharacter, cursor.at());
    }
    Ok(parameters.and_then(|parameters| parameters.0))
}

fn number(parameters: Option<&ParameterList<'_>>, name: &str) -> Option<u32> {
    parameters?.get(name)?.value.and_then(u32::token)
}

fn elements<'s>(
    parameters: Option<&'s ParameterList<'_>>,
    name: &str,
) -> impl Iterator<Item = (&'s str, &'s str)> + Clone + use<'s> {
    let value = parameters.and_then(|parameters| parameters.get(name)?.value);
    value.into_iter().flat_map(|value| value.split(',')).filter_map(|element| element.split_once(':'))
}

choice! {
    /// The unit of a [`RepairWindow`].
    pub enum WindowUnit, "`ms` or `us`" {
        /// Milliseconds.
        Milliseconds = "ms",
        /// Microseconds.
        Microseconds = "us",
    }
}

value! {
    /// `a=repair-window`: over which time packets are repaired (RFC 6364, section 4.6).
    ///
    /// ```text
    /// repair-window-value = window-size ( "ms" / "us" )
    /// window-size         = 1*DIGIT                ; above zero
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{RepairWindow, WindowUnit};
    ///
    /// let window = RepairWindow::try_from("150ms")?;
    /// assert_eq!((window.size, window.unit), (150, WindowUnit::Milliseconds));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Copy)]
    pub struct RepairWindow {
        /// How long it is.
        pub size: u32,
        /// In which unit.
        pub unit: WindowUnit,
    }
}

impl<'a> Token<'a> for RepairWindow {
    const EXPECTED: &'static str = "a time such as `150ms`";
    fn token(text: &'a str) -> Option<Self> {
        let (size, unit) = text.split_at_checked(text.len().checked_sub(2)?)?;
        Some(Self { size: u32::token(size)?, unit: WindowUnit::token(unit)? })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.size == 0).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a time above 0"
    }
}

impl<'a> Read<'a> for RepairWindow {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word("window")
    }
}

impl fmt::Display for RepairWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.size, self.unit)
    }
}
