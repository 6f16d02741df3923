//! Bodies that deviate as bodies in the field do: `tests/quirks/<number>-<name>.sdp`, and beside each what is decoded and
//! found. `UPDATE_EXPECT=1 cargo test --test quirks` writes that anew.
//!
//! The number is that of the deviation. The table says what must hold whatever is written in the files: which rule finds
//! it in which line, and all codecs of all sections.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::check::{Checker, Preset};
use sdp_decoder::{Decoder, Effective, Format, Media, Role, SessionDescription, ValueError, ValueSource, decode_all};

/// Name, code of a finding, its line, and the formats: sections with `;` between them.
#[rustfmt::skip]
const QUIRKS: &[(&str, &str, u32, &str)] = &[
    // rows
    ("01-payload-type-255", "payload-type-out-of-range", 13, "PCMU PCMA telephone-event; 255"),
    ("02-rejected-without-connection", "rejected-without-connection", 13, "PCMU PCMA telephone-event; H264"),
    ("03-no-format", "unreadable-value", 6, "; H264"),
    ("04-port-count", "port-count", 6, "PCMU PCMA telephone-event"),
    ("05-blank-lines-at-the-end", "trailing-blank-line", 13, "PCMU PCMA telephone-event"),
    ("06-blank-line-in-a-section", "blank-line", 10, "PCMU PCMA telephone-event; H264"),
    ("07-line-feed-only", "line-end", 1, "PCMU PCMA telephone-event"),
    ("07-carriage-return-only", "line-end", 1, "PCMU PCMA telephone-event"),
    ("08-trailing-blanks", "trailing-blanks", 7, "opus telephone-event"),
    ("09-bandwidth-behind-attributes", "line-order", 17, "PCMU PCMA telephone-event; H264"),
    ("10-connection-behind-attributes", "line-order", 12, "PCMU PCMA telephone-event"),
    ("11-version-twice", "unreadable-value", 1, "PCMU PCMA telephone-event"),
    ("12-joined-sessions", "joined-sessions", 13, "PCMU PCMA telephone-event"),
    ("13-long-session-id", "long-session-id", 2, "H264"),
    ("14-cut-origin", "unreadable-value", 2, "H264"),
    ("15-blanks-in-user-name", "blank-in-user-name", 2, "H264"),
    ("16-negative-session-id", "not-numeric", 2, "H264"),
    ("16-origin-without-address", "unreadable-value", 2, "H264"),
    ("17-fractional-session-id", "not-numeric", 2, "H264"),
    ("17-hexadecimal-session-id", "not-numeric", 2, "H264"),
    ("18-letter-again", "repeated-letter", 4, "H264"),
    ("19-network-type-in-lower-case", "wrong-case", 4, "PCMU PCMA telephone-event"),
    ("20-address-type-ipv4", "misspelled", 4, "H264"),
    ("21-address-without-type", "missing-address-type", 4, "H264"),
    ("21-network-type-ip", "unknown-address-type", 4, "H264"),
    ("21-network-type-sm", "unknown-address-type", 4, "H264"),
    ("22-time-now", "unreadable-value", 5, "H264"),
    ("22-no-origin-no-time", "missing-origin", 2, "H264"),
    ("23-bandwidth-with-a-blank", "unreadable-value", 7, "PCMU PCMA telephone-event; H264"),
    ("23-bandwidth-without-a-number", "unreadable-value", 7, "PCMU PCMA telephone-event; H264"),
    ("24-empty-fmtp", "missing-parameters", 8, "opus PCMU"),
    ("25-empty-rtpmap", "unreadable-value", 8, "PCMU 96 101"),
    ("26-rtpmap-without-clock", "rtpmap-without-clock-rate", 7, "iLBC PCMU telephone-event"),
    ("27-blank-before-the-slash", "extra-blanks", 11, "H264; META"),
    ("28-ssrc-alone", "missing-parameters", 13, "PCMU PCMA telephone-event"),
    ("29-feedback-for-another-format", "dangling-format", 11, "H264"),
    ("30-plus-in-a-name", "unusual-attribute-name", 9, "AMR; TBCP"),
    ("31-crypto-trailing-blank", "trailing-blanks", 13, "PCMU PCMA telephone-event"),
    ("31-crypto-turned-name", "misspelled", 13, "PCMU PCMA telephone-event"),
    ("31-crypto-cut-key", "wrong-length", 13, "PCMU PCMA telephone-event"),
    ("32-application-sharing", "unknown-media-type", 6, "x-data"),
    ("33-speech-recognition-without-format", "unreadable-value", 6, "; PCMU telephone-event"),
    ("34-fax-attribute-twice", "repeated-attribute", 21, "PCMU PCMA telephone-event; t38"),
    ("35-two-rtpmaps-for-one-type", "contradicting-rtpmap", 9, "PCMU telephone-event"),
    ("36-static-type-made-another", "static-payload-type-overridden", 8, "PCMU telephone-event"),
    ("37-hold-by-address", "hold-by-address", 4, "PCMU 103"),
    ("38-runs-of-blanks", "extra-blanks", 7, "raw"),
    ("39-commas-between-parameters", "unexpected-separator", 8, "iLBC SPEEX; H263"),
    ("40-direction-of-the-session", "inherited-direction", 6, "PCMU PCMA telephone-event"),
    ("41-two-directions", "contradicting-directions", 13, "PCMU PCMA telephone-event"),
    ("42-protocol-rtp", "incomplete-protocol", 6, "PCMU PCMA telephone-event"),
    ("43-instant-message", "unknown-media-type", 6, "null"),
    ("44-no-beginning", "headless", 1, "PCMU PCMA telephone-event; H264"),
    ("45-line-without-a-letter", "not-an-sdp-line", 13, "PCMU PCMA telephone-event; H264"),
    ("46-wrapped-candidate", "wrapped-line", 16, "PCMU PCMA telephone-event; H264"),
    ("47-lost-line-end", "missing-line-end", 13, "PCMU PCMA telephone-event"),
    ("48-encrypted-or-not", "optional-srtp", 14, "PCMU PCMA telephone-event; PCMU PCMA telephone-event"),
    ("48-encryption-optional", "optional-srtp", 14, "PCMU PCMA telephone-event"),
    ("49-host-name", "host-name", 4, "PCMU PCMA telephone-event"),
    ("50-no-last-line-end", "no-last-line-end", 12, "PCMU PCMA telephone-event"),
    ("50-cut-attribute", "truncated", 13, "PCMU PCMA telephone-event"),
    ("51-multipart", "not-an-sdp-line", 1, "PCMU PCMA telephone-event"),
    ("52-bytes-of-another-memory", "unreadable-value", 6, "H264; PCMU"),
    ("53-opus-in-mono", "wrong-channels", 7, "opus opus"),
    ("54-amr-says-nothing", "implied-parameters", 8, "AMR telephone-event"),
    ("55-address-of-a-browser", "placeholder-address", 8, "opus PCMU"),
    ("56-many-attributes", "many-attributes", 82, "PCMU PCMA telephone-event; H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264 H264"),
    ("57-static-types-alone", "static-without-rtpmap", 6, "PCMU PCMA G729 telephone-event"),
    ("58-names-in-lower-case", "rtpmap-spelling", 7, "pcmu PCMA telephone-event"),
    ("59-clock-of-g722", "g722-clock", 7, "G722 PCMU telephone-event"),
    ("60-codecs-of-a-room-system", "rtpmap-spelling", 8, "SIRENLPR G7221 G722; H264; *"),
    ("61-refused-by-carriers", "refused-by-carriers", 6, "PCMU PCMA telephone-event"),
    ("62-voice-band-data", "voice-band-data", 9, "PCMA PCMA telephone-event"),
    ("63-attributes-before-the-time", "line-order", 7, "H264"),
    ("64-evs", "implied-parameters", 8, "EVS telephone-event"),
    ("65-blanks-around-equals", "blanks-around-equals-sign", 1, "PCMU PCMA telephone-event"),
    ("65-indented", "leading-blanks", 1, "PCMU PCMA telephone-event"),
    ("65-escaped", "escaped-line-ends", 1, "PCMU PCMA telephone-event; H264"),
    ("65-quoted", "quoted-body", 1, "PCMU PCMA telephone-event"),
    ("65-json", "quoted-body", 1, "PCMU PCMA telephone-event; H264"),
    ("65-trickle-fragment", "trickle-fragment", 1, "PCMU; PCMU"),
    // end
];

