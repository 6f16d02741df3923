//! The values of a description, as both crates have them.

use sdp_decoder::attribute::{Decimal, Fmtp, Orientation, Quality};
use sdp_decoder::line::{
    Address, AddressType, Bandwidth, Connection, Information, Key, NetworkType, Origin, TypedTime,
};
use sdp_decoder::{Attribute, Direction, Media, SessionDescription, ValueError, names};
use sdp_rs::lines;
use sdp_rs::lines::Attribute as TheirAttribute;

type Read<T> = Result<T, ValueError>;

/// What sdp-rs reads, with the faults put right that are in single values: `inactive`, and the number of IPv6 addresses.
pub(crate) fn mended(mut theirs: sdp_rs::SessionDescription) -> sdp_rs::SessionDescription {
    let media = theirs.media_descriptions.iter_mut();
    let (attributes, connections): (Vec<_>, Vec<_>) =
        media.map(|media| (media.attributes.iter_mut(), media.connections.iter_mut())).unzip();
    let inactive = TheirAttribute::Other("inactive".into(), None);
    for attribute in attributes.into_iter().flatten().chain(&mut theirs.attributes).filter(|it| **it == inactive) {
        *attribute = TheirAttribute::Inactive;
    }
    for connection in connections.into_iter().flatten().chain(&mut theirs.connection) {
        mend_count(connection);
    }
    theirs
}

fn mend_count(connection: &mut lines::Connection) {
    let address = &mut connection.connection_address;
    if connection.addrtype == lines::common::Addrtype::Ip6 && address.numaddr.is_none() {
        address.numaddr = address.ttl.take();
    }
}

/// Every line of the one has the values of the same line of the other. Public values only: the conversion is no part.
pub(crate) fn compare(ours: &SessionDescription, theirs: &sdp_rs::SessionDescription) {
    assert_eq!(format!("v={}", ours.version().unwrap().unwrap()), theirs.version.to_string());
    origin(&ours.origin().unwrap().unwrap(), &theirs.origin);
    assert_eq!(ours.session_name().unwrap().unwrap().as_str(), theirs.session_name.value());
    information(ours.information(), theirs.session_info.as_ref());
    assert_eq!(ours.uri().map(|uri| uri.unwrap().to_string()).as_deref(), theirs.uri.as_ref().map(lines::Uri::value));
    each(ours.emails(), &theirs.emails, |ours, theirs| assert_eq!(ours.as_str(), theirs.value()));
    each(ours.phones(), &theirs.phones, |ours, theirs| assert_eq!(ours.as_str(), theirs.value()));
    each(ours.connection(), theirs.connection.as_slice(), connection);
    each(ours.bandwidths(), &theirs.bandwidths, bandwidth);
    times(ours, &theirs.times);
    key(ours.key(), theirs.key.as_ref());
    each(ours.attributes().map(Ok), &theirs.attributes, |ours, theirs| attribute(*ours, theirs));
    each(ours.media().map(Ok), &theirs.media_descriptions, |ours, theirs| media(*ours, theirs));
}

/// As many of the one as of the other, and each agrees.
fn each<T, U>(ours: impl IntoIterator<Item = Read<T>>, theirs: &[U], agree: impl Fn(&T, &U)) {
    let ours: Vec<T> = ours.into_iter().map(|value| value.expect("a value that can be read")).collect();
    assert_eq!(ours.len(), theirs.len());
    ours.iter().zip(theirs).for_each(|(ours, theirs)| agree(ours, theirs));
}

fn network(ours: (&NetworkType, &AddressType), nettype: &impl ToString, addrtype: &impl ToString) {
    assert!(ours.0.as_str().eq_ignore_ascii_case(&nettype.to_string()));
    assert!(ours.1.as_str().eq_ignore_ascii_case(&addrtype.to_string()));
}

fn ip(ours: &Address, theirs: std::net::IpAddr) {
    assert_eq!(ours.ip(), Some(theirs));
}

