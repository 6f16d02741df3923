//! Feedback and streams of a format.

use sdp_decoder::Format;
use sdp_decoder::codec::Codecs;

use super::{decode, first_media};

fn feedback(codecs: &Codecs, at: usize) -> Vec<String> {
    let all = codecs.feedback(codecs.formats()[at]);
    all.map(|one| one.map_or_else(|error| error.to_string(), |one| one.to_string())).collect()
}

fn rids(codecs: &Codecs, at: usize) -> Vec<String> {
    codecs.rids(codecs.formats()[at]).map(|rid| rid.id.into_owned()).collect()
}

#[test]
fn feedback_for_all_is_merged_in_the_order_of_lines() {
    let body = "v=0\nm=video 9 RTP/AVPF 96 97 96\na=rtcp-fb:* nack\na=rtcp-fb:96 ccm fir\na=rtcp-fb:97 ack rpsi\n\
                a=rtcp-fb:* trr-int 5\na=rtcp-fb:96\na=rtcp-fb\na=rtcp-fb:96 goog-remb\na=rtcp-fb:98 nack\n";
    let offer = decode(body);
    let codecs = first_media(&offer).codecs();
    let unreadable = "feedback type: expected a type of feedback such as `nack`";
    assert_eq!(feedback(&codecs, 0), ["* nack", "96 ccm fir", "* trr-int 5", unreadable, "96 goog-remb"]);
    assert_eq!(feedback(&codecs, 1), ["* nack", "97 ack rpsi", "* trr-int 5"]);
    assert!(feedback(&codecs, 2).is_empty(), "a repeated format has none of its own");
    let lines: Vec<_> =
        codecs.feedback_attributes(codecs.formats()[1]).map(|attribute| attribute.line().number()).collect();
    assert_eq!(lines, [3, 5, 6]);
}

#[test]
fn what_is_no_payload_type_has_no_feedback() {
    for line in ["m=image 9 udptl t38 96", "m=video 9 RTP/AVPF 255 *", "m=video 9"] {
        let body = format!("v=0\n{line}\na=rtcp-fb:* nack\na=rtcp-fb:t38 nack\na=rtcp-fb:255 nack\na=rid:1 send\n");
        let offer = decode(&body);
        let codecs = first_media(&offer).codecs();
        for at in 0..codecs.formats().len() {
            assert!(feedback(&codecs, at).is_empty() && rids(&codecs, at).is_empty(), "{line}");
        }
    }
}

#[test]
fn streams_are_for_the_formats_they_name_or_for_all() {
    let body = "v=0\nm=video 9 RTP/AVPF 96 97 97\na=rid:a send pt=97, 96;max-width=1\na=rid:b send max-fps=30\n\
                a=rid:c recv pt=97,97\na=rid:d send pt=\na=rid:e\na=rid:f send pt=98\n";
    let offer = decode(body);
    let codecs = first_media(&offer).codecs();
    assert_eq!(rids(&codecs, 0), ["a", "b"]);
    assert_eq!(rids(&codecs, 1), ["a", "b", "c"]);
    assert!(rids(&codecs, 2).is_empty());
    assert_eq!(codecs.rid_attributes(codecs.formats()[0]).count(), 2);
}

#[test]
fn formats_are_found() {
    let offer = decode("v=0\nm=audio 9 RTP/AVP 0 96 96 x\na=rtpmap:96 opus/48000/2\n");
    let codecs = first_media(&offer).codecs();
    let format = codecs.find("96").expect("it is there");
    assert_eq!((format.encoding_name(), format.is_repeated()), (Some("opus"), false));
    assert_eq!(format.payload_type().and_then(|number| codecs.format(number)).map(Format::token), Some("96"));
    assert!(codecs.find("x").is_some() && codecs.find("8").is_none() && codecs.find("096").is_none());
    assert!(codecs.formats().iter().map(|format| format.token()).eq(["0", "96", "96", "x"]));
    assert_eq!(codecs.media().index(), 0);
}
