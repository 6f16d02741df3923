//! The attribute registry, and the values of attributes.
//!
//! [`AttributeId`] is the registry: one row a name, with levels, value kind, reference and meaning. [`names`] has the
//! same names as typed constants: `media.attribute(names::PTIME)` knows that it gives a [`Decimal`].
//!
//! A value that is all one word, number or text has a shared shape; the others have a structure in the file of their
//! family.

#[macro_use]
mod macros;
mod capability;
mod clock;
mod codes;
mod conference;
mod direction;
mod gateway;
mod group;
mod ice;
mod info;
mod inner_secret;
mod kinds;
mod lookup;
mod messaging;
mod named_parameters;
mod nested;
mod number_ranges;
mod rtp;
mod say;
mod security;
mod shapes;
mod streaming;
mod table;
mod telephony;
mod video;

pub use direction::Direction;
pub use group::*;
pub use info::{AttributeInfo, Level, Levels, MuxCategory, Name};
use kinds::kind;
pub use kinds::{AttributeValue, Kind, ValueKind};
pub use named_parameters::*;
pub use nested::NestedAttribute;
pub use number_ranges::*;
pub use shapes::*;
pub use table::{AttributeId, names};

pub use capability::*;
pub use clock::*;
pub use conference::*;
pub use gateway::*;
pub use ice::*;
pub use messaging::*;
pub use rtp::*;
pub use security::*;
pub use streaming::*;
pub use telephony::*;
pub use video::*;

pub use crate::syntax::{
    Address, AddressType, Decimal, Digits, NetworkType, Parameter, ParameterList, Parameters, Secret, WordList, Words,
};

pub(crate) use inner_secret::{InnerKind, InnerSecret};
pub(crate) use nested::holds_secret;
pub(crate) use rtp::mapping::{RtpMapFields, channels};
pub(crate) use say::{Said, Unregistered};
