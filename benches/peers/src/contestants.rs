//! The crates, and the work that each does. Every reader looks at every value it is about, by `black_box`.

use std::hint::black_box;
use std::io::Cursor;

/// A crate. What it cannot do is `None`.
pub struct Contestant {
    pub name: &'static str,
    /// Text to its own structure. 0 where it refuses.
    pub decode: fn(&str) -> usize,
    /// The same, then o=, s=, c=, b=, t=, every m= with its formats, and every attribute's name and value.
    pub read: Option<fn(&str) -> usize>,
    /// The same with every attribute typed that the crate has a type for.
    pub typed: Option<fn(&str) -> usize>,
}

/// This crate first.
pub fn all() -> Vec<Contestant> {
    vec![
        Contestant { name: "sdp-decoder", decode: ours::decode, read: Some(ours::read), typed: Some(ours::typed) },
        Contestant {
            name: "sdp-types",
            decode: sdp_types_crate::decode,
            read: Some(sdp_types_crate::read),
            typed: Some(sdp_types_crate::typed),
        },
        Contestant { name: "msf-sdp", decode: msf::decode, read: Some(msf::read), typed: None },
        Contestant { name: "sdp (webrtc-rs)", decode: webrtc_rs::decode, read: Some(webrtc_rs::read), typed: None },
        Contestant { name: "sdp-rs", decode: sdp_rs_crate::decode, read: Some(sdp_rs_crate::read), typed: None },
        Contestant { name: "ezk-sdp-types", decode: ezk::decode, read: Some(ezk::read), typed: Some(ezk::read) },
        Contestant {
            name: "webrtc-sdp",
            decode: mozilla::decode,
            read: Some(mozilla::read),
            typed: Some(mozilla::read),
        },
    ]
}

mod ours {
    use super::black_box;
    use sdp_decoder::{Attributes, SessionDescription, decode_sdp};

    pub fn decode(body: &str) -> usize {
        decode_sdp(body).map_or(0, |offer| black_box(&offer).media().len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Ok(offer) = decode_sdp(body) else { return 0 };
        let count =
            |attributes: Attributes| attributes.map(|a| black_box((a.name(), a.value())).0.len()).sum::<usize>();
        lines(&offer) + count(offer.attributes()) + offer.media().map(|media| count(media.attributes())).sum::<usize>()
    }

    pub fn typed(body: &str) -> usize {
        let Ok(offer) = decode_sdp(body) else { return 0 };
        let count = |attributes: Attributes| attributes.filter(|a| black_box(a.decode()).is_ok()).count();
        lines(&offer) + count(offer.attributes()) + offer.media().map(|media| count(media.attributes())).sum::<usize>()
    }

    fn lines(offer: &SessionDescription) -> usize {
        black_box((offer.origin(), offer.session_name(), offer.connection()));
        offer.bandwidths().for_each(|bandwidth| drop(black_box(bandwidth)));
        offer.timings().for_each(|timing| drop(black_box(timing)));
        let mut formats = 0;
        for media in offer.media() {
            let Ok(line) = media.media_line() else { return 0 };
            formats += black_box(&line).format_tokens().map(black_box).count();
            media.declared_connections().for_each(|connection| drop(black_box(connection)));
            media.bandwidths().for_each(|bandwidth| drop(black_box(bandwidth)));
        }
        formats
    }
}

mod sdp_types_crate {
    use super::black_box;
    use sdp_types::{Attribute, Session, TypedAttribute};

    pub fn decode(body: &str) -> usize {
        Session::parse(body.as_bytes()).map_or(0, |session| black_box(&session).medias.len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Ok(session) = Session::parse(body.as_bytes()) else { return 0 };
        lines(&session) + attributes(&session).map(|a| black_box((&a.attribute, &a.value)).0.len()).sum::<usize>()
    }

    pub fn typed(body: &str) -> usize {
        let Ok(session) = Session::parse(body.as_bytes()) else { return 0 };
        lines(&session) + attributes(&session).filter(|attribute| is_typed(attribute)).count()
    }

    fn lines(session: &Session) -> usize {
        black_box((&session.origin, &session.session_name, &session.connection));
        black_box((&session.bandwidths, &session.times));
        session
            .medias
            .iter()
            .map(|media| {
                black_box((&media.media, media.port, &media.proto, &media.connections, &media.bandwidths));
                media.fmt.split(' ').map(black_box).count()
            })
            .sum()
    }

    fn attributes(session: &Session) -> impl Iterator<Item = &Attribute> {
        session.attributes.iter().chain(session.medias.iter().flat_map(|media| &media.attributes))
    }

    fn read_as<T: TypedAttribute>(attribute: &Attribute) -> bool {
        black_box(attribute.value.as_deref().unwrap_or_default().parse::<T>()).is_ok()
    }

    /// Calls the reader of the name, where there is one.
    fn is_typed(attribute: &Attribute) -> bool {
        match attribute.attribute.as_str() {
            "rtpmap" => read_as::<sdp_types::RtpMap>(attribute),
            "fmtp" => read_as::<sdp_types::Fmtp>(attribute),
            "rtcp" => read_as::<sdp_types::Rtcp>(attribute),
            "rtcp-fb" => read_as::<sdp_types::RtcpFb>(attribute),
            "extmap" => read_as::<sdp_types::ExtMap>(attribute),
            "fingerprint" => read_as::<sdp_types::Fingerprint>(attribute),
            "group" => read_as::<sdp_types::Group>(attribute),
            "setup" => read_as::<sdp_types::Setup>(attribute),
            "ssrc" => read_as::<sdp_types::Ssrc>(attribute),
            "ssrc-group" => read_as::<sdp_types::SsrcGroup>(attribute),
            "candidate" => read_as::<sdp_types::Candidate>(attribute),
            "mid" => read_as::<sdp_types::Mid>(attribute),
            "rtcp-mux" => read_as::<sdp_types::RtcpMux>(attribute),
            "rtcp-rsize" => read_as::<sdp_types::RtcpRsize>(attribute),
            "ice-ufrag" => read_as::<sdp_types::IceUfrag>(attribute),
            "ice-pwd" => read_as::<sdp_types::IcePwd>(attribute),
            "ice-options" => read_as::<sdp_types::IceOptions>(attribute),
            "msid" => read_as::<sdp_types::Msid>(attribute),
            _ => false,
        }
    }
}

mod msf {
    use super::black_box;
    use msf_sdp::SessionDescription;

