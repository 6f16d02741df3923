//! Messages with what is read of them beside them: `tests/sip/messages/<name>.sip` and `.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test --test sip` writes the expected files anew; read what it wrote.

use std::collections::BTreeSet;
use std::fmt::{Result, Write};
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::sip::{BodyPart, Header, Message};
use sdp_decoder::{SessionDescription, decode_all, decode_sdp};

/// How many there are, so that none gets lost.
const MESSAGES: usize = 40;

#[test]
fn each_message_is_read_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sip/messages");
    let files: BTreeSet<PathBuf> =
        fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path()).collect();
    let mut count = 0;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "sip")) {
        count += 1;
        let input = fs::read(file).expect("a readable file");
        expect_file![file.with_extension("txt")].assert_eq(&render(&input));
    }
    assert_eq!((count, files.len()), (MESSAGES, 2 * MESSAGES));
}

fn render(input: &[u8]) -> String {
    let mut text = String::new();
    match Message::read(input) {
        Ok(message) => {
            assert_eq!(message.to_bytes(), input);
            render_message(&message, &mut text).expect("a string takes all");
            let mut owned = String::new();
            render_message(&message.into_owned(), &mut owned).expect("a string takes all");
            assert_eq!(owned, text);
        }
        Err(error) => text = format!("{error}\n"),
    }
    render_sdp(input, &mut text).expect("a string takes all");
    text
}

/// The SDP that the message gives up, or why it does not.
fn render_sdp(input: &[u8], text: &mut String) -> Result {
    let sessions = match decode_all(input) {
        Ok(sessions) => sessions,
        Err(error) => {
            assert_eq!(decode_sdp(input).err(), Some(error.clone()));
            return writeln!(text, "\n{error}");
        }
    };
    let first = decode_sdp(input).expect("there is SDP");
    assert_eq!(first.to_bytes(), input);
    let parts: Vec<u8> = sessions.as_slice().iter().flat_map(|session| session.to_bytes().to_vec()).collect();
    assert_eq!(parts, input);
    assert_eq!(sessions.as_slice().first().map(SessionDescription::sdp_bytes), Some(first.sdp_bytes()));
    for session in sessions {
        let (offset, len) = (session.offset_in_input(), session.to_bytes().len());
        writeln!(text, "\n{:?}, in {len} bytes from byte {offset} on:", session.role())?;
        write!(text, "{}", session.table())?;
        for line in session.lines() {
            let plain = input_line(input, line.number() as usize);
            assert!(plain.contains(line.text()) || plain.contains('\u{fffd}'), "{plain:?}, {line:?}");
        }
        for finding in session.check().findings() {
            writeln!(text, "{finding}")?;
        }
    }
    Ok(())
}

/// A line of the input, found the slow way.
fn input_line(input: &[u8], number: usize) -> String {
    let text = String::from_utf8_lossy(input).replace("\r\n", "\n").replace('\r', "\n");
    text.split('\n').nth(number - 1).expect("a line of that number").to_owned()
}

fn render_message(message: &Message<'_>, text: &mut String) -> Result {
    let line = message.start_line();
    writeln!(text, "{}: {line}", message.position(message.start_line_span()))?;
    writeln!(text, "method {:?}, {:?}: {}", message.method(), message.role(), message.purpose().meaning())?;
    for header in message.headers() {
        render_header(header, text)?;
    }
    let (length, missing) = (message.content_length(), message.missing_bytes());
    writeln!(text, "\nContent-Length {length:?}, missing {missing}, {} bytes behind", message.following_bytes().len())?;
    let body = message.body();
    for part in message.body_parts() {
        render_part(part, body.is_some_and(|body| body.span() == part.span()), text)?;
    }
    for deviation in message.deviations() {
        let found = deviation.span.of(message.text());
        writeln!(text, "{}: {:?} {found:?}", message.position(deviation.span), deviation.kind)?;
    }
    Ok(())
}

fn render_header(header: Header<'_>, text: &mut String) -> Result {
    write!(text, "{}: {} ({})", header.position(), header.registered_name(), header.name())?;
    assert!(header.message().position(header.span()) == header.position());
    for value in header.values() {
        write!(text, " | {}: {value}", value.position())?;
    }
    writeln!(text)
}

fn render_part(part: BodyPart<'_>, is_whole: bool, text: &mut String) -> Result {
    let content_type = part.content_type().map_or("no type", |content_type| content_type.media_type());
    let sdp = if part.is_sdp() { ", SDP" } else { "" };
    let (from, len) = (part.position(), part.bytes().len());
    writeln!(text, "\n{from}: {content_type}, depth {}, {len} bytes{sdp}", part.depth())?;
    if let Some(disposition) = part.disposition() {
        writeln!(text, "for {disposition}")?;
    }
    if let Some(encoding) = part.content_encoding() {
        writeln!(text, "encoded: {encoding}")?;
    }
    if !is_whole {
        for header in part.headers() {
            render_header(header, text)?;
        }
    }
    for line in part.text().split_inclusive('\n') {
        writeln!(text, "    {line:?}")?;
    }
    writeln!(text)
}

/// Wherever a length cuts a message, also between a CR and a LF, findings have the positions that the message gives.
#[test]
fn positions_where_lengths_cut() {
    let body = "--b\r\nA: 1\r\n\r\nv=0\r\n--b\r\n\r\nv=0\r\n\r\n";
    let head = "INVITE sip:b@h SIP/2.0\r\nContent-Type: multipart/mixed;boundary=b\r\n";
    for cut in 0..=body.len() {
        for length in 0..=cut {
            let body = body.get(..cut).unwrap_or_default();
            let input = format!("{head}Content-Length: {length}\r\n\r\n{body}");
            let message = Message::read(&input).expect("a message");
            for finding in message.check().findings() {
                assert_eq!(finding.position(), message.position(finding.span()), "{length} of {cut}: {finding}");
            }
        }
    }
}
