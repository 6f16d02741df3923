//! The values of [`crate::line`], each with one way to write it: one strategy a type, with the name of the type.
//!
//! All of them are valid, and reach to the ends of their ranges: numbers of 64 bits, session ids beyond that, words of
//! registries that nobody has registered.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::net::{Ipv4Addr, Ipv6Addr};

use crate::line::{
    Address, AddressType, Bandwidth, BandwidthType, Connection, Digits, Email, Information, Key, KeyMethod, MediaLine,
    MediaType, NetworkType, NtpTime, Origin, Phone, Protocol, Repeat, Secret, SessionName, TimeUnit, TimeZones, Timing,
    TypedTime, Uri, Version, ZoneAdjustment,
};
use proptest::prelude::*;

use super::text::{byte_string, byte_string_without_outer_blanks, digit_string, non_ws_string, token};
use super::written::{Written, as_it_stands, closed_word, open_word};

/// `v=` of any version, 0 half of the time (RFC 8866, section 5.1).
pub fn version() -> impl Strategy<Value = Written<Version>> {
    prop_oneof![Just(0), any::<u32>()].prop_map(|version| Written::new(Version(version), version.to_string()))
}

/// `o=` with ids also beyond 64 bits, and an address of the type that it states (RFC 8866, section 5.2).
pub fn origin() -> impl Strategy<Value = Written<Origin<'static>>> {
    (non_ws_string(), digit_string(), digit_string(), network_type(), typed_address()).prop_map(
        |(username, id, version, network_type, (address_type, address))| {
            let network = format!("{} {} {}", network_type.text, address_type.text, address.text);
            let text = format!("{username} {id} {version} {network}");
            let origin = Origin {
                username: Cow::Owned(username),
                session_id: Digits::new(id),
                session_version: Digits::new(version),
                network_type: network_type.value,
                address_type: address_type.value,
                address: address.value,
            };
            Written::new(origin, text)
        },
    )
}

/// `s=`, often one of the names that stand for none: `-`, a blank, nothing (RFC 8866, section 5.3).
pub fn session_name() -> impl Strategy<Value = Written<SessionName<'static>>> {
    let names = prop_oneof![Just("-".to_owned()), Just(" ".to_owned()), Just(String::new()), byte_string()];
    as_it_stands(names, |text| SessionName(text.into()))
}

/// `i=`, any text (RFC 8866, section 5.4).
pub fn information() -> impl Strategy<Value = Written<Information<'static>>> {
    as_it_stands(byte_string(), |text| Information(text.into()))
}

/// `u=` of the scheme `https` (RFC 8866, section 5.5).
pub fn uri() -> impl Strategy<Value = Written<Uri<'static>>> {
    as_it_stands("https://[a-z]{1,8}/[!-~]{0,8}", |text| Uri(text.into()))
}

/// `e=` in its three forms: the address alone, with the name behind it, with the name before it (RFC 8866, section 5.6).
pub fn email() -> impl Strategy<Value = Written<Email<'static>>> {
    let forms = prop_oneof!["[a-z]{1,6}@[a-z]{1,6}", "[a-z]{1,6}@a[.]b [(][A-Za-z]{1,8}[)]", "[A-Z a-z]{0,8}<a@b>"];
    as_it_stands(without_outer_blanks(forms), |text| Email(text.into()))
}

/// `p=` in its three forms, as [`email()`] (RFC 8866, section 5.6).
pub fn phone() -> impl Strategy<Value = Written<Phone<'static>>> {
    let forms = prop_oneof!["[+][0-9][0-9 -]{1,12}", "[0-9]{3,8} [(][A-Za-z]{1,8}[)]", "[A-Z a-z]{0,8}<[+][0-9]{3,9}>"];
    as_it_stands(without_outer_blanks(forms), |text| Phone(text.into()))
}

fn without_outer_blanks(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    text.prop_map(|text| text.trim_ascii().to_owned())
}

