//! Whatever can be read reads back from what it writes.

use proptest::prelude::*;
use sdp_decoder::attribute::{AttributeId, AttributeValue, OptionalText};

use crate::with_attribute;

/// The attributes, each with right values to begin from.
const SAMPLES: &[(&str, &[&str])] = &[
    ("rtcp-fb", &["96 nack pli", "* trr-int 100", "100 ccm tmmbr smaxpr=120", "* x-message app send:dsh"]),
    ("rtcp-xr", &["rcvr-rtt=all:10000 stat-summary=loss,dup,jitt,TTL voip-metrics", ""]),
    ("extmap", &["1/sendonly urn:ietf:params:rtp-hdrext:toffset", "4096 urn:x a b c"]),
    ("msid", &["stream track", "-"]),
    ("msid-semantic", &[" WMS *", "WMS a b"]),
    ("ssrc", &["1308456296", "1 cname:x y", "1 msid:stream track", "1 foo"]),
    ("ssrc-group", &["FID 1 2", "DUP"]),
    ("previous-ssrc", &["1 2 3"]),
    ("cname", &["user@example.com"]),
    ("mslabel", &["stream"]),
    ("T38FaxUdpEC", &["t38UDPRedundancy", "x"]),
    ("T38FaxUdpECDepth", &["1 3", "2"]),
    ("T38VendorInfo", &["181 0 37"]),
    ("gpmd", &["121 vbd=yes;ecan=on"]),
    ("vndpar", &["2 9 1 a b", "1 b5 7"]),
    ("mptime", &["20 10.5 -"]),
    ("path", &["msrp://a.example.com:7654/jshA7we;tcp", "msrps://u@[::1]:1;ws;x=1 msrp://b:2/c;tcp"]),
    ("accept-types", &["message/cpim text/plain;charset=\"a b\" *"]),
    ("chatroom", &["nickname private-messages"]),
    ("file-selector", &["name:\"a b%22.jpg\" type:image/jpeg;q=\"1\" size:1 hash:sha-1:AA:BB", "hash:md5:aa x:y"]),
    ("file-date", &["creation:\"Mon, 15 May 2006 15:01:31 +0300\" read:\"x\""]),
    ("file-range", &["1-32349", "5-*"]),
    ("floorctrl", &["c-only s-only"]),
    ("floorid", &["1 mstrm:10 11", "2 m-stream:1", "3"]),
    ("bfcpver", &["1 2"]),
    ("channel", &["32AECB234338@speechsynth"]),
    ("content", &["slides, speaker,x"]),
    ("record", &["on"]),
    ("loopback", &["rtp-media-loopback rtp-pkt-loopback"]),
    ("lang", &["zh-Hant-TW"]),
    ("hlang-send", &["es eu *"]),
    ("cs-correlation", &["callerid:+44113 uuie:56A3 dtmf:1*# external x:1"]),
    ("ipbcp", &["1 Request"]),
    ("h248item", &["nt/jit = 40", "a/b=c/d=e"]),
    ("altc", &["1 IP6 2001:db8::1 45678/9", "1 IP4 192.0.2.1 1 2"]),
    ("alt", &["1:m=audio 0 RTP/AVP 98", "1 2.5 : user pass 192.0.2.1 34640 ::1 5", "2 1 1 a b c 3"]),
    ("alt-group", &["BW:AS:28=1,3; 56=1,4"]),
    ("visited-realm", &["1 a.example.net IN IP4 192.0.2.1 1000 net-type nat"]),
    ("omr-codecs", &["1:RTP/AVP 0 8"]),
    ("omr-m-att", &["1: fmtp:96 a=1", "2:recvonly"]),
    ("omr-m-bw", &["1:AS:64"]),
    ("3gpp_mtsi_app_adapt", &["RedReq,AmrCmr"]),
    ("3gpp_sync_info", &["No Sync"]),
    ("bw-info", &["97,98 sendrecv MaxSupBw=41; MinSupBw=11"]),
    ("direction", &["both", "active x 9"]),
    ("X-nat", &["6 Symmetric", "0"]),
    ("trafficclass", &["conversational.audio.immersive.aq:admitted"]),
    ("suspended", &["a b", ""]),
    ("rid", &["1 send pt=97,98;max-width=1280;max-bpp=1.5;depend=a,b;x-mine=a b", "foo recv", "1 send max-fps"]),
    ("simulcast", &["send 1,~4;2;3 recv c", " send rid=1,4;2;3 paused=4 recv pt=97", "recv a"]),
    (
        "candidate",
        &[
            "1 1 TCP 1685987071 24.23.204.141 54609 typ srflx raddr 192.168.1.4 rport 61665 tcptype passive generation 1",
            "0 1 udp 2113937151 x.local 9 typ host rport 9 raddr :: foo bar raddr x",
        ],
    ),
    ("remote-candidates", &["1 192.0.2.3 45664 2 192.0.2.3 45665"]),
    ("ice-ufrag", &["8hhY"]),
    ("ice-pwd", &["asd88fgpdd777uzjYhagZg"]),
    ("ice-options", &["ice2 trickle", "ice2,trickle"]),
    ("ice-pacing", &["50"]),
    ("fingerprint", &["sha-1 4A:AD:B9:B1", "x-hash 0f"]),
    ("setup", &["actpass", "other"]),
    ("connection", &["new"]),
    ("tls-id", &["abc3de65cddef001be82"]),
    ("sctp-port", &["5000"]),
    ("sctpmap", &["5000 webrtc-datachannel 1024"]),
    ("max-message-size", &["262144"]),
    (
        "crypto",
        &[
            "1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj|2^20|1:32",
            "2 AES_CM_256_HMAC_SHA1_80 inline:abcd||1:4;inline:abcd|7 KDR=3 FEC_KEY=inline:abcd WSH=64 -X",
            "3 X other:key",
        ],
    ),
    ("cryptoscale", &["1 client AES_CM_128_HMAC_SHA1_80 inline:abcd|2^31|1:1"]),
    ("key-mgmt", &["mikey AQAFgM0X", " mikey AQAFgM0X"]),
    ("identity", &["eyJp", "eyJp a=b; c", "eyJp;a"]),
    ("zrtp-hash", &["1.10 fe30efd0"]),
    ("srtpctx", &["1 ssrc=0x00845FED;roc=0x0001;seq=unknown"]),
    ("encryption", &["optional"]),
    ("dcmap", &["0", "2 subprotocol=\"msrp\";label=\"a%20;b\";ordered=false;max-retr=5;priority=1;x", "1 max-time=6"]),
    ("dcsa", &["2 accept-types:text/plain", "1 sendonly"]),
    (
        "imageattr",
        &[
            "97 send [x=[480:16:800],y=[320,640],par=[1.2-1.3],q=0.6] [x=1,y=2,foo=[1,2]] recv *",
            "* recv [x=330,y=250,sar=[0.9,1.1]]",
        ],
    ),
    ("silenceSupp", &["off - - - -", " on 0x1F standard Fixed Noise 50"]),
    ("acap", &["1 ptime:20", "4 crypto:1 AES_CM_128_HMAC_SHA1_32 inline:x", "2 a=rtcp-mux"]),
    ("tcap", &["3 RTP/SAVP RTP/SAVPF"]),
    ("csup", &["cap-v0,foo,bar", "med-v0, x"]),
    ("pcfg", &["1 a=-m:1,2,[3,4]|1,7,[5] a=[2]", "10 t=4|3 +m=1-3,5|2, pt=1:99,2:0 b=1,2|3 c=1 i=3 foo=bar", "5"]),
    ("lcfg", &["4 mt=video t=1 m=1 a=41,42"]),
    ("sescap", &["2 1,2|5 [3,4|6]", "2 1,2,5,[3]"]),
    ("rmcap", &["1-3,7 L16/16000/2", "1 audio AMR/8000"]),
    ("omcap", &["4 t38"]),
    ("mfcap", &["1,3 profile-level-id=42A01E; packetization-mode=2"]),
    ("mscap", &["1,2-3* rtcp-fb ccm fir"]),
    ("bcap", &["1 AS:64"]),
    ("ccap", &["1 IN IP4 233.252.0.1/127/3"]),
    ("icap", &["1 A title"]),
    ("sqn", &[" 0"]),
    ("cdsc", &[" 1 audio RTP/AVP 0 18 96"]),
    ("cpar", &[" a=fmtp:96 0-16", "b=AS:64"]),
    ("curr", &["qos local sendrecv"]),
    ("des", &["sec mandatory e2e recv"]),
    ("cache", &["on 0x1C20 - $"]),
    ("eecid", &["B3D58E32"]),
    ("atmmap", &["98 X-G727-32", "0 -"]),
    ("ecan", &["fb on G168", " f - -"]),
    ("gc", &["b off 0x10"]),
    ("vsel", &["G729 10 10000 - - -"]),
    ("dsel", &["on PCMU 40 5000"]),
    ("onewaySel", &["v b G726-32 40 10000"]),
    ("profileDesc", &["AAL2/custom 100 0-7 PCMG 40 5000 - SIDG 1 -"]),
    (
        "ts-refclk",
        &["ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:0", "ntp=/traceable/", "private:traceable", "x=a b", "gps"],
    ),
    ("mediaclk", &["id=MDA6NjA= sender", "direct=1 rate=1000/1001", "direct", "IEEE1722=38-D6-6D-8E-D2-78-13-2F"]),
    ("clock-domain", &["PTPv2 0", "local=0"]),
    ("rtcp-idms", &["sync-group=42"]),
    ("source-filter", &[" incl IN IP4 232.3.4.5 192.0.2.10 192.0.2.11", "excl IN * * a.example"]),
    ("depend", &["100 lay L1:96,97; 101 lay L1:97 L2:99"]),
    ("duplication-delay", &["50 100"]),
    ("fec-source-flow", &[" id=0; tag-len=4"]),
    ("fec-repair-flow", &[" encoding-id=8; fssi=E:1234,S:0,m:7"]),
    ("repair-window", &["150ms"]),
    ("rtcp-unicast", &["reflection", "rsi aggr:201 forward:206"]),
    ("calgextmap", &["calg:1/sendonly=G107_1 mosref=m"]),
    ("ecn-capable-rtp", &[" rtp,ice mode=setonly; ect=1", "ice rtp ect=0 mode=setread"]),
    ("qos-mech-send", &[" rsvp nsis", ""]),
    ("dccp-service-code", &["SC=x52545056", "SC:RTPV", "SC=1"]),
    ("ebuacip", &["jbdef 0 fixed 6", "jb"]),
    ("framesize", &["97 320-240"]),
    ("control", &["*", "trackID=1", "rtsp://192.0.2.1/a b"]),
    (
        "range",
        &["npt=0-34.4368", "npt=now-", "smpte=10:07:00-10:07:33:05.01", "clock=19971113T2115-", "npt=-5", "x=1-"],
    ),
    ("FEC-declaration", &["0 encoding-id=1; instance-id=0", "0"]),
    ("x-caps", &["121 263:1920:1080:30.0:2000000:1;4359:1280:720:30.0:1500000:1"]),
    ("x-ssrc-range", &["1-100 101"]),
    ("OpaqueData", &["buffer;\"qTE5OTgA\"", "integer;1"]),
    ("hkep", &["10000 IN IP4 192.0.2.100 550e8400-e29b-41d4-a716-446655440000 01-02-03-04-05"]),
];

