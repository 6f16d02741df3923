//! Valid bodies say what they were made from.

use proptest::prelude::*;
use sdp_decoder::line::Version;
use sdp_decoder::strategies::{AttributeLine, MediaSection, Session, Written, sip_audio, sip_video, webrtc};
use sdp_decoder::{Attribute, Decoder, Media, Role, SessionDescription, ValueError, decode_sdp};

use crate::effective::{expected_connection, expected_direction, expected_ptime, expected_rtcp_port};
use crate::formats::{Joined, expected_formats};
use crate::{by_grammar, cases, session};

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn a_body_decodes_to_the_values_it_was_made_from(session in session()) {
        let body = session.body();
        assert_is(&decode_sdp(&body).expect("valid"), &session);
    }

    #[test]
    fn strict_mode_accepts_what_is_valid(session in session()) {
        let body = session.body();
        let strict = by_grammar().decode(&body);
        prop_assert!(strict.is_ok(), "{:?}", strict.err());
    }

    #[test]
    fn strict_mode_accepts_what_devices_write(session in prop_oneof![sip_audio(), sip_video(), webrtc()]) {
        let body = session.body();
        let strict = Decoder::new().strict().decode(&body);
        prop_assert!(strict.is_ok(), "{:?}", strict.err());
    }

    #[test]
    fn effective_values_follow_inheritance(session in session(), is_answer in any::<bool>()) {
        let body = session.body();
        let role = if is_answer { Role::Answer } else { Role::Offer };
        let description = Decoder::new().role(role).decode(&body).expect("valid");
        for (media, section) in description.media().zip(&session.media) {
            let direction = media.direction();
            prop_assert_eq!((direction.value, direction.source), expected_direction(&session, section));
            let connection = media.connection().map(|connection| connection.expect("readable"));
            let connection = connection.map(|connection| (connection.value, connection.source));
            prop_assert_eq!(connection, expected_connection(&session, section));
            let ptime = media.ptime().map(|ptime| ptime.expect("readable"));
            prop_assert_eq!(ptime.map(|ptime| (ptime.value, ptime.source)), expected_ptime(&session, section));
            let rtcp = media.rtcp_port().map(|rtcp| rtcp.expect("readable"));
            let rtcp = rtcp.map(|rtcp| (rtcp.port, rtcp.connection, rtcp.source));
            prop_assert_eq!(rtcp, expected_rtcp_port(section, is_answer));
        }
    }

    #[test]
    fn formats_are_joined_as_a_search_of_the_section_finds(session in session()) {
        let body = session.body();
        let description = decode_sdp(&body).expect("valid");
        for (media, section) in description.media().zip(&session.media) {
            let joined: Vec<_> = media.formats().map(Joined::of).collect();
            prop_assert_eq!(joined, expected_formats(section));
        }
    }

    #[test]
    fn keys_are_not_in_debug_text(session in session(), key in key_line()) {
        let Written { value: secret, text: line } = key;
        let body = format!("{}{line}\r\n", session.body());
        let description = decode_sdp(&body).expect("valid but for the key");
        let keys: Vec<_> = [description.key()].into_iter().chain(description.media().map(Media::key)).collect();
        let debug = format!("{description:?} {keys:?}");
        prop_assert!(!debug.contains(&secret), "{}", debug);
        let strict = Decoder::new().strict().decode(&body);
        prop_assert!(!format!("{strict:?}").contains(&secret), "{:?}", strict);
    }
}

/// A `k=` line with a key in it, readable or not.
fn key_line() -> impl Strategy<Value = Written<String>> {
    let before = prop::sample::select(&["clear:", "base64:", "uri:", "x:", "", " ", "clear "][..]);
    (before, "[a-z]{12}", prop::sample::select(&["", " ", " b", "=="][..]))
        .prop_map(|(before, key, after)| Written::new(key.clone(), format!("k={before}{key}{after}")))
}

/// Every typed line and attribute of the description is what the session says.
pub(crate) fn assert_is(description: &SessionDescription<'_>, session: &Session) {
    assert_eq!(description.version(), Some(Ok(Version(0))));
    assert_eq!(description.origin(), Some(Ok(session.origin.value.clone())));
    assert_eq!(description.session_name(), Some(Ok(session.name.value.clone())));
    assert_eq!(description.information(), value_of(session.information.as_ref()));
    assert_eq!(description.uri(), value_of(session.uri.as_ref()));
    assert_eq!(description.emails().collect::<Vec<_>>(), values_of(&session.emails));
    assert_eq!(description.phones().collect::<Vec<_>>(), values_of(&session.phones));
    assert_eq!(description.connection(), value_of(session.connection.as_ref()));
    assert_eq!(description.bandwidths().collect::<Vec<_>>(), values_of(&session.bandwidths));
    assert_eq!(description.key(), value_of(session.key.as_ref()));
    assert_eq!(description.time_descriptions().count(), session.times.len());
    for (time, lines) in description.time_descriptions().zip(&session.times) {
        assert_eq!(time.timing(), Some(Ok(lines.timing.value)));
        assert_eq!(time.repeats().collect::<Vec<_>>(), values_of(&lines.repeats));
        assert_eq!(time.time_zones(), value_of(lines.time_zones.as_ref()));
    }
    assert_are_attributes(description.attributes(), &session.attributes);
    assert_eq!(description.declared_direction(), session.attributes.iter().find_map(AttributeLine::direction));
    assert_eq!(description.media().len(), session.media.len());
    description.media().zip(&session.media).for_each(|(media, section)| assert_is_section(media, section));
}

fn assert_is_section(media: Media<'_>, section: &MediaSection) {
    assert_eq!(media.media_line(), Ok(section.line.value.clone()));
    assert_eq!(media.value(), section.line.text);
    assert_eq!(media.media_type(), Ok(section.line.value.media_type.clone()));
    assert_eq!(media.port(), Ok(section.line.value.port));
    assert_eq!(media.port_count(), Ok(section.line.value.port_count));
    assert_eq!(media.protocol(), Ok(section.line.value.protocol.clone()));
    assert_eq!(media.format_tokens().collect::<Vec<_>>().join(" "), section.line.value.formats);
    assert_eq!(media.information(), value_of(section.information.as_ref()));
    assert_eq!(media.declared_connections().collect::<Vec<_>>(), values_of(&section.connections));
    assert_eq!(media.bandwidths().collect::<Vec<_>>(), values_of(&section.bandwidths));
    assert_eq!(media.key(), value_of(section.key.as_ref()));
    assert_eq!(media.declared_direction(), section.attributes.iter().find_map(AttributeLine::direction));
    assert_are_attributes(media.attributes(), &section.attributes);
}

fn assert_are_attributes<'d>(attributes: impl Iterator<Item = Attribute<'d>>, lines: &[AttributeLine]) {
    let attributes: Vec<_> = attributes.collect();
    assert_eq!(attributes.len(), lines.len());
    for (attribute, line) in attributes.into_iter().zip(lines) {
        assert_eq!((attribute.name(), attribute.value()), (line.name.as_str(), line.value.as_deref()));
        let decoded = attribute.decode();
        assert!(decoded.is_ok(), "{attribute}: {decoded:?}");
        assert!(line.decoded.is_none() || decoded.ok() == line.decoded, "{attribute}: {:?}", line.decoded);
    }
}

fn value_of<T: Clone>(written: Option<&Written<T>>) -> Option<Result<T, ValueError>> {
    written.map(|written| Ok(written.value.clone()))
}

fn values_of<T: Clone>(written: &[Written<T>]) -> Vec<Result<T, ValueError>> {
    written.iter().map(|written| Ok(written.value.clone())).collect()
}