/// How many deviations there are.
const DEVIATIONS: usize = 65;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quirks")
}

fn body(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name).with_extension("sdp")).expect("a body of that name")
}

fn decode(body: &[u8]) -> SessionDescription<'_> {
    Decoder::new().role(Role::Offer).decode(body).expect("it is decoded")
}

/// By all rules: those for trunks have all the others but those of browsers.
fn checker() -> Checker {
    Checker::new(Preset::SipTrunk)
}

#[test]
fn each_is_told_in_its_line() {
    for (name, code, line, _) in QUIRKS {
        let body = body(name);
        let report = checker().check(&decode(&body));
        let mut findings = report.findings().iter();
        let is_told = findings.any(|finding| finding.code() == *code && finding.position().line == *line);
        assert!(is_told, "{name}: no {code} in line {line}\n{report}");
    }
}

#[test]
fn every_section_and_codec_is_there() {
    for (name, _, _, expected) in QUIRKS {
        let body = body(name);
        let offer = decode(&body);
        let formats = |media: Media<'_>| -> Vec<String> {
            media.formats().map(|format| format.encoding_name().unwrap_or(format.token()).to_owned()).collect()
        };
        let sections: Vec<String> = offer.media().map(|media| formats(media).join(" ")).collect();
        assert_eq!(sections.join("; "), *expected, "{name}");
    }
}

