//! Bodies of SIP calls, as phones, switches and trunks write them.

use alloc::format;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::attribute_line::{AttributeLine, direction};
use super::codecs::{Codec, DYNAMIC_AUDIO, Formats, SIP_VIDEO, STATIC_AUDIO, telephone_event};
use super::device::{Host, bandwidth, format_list, host, media_line, named_session, port};
use super::media_section::MediaSection;
use super::session::Session;
use super::written::Written;
use crate::attribute::{AttributeValue, Rtcp};
use crate::line::MediaType;

/// The offer or answer of a SIP call with audio, as phones and trunks write it (RFC 3264, section 5).
///
/// One section, of RTP/AVP or, with a key in `a=crypto` (RFC 4568), of RTP/SAVP. Codecs with a static payload type have
/// an rtpmap or not, those with a dynamic one always have it; telephone-event (RFC 4733) comes with its events or
/// without, on 101 or elsewhere. The address stands in the session or in the section. Packet times, a port for RTCP,
/// and a direction now and then: also calls on hold, by `sendonly` or `inactive` or by the address `0.0.0.0`.
///
/// ```
/// use proptest::prelude::*;
/// use sdp_decoder::decode_sdp;
/// use sdp_decoder::strategies::sip_audio;
///
/// proptest!(|(call in sip_audio())| {
///     let body = call.body();
///     let media = decode_sdp(&body)?.media_at(0).map(|media| media.value().to_owned());
///     prop_assert_eq!(media, call.media.first().map(|section| section.line.text.clone()));
/// });
/// ```
pub fn sip_audio() -> BoxedStrategy<Session> {
    let profile = prop_oneof![6 => Just(Profile::Avp), 1 => Just(Profile::Savp)];
    (device(), profile.prop_flat_map(audio)).prop_map(|(device, audio)| device.session([audio].into())).boxed()
}

/// The offer or answer of a SIP call with audio and video, as video phones and rooms write it (RFC 3264, section 5).
///
/// Audio as in [`sip_audio()`]. Video is of RTP/AVPF or, with a key, of RTP/SAVPF, with `a=rtcp-fb` lines for a format
/// or for all of them (RFC 4585, section 4.2; RFC 5104, section 7.1), bandwidths and a frame rate. Now and then video is
/// rejected, by port 0.
pub fn sip_video() -> BoxedStrategy<Session> {
    let profiles = prop_oneof![
        3 => Just((Profile::Avpf, Profile::Avpf)),
        2 => Just((Profile::Avp, Profile::Avpf)),
        1 => Just((Profile::Savpf, Profile::Savpf)),
    ];
    let media = profiles.prop_flat_map(|(of_audio, of_video)| (audio(of_audio), video(of_video)));
    (device(), media).prop_map(|(device, (audio, video))| device.session([audio, video].into())).boxed()
}

/// How RTP is sent (RFC 3551, 3711, 4585, 5124).
#[derive(Clone, Copy, Debug)]
enum Profile {
    Avp,
    Savp,
    Avpf,
    Savpf,
}

impl Profile {
    const fn word(self) -> &'static str {
        match self {
            Self::Avp => "RTP/AVP",
            Self::Savp => "RTP/SAVP",
            Self::Avpf => "RTP/AVPF",
            Self::Savpf => "RTP/SAVPF",
        }
    }

    const fn is_secure(self) -> bool {
        matches!(self, Self::Savp | Self::Savpf)
    }
}

/// Who calls, and where the calls are to be sent.
#[derive(Clone, Debug)]
struct Device {
    username: &'static str,
    name: &'static str,
    id: u64,
    has_changed: bool,
    host: Host,
    media_host: Host,
    has_connection_in_session: bool,
}

