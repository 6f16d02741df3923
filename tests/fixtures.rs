//! Bodies with what is made of them beside them: `tests/fixtures/<group>/<name>.sdp` and `.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test --test fixtures` writes the expected files anew; read what it wrote.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::codec::MappingSource;
use sdp_decoder::{
    Decoder, Effective, Format, Media, Role, RtcpPort, RtcpPortSource, SessionDescription, ValueError, ValueSource,
    decode_all, decode_sdp,
};

/// How many there are, so that none gets lost.
const FIXTURES: usize = 91;

#[test]
fn each_body_is_rendered_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let files: BTreeSet<PathBuf> = entries(&folder).flat_map(|group| entries(&group)).collect();
    let with =
        |extension: &'static str| files.iter().filter(move |file| file.extension().is_some_and(|e| e == extension));
    for expected in with("txt") {
        assert!(files.contains(&expected.with_extension("sdp")), "{} has no .sdp", expected.display());
    }
    for body in with("sdp") {
        let input = fs::read(body).expect("a readable file");
        check(&input, &body.display().to_string());
        expect_file![body.with_extension("txt")].assert_eq(&render(&input));
    }
    let count = with("sdp").count();
    assert!(count >= FIXTURES, "{count} fixtures, of {FIXTURES}");
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path())
}

/// What holds for every input, whatever it is.
fn check(input: &[u8], name: &str) {
    let Ok(first) = decode_sdp(input) else { return };
    assert_eq!(first.to_bytes(), input, "{name}: nothing is lost");
    let sessions: Vec<_> = decode_all(input).expect("it decoded").collect();
    let parts: Vec<u8> = sessions.iter().flat_map(SessionDescription::to_bytes).copied().collect();
    assert_eq!(parts, input, "{name}: the parts are the input");
    for session in &sessions {
        let owned = session.clone().into_owned();
        assert_eq!(&owned, session, "{name}");
        assert_eq!(render_session(&owned), render_session(session), "{name}");
    }
    if let Err(error) = Decoder::new().strict().decode_all(input) {
        let text = decode_sdp(input).expect("it decoded").text().to_owned();
        for finding in error.findings() {
            let found = (finding.position().line as usize, finding.position().column as usize);
            assert_eq!(found, counted(&text, finding.span().range().start), "{name}: {finding}");
        }
    }
}

/// Line and column of a byte, counted the slow way.
fn counted(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).expect("a place between characters").trim_start_matches('\u{feff}');
    let lines = before.replace("\r\n", "\n").replace('\r', "\n");
    let last = lines.rsplit('\n').next().unwrap_or_default();
    (lines.matches('\n').count() + 1, last.chars().count() + 1)
}

/// All that is said about an input.
fn render(input: &[u8]) -> String {
    let sessions = match decode_all(input) {
        Ok(sessions) => sessions,
        Err(error) => return format!("refused: {error}\n"),
    };
    let count = sessions.len();
    let mut text = String::new();
    for (index, session) in sessions.enumerate() {
        if count > 1 {
            let heading = format!("session {} of {count}, from byte {} on", index + 1, session.offset_in_input());
            writeln!(text, "{heading}\n").expect("a string takes all");
        }
        text += &render_session(&session);
    }
    let strict = match Decoder::new().strict().decode_all(input) {
        Ok(_) => "strict: accepted".to_owned(),
        Err(error) => format!("strict: {error}"),
    };
    text + &strict + "\n"
}

fn render_session(session: &SessionDescription) -> String {
    let mut text = format!("{}\n", session.table());
    let answer = session.clone().with_role(Role::Answer);
    for (media, in_answer) in session.media().zip(answer.media()) {
        text += &media.explain().to_string();
        text += &render_media(media, in_answer).expect("a string takes all");
        text += "\n";
    }
    for finding in session.check().findings() {
        writeln!(text, "{finding}").expect("a string takes all");
    }
    text
}

fn render_media(media: Media, in_answer: Media) -> Result<String, std::fmt::Error> {
    let mut text = String::from("  --\n");
    for format in media.formats() {
        writeln!(text, "  codec {}", codec(format))?;
    }
    let Effective { value, source, .. } = media.direction();
    writeln!(text, "  direction: {value} ({})", name(source))?;
    writeln!(text, "  connection: {}", effective(media.connection()))?;
    writeln!(text, "  ptime: {}", effective(media.ptime()))?;
    let (port, answered) = (rtcp(media.rtcp_port()), rtcp(in_answer.rtcp_port()));
    writeln!(text, "  RTCP port: {port}")?;
    if port != answered {
        writeln!(text, "  RTCP port in an answer: {answered}")?;
    }
    Ok(text)
}

/// `96: opus 48000 Hz, 2 channels (rtpmap), fmtp "stereo=1"`
fn codec(format: Format) -> String {
    let name = match (format.encoding_name(), format.assumed_encoding()) {
        (Some(name), None) => shown(name),
        (None, Some(name)) => format!("assumed to be {name}"),
        (None, None) => "unknown".to_owned(),
        (Some(name), Some(assumed)) => format!("{name}, and assumed to be {assumed}"),
    };
    let clock = format.clock_rate().map(|rate| format!(" {rate} Hz"));
    let channels = format.channels().map(|count| format!(", {count} channel{}", if count == 1 { "" } else { "s" }));
    let source = match format.mapping_source() {
        MappingSource::RtpMap => "rtpmap",
        MappingSource::StaticTable => "static",
        MappingSource::Convention => "convention",
        MappingSource::Unknown => "none",
        _ => "another source",
    };
    let fmtp = format.fmtp().map(|fmtp| match fmtp {
        Ok(fmtp) => format!(", fmtp {:?}", fmtp.text),
        Err(error) => format!(", fmtp {error}"),
    });
    [
        format!("{}: {name}", shown(format.token())),
        clock.unwrap_or_default(),
        channels.unwrap_or_default(),
        format!(" ({source})"),
        fmtp.unwrap_or_default(),
        if format.is_telephone_event() { ", tones".to_owned() } else { String::new() },
        if format.is_repeated() { ", repeated".to_owned() } else { String::new() },
    ]
    .concat()
}

fn effective<T: ToString>(value: Option<Result<Effective<T>, ValueError>>) -> String {
    match value {
        None => "none".to_owned(),
        Some(Ok(Effective { value, source, .. })) => format!("{} ({})", shown(&value.to_string()), name(source)),
        Some(Err(error)) => format!("error: {error}"),
    }
}

fn rtcp(port: Option<Result<RtcpPort, ValueError>>) -> String {
    match port {
        None => "none".to_owned(),
        Some(Ok(RtcpPort { port, connection, source, .. })) => {
            let address = connection.map_or(String::new(), |connection| format!(" at {}", connection.address));
            let source = match source {
                RtcpPortSource::Mux => "rtcp-mux",
                RtcpPortSource::Attribute => "rtcp",
                RtcpPortSource::NextPort => "next port",
                _ => "another source",
            };
            format!("{port}{} ({source})", shown(&address))
        }
        Some(Err(error)) => format!("error: {error}"),
    }
}

/// Text without control characters, so that expected files are plain.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() }).collect()
}

fn name(source: ValueSource) -> &'static str {
    match source {
        ValueSource::Media => "media",
        ValueSource::Session => "session",
        ValueSource::Default => "default",
        _ => "another source",
    }
}
