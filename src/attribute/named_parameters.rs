//! Parameters of something that has a name.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, ParameterList, Read};

value! {
    /// Parameters of something that has a name or number: `a=x-mediabw`, `a=sprop-source`, `a=infoframe`,
    /// `a=FEC-declaration`.
    ///
    /// ```text
    /// value     = name [ SP parameter *( ";" parameter ) ]
    /// parameter = token [ "=" text ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::NamedParameters;
    ///
    /// let bandwidth = NamedParameters::try_from("main-video send=4000;recv=8100")?;
    /// assert_eq!((bandwidth.name.as_ref(), bandwidth.get("recv")), ("main-video", Some("8100")));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct NamedParameters<'a> {
        /// The name or number.
        pub name: Cow<'a, str>,
        /// The parameters.
        pub parameters: Option<ParameterList<'a>>,
    }
}

impl NamedParameters<'_> {
    /// The value of the first parameter of that name, in any case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.as_ref()?.get(name)?.value
    }
}

impl<'a> Read<'a> for NamedParameters<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { name: cursor.word("name")?, parameters: cursor.optional(ParameterList::read)? })
    }
}

impl fmt::Display for NamedParameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.parameters.as_ref().map_or(Ok(()), |parameters| write!(f, " {parameters}"))
    }
}