impl Device {
    /// The session, with an address for each of its sections.
    fn session(self, mut media: Vec<MediaSection>) -> Session {
        let origin = self.host.origin(self.username, self.id, self.id + u64::from(self.has_changed));
        let connection = self.media_host.connection();
        if !self.has_connection_in_session {
            for section in &mut media {
                section.connections.push(connection.clone());
            }
        }
        let connection = self.has_connection_in_session.then_some(connection);
        Session { connection, media, ..Session::new(origin, named_session(self.name)) }
    }
}

fn device() -> BoxedStrategy<Device> {
    // The user in `o=` and the name in `s=`.
    static KNOWN: [(&str, &str); 9] = [
        ("CiscoSystemsCCM-SIP", "SIP Call"),
        ("-", "-"),
        ("-", "pjmedia"),
        ("root", "Asterisk PBX 18.20.0"),
        ("FreeSWITCH", "FreeSWITCH"),
        ("Sonus_UAC", "SIP Media Capabilities"),
        ("BroadWorks", "-"),
        ("alice", "Talk"),
        ("user1", " "),
    ];
    let media_host = prop_oneof![4 => Just(None), 2 => host().prop_map(Some), 1 => Just(Some(Host::nowhere()))];
    let ids = (any::<u32>(), any::<bool>());
    (prop::sample::select(&KNOWN[..]), ids, host(), media_host, prop::bool::weighted(0.8))
        .prop_map(|((username, name), (id, has_changed), host, media_host, has_connection_in_session)| Device {
            username,
            name,
            id: u64::from(id),
            has_changed,
            media_host: media_host.unwrap_or_else(|| host.clone()),
            host,
            has_connection_in_session,
        })
        .boxed()
}

fn audio(profile: Profile) -> BoxedStrategy<MediaSection> {
    let milliseconds = |numbers: &'static [u64]| prop::option::of(prop::sample::select(numbers));
    let times = (milliseconds(&[10, 20, 20, 30, 60]), milliseconds(&[20, 40, 150]));
    let silence = prop::bool::weighted(0.2);
    (port(), audio_formats(), prop::option::weighted(0.1, bandwidth(&[64, 80, 96])), times, silence, transport(profile))
        .prop_map(move |(port, formats, bandwidth, (ptime, maxptime), silence, transport)| {
            let line = media_line((MediaType::Audio, "audio"), port, profile.word(), format_list(&formats.numbers));
            let mut attributes = formats.lines;
            attributes.extend(ptime.map(|number| AttributeLine::number("ptime", number)));
            attributes.extend(
                maxptime
                    .filter(|most| ptime.is_none_or(|time| time <= *most))
                    .map(|number| AttributeLine::number("maxptime", number)),
            );
            attributes.extend(silence.then(|| AttributeLine::plain("silenceSupp", "off - - - -")));
            attributes.extend(transport.lines(port));
            MediaSection { bandwidths: bandwidth.into_iter().collect(), ..MediaSection::new(line, attributes) }
        })
        .boxed()
}

/// Static and dynamic payload types, and telephone-event most of the time.
fn audio_formats() -> impl Strategy<Value = Formats> {
    let of = |least_static, most_static, least_dynamic, most_dynamic| {
        let chosen = prop::sample::subsequence(&STATIC_AUDIO[..], least_static..=most_static).prop_shuffle();
        (chosen, prop::sample::subsequence(&DYNAMIC_AUDIO[..], least_dynamic..=most_dynamic))
    };
    let codecs = prop_oneof![4 => of(1, 5, 0, 2), 1 => of(0, 0, 1, 3)];
    let event_list = prop::sample::select(&[Some("0-15"), Some("0-15"), Some("0-16"), Some("0-11,16"), None][..]);
    let event = (prop::sample::select(&[101_u8, 101, 101, 96, 97, 127][..]), event_list);
    let first = prop::sample::select(&[96_u8, 97, 98, 107, 116][..]);
    (codecs, first, any::<bool>(), prop::option::weighted(0.9, event)).prop_map(
        |((of_static, of_dynamic), first, has_rtp_maps, event)| {
            let mut formats = Formats::default();
            for (number, codec) in &of_static {
                if has_rtp_maps { formats.push(*number, codec) } else { formats.push_static(*number, codec) }
            }
            let taken = event.map(|(number, _)| number);
            let free = (first..=127).filter(|number| Some(*number) != taken);
            free.zip(&of_dynamic).for_each(|(number, codec)| formats.push(number, codec));
            if let Some((number, events)) = event {
                formats.push(number, &telephone_event(events));
            }
            formats
        },
    )
}