#[test]
fn no_byte_is_lost() {
    for (name, ..) in QUIRKS {
        let body = body(name);
        assert_eq!(decode(&body).to_bytes(), body, "{name}");
        let parts = decode_all(&body).expect("it is decoded").flat_map(|session| session.to_bytes().to_vec());
        assert_eq!(parts.collect::<Vec<u8>>(), body, "{name}");
    }
}

#[test]
fn each_is_decoded_as_expected() {
    for (name, ..) in QUIRKS {
        let body = body(name);
        let mut text = String::new();
        for finding in checker().check(&decode(&body)).findings() {
            writeln!(text, "{finding}").expect("a string takes all");
        }
        for session in decode_all(&body).expect("it is decoded") {
            render(&session, &mut text).expect("a string takes all");
        }
        expect_file![folder().join(name).with_extension("txt")].assert_eq(&text);
    }
}

/// Every deviation has a body, and every body a row.
#[test]
fn none_is_missing() {
    let names: BTreeSet<&str> = QUIRKS.iter().map(|(name, ..)| *name).collect();
    let numbers: BTreeSet<usize> =
        names.iter().map(|name| name.split('-').next().and_then(|n| n.parse().ok()).expect("a number")).collect();
    assert_eq!(numbers, (1..=DEVIATIONS).collect());
    for entry in std::fs::read_dir(folder()).expect("the folder of the bodies") {
        let path = entry.expect("a file").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name in ASCII");
        assert!(names.contains(name), "{name} has no row");
    }
}

fn render(session: &SessionDescription<'_>, text: &mut String) -> std::fmt::Result {
    for media in session.media() {
        let Effective { value: direction, source, .. } = media.direction();
        let media_type =
            media.media_type().map_or("an unreadable type".to_owned(), |media_type| media_type.to_string());
        let port = media.port().map_or("an unreadable port".to_owned(), |port| port.to_string());
        let protocol = media.protocol().map_or("an unreadable protocol".to_owned(), |protocol| protocol.to_string());
        writeln!(text, "\n{} {port} {protocol}", shown(&media_type))?;
        writeln!(text, "  {direction} ({}), {}", name_of(source), connection(media.connection()))?;
        for format in media.formats() {
            writeln!(text, "  {}", codec(format))?;
        }
    }
    Ok(())
}

fn connection<T: ToString>(connection: Option<Result<Effective<T>, ValueError>>) -> String {
    match connection {
        None => "no connection".to_owned(),
        Some(Ok(Effective { value, source, .. })) => format!("{} ({})", shown(&value.to_string()), name_of(source)),
        Some(Err(error)) => format!("error: {error}"),
    }
}

/// `96 opus 48000 Hz, 2 channels, "stereo=1"`
fn codec(format: Format<'_>) -> String {
    let name = format.encoding_name().or(format.assumed_encoding()).unwrap_or("unknown");
    let implied = || format.implied_clock_rate().map(|rate| format!(" {rate} Hz (implied)"));
    let clock = format.clock_rate().map(|rate| format!(" {rate} Hz")).or_else(implied);
    let channels = format.channels().filter(|count| *count > 1).map(|count| format!(", {count} channels"));
    let fmtp = format.fmtp().and_then(Result::ok).map(|fmtp| format!(", {:?}", fmtp.text));
    [
        format!("{} {name}", format.token()),
        clock.unwrap_or_default(),
        channels.unwrap_or_default(),
        fmtp.unwrap_or_default(),
    ]
    .concat()
}

/// Text without control characters, so that expected files are plain.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() }).collect()
}

fn name_of(source: ValueSource) -> &'static str {
    match source {
        ValueSource::Media => "media",
        ValueSource::Session => "session",
        ValueSource::Default => "default",
        _ => "another source",
    }
}
