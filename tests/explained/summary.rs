//! What stands on top of the table, where it depends on more than one section.

use sdp_decoder::decode_sdp;

/// A section is in the bundle that names it first, and provides its transport there only.
#[test]
fn a_section_in_two_bundles_is_in_the_first() {
    let section = "m=audio 9 UDP/TLS/RTP/SAVPF 0\r\na=mid:";
    let body = format!(
        "v=0\r\na=group:BUNDLE a b\r\na=group:BUNDLE a c\r\n\
         {section}a\r\na=setup:active\r\n{section}b\r\n{section}c\r\n"
    );
    let offer = decode_sdp(&body).expect("it is SDP");
    let summary = offer.explain().summary();
    let said: Vec<_> = summary.media.iter().map(|media| (media.bundled_with, media.to_string())).collect();
    assert_eq!(said.iter().map(|(others, _)| *others).collect::<Vec<_>>(), [Some(1), Some(1), Some(0)]);
    assert_eq!(said.iter().map(|(_, words)| words.contains("active")).collect::<Vec<_>>(), [true, true, false]);
}
