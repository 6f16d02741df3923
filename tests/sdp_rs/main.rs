//! The crate sdp-rs as a second reader of the same bodies, and the conversion to and from its types.
//!
//! Where both read a body, the values agree line by line. Where they do not, sdp-rs is at fault: `faults` lists how, and
//! each fault has a check that it is still there.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail loudly")]

mod bodies;
mod errors;
mod faults;
mod witness;

use bodies::BODIES;
use sdp_decoder::{SessionDescription, decode_sdp};
use witness::{compare, mended};

type Theirs = sdp_rs::SessionDescription;

/// Each body, as sdp-rs reads it and as it is converted: both have the values that this crate reads.
#[test]
fn both_read_the_same() {
    for body in BODIES {
        let ours = decode_sdp(body).unwrap();
        compare(&ours, &Theirs::try_from(&ours).unwrap());
        compare(&ours, &mended(Theirs::try_from(body).unwrap()));
        assert_eq!(Theirs::try_from(&ours).unwrap(), mended(Theirs::try_from(body).unwrap()));
    }
}

/// The bodies are in the order of RFC 8866 and without anything but values, so nothing changes on the way.
#[test]
fn bodies_go_there_and_back() {
    for body in BODIES {
        let theirs = Theirs::try_from(&decode_sdp(body).unwrap()).unwrap();
        let back = SessionDescription::try_from(&theirs).unwrap();
        assert_eq!(back.text(), body);
        assert_eq!(Theirs::try_from(&back).unwrap(), theirs);
    }
}

/// What their own reader makes of a body comes back as the same values.
#[test]
fn what_they_read_comes_over() {
    for body in BODIES {
        let ours = SessionDescription::try_from(&Theirs::try_from(body).unwrap()).unwrap();
        assert_eq!(ours.text(), body);
    }
}

/// Values go over, not how they are written: what the documentation says is not kept.
#[test]
fn spelling_is_not_kept() {
    let body = "\u{feff}v=0\no= - 1 1 in ip4 192.0.2.1\n\nb=as:064\nc=IN IP6 2001:DB8::0001 \ns= a \nt=0 00\n\
                a=y\ni=info\n a=ptime: 20.0\nm=AUDIO 05004 rtp/avp 0  8 \na= x : 1 ";
    let ours = decode_sdp(body).unwrap();
    let theirs = Theirs::try_from(&ours).unwrap();
    compare(&ours, &theirs);
    let back = SessionDescription::try_from(&theirs).unwrap();
    let written = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns= a \r\ni=info\r\nc=IN IP6 2001:db8::1\r\nb=AS:64\r\nt=0 0\r\n\
                   a=y\r\na=ptime:20\r\nm=audio 5004 rtp/avp 0  8\r\na=x: 1 \r\n";
    assert_eq!(back.text(), written);
}

/// The parts of joined sessions are sessions of their own.
#[test]
fn joined_sessions_go_over_one_by_one() {
    let bodies = [BODIES[0], BODIES[1]];
    let joined = bodies.concat();
    for (session, body) in sdp_decoder::decode_all(&joined).unwrap().zip(bodies) {
        assert_eq!(SessionDescription::try_from(&Theirs::try_from(&session).unwrap()).unwrap().text(), body);
    }
}

#[test]
fn a_text_without_a_last_line_end_loses_nothing() {
    let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\na=first\r\na=last";
    let theirs = Theirs::try_from(&decode_sdp(body).unwrap()).unwrap();
    assert_eq!(theirs.attributes.len(), 2);
}

mod generated {
    //! Valid bodies of any shape.

    use proptest::prelude::*;

    use super::*;

    fn session() -> impl Strategy<Value = String> {
        let ip = any::<[u8; 4]>().prop_map(|ip| std::net::Ipv4Addr::from(ip).to_string());
        let connection = ip.clone().prop_map(|ip| format!("c=IN IP4 {ip}\r\n"));
        let bandwidth = ("AS|CT|TIAS|X-[a-z]{1,4}", any::<u32>()).prop_map(|(kind, n)| format!("b={kind}:{n}\r\n"));
        let attribute = prop_oneof![
            (0u8..128, "[A-Za-z0-9-]{1,9}", 1..=i32::MAX, proptest::option::of(1..=i32::MAX)).prop_map(
                |(number, name, rate, channels)| {
                    let channels = channels.map(|channels| format!("/{channels}")).unwrap_or_default();
                    format!("rtpmap:{number} {name}/{rate}{channels}")
                }
            ),
            (0u8..128, "[a-z]{1,5}=[0-9]{1,3}(;[a-z]{1,5}=[0-9]{1,3})?")
                .prop_map(|(n, text)| format!("fmtp:{n} {text}")),
            (1u32..2000).prop_map(|ms| format!("ptime:{ms}")),
            "maxptime:[1-9][0-9]{0,2}\\.[0-9]",
            "sendrecv|sendonly|recvonly|inactive",
            "(tool|cat|keywds|x-[a-z]{1,6}|ssrc|candidate):[!-9;-~][ -~]{0,20}",
            "quality:[0-9]|orient:(portrait|landscape|seascape)|type:(meeting|H332)|lang:[a-z]{2}",
            "[a-z]{9,12}",
        ];
        let attributes = proptest::collection::vec(attribute.prop_map(|a| format!("a={a}\r\n")), 0..6);
        let attributes = attributes.prop_map(|list| list.concat());
        let times =
            "(t=[1-9][0-9]{9} [1-9][0-9]{9}\r\n(r=7d 1h 0( 25h)?\r\n(z=[1-9][0-9]{9} -1h 3749680800 0\r\n)?)?){1,2}";
        let media = (
            "m=(audio|video|text|image) [1-9][0-9]{0,3}(/[1-9])? (RTP/AVP|RTP/SAVPF|UDP/TLS/RTP/SAVPF|udptl) [0-9]{1,2}( 8)?\r\n",
            "(i=[ -~]{1,9}\r\n)?",
            proptest::collection::vec(connection.clone(), 0..2).prop_map(|list| list.concat()),
            proptest::collection::vec(bandwidth.clone(), 0..2).prop_map(|list| list.concat()),
            "(k=(prompt|clear:[!-~]{1,9})\r\n)?",
            attributes.clone(),
        )
            .prop_map(|(media, i, c, b, k, a)| [media, i, c, b, k, a].concat());
        let head = ("[!-~]{1,8} [0-9]{1,20} [0-9]{1,20}", ip, "[ -~]{1,12}", "(u=[!-~]{1,9}\r\n)?(e=[!-~]{1,9}\r\n)?")
            .prop_map(|(ids, ip, name, more)| format!("v=0\r\no={ids} IN IP4 {ip}\r\ns={name}\r\n{more}"));
        let tail = proptest::collection::vec(media, 0..4).prop_map(|list| list.concat());
        (head, proptest::option::of(connection), proptest::option::of(bandwidth), times, attributes, tail)
            .prop_map(|(head, c, b, t, a, m)| [head, c.unwrap_or_default(), b.unwrap_or_default(), t, a, m].concat())
    }

    proptest! {
        #[test]
        fn both_read_the_same(body in session()) {
            let ours = decode_sdp(&body).unwrap();
            let bridged = Theirs::try_from(&ours).unwrap();
            compare(&ours, &bridged);
            prop_assert_eq!(&bridged, &mended(Theirs::try_from(body.as_str()).unwrap()));
            let back = SessionDescription::try_from(&bridged).unwrap();
            prop_assert_eq!(Theirs::try_from(&back).unwrap(), bridged);
        }
    }
}
