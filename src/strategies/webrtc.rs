//! Bodies of WebRTC calls, as browsers write them.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use proptest::prelude::*;

use super::attribute_line::{AttributeLine, direction};
use super::codecs::{BROWSER_AUDIO, BROWSER_OPUS, BROWSER_VIDEO, Codec, Formats};
use super::device::{Host, format_list, media_line, named_session};
use super::media_section::MediaSection;
use super::session::Session;
use super::written::Written;
use crate::attribute::{AttributeValue, Group, GroupSemantics, Rtcp, Word, WordList};
use crate::line::MediaType;

/// The offer or answer of a browser (RFC 8829, section 5.2; RFC 9143).
///
/// One to four sections of audio, video and a data channel, all in one BUNDLE group, each with its `mid`, with
/// `ice-ufrag`, `ice-pwd`, `fingerprint` and `setup`, at port 9 of `0.0.0.0` until ICE knows better; now and then with
/// candidates, or with port 0 and `bundle-only` behind the first section. RTP has `rtcp-mux`, header extensions, a
/// direction, `msid` and `ssrc`, codecs with rtpmap, fmtp and rtcp-fb, and for each video codec its retransmission.
/// Chrome and Safari write the fingerprint in each section, Firefox in the session; origins and ICE passwords are as
/// theirs.
pub fn webrtc() -> BoxedStrategy<Session> {
    let sections = prop::collection::vec(section(), 1..5);
    let setup = prop::sample::select(&["actpass", "actpass", "active", "passive"][..]);
    (browser(), any::<u64>(), identity(), setup, sections)
        .prop_map(|(browser, id, identity, setup, sections)| {
            let host = if browser == Browser::Firefox { Host::nowhere() } else { Host::local() };
            // Sixty-three bits, as JSEP has it.
            let origin = host.origin(browser.username(), id >> 1, 2);
            let mids: Vec<String> = (0..sections.len()).map(|index| index.to_string()).collect();
            let attributes = session_attributes(browser, &identity, &mids);
            let media =
                mids.into_iter().zip(sections).map(|(mid, section)| section.build(browser, &identity, setup, mid));
            Session { attributes, media: media.collect(), ..Session::new(origin, named_session("-")) }
        })
        .boxed()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Browser {
    Chrome,
    Firefox,
}

impl Browser {
    const fn username(self) -> &'static str {
        match self {
            Self::Chrome => "-",
            Self::Firefox => "mozilla...THIS_IS_SDPARTA-99.0",
        }
    }
}

fn browser() -> impl Strategy<Value = Browser> {
    prop_oneof![2 => Just(Browser::Chrome), 1 => Just(Browser::Firefox)]
}

/// What ICE and DTLS know the browser by.
#[derive(Clone, Debug)]
struct Identity {
    ufrag: String,
    password: String,
    fingerprint: String,
    stream: String,
}

fn identity() -> impl Strategy<Value = Identity> {
    let ice = prop_oneof![("[A-Za-z0-9+/]{4}", "[A-Za-z0-9+/]{24}"), ("[0-9a-f]{8}", "[0-9a-f]{32}")];
    (ice, any::<[u8; 32]>(), "[0-9a-f]{8}-[0-9a-f]{4}").prop_map(|((ufrag, password), digest, stream)| {
        let digest: Vec<String> = digest.iter().map(|byte| format!("{byte:02X}")).collect();
        Identity { ufrag, password, fingerprint: format!("sha-256 {}", digest.join(":")), stream }
    })
}

fn session_attributes(browser: Browser, identity: &Identity, mids: &[String]) -> Vec<AttributeLine> {
    let mids = mids.join(" ");
    let text = format!("BUNDLE {mids}");
    let group = Group { semantics: GroupSemantics::Bundle, mids: WordList(Cow::Owned(mids)) };
    let group = AttributeLine::typed("group", Written::new(group, text), AttributeValue::Group);
    match browser {
        Browser::Chrome => vec![
            group,
            AttributeLine::plain_flag("extmap-allow-mixed"),
            AttributeLine::plain("msid-semantic", format!(" WMS {}", identity.stream)),
        ],
        Browser::Firefox => vec![
            AttributeLine::plain("fingerprint", identity.fingerprint.clone()),
            group,
            AttributeLine::plain("ice-options", "trickle"),
            AttributeLine::plain("msid-semantic", "WMS *"),
        ],
    }
}

/// What is sent in a section.
#[derive(Clone, Debug)]
enum Content {
    Audio(Formats),
    Video(Formats),
    Data,
}

/// A section, without what the whole session has in common.
#[derive(Clone, Debug)]
struct Section {
    content: Content,
    candidates: Vec<String>,
    is_bundle_only: bool,
    direction: AttributeLine,
    ssrc: u32,
}

fn section() -> BoxedStrategy<Section> {
    let audio = prop::sample::subsequence(&BROWSER_AUDIO[..], 0..=BROWSER_AUDIO.len());
    let video = prop::sample::subsequence(&BROWSER_VIDEO[..], 1..=BROWSER_VIDEO.len());
    let content = prop_oneof![
        4 => audio.prop_map(|codecs| Content::Audio(audio_formats(&codecs))),
        3 => video.prop_map(|codecs| Content::Video(video_formats(&codecs))),
        2 => Just(Content::Data),
    ];
    let candidates = prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(candidate(), 1..4)];
    (content, candidates, prop::bool::weighted(0.1), direction(), any::<u32>())
        .prop_map(|(content, candidates, is_bundle_only, direction, ssrc)| Section {
            content,
            candidates,
            is_bundle_only,
            direction,
            ssrc,
        })
        .boxed()
}