/// `c=`, for one address, with a time to live, or for several addresses in a row (RFC 8866, section 5.7).
pub fn connection() -> impl Strategy<Value = Written<Connection<'static>>> {
    let multicast = (prop::option::weighted(0.2, any::<u8>()), prop::option::weighted(0.2, 1..=u32::MAX));
    (network_type(), typed_address(), multicast).prop_map(|(network_type, (address_type, address), (ttl, count))| {
        let (ttl, count) = match address_type.value {
            // The number of addresses is told from the time to live only by being behind it.
            AddressType::Ip4 => (ttl, count.filter(|_| ttl.is_some())),
            AddressType::Ip6 => (None, count),
            _ => (None, None),
        };
        let suffix = |number: Option<u32>| number.map_or(String::new(), |number| format!("/{number}"));
        let suffixes = format!("{}{}", suffix(ttl.map(u32::from)), suffix(count));
        let text = format!("{} {} {}{suffixes}", network_type.text, address_type.text, address.text);
        let (network_type, address_type, address) = (network_type.value, address_type.value, address.value);
        Written::new(Connection { network_type, address_type, address, ttl, count }, text)
    })
}

/// The network type of `o=` and `c=`: a registered one, in any case, or another word (RFC 8866, section 5.2).
pub fn network_type() -> impl Strategy<Value = Written<NetworkType<'static>>> {
    static KNOWN: [(NetworkType<'static>, &str); 4] = [
        (NetworkType::Internet, "IN"),
        (NetworkType::TelephoneNetwork, "TN"),
        (NetworkType::Atm, "ATM"),
        (NetworkType::Pstn, "PSTN"),
    ];
    open_word(&KNOWN, |word| NetworkType::Other(word.into()))
}

/// An address type, and an address of that type: an IP address, a host name, or a number of another network
/// (RFC 8866, sections 5.2 and 5.7).
pub fn typed_address() -> impl Strategy<Value = (Written<AddressType<'static>>, Written<Address<'static>>)> {
    address_type().prop_flat_map(|address_type| {
        let address = match address_type.value {
            AddressType::Ip4 => prop_oneof![any::<Ipv4Addr>().prop_map(|ip| ip.to_string()), host_name()].boxed(),
            AddressType::Ip6 => prop_oneof![any::<Ipv6Addr>().prop_map(|ip| ip.to_string()), host_name()].boxed(),
            _ => "[0-9A-F/.-]{1,20}".boxed(),
        };
        (Just(address_type), as_it_stands(address, |text| Address(text.into())))
    })
}

/// The address type of `o=` and `c=`: IP most often, a registered one, or another word (RFC 8866, section 5.2).
pub fn address_type() -> impl Strategy<Value = Written<AddressType<'static>>> {
    static KNOWN: [(AddressType<'static>, &str); 8] = [
        (AddressType::Ip4, "IP4"),
        // The frequent ones as often as all others.
        (AddressType::Ip4, "IP4"),
        (AddressType::Ip6, "IP6"),
        (AddressType::Ip6, "IP6"),
        (AddressType::E164, "E164"),
        (AddressType::Nsap, "NSAP"),
        (AddressType::GatewayId, "GWID"),
        (AddressType::Rfc2543, "RFC2543"),
    ];
    open_word(&KNOWN, |word| AddressType::Other(word.into()))
}

/// `FQDN`
fn host_name() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{0,6}[.][a-z]{2,4}"
}

/// The type of `b=`: a registered one, in any case, or another word (RFC 8866, section 5.8).
pub fn bandwidth_type() -> impl Strategy<Value = Written<BandwidthType<'static>>> {
    static KNOWN: [(BandwidthType<'static>, &str); 5] = [
        (BandwidthType::ConferenceTotal, "CT"),
        (BandwidthType::ApplicationSpecific, "AS"),
        (BandwidthType::RtcpSenders, "RS"),
        (BandwidthType::RtcpReceivers, "RR"),
        (BandwidthType::TransportIndependent, "TIAS"),
    ];
    open_word(&KNOWN, |word| BandwidthType::Other(word.into()))
}

