//! The attribute registry, and the values of attributes.
//!
//! [`AttributeId`] is the registry: one row a name, with levels, value kind, reference and meaning. [`names`] has the
//! same names as typed constants: `media.attribute(names::PTIME)` knows that it gives a [`Decimal`].
//!
//! A value that is all one word, number or text has a shared shape; the others have a structure in the file of their
//! family.

#[macro_use]
mod macros;
mod alternate_address;
mod alternative;
mod atm;
mod candidate;
mod capability;
mod capability_numbers;
mod capability_set;
mod codec_selection;
mod conference;
mod configuration;
mod content;
mod direction;
mod dtls;
mod echo;
mod extmap;
mod fax;
mod file_transfer;
mod floor_control;
mod group;
mod ice;
mod info;
mod kinds;
mod language;
mod line_capability;
mod lookup;
mod media_capability;
mod mrcp;
mod msid;
mod msrp;
mod mtsi;
mod nested;
mod optimal_routing;
mod payload_type;
mod precondition;
mod proxy;
mod rid;
mod rtcp;
mod rtcp_feedback;
mod rtcp_xr;
mod rtp;
mod sctp;
mod session_capability;
mod shapes;
mod silence;
mod simulcast;
mod ssrc;
mod table;
mod telephony;
mod voice_band_data;

pub use alternate_address::AlternateAddress;
pub use alternative::*;
pub use atm::{AtmParameter, AtmParameters, FlowDirection, HexDigits};
pub use candidate::*;
pub use capability::{AttributeCapability, CapabilityExtension, CapabilityExtensions, TransportCapability};
pub use capability_numbers::{CapabilityNumbers, CapabilityRange};
pub use capability_set::{CapabilityDescription, CapabilityParameter, CapabilitySetNumber};
pub use codec_selection::*;
pub use conference::*;
pub use configuration::*;
pub use content::*;
pub use direction::Direction;
pub use dtls::*;
pub use echo::*;
pub use extmap::{ExtMap, ExtensionUri};
pub use fax::*;
pub use file_transfer::*;
pub use floor_control::*;
pub use group::*;
pub use ice::{Foundation, IceOption, IceOptions, IceUfrag, RemoteCandidate, RemoteCandidates};
pub use info::{AttributeInfo, Level, Levels, MuxCategory, Name};
pub use kinds::{AttributeValue, Kind, ValueKind, kind};
pub use language::*;
pub use line_capability::*;
pub use media_capability::*;
pub use mrcp::*;
pub use msid::*;
pub use msrp::*;
pub use mtsi::*;
pub use nested::NestedAttribute;
pub use optimal_routing::*;
pub use payload_type::PayloadType;
pub use precondition::*;
pub use proxy::*;
pub use rid::*;
pub use rtcp::*;
pub use rtcp_feedback::*;
pub use rtcp_xr::*;
pub use rtp::{Fmtp, RtpMap};
pub use sctp::*;
pub use session_capability::SessionCapability;
pub use shapes::*;
pub use silence::{SidUse, SilencePreference, SilenceSuppression};
pub use simulcast::{Simulcast, SimulcastFormat, SimulcastStream, SimulcastStreams};
pub use ssrc::*;
pub use table::{AttributeId, names};
pub use telephony::*;
pub use voice_band_data::*;

pub use crate::syntax::{
    Address, AddressType, Decimal, Digits, NetworkType, Parameter, ParameterList, Parameters, Secret, WordList, Words,
};

pub(crate) use nested::holds_secret;
pub(crate) use rtp::{RtpMapFields, channels};
