//! The values of single lines, as sdp-rs has them.

use alloc::string::{String, ToString};
use core::net::IpAddr;

use sdp_rs::lines;
use sdp_rs::lines::common::{Addrtype, Nettype, TypedTime as TheirTime};

use super::BridgeErrorKind as Kind;
use crate::Line;
use crate::line::{
    Address, Bandwidth, Connection, Key, KeyMethod, MediaLine, Origin, Repeat, TimeZones, Timing, TypedTime, Version,
    ZoneAdjustment,
};
use crate::syntax::Read;

/// The value of a line, as the type has it that its letter says.
pub(super) fn read<'d, T: Read<'d>>(line: Line<'d>) -> Result<T, Kind> {
    let value = T::read_all(line.value(), &mut ());
    value.map_err(|error| error.shifted(line.value_span().start).into())
}

pub(super) fn version(version: Version) -> Result<lines::Version, Kind> {
    match version {
        Version(0) => Ok(lines::Version::V0),
        Version(_) => Err(Kind::unheld("version", "version 0")),
    }
}

pub(super) fn origin(origin: Origin<'_>) -> Result<lines::Origin, Kind> {
    Ok(lines::Origin {
        unicast_address: ip(&origin.address)?,
        username: origin.username.into_owned(),
        sess_id: origin.session_id.to_string(),
        sess_version: origin.session_version.to_string(),
        nettype: Nettype::from(origin.network_type.as_str()),
        addrtype: Addrtype::from(origin.address_type.as_str()),
    })
}

pub(super) fn connection(connection: &Connection<'_>) -> Result<lines::Connection, Kind> {
    Ok(lines::Connection {
        connection_address: lines::connection::ConnectionAddress {
            base: ip(&connection.address)?,
            ttl: connection.ttl.map(u32::from),
            numaddr: connection.count,
        },
        nettype: Nettype::from(connection.network_type.as_str()),
        addrtype: Addrtype::from(connection.address_type.as_str()),
    })
}

fn ip(address: &Address<'_>) -> Result<IpAddr, Kind> {
    address.ip().ok_or(Kind::unheld("address", "an IPv4 or IPv6 address"))
}

pub(super) fn bandwidth(bandwidth: &Bandwidth<'_>) -> Result<lines::Bandwidth, Kind> {
    let held = "a number up to 4294967295";
    Ok(lines::Bandwidth {
        bandwidth: bandwidth.value.try_into().map_err(|_| Kind::unheld("bandwidth", held))?,
        bwtype: bandwidth.bandwidth_type.as_str().into(),
    })
}

pub(super) fn timing(timing: Timing) -> lines::Active {
    lines::Active { start: timing.start.0, stop: timing.stop.0 }
}

pub(super) fn repeat(repeat: Repeat) -> Result<lines::Repeat, Kind> {
    let offsets = repeat.offsets.into_iter();
    Ok(lines::Repeat {
        interval: typed_time("repeat interval", false, repeat.interval)?,
        duration: typed_time("active duration", false, repeat.duration)?,
        offsets: offsets.map(|offset| typed_time("offset", false, offset)).collect::<Result<_, _>>()?,
    })
}

pub(super) fn time_zones(zones: TimeZones) -> Result<lines::Zone, Kind> {
    let part = |zone: ZoneAdjustment| {
        let offset = typed_time("offset", zone.is_negative, zone.offset)?;
        Ok(lines::zone::ZonePart { adjustment_time: zone.time.0, offset })
    };
    Ok(lines::Zone { parts: zones.adjustments.into_iter().map(part).collect::<Result<_, Kind>>()? })
}

/// How many seconds a `chrono::TimeDelta` has at most: it counts milliseconds in 63 bits, and panics beyond.
const MOST_SECONDS: u64 = i64::MAX.unsigned_abs() / 1000;

/// Made from the token, since the type inside is of a crate that sdp-rs does not export.
fn typed_time(field: &'static str, is_negative: bool, time: TypedTime) -> Result<TheirTime, Kind> {
    let unheld = || Kind::unheld(field, "a time up to 9223372036854775 seconds");
    if time.seconds().is_none_or(|seconds| seconds > MOST_SECONDS) {
        return Err(unheld());
    }
    let token = alloc::format!("{}{time}", if is_negative { "-" } else { "" });
    TheirTime::try_from(token.as_str()).map_err(|_| unheld())
}

pub(super) fn key(key: &Key<'_>) -> lines::Key {
    use lines::key::KeyMethod as Theirs;
    lines::Key {
        method: match key.method {
            KeyMethod::Prompt => Theirs::Prompt,
            KeyMethod::Clear => Theirs::Clear,
            KeyMethod::Base64 => Theirs::Base64,
            KeyMethod::Uri => Theirs::Uri,
        },
        encryption_key: key.secret.as_ref().map_or_else(String::new, |secret| secret.expose().into()),
    }
}

pub(super) fn media(media: MediaLine<'_>) -> Result<lines::Media, Kind> {
    let held = "a number up to 255";
    Ok(lines::Media {
        media: media.media_type.as_str().into(),
        port: media.port,
        num_of_ports: match media.port_count {
            Some(count) => Some(count.try_into().map_err(|_| Kind::unheld("number of ports", held))?),
            None => None,
        },
        proto: media.protocol.as_str().into(),
        fmt: media.formats.into_owned(),
    })
}
