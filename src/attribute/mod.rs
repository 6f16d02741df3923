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
mod base64;
mod candidate;
mod capability;
mod capability_numbers;
mod capability_set;
mod clock_domain;
mod codec_selection;
mod conference;
mod configuration;
mod content;
mod control;
mod crypto;
mod data_channel;
mod dccp;
mod depend;
mod direction;
mod dtls;
mod duplication;
mod ebu_acip;
mod echo;
mod ecn;
mod extmap;
mod fax;
mod fec_framework;
mod file_transfer;
mod floor_control;
mod frame_size;
mod group;
mod hdcp;
mod ice;
mod idms;
mod image_attributes;
mod image_range;
mod info;
mod key_exchange;
mod kinds;
mod language;
mod line_capability;
mod lookup;
mod media_capability;
mod media_clock;
mod mos;
mod mrcp;
mod msid;
mod msrp;
mod mtsi;
mod named_parameters;
mod nested;
mod number_ranges;
mod optimal_routing;
mod payload_type;
mod play_range;
mod play_time;
mod precondition;
mod proxy;
mod qos;
mod real_networks;
mod reference_clock;
mod rid;
mod rtcp;
mod rtcp_feedback;
mod rtcp_unicast;
mod rtcp_xr;
mod rtp;
mod sctp;
mod session_capability;
mod shapes;
mod silence;
mod simulcast;
mod source_filter;
mod ssrc;
mod table;
mod telephony;
mod video_capabilities;
mod voice_band_data;

pub use alternate_address::AlternateAddress;
pub use alternative::*;
pub use atm::{AtmParameter, AtmParameters, FlowDirection, HexDigits};
pub use candidate::*;
pub use capability::{AttributeCapability, CapabilityExtension, CapabilityExtensions, TransportCapability};
pub use capability_numbers::{CapabilityNumbers, CapabilityRange};
pub use capability_set::{CapabilityDescription, CapabilityParameter, CapabilitySetNumber};
pub use clock_domain::*;
pub use codec_selection::*;
pub use conference::*;
pub use configuration::*;
pub use content::*;
pub use control::*;
pub use crypto::{
    Crypto, CryptoKey, CryptoKeyMethod, CryptoKeys, CryptoParameter, CryptoParameters, CryptoScale, CryptoSuite,
    FecOrder, KeyLifetime, MasterKeyIdentifier, ScaleRole,
};
pub use data_channel::{DcMap, DcMapOptions, DcSa};
pub use dccp::*;
pub use depend::*;
pub use direction::Direction;
pub use dtls::*;
pub use duplication::*;
pub use ebu_acip::*;
pub use echo::*;
pub use ecn::*;
pub use extmap::{ExtMap, ExtensionUri};
pub use fax::*;
pub use fec_framework::*;
pub use file_transfer::*;
pub use floor_control::*;
pub use frame_size::*;
pub use group::*;
pub use hdcp::*;
pub use ice::{Foundation, IceOption, IceOptions, IcePwd, IceUfrag, RemoteCandidate, RemoteCandidates};
pub use idms::*;
pub use image_attributes::{ImageAttr, ImageSet, ImageSets};
pub use image_range::{PixelList, PixelRange, RatioList, RatioRange};
pub use info::{AttributeInfo, Level, Levels, MuxCategory, Name};
pub use key_exchange::{
    Encryption, HelloHash, Identity, IdentityExtensions, KeyManagementProtocol, KeyMgmt, SrtpContext, ZrtpHash,
};
pub use kinds::{AttributeValue, Kind, ValueKind, kind};
pub use language::*;
pub use line_capability::*;
pub use media_capability::*;
pub use media_clock::*;
pub use mos::*;
pub use mrcp::*;
pub use msid::*;
pub use msrp::*;
pub use mtsi::*;
pub use named_parameters::*;
pub use nested::NestedAttribute;
pub use number_ranges::*;
pub use optimal_routing::*;
pub use payload_type::PayloadType;
pub use play_range::{PlayRange, RangeUnit};
pub use play_time::{PlayTime, TimeCode, Utc};
pub use precondition::*;
pub use proxy::*;
pub use qos::*;
pub use real_networks::*;
pub use reference_clock::*;
pub use rid::*;
pub use rtcp::*;
pub use rtcp_feedback::*;
pub use rtcp_unicast::*;
pub use rtcp_xr::*;
pub use rtp::{Fmtp, RtpMap};
pub use sctp::*;
pub use session_capability::SessionCapability;
pub use shapes::*;
pub use silence::{SidUse, SilencePreference, SilenceSuppression};
pub use simulcast::{Simulcast, SimulcastFormat, SimulcastStream, SimulcastStreams};
pub use source_filter::*;
pub use ssrc::*;
pub use table::{AttributeId, names};
pub use telephony::*;
pub use video_capabilities::*;
pub use voice_band_data::*;

pub use crate::syntax::{
    Address, AddressType, Decimal, Digits, NetworkType, Parameter, ParameterList, Parameters, Secret, WordList, Words,
};

pub(crate) use nested::holds_secret;
pub(crate) use rtp::{RtpMapFields, channels};
