//! How often memory is asked for: as often for a large body as for a small one.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::hint::black_box;

use allocation_counter::measure;
use sdp_decoder::decode_sdp;

const BROWSER: &str = include_str!("../benches/bodies/browser.sdp");

fn bodies() -> [String; 3] {
    let (session, media) = BROWSER.split_at(BROWSER.find("m=").expect("a media section"));
    let documents = include_str!("../examples/data/invite.sdp");
    [documents.to_owned(), BROWSER.to_owned(), session.to_owned() + &media.repeat(100)]
}

/// The lines and the sections; the text is borrowed.
#[test]
fn decoding_takes_two() {
    for body in bodies() {
        let allocations = measure(|| drop(black_box(decode_sdp(&body)))).count_total;
        assert_eq!(allocations, 2, "{} bytes", body.len());
    }
}

#[test]
fn the_formats_of_a_section_take_one() {
    for body in bodies() {
        let offer = decode_sdp(&body).expect("it is SDP");
        for media in offer.media() {
            assert_eq!(measure(|| drop(black_box(media.formats()))).count_total, 1);
        }
    }
    let words = decode_sdp("v=0\r\nm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n").expect("it is SDP");
    let media = words.media_at(0).expect("one section");
    assert_eq!(measure(|| drop(black_box(media.formats()))).count_total, 1);
}

/// Beside the formats, what is said for them: where nothing is, nothing is asked for.
#[test]
fn codecs_take_one_for_the_formats() {
    let body = "v=0\r\nm=audio 9 RTP/AVP 0 96 97\r\na=rtpmap:96 red/8000\r\na=fmtp:96 0/97\r\na=rtpmap:97 rtx/8000\r\n";
    let offer = decode_sdp(body).expect("it is SDP");
    let media = offer.media_at(0).expect("one section");
    assert_eq!(measure(|| drop(black_box(media.codecs()))).count_total, 1);
    let codecs = media.codecs();
    let asked = measure(|| {
        for &format in codecs.formats() {
            let _ = black_box((codecs.feedback(format).count(), codecs.rids(format).count()));
            let _ = black_box((codecs.associated(format).count(), format.encoding()));
        }
        let _ = black_box(codecs.facts().count());
    });
    assert_eq!(asked.count_total, 0);
}

/// Lines and attributes are read without any, where nothing has to be collected.
#[test]
fn reading_takes_none() {
    for body in bodies() {
        let offer = decode_sdp(&body).expect("it is SDP");
        let read = measure(|| {
            let _ = black_box((offer.origin(), offer.session_name(), offer.connection()));
            offer.timings().for_each(|timing| drop(black_box(timing)));
            for media in offer.media() {
                let _ = black_box((media.media_line(), media.connection(), media.direction(), media.rtcp_port()));
                media.attributes().for_each(|attribute| drop(black_box(attribute.decode())));
            }
        });
        assert_eq!(read.count_total, 0, "{} bytes", body.len());
    }
}
