//! How media is protected on its way.

use alloc::string::{String, ToString};
use core::fmt;

use crate::annotate::context::{Context, Section};
use crate::attribute::{Crypto, CryptoSuite, KeyManagementProtocol, KeyMgmt};
use crate::line::Protocol;

/// How the media of a section is protected on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Security {
    /// Not at all: whoever is on the way can listen.
    None {
        /// Whether it is RTP.
        is_rtp: bool,
    },
    /// SRTP with keys that stand in the description (RFC 4568).
    Sdes {
        /// The suite of the first `a=crypto` line.
        suite: Option<String>,
        /// Whether the profile of the `m=` line is that of SRTP.
        is_required: bool,
    },
    /// With keys made by a DTLS handshake.
    Dtls {
        /// Who opens it: `actpass`.
        setup: Option<String>,
        /// Whether it is RTP that is protected: DTLS-SRTP (RFC 5764).
        is_rtp: bool,
        /// Whether the protocol of the `m=` line is a protected one. Over `RTP/AVP`, plain RTP may come of it (RFC 8643).
        is_required: bool,
        /// Whether there is a key in the description as well (RFC 4568), and the peer has the choice.
        has_key: bool,
    },
    /// A TLS connection.
    Tls,
    /// SRTP with keys by another way: MIKEY or ZRTP.
    OtherKeys {
        /// Which way.
        method: &'static str,
        /// Whether the profile of the `m=` line is that of SRTP.
        is_required: bool,
    },
    /// The profile is that of SRTP, and nothing says where keys come from.
    Keyless,
}

impl Security {
    pub(super) fn of<'d>(section: &Section<'d>, context: Context<'_, 'd>) -> Self {
        let session = context.session;
        let protocol = section.media.protocol().ok();
        let has = |part: &str| protocol.as_ref().is_some_and(|protocol| protocol.has_part(part));
        let is_rtp = section.media.is_rtp();
        let is_secure = protocol.as_ref().is_some_and(Protocol::is_srtp);
        if session.transport(section).has_dtls() {
            let is_required = is_secure || !is_rtp;
            let has_key = section.facts.crypto.is_some();
            return Self::Dtls { setup: session.setup(section), is_rtp, is_required, has_key };
        }
        if let Some(crypto) = section.facts.crypto {
            // What is no known suite may be a key that was torn off its line.
            let suite = crypto.read::<Crypto<'_>>().ok().map(|crypto| crypto.suite);
            let suite = suite.filter(|suite| !matches!(suite, CryptoSuite::Other(_))).map(|suite| suite.to_string());
            return Self::Sdes { suite, is_required: is_secure };
        }
        if let Some(key_mgmt) = session.transport(section).fact(|facts| facts.key_mgmt) {
            let protocol = key_mgmt.read::<KeyMgmt<'_>>().ok().map(|key_mgmt| key_mgmt.protocol);
            let is_mikey = protocol.is_none_or(|protocol| protocol == KeyManagementProtocol::Mikey);
            let method = if is_mikey { "MIKEY" } else { "a protocol that is not registered" };
            return Self::OtherKeys { method, is_required: is_secure };
        }
        if section.facts.zrtp_hash.is_some() {
            return Self::OtherKeys { method: "ZRTP", is_required: is_secure };
        }
        if is_secure {
            Self::Keyless
        } else if has("TLS") || has("WSS") {
            Self::Tls
        } else {
            Self::None { is_rtp }
        }
    }
}

impl fmt::Display for Security {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None { is_rtp: true } => f.write_str("plain RTP"),
            Self::None { is_rtp: false } => f.write_str("not encrypted"),
            Self::Sdes { suite, is_required } => {
                write!(f, "{} with a key in the SDP", srtp(*is_required))?;
                suite.as_ref().map_or(Ok(()), |suite| write!(f, " ({suite})"))
            }
            Self::Dtls { setup, is_rtp, is_required, has_key } => {
                match is_rtp {
                    true => write!(f, "{} with keys made by DTLS", srtp(*is_required))?,
                    false => f.write_str("encrypted by DTLS")?,
                }
                setup.as_ref().map_or(Ok(()), |setup| write!(f, " ({setup})"))?;
                f.write_str(if *has_key { ", or with a key in the SDP" } else { "" })
            }
            Self::Tls => f.write_str("encrypted by TLS"),
            Self::OtherKeys { method, is_required } => write!(f, "{} with keys by {method}", srtp(*is_required)),
            Self::Keyless => f.write_str("SRTP, but nothing says where its keys come from"),
        }
    }
}

/// Keys over the profile of plain RTP are an offer of SRTP, which the peer may pass over (RFC 8643).
const fn srtp(is_required: bool) -> &'static str {
    if is_required { "SRTP" } else { "SRTP where the peer can," }
}