fn origin(ours: &Origin, theirs: &lines::Origin) {
    assert_eq!(ours.username, theirs.username);
    assert_eq!(ours.session_id.as_str(), theirs.sess_id);
    assert_eq!(ours.session_version.as_str(), theirs.sess_version);
    network((&ours.network_type, &ours.address_type), &theirs.nettype, &theirs.addrtype);
    ip(&ours.address, theirs.unicast_address);
}

fn information(ours: Option<Read<Information>>, theirs: Option<&lines::SessionInformation>) {
    assert_eq!(ours.map(|ours| ours.unwrap().to_string()).as_deref(), theirs.map(lines::SessionInformation::value));
}

fn connection(ours: &Connection, theirs: &lines::Connection) {
    network((&ours.network_type, &ours.address_type), &theirs.nettype, &theirs.addrtype);
    ip(&ours.address, theirs.connection_address.base);
    assert_eq!(ours.ttl.map(u32::from), theirs.connection_address.ttl);
    assert_eq!(ours.count, theirs.connection_address.numaddr);
}

fn bandwidth(ours: &Bandwidth, theirs: &lines::Bandwidth) {
    assert_eq!(ours.bandwidth_type.as_str(), theirs.bwtype.to_string());
    assert_eq!(ours.value, theirs.bandwidth.into());
}

fn times(ours: &SessionDescription, theirs: &[sdp_rs::Time]) {
    each(ours.time_descriptions().map(Ok), theirs, |ours, theirs| {
        let timing = ours.timing().unwrap().unwrap();
        assert_eq!((timing.start.0, timing.stop.0), (theirs.active.start, theirs.active.stop));
        each(ours.repeats(), &theirs.repeat, |ours, theirs| {
            time(ours.interval, &theirs.interval);
            time(ours.duration, &theirs.duration);
            each(ours.offsets.iter().map(Ok), &theirs.offsets, |ours, theirs| time(**ours, theirs));
        });
        each(ours.time_zones(), theirs.zone.as_slice(), |ours, theirs| {
            each(ours.adjustments.iter().map(Ok), &theirs.parts, |ours, theirs| {
                assert_eq!(ours.time.0, theirs.adjustment_time);
                let sign = if ours.is_negative { "-" } else { "" };
                assert_eq!(format!("{sign}{}", ours.offset), theirs.offset.to_string());
            });
        });
    });
}

fn time(ours: TypedTime, theirs: &lines::common::TypedTime) {
    assert_eq!(ours.to_string(), theirs.to_string());
}

fn key(ours: Option<Read<Key>>, theirs: Option<&lines::Key>) {
    each(ours, theirs.cloned().as_slice(), |ours, theirs| {
        assert_eq!(ours.method.as_str(), theirs.method.to_string());
        assert_eq!(ours.secret.as_ref().map_or("", |secret| secret.expose()), theirs.encryption_key);
    });
}

fn media(ours: Media, theirs: &sdp_rs::MediaDescription) {
    assert_eq!(ours.media_type().unwrap().as_str(), theirs.media.media.to_string());
    assert_eq!(ours.port(), Ok(theirs.media.port));
    assert_eq!(ours.port_count(), Ok(theirs.media.num_of_ports.map(u32::from)));
    assert_eq!(ours.protocol().unwrap().as_str(), theirs.media.proto.to_string());
    assert!(ours.format_tokens().eq(theirs.media.fmt.split_whitespace()));
    information(ours.information(), theirs.info.as_ref());
    each(ours.declared_connections(), &theirs.connections, connection);
    each(ours.bandwidths(), &theirs.bandwidths, bandwidth);
    key(ours.key(), theirs.key.as_ref());
    each(ours.attributes().map(Ok), &theirs.attributes, |ours, theirs| attribute(*ours, theirs));
    mapped_formats(ours, theirs);
}

