//! The attribute registry, and the values of attributes.
//!
//! [`AttributeId`] is the registry: one row a name, with levels, value kind, reference and meaning. [`names`] has the
//! same names as typed constants: `media.attribute(names::PTIME)` knows that it gives a [`Decimal`].
//!
//! A value that is all one word, number or text has a shared shape; the others have a structure in the file of their
//! family.

#[macro_use]
mod macros;
mod atm;
mod base64;
mod candidate;
mod capability;
mod capability_numbers;
mod capability_set;
mod codec_selection;
mod conference;
mod configuration;
mod crypto;
mod data_channel;
mod direction;
mod dtls;
mod echo;
mod extmap;
mod group;
mod ice;
mod image_attributes;
mod image_range;
mod info;
mod key_exchange;
mod kinds;
mod line_capability;
mod lookup;
mod media_capability;
mod msid;
mod nested;
mod payload_type;
mod precondition;
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

pub use atm::{AtmParameter, AtmParameters, FlowDirection, HexDigits};
pub use candidate::*;
pub use capability::{AttributeCapability, CapabilityExtension, CapabilityExtensions, TransportCapability};
pub use capability_numbers::{CapabilityNumbers, CapabilityRange};
pub use capability_set::{CapabilityDescription, CapabilityParameter, CapabilitySetNumber};
pub use codec_selection::*;
pub use conference::*;
pub use configuration::*;
pub use crypto::{
    Crypto, CryptoKey, CryptoKeyMethod, CryptoKeys, CryptoParameter, CryptoParameters, CryptoScale, CryptoSuite,
    FecOrder, KeyLifetime, MasterKeyIdentifier, ScaleRole,
};
pub use data_channel::{DcMap, DcMapOptions, DcSa};
pub use direction::Direction;
pub use dtls::*;
pub use echo::*;
pub use extmap::{ExtMap, ExtensionUri};
pub use group::*;
pub use ice::{Foundation, IceOption, IceOptions, IcePwd, IceUfrag, RemoteCandidate, RemoteCandidates};
pub use image_attributes::{ImageAttr, ImageSet, ImageSets};
pub use image_range::{PixelList, PixelRange, RatioList, RatioRange};
pub use info::{AttributeInfo, Level, Levels, MuxCategory, Name};
pub use key_exchange::{
    Encryption, HelloHash, Identity, IdentityExtensions, KeyManagementProtocol, KeyMgmt, SrtpContext, ZrtpHash,
};
pub use kinds::{AttributeValue, Kind, ValueKind, kind};
pub use line_capability::*;
pub use media_capability::*;
pub use msid::*;
pub use nested::NestedAttribute;
pub use payload_type::PayloadType;
pub use precondition::*;
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

pub use crate::syntax::{
    Address, AddressType, Decimal, NetworkType, Parameter, ParameterList, Parameters, Secret, WordList, Words,
};

pub(crate) use nested::holds_secret;
pub(crate) use rtp::{RtpMapFields, channels};
