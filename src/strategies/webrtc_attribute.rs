//! The values that browsers write, each with one way to write it. [`super::attribute`] has them with the others.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::attribute::{
    Address, Candidate, CandidateExtensions, CandidateTransport, CandidateType, Digest, Direction, ExtMap,
    ExtensionUri, FeedbackSubtype, FeedbackType, Fingerprint, Foundation, HashFunction, Msid, NestedAttribute,
    Priority, RtcpFeedback, Setup, Ssrc, TcpType,
};
use proptest::prelude::*;

use super::attribute::{direction, payload_type};
use super::text::{byte_string, token};
use super::written::{Written, open_word};

/// `a=candidate` of any type and transport, with what follows in a browser or without (RFC 8839, section 5.1).
pub fn candidate() -> impl Strategy<Value = Written<Candidate<'static>>> {
    let address = prop_oneof![
        any::<[u8; 4]>().prop_map(|ip| core::net::Ipv4Addr::from(ip).to_string()),
        any::<[u16; 8]>().prop_map(|ip| core::net::Ipv6Addr::from(ip).to_string()),
        "[0-9a-f]{8}\\.local",
    ];
    let related = prop::option::of((address.clone(), any::<u16>()));
    let extensions = prop::collection::vec(("(generation|ufrag|network-id)", "[A-Za-z0-9]{1,6}"), 0..3);
    let place = ("[A-Za-z0-9+/]{1,32}", 1..=256_u16, 1..=0x7fff_ffff_u32, address, any::<u16>());
    let how = (candidate_transport(), candidate_type(), prop::option::of(tcp_type()));
    (place, how, related, extensions).prop_map(|(place, (transport, candidate_type, tcp_type), related, extensions)| {
        let (foundation, component, priority, address, port) = place;
        let (related_address, related_port) = related.unzip();
        let extensions: Vec<String> = extensions.into_iter().map(|(name, value)| format!("{name} {value}")).collect();
        let extensions = extensions.join(" ");
        let mut parts = Vec::from([format!(
            "{foundation} {component} {} {priority} {address} {port} typ {}",
            transport.text, candidate_type.text
        )]);
        parts.extend(related_address.as_ref().map(|address| format!("raddr {address}")));
        parts.extend(related_port.map(|port| format!("rport {port}")));
        parts.extend(tcp_type.as_ref().map(|tcp_type| format!("tcptype {}", tcp_type.text)));
        parts.extend(Some(extensions.clone()).filter(|extensions| !extensions.is_empty()));
        let candidate = Candidate {
            foundation: Foundation(foundation.into()),
            component,
            transport: transport.value,
            priority: Priority(priority),
            address: Address(address.into()),
            port,
            candidate_type: candidate_type.value,
            related_address: related_address.map(|address| Address(address.into())),
            related_port,
            tcp_type: tcp_type.map(|tcp_type| tcp_type.value),
            extensions: CandidateExtensions(extensions.into()),
        };
        Written::new(candidate, parts.join(" "))
    })
}