/// `b=` of a registered or another type, with any number of 64 bits (RFC 8866, section 5.8).
pub fn bandwidth() -> impl Strategy<Value = Written<Bandwidth<'static>>> {
    (bandwidth_type(), any::<u64>()).prop_map(|(bandwidth_type, value)| {
        let text = format!("{}:{value}", bandwidth_type.text);
        bandwidth_type.map(|bandwidth_type| Bandwidth { bandwidth_type, value }).with_text(text)
    })
}

/// `t=`, from any time to any other, 0 among them (RFC 8866, section 5.9).
pub fn timing() -> impl Strategy<Value = Written<Timing>> {
    (ntp_time(), ntp_time())
        .prop_map(|(start, stop)| Written::new(Timing { start, stop }, format!("{} {}", start.0, stop.0)))
}

/// A time in `t=` and `z=`: 0, one of our days, or any number of 64 bits (RFC 8866, section 5.9).
pub fn ntp_time() -> impl Strategy<Value = NtpTime> {
    prop_oneof![Just(0), 2_208_988_800..5_000_000_000_u64, any::<u64>()].prop_map(NtpTime)
}

/// A duration in `r=` and `z=`, with a unit or without (RFC 8866, section 5.10).
pub fn typed_time() -> impl Strategy<Value = Written<TypedTime>> {
    static UNITS: [(Option<TimeUnit>, &str); 5] = [
        (None, ""),
        (Some(TimeUnit::Seconds), "s"),
        (Some(TimeUnit::Minutes), "m"),
        (Some(TimeUnit::Hours), "h"),
        (Some(TimeUnit::Days), "d"),
    ];
    (prop_oneof![0..100_u64, any::<u64>()], prop::sample::select(&UNITS[..]))
        .prop_map(|(value, (unit, letter))| Written::new(TypedTime { value, unit }, format!("{value}{letter}")))
}

/// `r=` with one to three offsets (RFC 8866, section 5.10).
pub fn repeat() -> impl Strategy<Value = Written<Repeat>> {
    (typed_time(), typed_time(), prop::collection::vec(typed_time(), 1..4)).prop_map(|(interval, duration, offsets)| {
        let text = words([&interval, &duration].into_iter().chain(&offsets));
        let offsets = offsets.into_iter().map(|offset| offset.value).collect();
        Written::new(Repeat { interval: interval.value, duration: duration.value, offsets }, text)
    })
}

/// One adjustment of `z=`: from when, and by how much, forwards or back (RFC 8866, section 5.11).
pub fn zone_adjustment() -> impl Strategy<Value = Written<ZoneAdjustment>> {
    (ntp_time(), any::<bool>(), typed_time()).prop_map(|(time, is_negative, offset)| {
        let text = format!("{} {}{}", time.0, if is_negative { "-" } else { "" }, offset.text);
        Written::new(ZoneAdjustment { time, is_negative, offset: offset.value }, text)
    })
}

/// `z=` with one to three adjustments (RFC 8866, section 5.11).
pub fn time_zones() -> impl Strategy<Value = Written<TimeZones>> {
    prop::collection::vec(zone_adjustment(), 1..4).prop_map(|adjustments| {
        let text = words(&adjustments);
        Written::new(TimeZones { adjustments: adjustments.into_iter().map(|zone| zone.value).collect() }, text)
    })
}