/// The formats of the section have the codec and the parameters that the attributes of the other crate give them.
fn mapped_formats(ours: Media, theirs: &sdp_rs::MediaDescription) {
    for format in ours.formats() {
        let map = theirs.attributes.iter().find_map(|attribute| match attribute {
            TheirAttribute::Rtpmap(map) if map.payload_type.to_string() == format.token() => Some(map),
            _ => None,
        });
        if let Some(map) = map.filter(|_| ours.is_rtp()) {
            assert_eq!(format.encoding_name(), Some(map.encoding_name.as_str()));
            assert_eq!(format.clock_rate().map(i64::from), Some(map.clock_rate.into()));
        }
    }
}

/// Name and value, and the value as its type where the other crate has one.
fn attribute(ours: Attribute, theirs: &TheirAttribute) {
    let value = || ours.value().expect("a value");
    let name = match theirs {
        TheirAttribute::Cat(text) => ("cat", assert_eq!(value(), text)).0,
        TheirAttribute::Keywds(text) => ("keywds", assert_eq!(value(), text)).0,
        TheirAttribute::Tool(text) => ("tool", assert_eq!(value(), text)).0,
        TheirAttribute::Charset(text) => ("charset", assert_eq!(value(), text)).0,
        TheirAttribute::Sdplang(text) => ("sdplang", assert_eq!(value(), text)).0,
        TheirAttribute::Lang(text) => ("lang", assert_eq!(value(), text)).0,
        TheirAttribute::Ptime(number) => ("ptime", decimal(value(), *number)).0,
        TheirAttribute::Maxptime(number) => ("maxptime", decimal(value(), *number)).0,
        TheirAttribute::Framerate(number) => ("framerate", decimal(value(), *number)).0,
        TheirAttribute::Quality(number) => {
            assert_eq!(i32::from(Quality::try_from(value()).unwrap().0), *number);
            "quality"
        }
        TheirAttribute::Orient(orientation) => {
            assert_eq!(Orientation::try_from(value()).unwrap().as_str(), orientation.to_string());
            "orient"
        }
        TheirAttribute::Type(conference) => ("type", assert_eq!(value(), conference.to_string())).0,
        TheirAttribute::Rtpmap(map) => ("rtpmap", rtpmap(value(), map)).0,
        TheirAttribute::Sendrecv => ("sendrecv", direction(ours, Direction::SendRecv)).0,
        TheirAttribute::Sendonly => ("sendonly", direction(ours, Direction::SendOnly)).0,
        TheirAttribute::Recvonly => ("recvonly", direction(ours, Direction::RecvOnly)).0,
        TheirAttribute::Inactive => ("inactive", direction(ours, Direction::Inactive)).0,
        TheirAttribute::Other(name, text) => {
            assert_eq!(ours.value(), text.as_deref());
            if let ("fmtp", Some(text)) = (name.as_str(), text) {
                fmtp(ours, text);
            }
            name
        }
    };
    assert_eq!(ours.name(), name);
}

fn decimal(ours: &str, theirs: f32) {
    assert_eq!(Decimal::try_from(ours), Decimal::try_from(theirs.to_string().as_str()));
}

fn direction(ours: Attribute, theirs: Direction) {
    assert_eq!(ours.id().and_then(Direction::from_attribute), Some(theirs));
    assert_eq!(ours.value(), None);
}

fn rtpmap(ours: &str, theirs: &lines::attribute::Rtpmap) {
    let ours = sdp_decoder::attribute::RtpMap::try_from(ours).unwrap();
    assert_eq!(u32::from(ours.payload_type.number()), theirs.payload_type);
    assert_eq!(ours.encoding_name, theirs.encoding_name);
    assert_eq!(ours.clock_rate.map(i64::from), Some(theirs.clock_rate.into()));
    assert_eq!(ours.channels().map(i64::from), theirs.encoding_params.map(i64::from));
}

/// Its type for `fmtp` is no part of its attributes, but can be made.
fn fmtp(ours: Attribute, theirs: &str) {
    let ours = Fmtp::try_from(ours.value().expect("a value")).unwrap();
    let (format, parameters) = theirs.trim().split_once(' ').unwrap_or((theirs, ""));
    assert_eq!((ours.format.as_ref(), ours.text.as_ref()), (format, parameters));
    assert_eq!(names::FMTP.id().name(), "fmtp");
}