fn video(profile: Profile) -> BoxedStrategy<MediaSection> {
    let ports = prop_oneof![6 => port(), 1 => Just(0)];
    let codecs = prop::sample::subsequence(&SIP_VIDEO[..], 1..=3).prop_shuffle();
    let feedback = prop::sample::subsequence(&["nack", "nack pli", "ccm fir", "ccm tmmbr"][..], 1..=4);
    let of_all = (any::<bool>(), prop::option::of(prop::sample::select(&[15_u64, 25, 30][..])));
    let bandwidths = prop::collection::vec(bandwidth(&[384, 1024, 2048, 4096]), 0..3);
    (ports, codecs, (feedback, of_all), bandwidths, transport(profile))
        .prop_map(move |(port, codecs, (feedback, (is_for_all, rate)), bandwidths, transport)| {
            let formats = video_formats(&codecs, &feedback, is_for_all);
            let line = media_line((MediaType::Video, "video"), port, profile.word(), format_list(&formats.numbers));
            let mut attributes = formats.lines;
            attributes.extend(rate.map(|rate| AttributeLine::number("framerate", rate)));
            attributes.push(AttributeLine::plain("content", "main"));
            attributes.extend(transport.lines(port));
            MediaSection { bandwidths, ..MediaSection::new(line, attributes) }
        })
        .boxed()
}

fn video_formats(codecs: &[Codec], feedback: &[&str], is_for_all: bool) -> Formats {
    let mut formats = Formats::default();
    for (number, codec) in (97..=127).zip(codecs) {
        formats.push(number, codec);
        if !is_for_all {
            formats.push_feedback(number, feedback);
        }
    }
    if is_for_all {
        formats.lines.extend(feedback.iter().map(|kind| AttributeLine::plain("rtcp-fb", format!("* {kind}"))));
    }
    formats
}

/// What a section says about its transport.
#[derive(Clone, Debug)]
struct Transport {
    key: Option<AttributeLine>,
    has_rtcp: bool,
    rtcp_host: Option<Host>,
    direction: Option<AttributeLine>,
}

impl Transport {
    fn lines(self, port: u16) -> impl Iterator<Item = AttributeLine> {
        let rtcp = self.has_rtcp.then(|| {
            let (port, connection) = (port.saturating_add(1), self.rtcp_host.map(|host| host.connection()));
            let text =
                connection.as_ref().map_or(format!("{port}"), |connection| format!("{port} {}", connection.text));
            let rtcp = Rtcp { port, connection: connection.map(|connection| connection.value) };
            AttributeLine::typed("rtcp", Written::new(rtcp, text), AttributeValue::Rtcp)
        });
        self.key.into_iter().chain(rtcp).chain(self.direction)
    }
}

fn transport(profile: Profile) -> impl Strategy<Value = Transport> {
    let key = "[A-Za-z0-9+/]{40}".prop_map(move |key| {
        let line = || AttributeLine::plain("crypto", format!("1 AES_CM_128_HMAC_SHA1_80 inline:{key}"));
        profile.is_secure().then(line)
    });
    let rtcp = (prop::bool::weighted(0.2), prop::option::of(host()));
    (key, rtcp, prop::option::of(direction())).prop_map(|(key, (has_rtcp, rtcp_host), direction)| Transport {
        key,
        has_rtcp,
        rtcp_host,
        direction,
    })
}