fn words<'w, T: 'w>(written: impl IntoIterator<Item = &'w Written<T>>) -> String {
    written.into_iter().map(|written| written.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// `k=` of each method, its name in any case (RFC 8866, section 5.12).
pub fn key() -> impl Strategy<Value = Written<Key<'static>>> {
    static METHODS: [(KeyMethod, &str); 4] = [
        (KeyMethod::Prompt, "prompt"),
        (KeyMethod::Clear, "clear"),
        (KeyMethod::Base64, "base64"),
        (KeyMethod::Uri, "uri"),
    ];
    (closed_word(&METHODS), byte_string_without_outer_blanks()).prop_map(|(method, secret)| {
        if method.value == KeyMethod::Prompt {
            return method.map(|method| Key { method, secret: None });
        }
        let text = format!("{}:{secret}", method.text);
        method.map(|method| Key { method, secret: Some(Secret::new(secret)) }).with_text(text)
    })
}

/// The first word of `m=`: a registered type, in any case, or another word (RFC 8866, section 5.14).
pub fn media_type() -> impl Strategy<Value = Written<MediaType<'static>>> {
    static KNOWN: [(MediaType<'static>, &str); 8] = [
        (MediaType::Audio, "audio"),
        (MediaType::Audio, "audio"),
        (MediaType::Video, "video"),
        (MediaType::Text, "text"),
        (MediaType::Application, "application"),
        (MediaType::Message, "message"),
        (MediaType::Image, "image"),
        (MediaType::Haptics, "haptics"),
    ];
    open_word(&KNOWN, |word| MediaType::Other(word.into()))
}

/// A protocol of `m=` that is RTP (RFC 8866, section 5.14).
pub fn rtp_protocol() -> impl Strategy<Value = Written<Protocol<'static>>> {
    let profiles = &["RTP/AVP", "RTP/SAVPF", "UDP/TLS/RTP/SAVPF", "rtp/avp", "TCP/RTP/AVP", "RTP"][..];
    as_it_stands(prop::sample::select(profiles).prop_map(String::from), |text| Protocol(text.into()))
}

/// A protocol of `m=` that is not RTP: `udptl`, `TCP/MSRP`, or one that nobody has registered (RFC 8866, section 5.14).
pub fn other_protocol() -> impl Strategy<Value = Written<Protocol<'static>>> {
    let known =
        prop::sample::select(&["udptl", "UDP/DTLS/SCTP", "TCP/MSRP", "udp", "RTPX/AVP"][..]).prop_map(String::from);
    let is_rtp = |part: &String| part.eq_ignore_ascii_case("RTP");
    let parts = prop::collection::vec(token(), 1..4).prop_filter("RTP", move |parts| !parts.iter().any(is_rtp));
    as_it_stands(prop_oneof![known, parts.prop_map(|parts| parts.join("/"))], |text| Protocol(text.into()))
}

/// `m=` with these protocols and formats.
pub(super) fn media_line_of(
    protocol: impl Strategy<Value = Written<Protocol<'static>>> + 'static,
    formats: impl Strategy<Value = Vec<String>> + 'static,
) -> BoxedStrategy<Written<MediaLine<'static>>> {
    let ports = (prop_oneof![Just(0), Just(9), Just(65535), any::<u16>()], prop::option::weighted(0.1, 1..=u32::MAX));
    (media_type(), ports, protocol, formats)
        .prop_map(|(media_type, (port, port_count), protocol, formats)| {
            let ports = port_count.map_or(port.to_string(), |count| format!("{port}/{count}"));
            let formats = formats.join(" ");
            let text = format!("{} {ports} {} {formats}", media_type.text, protocol.text);
            let (media_type, protocol) = (media_type.value, protocol.value);
            Written::new(MediaLine { media_type, port, port_count, protocol, formats: Cow::Owned(formats) }, text)
        })
        .boxed()
}

/// A protocol of `m=`, RTP or not (RFC 8866, section 5.14).
pub fn protocol() -> impl Strategy<Value = Written<Protocol<'static>>> {
    prop_oneof![rtp_protocol(), other_protocol()]
}

/// `m=` of any type and protocol, for one port or for several in a row, with one to four formats that are words
/// (RFC 8866, section 5.14).
pub fn media_line() -> impl Strategy<Value = Written<MediaLine<'static>>> {
    media_line_of(protocol(), prop::collection::vec(token(), 1..5))
}