/// What is done to a value: at a place, some bytes are taken out, and others put in.
#[derive(Clone, Debug)]
struct Change {
    place: prop::sample::Index,
    taken: usize,
    put: String,
}

fn change() -> impl Strategy<Value = Change> {
    let put = prop_oneof![
        Just(String::new()),
        "[ \t]{1,3}",
        "[0-9]{1,11}",
        "[a-zA-Z]{1,5}",
        "[,;:/=~*.+#|\\[\\]\\\\-]{1,2}",
        "(typ|raddr 1|rport 2|tcptype so|paused=1|rid=2|send 1|recv 2|max-fps=3|pt=4|0xF) ?",
        "\\PC{1,3}",
    ];
    (any::<prop::sample::Index>(), 0..6usize, put).prop_map(|(place, taken, put)| Change { place, taken, put })
}

impl Change {
    fn apply(&self, value: &str) -> String {
        let chars: Vec<char> = value.chars().collect();
        let place = self.place.index(chars.len() + 1);
        let behind = chars.iter().skip(place + self.taken);
        chars.iter().take(place).copied().chain(self.put.chars()).chain(behind.copied()).collect()
    }
}

fn attribute() -> impl Strategy<Value = (&'static str, String)> {
    let sample =
        prop::sample::select(SAMPLES).prop_flat_map(|(name, values)| (Just(name), prop::sample::select(values)));
    (sample, prop::collection::vec(change(), 0..4)).prop_map(|((name, value), changes)| {
        (name, changes.iter().fold(value.to_owned(), |value, change| change.apply(&value)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_read_reads_back((name, value) in attribute()) {
        let id = AttributeId::from_name(name).expect("a row");
        if let Ok(decoded) = id.decode(Some(&value)) {
            let written = decoded.to_string();
            prop_assert_eq!(id.decode(Some(&written)), Ok(decoded.clone()), "written as {:?}", written);
            prop_assert_eq!(decoded.clone().into_owned(), decoded);
        }
    }

    /// The reader that tells and the one that does not agree; places lie in the line.
    #[test]
    fn what_is_told_is_what_is_read((name, value) in attribute()) {
        prop_assume!(!value.contains(['\r', '\n']));
        with_attribute(&format!("{name}:{value}"), |_, view| {
            let reading = view.line().reading();
            let span = view.span();
            match view.decode() {
                // One restriction that cannot be read hides neither the stream nor the others.
                Ok(AttributeValue::Rid(_)) => {}
                Ok(_) => assert_eq!(reading.errors, []),
                // Where fields are read one by one, all that are wrong are told, and the first is the error.
                Err(error) => assert_eq!(reading.errors.first(), Some(&error)),
            }
            let fields = reading.fields.iter().map(|field| field.span);
            for place in fields.chain(reading.deviations.iter().map(|deviation| deviation.span)) {
                assert!(span.start <= place.start && place.start <= place.end && place.end <= span.end, "{place:?}");
            }
        });
    }
}

#[test]
fn every_sample_is_right() {
    for (name, values) in SAMPLES {
        for value in *values {
            let id = AttributeId::from_name(name).expect("a row");
            assert!(id.decode(Some(value)).is_ok(), "{name}:{value}");
        }
    }
}

/// What `text` gives reads back as the same value, for every row: also where there is no value at all.
#[test]
fn text_of_values_reads_back() {
    let mut without = Vec::new();
    for id in AttributeId::all() {
        for value in [None, Some(""), Some("1"), Some("a b")] {
            let Ok(decoded) = id.decode(value) else { continue };
            let text = decoded.text();
            assert_eq!(id.decode(text.as_deref()).as_ref(), Ok(&decoded), "{} {value:?} {text:?}", id.name());
            if decoded == AttributeValue::OptionalText(OptionalText(None)) {
                assert_eq!(text, None, "{}", id.name());
                without.push(id.name());
            }
        }
    }
    assert!(without.contains(&"suspended"), "{without:?}");
    assert_eq!(
        (AttributeValue::Unknown(None).text(), AttributeValue::Unknown(Some("".into())).text()),
        (None, Some(String::new()))
    );
}
