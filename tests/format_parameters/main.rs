//! The parameters of formats: every value, good, odd and bad, and that nothing of the text is lost.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

mod adaptive_speech;
mod g729;
mod h261;
mod h263;
mod h264;
mod h264_svc;
mod h265;
mod h266;
mod itu_speech;
mod linear_audio;
mod more_video;
mod mpeg;
mod music;
mod open_speech;
mod opus;
mod radio_speech;
mod raw_video;
mod red;
mod repair;
mod telephone_event;
mod text_and_data;
mod values;
mod vp8_vp9_av1;

use std::fmt::Display;
use std::str::FromStr;

use sdp_decoder::codec::FormatParameters;
use sdp_decoder::{DeviationKind, Format, Media, ValueError, decode_sdp};

/// The parameters of a format of that codec, through a whole body; they must be written as they were.
fn read(encoding: &str, text: &str) -> FormatParameters<'static> {
    let body = format!("v=0\r\nm=audio 9 RTP/AVP 96\r\na=rtpmap:96 {encoding}/8000\r\na=fmtp:96 {text}\r\n");
    let description = decode_sdp(&body).expect("it is SDP");
    let format = description.media().flat_map(Media::formats).next().expect("one format");
    let parameters = format.parameters().expect("parameters");
    assert_eq!(parameters.to_string(), text);
    parameters.into_owned()
}

/// What is tolerated in the parameters, each with the text at its place; nothing is an error.
fn tolerated(encoding: &str, text: &str) -> Vec<(DeviationKind, String)> {
    let reading = read(encoding, text).reading();
    assert_eq!(reading.errors, [], "{text}");
    for deviation in &reading.deviations {
        let is_of_bounds = matches!(deviation.kind, DeviationKind::OutOfRange | DeviationKind::WrongLength);
        assert!(deviation.expected.is_some() || !is_of_bounds, "{deviation:?}");
    }
    reading.deviations.iter().map(|deviation| (deviation.kind, deviation.span.of(text).to_owned())).collect()
}

/// What cannot be read in the parameters, each with the text at its place.
fn refused(encoding: &str, text: &str) -> Vec<(String, String)> {
    let reading = read(encoding, text).reading();
    reading.errors.iter().map(|error| (error.to_string(), error.span().of(text).to_owned())).collect()
}

/// Nothing is to be said about any of these, and all parameters are known.
#[track_caller]
fn assert_right(encoding: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(tolerated(encoding, text), [], "{text}");
        assert_eq!(read(encoding, text).unknown().collect::<Vec<_>>(), [], "{text}");
    }
}

#[track_caller]
fn assert_tolerated(encoding: &str, text: &str, kind: DeviationKind, place: &str) {
    assert_eq!(tolerated(encoding, text), [(kind, place.to_owned())], "{text}");
}

#[track_caller]
fn assert_refused(encoding: &str, text: &str, message: &str, place: &str) {
    assert_eq!(refused(encoding, text), [(message.to_owned(), place.to_owned())], "{text}");
}

/// Each text is a value of its own, and is written as it was read.
#[track_caller]
fn assert_same<T: FromStr<Err = ValueError> + Display>(texts: &[&str]) {
    for text in texts {
        assert_eq!(text.parse::<T>().map(|value| value.to_string()).as_deref(), Ok(*text));
    }
}

#[test]
fn parameters_of_other_codecs_are_a_list() {
    let FormatParameters::Other(list) = read("x-mine", "a=1;b") else { panic!("not known") };
    let parameters: Vec<_> = list.iter().map(|parameter| (parameter.name, parameter.value)).collect();
    assert_eq!(parameters, [("a", Some("1")), ("b", None)]);
}

#[test]
fn a_format_without_fmtp_has_none() {
    let description = decode_sdp("v=0\r\nm=audio 9 RTP/AVP 18 0\r\na=fmtp:18\r\n").expect("it is SDP");
    let parameters: Vec<_> = description.media().flat_map(Media::formats).map(Format::parameters).collect();
    assert_eq!(parameters, [Some(FormatParameters::of("G729", "")), None]);
}
