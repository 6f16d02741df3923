//! `imageattr`

use sdp_decoder::DeviationKind::{ExtraBlanks, OutOfRange, UnexpectedCharacter};
use sdp_decoder::attribute::{Decimal, ImageAttr, ImageSet, PayloadType, PixelRange, RatioRange};

use crate::{assert_refused, assert_right, assert_tolerated, read, tolerated};

fn sets(text: &str, ask: impl Fn(&[ImageSet<'_>])) {
    let attributes: ImageAttr = read(&format!("97 send {text}"));
    let send = attributes.send.expect("`send` is there");
    ask(&send.iter().collect::<Vec<_>>());
}

#[test]
fn directions() {
    let attributes: ImageAttr = read("97 recv [x=800,y=640,sar=1.1] send [x=330,y=250]");
    assert_eq!(attributes.payload_type, PayloadType::new(97));
    let (send, recv) = (attributes.send.expect("sent"), attributes.recv.expect("received"));
    assert_eq!((send.as_str(), recv.as_str()), ("[x=330,y=250]", "[x=800,y=640,sar=1.1]"));

    let attributes: ImageAttr = read("* send * recv [x=330,y=250]");
    let (send, recv) = (attributes.send.expect("sent"), attributes.recv.expect("received"));
    assert_eq!((attributes.payload_type, send.is_any(), send.iter().count()), (None, true, 0));
    assert_eq!((recv.is_any(), recv.iter().count()), (false, 1));
    assert_eq!(read::<ImageAttr>("120 send *").recv, None);
    assert_right(&[
        "imageattr:97 recv [x=800,y=640,sar=1.1] send [x=330,y=250]",
        "imageattr:* \t send  *\trecv *",
        "imageattr:97 send [x=176,y=144]  [x=224,y=176] recv *",
    ]);
}

#[test]
fn sizes() {
    sets("[x=[480:16:800],y=[320:640]] [x=[176,224,272],y=999999]", |sets| {
        assert_eq!(sets[0].x, PixelRange::Range { min: 480, step: 16, max: 800 });
        assert_eq!(sets[0].y, PixelRange::Range { min: 320, step: 1, max: 640 });
        let fits = |pixels| sets[0].x.contains(pixels);
        assert!(fits(480) && fits(496) && fits(800) && !fits(488) && !fits(479) && !fits(816) && !fits(0));
        assert!(sets[0].y.contains(321) && !sets[0].y.contains(641));

        let PixelRange::List(list) = sets[1].x else { panic!("a list") };
        assert_eq!(list.iter().collect::<Vec<_>>(), [176, 224, 272]);
        assert!(sets[1].x.contains(224) && !sets[1].x.contains(225));
        assert_eq!(sets[1].y, PixelRange::Value(999_999));
        assert!(sets[1].y.contains(999_999) && !sets[1].y.contains(1));
    });
    assert!(!PixelRange::Range { min: 1, step: 0, max: 3 }.contains(1));
}

#[test]
fn ratios_and_preference() {
    sets(
        "[x=1,y=1,sar=[0.91,1.0,1.09,1.45],par=[1.2-1.3],q=0.61] [x=1,y=1,par=[1.3333,1.7778],sar=1.1] [x=1,y=1]",
        |sets| {
            let Some(RatioRange::List(list)) = sets[0].sar else { panic!("a list") };
            let decimals = |all: &[u64]| all.iter().map(|digits| Decimal::new(*digits, 2)).collect::<Vec<_>>();
            assert_eq!(list.iter().collect::<Vec<_>>(), decimals(&[91, 100, 109, 145]));
            let (min, max) = (Decimal::new(12, 1), Decimal::new(13, 1));
            assert_eq!((sets[0].par, sets[0].q), (Some(RatioRange::Range { min, max }), Some(Decimal::new(61, 2))));
            let par = sets[0].par.expect("a ratio");
            assert!(par.contains(min) && par.contains(Decimal::new(125, 2)) && !par.contains(Decimal::new(131, 2)));
            assert_eq!(sets[1].sar, Some(RatioRange::Value(Decimal::new(11, 1))));
            assert!(sets[1].sar.is_some_and(|sar| sar.contains(Decimal::new(110, 2))));
            assert!(sets[1].par.is_some_and(|par| par.contains(Decimal::new(17_778, 4))));
            assert_eq!((sets[2].sar, sets[2].par, sets[2].q), (None, None, None));
        },
    );
}

#[test]
fn other_parameters_are_kept() {
    sets("[x=[1,2],y=3,foo=[123,456],q=0.5,bar=word,baz,deep=[[1,2],[3]],q=0.7]", |sets| {
        let all: Vec<_> = sets[0].parameters().collect();
        let expected = [
            ("x", Some("[1,2]")),
            ("y", Some("3")),
            ("foo", Some("[123,456]")),
            ("q", Some("0.5")),
            ("bar", Some("word")),
            ("baz", None),
            ("deep", Some("[[1,2],[3]]")),
            ("q", Some("0.7")),
        ];
        assert_eq!((all, sets[0].q), (expected.to_vec(), Some(Decimal::new(5, 1))));
    });
}

#[test]
fn told() {
    for (set, place) in [
        ("[x=0,y=1]", "0"),
        ("[x=1000000,y=1]", "1000000"),
        ("[x=[800:480],y=1]", "[800:480]"),
        ("[x=1,y=[2:2]]", "[2:2]"),
        ("[x=1,y=1,q=1.1]", "1.1"),
        ("[x=1,y=1,sar=10.0]", "10.0"),
        ("[x=1,y=1,sar=0.0999]", "0.0999"),
        ("[x=1,y=1,par=[1.3-1.2]]", "[1.3-1.2]"),
    ] {
        assert_tolerated(&format!("imageattr:97 send {set}"), OutOfRange, place);
    }
    assert_tolerated("imageattr:97 send [x=1, y=2]", ExtraBlanks, " ");
    assert_tolerated("imageattr:97 send [x=1,y=2][x=3,y=4]", UnexpectedCharacter, "[x=3,y=4]");
    assert_eq!(tolerated("imageattr:97 send [ x = [ 1 , 2 ] , y=2 ]").len(), 10);
    sets("[ x=[ 1 , 2 ] , y=2 , sar=[ 1.1 - 1.2 ] ]", |sets| {
        assert!(sets[0].x.contains(2) && sets[0].sar.is_some());
    });
    // Ranges of numbers above 10, as a test of Firefox has them.
    assert_eq!(tolerated("imageattr:97 send [x=330,y=250,bar=foo,sar=[20-40]]").len(), 2);
}

#[test]
fn refused() {
    let set = "set: expected `*`, or sets such as `[x=320,y=240]`";
    let direction = "direction: expected `send` or `recv`";
    assert_refused("imageattr:", "payload type: expected a payload type from 0 to 127, or `*`", "");
    assert_refused("imageattr:128 send *", "payload type: expected a payload type from 0 to 127, or `*`", "128");
    assert_refused("imageattr:100", direction, "");
    assert_refused("imageattr:100 both *", direction, "both");
    assert_refused("imageattr:100 send", set, "");
    assert_refused("imageattr:100 send x=1", set, "x=1");
    assert_refused("imageattr:99 recv [y=240]", "x: expected `x=` and a width", "y=240]");
    assert_refused("imageattr:99 recv [x=240]", "y: expected `,y=` and a height", "]");
    assert_refused("imageattr:99 recv [x=,y=1]", "x: expected a number of pixels", "");
    assert_refused("imageattr:99 recv [x=1,y=a]", "y: expected a number of pixels", "a");
    assert_refused("imageattr:99 recv [x=[1:2:3:4],y=1]", "x: expected `]`", ":4],y=1]");
    assert_refused("imageattr:99 recv [x=[],y=1]", "x: expected a number of pixels", "");
    assert_refused("imageattr:99 recv [x=1,y=1,sar=wide]", "sar: expected a ratio such as `1.33`", "wide");
    assert_refused("imageattr:99 recv [x=1,y=1,q=high]", "q: expected a number from 0 to 1", "high");
    assert_refused("imageattr:99 recv [x=1,y=1", "set: expected `]`", "");
    assert_refused("imageattr:99 recv [x=1,y=1,foo=[1", "parameter value: expected `]`", "[1");
    assert_refused(
        "imageattr:97 send [x=8,y=6] send [x=3,y=2]",
        "direction: expected `send` and `recv` once each",
        "send [x=3,y=2]",
    );
}
