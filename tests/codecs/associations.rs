//! Which formats repair or carry which.

use super::{decode, first_media};

/// For each format, what it belongs to; `?` behind what is not there.
fn associated(body: &str) -> Vec<(String, Vec<String>)> {
    let offer = decode(body);
    let codecs = first_media(&offer).codecs();
    let of = |format: &sdp_decoder::Format<'_>| {
        let tokens = codecs.associated(*format).map(|one| match one.format() {
            Some(found) => {
                assert_eq!(found.token(), one.token());
                one.token().to_owned()
            }
            None => format!("{}?", one.token()),
        });
        tokens.collect()
    };
    codecs.formats().iter().map(|format| (format.token().to_owned(), of(format))).collect()
}

fn assert_associated(body: &str, expected: &[(&str, &[&str])]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|(token, to)| ((*token).to_owned(), to.iter().map(|&to| to.to_owned()).collect()))
        .collect();
    assert_eq!(associated(body), expected, "{body}");
}

#[test]
fn retransmission_by_apt() {
    let body = "v=0\nm=video 9 RTP/AVPF 96 97 98 99 97 100\na=rtpmap:96 VP8/90000\na=rtpmap:97 rtx/90000\n\
                a=fmtp:97 rtx-time=3000; APT = 96 \na=rtpmap:98 RTX/90000\na=fmtp:98 apt=120\na=rtpmap:99 rtx/90000\n\
                a=rtpmap:100 H264/90000\na=fmtp:100 apt=96\n";
    let expected: &[(&str, &[&str])] =
        &[("96", &[]), ("97", &["96"]), ("98", &["120?"]), ("99", &[]), ("97", &[]), ("100", &[])];
    assert_associated(body, expected);
}

#[test]
fn redundancy_by_its_list() {
    let red = |fmtp: &str| {
        format!("v=0\nm=audio 9 RTP/AVP 63 111\na=rtpmap:111 opus/48000/2\na=rtpmap:63 red/48000/2\n{fmtp}\n")
    };
    let own =
        |to: &[&str]| vec![("63".to_owned(), to.iter().map(|&to| to.to_owned()).collect()), ("111".to_owned(), vec![])];
    assert_eq!(associated(&red("a=fmtp:63 111/111")), own(&["111", "111"]));
    assert_eq!(associated(&red("a=fmtp:63  111 / 5 /")), own(&["111", "5?"]));
    assert_eq!(associated(&red("a=fmtp:63 111")), own(&["111"]));
    for without in ["a=fmtp:63", "a=fmtp:63 ", "a=fmtp:63 x=1/2", ""] {
        assert_eq!(associated(&red(without)), own(&[]), "{without}");
    }
}

/// The example of RFC 5109, section 14.2, and some more of it.
#[test]
fn error_correction_within_redundancy() {
    let body = "v=0\nm=audio 12345 RTP/AVP 121 0 5 100\na=rtpmap:121 red/8000/1\na=rtpmap:100 ulpfec/8000\n\
                a=fmtp:121 0/5/100\n";
    assert_associated(body, &[("121", &["0", "5", "100"]), ("0", &[]), ("5", &[]), ("100", &["0"])]);

    let two = "v=0\nm=audio 9 RTP/AVP 100 121 0 122 8 121\na=rtpmap:121 red/8000\na=rtpmap:100 flexfec/8000\n\
               a=fmtp:121 0/100/100\na=rtpmap:122 RED/8000\na=fmtp:122 9/100\n";
    assert_associated(
        two,
        &[
            ("100", &["0", "9?"]),
            ("121", &["0", "100", "100"]),
            ("0", &[]),
            ("122", &["9?", "100"]),
            ("8", &[]),
            ("121", &[]),
        ],
    );
}

#[test]
fn nothing_belongs_where_nothing_says_so() {
    let browser = "v=0\nm=video 9 RTP/AVPF 96 98 99 35\na=rtpmap:96 VP8/90000\na=rtpmap:98 red/90000\n\
                   a=rtpmap:99 ulpfec/90000\na=rtpmap:35 flexfec-03/90000\na=fmtp:35 repair-window=10000000\n";
    assert_associated(browser, &[("96", &[]), ("98", &[]), ("99", &[]), ("35", &[])]);
}