fn candidate_transport() -> impl Strategy<Value = Written<CandidateTransport<'static>>> {
    static KNOWN: [(CandidateTransport<'static>, &str); 2] =
        [(CandidateTransport::Udp, "udp"), (CandidateTransport::Tcp, "TCP")];
    open_word(&KNOWN, |word| CandidateTransport::Other(word.into()))
}

fn candidate_type() -> impl Strategy<Value = Written<CandidateType<'static>>> {
    static KNOWN: [(CandidateType<'static>, &str); 4] = [
        (CandidateType::Host, "host"),
        (CandidateType::ServerReflexive, "srflx"),
        (CandidateType::PeerReflexive, "prflx"),
        (CandidateType::Relayed, "relay"),
    ];
    open_word(&KNOWN, |word| CandidateType::Other(word.into()))
}

fn tcp_type() -> impl Strategy<Value = Written<TcpType<'static>>> {
    static KNOWN: [(TcpType<'static>, &str); 3] =
        [(TcpType::Active, "active"), (TcpType::Passive, "passive"), (TcpType::SimultaneousOpen, "so")];
    open_word(&KNOWN, |word| TcpType::Other(word.into()))
}

/// `a=fingerprint` with a digest of the length of its hash (RFC 8122, section 5).
pub fn fingerprint() -> impl Strategy<Value = Written<Fingerprint<'static>>> {
    let hashes = [(HashFunction::Sha1, "sha-1"), (HashFunction::Sha256, "SHA-256"), (HashFunction::Sha512, "sha-512")];
    (prop::sample::select(hashes.to_vec()), any::<[u8; 64]>()).prop_map(|((hash, name), bytes)| {
        let length = hash.digest_length().unwrap_or(bytes.len());
        let digest: Vec<String> = bytes.iter().take(length).map(|byte| format!("{byte:02X}")).collect();
        let digest = digest.join(":");
        let text = format!("{name} {digest}");
        Written::new(Fingerprint { hash, digest: Digest(digest.into()) }, text)
    })
}

/// `a=setup`, a registered role or another word (RFC 4145, section 4).
pub fn setup() -> impl Strategy<Value = Written<Setup<'static>>> {
    static KNOWN: [(Setup<'static>, &str); 4] = [
        (Setup::Active, "active"),
        (Setup::Passive, "passive"),
        (Setup::ActPass, "actpass"),
        (Setup::HoldConn, "holdconn"),
    ];
    open_word(&KNOWN, |word| Setup::Other(word.into()))
}

/// `a=extmap`, with a direction and attributes or without (RFC 8285, section 8).
pub fn ext_map() -> impl Strategy<Value = Written<ExtMap<'static>>> {
    let directed: BoxedStrategy<Option<Written<Direction>>> = prop::option::of(direction()).boxed();
    (1..=255_u16, directed, "urn:[a-z]{1,9}:[a-z-]{1,9}", prop::option::of(token())).prop_map(
        |(id, direction, uri, attributes)| {
            let direction_text = direction.as_ref().map(|direction| format!("/{}", direction.text));
            let attributes_text = attributes.as_ref().map(|attributes| format!(" {attributes}"));
            let text =
                format!("{id}{} {uri}{}", direction_text.unwrap_or_default(), attributes_text.unwrap_or_default());
            let map = ExtMap {
                id,
                direction: direction.map(|direction| direction.value),
                uri: ExtensionUri(uri.into()),
                attributes: attributes.map(Cow::Owned),
            };
            Written::new(map, text)
        },
    )
}

/// `a=rtcp-fb` as browsers write it, for one format or for all (RFC 4585, section 4.2).
pub fn rtcp_feedback() -> impl Strategy<Value = Written<RtcpFeedback<'static>>> {
    let kinds = [
        (FeedbackType::Nack, None, "nack"),
        (FeedbackType::Nack, Some(FeedbackSubtype::Pli), "nack pli"),
        (FeedbackType::CodecControl, Some(FeedbackSubtype::Fir), "ccm fir"),
        (FeedbackType::TransportCc, None, "transport-cc"),
        (FeedbackType::GoogRemb, None, "goog-remb"),
    ];
    let format = prop_oneof![1 => Just(String::from("*")), 4 => payload_type().prop_map(|written| written.text)];
    (format, prop::sample::select(kinds.to_vec())).prop_map(|(format, (feedback_type, subtype, kind))| {
        let text = format!("{format} {kind}");
        Written::new(RtcpFeedback { format: format.into(), feedback_type, subtype, parameters: None }, text)
    })
}

/// `a=msid`, with a track or without (RFC 8830, section 2).
pub fn msid() -> impl Strategy<Value = Written<Msid<'static>>> {
    ("[A-Za-z0-9-]{1,64}", prop::option::of("[A-Za-z0-9-]{1,64}")).prop_map(|(id, appdata)| {
        let text = appdata.as_ref().map_or(id.clone(), |appdata| format!("{id} {appdata}"));
        Written::new(Msid { id: id.into(), appdata: appdata.map(Cow::Owned) }, text)
    })
}

/// `a=ssrc`, with an attribute of the source (RFC 5576, section 4.1).
pub fn ssrc() -> impl Strategy<Value = Written<Ssrc<'static>>> {
    (any::<u32>(), token(), prop::option::of(byte_string())).prop_map(|(id, attribute, value)| {
        let value =
            value.map(|value| value.trim_end_matches([' ', '\t']).to_string()).filter(|value| !value.is_empty());
        let text = value.as_ref().map_or(format!("{id} {attribute}"), |value| format!("{id} {attribute}:{value}"));
        let attribute = NestedAttribute { name: attribute.into(), value: value.map(Cow::Owned) };
        Written::new(Ssrc { id, attribute: Some(attribute) }, text)
    })
}