/// `a=candidate` (RFC 8839, section 5.1): an address of the host, hidden by mDNS or not, or one that a server saw.
fn candidate() -> impl Strategy<Value = String> {
    let ports = 1024..=65_535_u16;
    (any::<u32>(), 1..255_u8, ports, 0..3_u8).prop_map(|(foundation, host, port, kind)| match kind {
        0 => format!("{foundation} 1 udp 2122260223 192.168.1.{host} {port} typ host generation 0 network-id 1"),
        1 => format!("{foundation} 1 udp 2113937151 {foundation:08x}-0c5d-4a3b-9c1e-5f2d8e7a6b10.local {port} typ host generation 0"),
        _ => format!("{foundation} 1 udp 1686052607 198.51.100.{host} {port} typ srflx raddr 0.0.0.0 rport 0"),
    })
}

fn audio_formats(codecs: &[(u8, Codec)]) -> Formats {
    let mut formats = Formats::default();
    let (number, opus) = &BROWSER_OPUS;
    formats.push(*number, opus);
    formats.push_feedback(*number, &["transport-cc"]);
    for (number, codec) in codecs {
        formats.push(*number, codec);
    }
    formats
}

fn video_formats(codecs: &[Codec]) -> Formats {
    let mut formats = Formats::default();
    for (number, codec) in (96..=126).step_by(2).zip(codecs) {
        formats.push(number, codec);
        formats.push_feedback(number, &["goog-remb", "transport-cc", "ccm fir", "nack", "nack pli"]);
        formats.push_retransmission(number + 1, number);
    }
    formats
}

impl Section {
    fn build(self, browser: Browser, identity: &Identity, setup: &str, mid: String) -> MediaSection {
        let is_bundle_only = self.is_bundle_only && mid != "0";
        let port = if is_bundle_only { 0 } else { 9 };
        let mut attributes = self.transport_lines(browser, identity, setup);
        attributes.extend(is_bundle_only.then(|| AttributeLine::flag("bundle-only")));
        let mid = Written::new(Word(mid.clone().into()), mid);
        attributes.push(AttributeLine::typed("mid", mid, AttributeValue::Word));
        let (media, formats, kind) = match self.content {
            Content::Audio(formats) => ((MediaType::Audio, "audio"), formats, "audio"),
            Content::Video(formats) => ((MediaType::Video, "video"), formats, "video"),
            Content::Data => {
                attributes.push(AttributeLine::plain("sctp-port", "5000"));
                attributes.push(AttributeLine::plain("max-message-size", "262144"));
                let media = (MediaType::Application, "application");
                let line = media_line(media, port, "UDP/DTLS/SCTP", "webrtc-datachannel".to_owned());
                return with_connection(MediaSection::new(line, attributes));
            }
        };
        let line = media_line(media, port, "UDP/TLS/RTP/SAVPF", format_list(&formats.numbers));
        let extension = if kind == "audio" { "ssrc-audio-level" } else { "toffset" };
        attributes.push(AttributeLine::plain("extmap", format!("1 urn:ietf:params:rtp-hdrext:{extension}")));
        attributes.push(AttributeLine::plain("extmap", "4 urn:ietf:params:rtp-hdrext:sdes:mid"));
        attributes.push(self.direction);
        attributes.push(AttributeLine::plain("msid", format!("{} {kind}-track", identity.stream)));
        attributes.push(AttributeLine::flag("rtcp-mux"));
        if kind == "video" {
            attributes.push(AttributeLine::plain_flag("rtcp-rsize"));
        }
        attributes.extend(formats.lines);
        attributes.push(AttributeLine::plain("ssrc", format!("{} cname:{}", self.ssrc, identity.stream)));
        with_connection(MediaSection::new(line, attributes))
    }

    /// ICE, DTLS, and for RTP the placeholder of RTCP.
    fn transport_lines(&self, browser: Browser, identity: &Identity, setup: &str) -> Vec<AttributeLine> {
        let mut lines = Vec::new();
        if !matches!(self.content, Content::Data) {
            let connection = Host::nowhere().connection();
            let text = format!("9 {}", connection.text);
            let rtcp = Written::new(Rtcp { port: 9, connection: Some(connection.value) }, text);
            lines.push(AttributeLine::typed("rtcp", rtcp, AttributeValue::Rtcp));
        }
        lines.extend(self.candidates.iter().map(|candidate| AttributeLine::plain("candidate", candidate.as_str())));
        lines.push(AttributeLine::plain("ice-ufrag", identity.ufrag.as_str()));
        lines.push(AttributeLine::plain("ice-pwd", identity.password.as_str()));
        if browser == Browser::Chrome {
            lines.push(AttributeLine::plain("ice-options", "trickle"));
            lines.push(AttributeLine::plain("fingerprint", identity.fingerprint.as_str()));
        }
        lines.push(AttributeLine::plain("setup", setup));
        lines
    }
}

fn with_connection(section: MediaSection) -> MediaSection {
    MediaSection { connections: vec![Host::nowhere().connection()], ..section }
}