    pub fn decode(body: &str) -> usize {
        body.parse::<SessionDescription>().map_or(0, |session| black_box(&session).media_descriptions().len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Ok(session) = body.parse::<SessionDescription>() else { return 0 };
        black_box((session.origin(), session.session_name(), session.connection()));
        black_box((session.bandwidth(), session.time_descriptions()));
        let mut count: usize = session.attributes().iter().map(|a| black_box((a.name(), a.value())).0.len()).sum();
        for media in session.media_descriptions() {
            black_box((media.media_type(), media.port(), media.protocol(), media.connection(), media.bandwidth()));
            count += media.formats().iter().map(black_box).count();
            count += media.attributes().iter().map(|a| black_box((a.name(), a.value())).0.len()).sum::<usize>();
        }
        count
    }
}

mod webrtc_rs {
    use super::{Cursor, black_box};
    use webrtc_rs_sdp::SessionDescription;

    fn parse(body: &str) -> Option<SessionDescription> {
        SessionDescription::unmarshal(&mut Cursor::new(body)).ok()
    }

    pub fn decode(body: &str) -> usize {
        parse(body).map_or(0, |session| black_box(&session).media_descriptions.len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Some(session) = parse(body) else { return 0 };
        black_box((&session.origin, &session.session_name, &session.connection_information));
        black_box((&session.bandwidth, &session.time_descriptions));
        let mut count: usize = session.attributes.iter().map(|a| black_box((&a.key, &a.value)).0.len()).sum();
        for media in &session.media_descriptions {
            black_box((&media.media_name, &media.connection_information, &media.bandwidth));
            count += media.media_name.formats.iter().map(black_box).count();
            count += media.attributes.iter().map(|a| black_box((&a.key, &a.value)).0.len()).sum::<usize>();
        }
        count
    }
}

/// Types the attributes of RFC 8866 while it reads: its values are looked at as they are.
mod sdp_rs_crate {
    use super::black_box;
    use sdp_rs::SessionDescription;

    pub fn decode(body: &str) -> usize {
        SessionDescription::try_from(body).map_or(0, |session| black_box(&session).media_descriptions.len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Ok(session) = SessionDescription::try_from(body) else { return 0 };
        black_box((&session.origin, &session.session_name, &session.connection, &session.bandwidths, &session.times));
        let mut count = session.attributes.iter().map(black_box).count();
        for media in &session.media_descriptions {
            black_box((&media.media, &media.connections, &media.bandwidths));
            count += media.attributes.iter().map(black_box).count();
        }
        count
    }
}

/// Types every attribute while it reads: its values are looked at as they are.
mod ezk {
    use super::black_box;
    use bytesstr::BytesStr;
    use ezk_sdp_types::SessionDescription;

    fn parse(body: &str) -> Option<SessionDescription> {
        SessionDescription::parse(&BytesStr::from(body)).ok()
    }

    pub fn decode(body: &str) -> usize {
        parse(body).map_or(0, |session| black_box(&session).media_descriptions.len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Some(session) = parse(body) else { return 0 };
        black_box((&session.origin, &session.name, &session.connection, &session.bandwidth, &session.time));
        let mut count = session.attributes.iter().map(black_box).count();
        for media in &session.media_descriptions {
            count += black_box(&media.media).fmts.iter().map(black_box).count();
            count += media.rtpmap.iter().map(black_box).count() + media.fmtp.iter().map(black_box).count();
            count += media.attributes.iter().map(black_box).count();
        }
        count
    }
}

/// Types every attribute while it reads: its values are looked at as they are.
mod mozilla {
    use super::black_box;
    use webrtc_sdp::parse_sdp;

    pub fn decode(body: &str) -> usize {
        parse_sdp(body, false).map_or(0, |session| black_box(&session).media.len() + 1)
    }

    pub fn read(body: &str) -> usize {
        let Ok(session) = parse_sdp(body, false) else { return 0 };
        black_box((&session.origin, &session.session, &session.connection, &session.bandwidth, &session.timing));
        let mut count = session.attribute.iter().map(black_box).count();
        for media in &session.media {
            black_box((media.get_formats(), media.get_connection(), media.get_bandwidth()));
            count += media.get_attributes().iter().map(black_box).count();
        }
        count
    }
}
