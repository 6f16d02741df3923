//! `rid`, `simulcast`

use sdp_decoder::attribute::{
    AttributeValue, Decimal, Rid, Simulcast, SimulcastStream, SimulcastStreams, StreamDirection,
};
use sdp_decoder::{DeviationKind, Media, decode_sdp};

use crate::{assert_refused, assert_right, assert_tolerated, read, tolerated, with_attribute};

#[test]
fn rid() {
    let rid: Rid = read(
        "hi_1 recv pt=97,98;max-width=1280;max-height=720;max-fps=30;max-fs=3600;max-br=1000000;max-pps=27648000;\
         max-bpp=1.5;depend=lo,mid;x-mine=a b",
    );
    assert_eq!((rid.id.as_ref(), rid.direction), ("hi_1", StreamDirection::Recv));
    let restrictions = &rid.restrictions;
    assert_eq!(restrictions.formats().collect::<Vec<_>>(), ["97", "98"]);
    assert_eq!((restrictions.max_width(), restrictions.max_height()), (Some(1280), Some(720)));
    assert_eq!((restrictions.max_fps(), restrictions.max_fs()), (Some(30), Some(3600)));
    assert_eq!((restrictions.max_br(), restrictions.max_pps()), (Some(1_000_000), Some(27_648_000)));
    assert_eq!(restrictions.max_bpp(), Some(Decimal::new(15, 1)));
    assert_eq!(restrictions.depends_on().collect::<Vec<_>>(), ["lo", "mid"]);
    assert_eq!(restrictions.get("x-mine").and_then(|restriction| restriction.value), Some("a b"));
    assert_eq!((restrictions.iter().count(), restrictions.into_iter().next()), (10, restrictions.get("pt")));
}

#[test]
fn rid_without_restrictions() {
    let rid: Rid = read("foo send");
    assert_eq!((rid.restrictions.as_str(), rid.restrictions.formats().count()), ("", 0));
    assert_eq!(rid.restrictions.max_width(), None);
    // A restriction without a number says that it may be asked for.
    let rid: Rid = read("foo send max-width;max-br");
    let width = rid.restrictions.get("max-width").map(|restriction| restriction.value);
    assert_eq!((width, rid.restrictions.max_width()), (Some(None), None));
}

#[test]
fn rid_told_and_refused() {
    assert_right(&["rid:1 send", "rid:1 send pt=97", "rid:110 recv scale-down-by=1.35;depends=1,2,3"]);
    assert_tolerated("rid:1 Send", DeviationKind::WrongCase, "Send");
    assert_tolerated("rid:1 send pt=97;", DeviationKind::UnexpectedCharacter, ";");
    assert_tolerated("rid:1 send ;", DeviationKind::UnexpectedCharacter, ";");
    assert_tolerated("rid:1 send pt=97;;max-br=1", DeviationKind::UnexpectedCharacter, ";;");
    assert_tolerated("rid:1 send pt=97 ; max-br=1", DeviationKind::ExtraBlanks, " ; ");
    assert_tolerated("rid:1 send PT=97;max-br=1", DeviationKind::WrongCase, "PT=97");
    assert_refused("rid:", "id: expected some text", "");
    assert_refused("rid:1", "direction: expected `send` or `recv`", "");
    assert_refused("rid:1 both", "direction: expected `send` or `recv`", "both");
}

/// One restriction that cannot be read is an error of its own, and the stream is there with the others.
#[test]
fn rid_restrictions_are_read_one_by_one() {
    let number = "`=` and a number without decimals, or the name alone";
    let list = "`=` and items with `,` between them";
    for (text, field, expected, place) in [
        ("max-width=", "max-width", number, "max-width="),
        ("max-fps=29.97", "max-fps", number, "max-fps=29.97"),
        ("Max-FS=x", "max-fs", number, "Max-FS=x"),
        ("max-br=18446744073709551616", "max-br", number, "max-br=18446744073709551616"),
        ("depend", "depend", list, "depend"),
        ("depend=1,,2", "depend", list, "depend=1,,2"),
        ("max-bpp=x", "max-bpp", "`=` and a number, or the name alone", "max-bpp=x"),
        ("a_b=1", "restriction", "a name of letters, digits and `-`", "a_b=1"),
        ("=1", "restriction", "a name of letters, digits and `-`", "=1"),
    ] {
        let attribute = format!("rid:1 send {text};pt=97;max-height=5");
        with_attribute(&attribute, |description, view| {
            let AttributeValue::Rid(rid) = view.decode().expect("the stream is there") else { panic!("{text}") };
            assert_eq!((rid.restrictions.max_height(), rid.restrictions.formats().count()), (Some(5), 1), "{text}");
            let reading = view.line().reading();
            let errors: Vec<_> = reading.errors.iter().map(|error| (error.field(), error.to_string())).collect();
            assert_eq!(errors, [(field, format!("{field}: expected {expected}"))], "{text}");
            assert_eq!(reading.errors[0].span().of(description.text()), place);
            let names: Vec<_> = reading.fields.iter().map(|field| field.name).collect();
            assert_eq!(names, ["attribute name", "id", "direction", field, "pt", "max-height"]);
        });
    }
    let rid: Rid = read("1 send PT=97, 98;Max-Width=12;max-fps=29.97");
    assert_eq!((rid.restrictions.max_width(), rid.restrictions.max_fps()), (Some(12), None));
    assert_eq!(rid.restrictions.formats().collect::<Vec<_>>(), ["97", "98"]);
    let rid: Rid = read("1 send pt=");
    assert!(rid.restrictions.get("pt").is_some() && rid.restrictions.formats().next().is_none());

    let body = "v=0\r\nm=video 9 RTP/AVP 96 97\r\na=rid:1 send max-fps=29.97;PT=97\r\n";
    let description = decode_sdp(body).expect("it is SDP");
    let codecs = description.media().next().expect("one section").codecs();
    let counts: Vec<_> = codecs.formats().iter().map(|format| codecs.rids(*format).count()).collect();
    assert_eq!(counts, [0, 1]);
}

fn ids(streams: &SimulcastStreams<'_>) -> Vec<Vec<(String, bool)>> {
    let format = |format: sdp_decoder::attribute::SimulcastFormat<'_>| (format.id.to_owned(), format.is_paused);
    streams.iter().map(|stream| stream.iter().map(format).collect()).collect()
}

#[test]
fn simulcast() {
    let simulcast: Simulcast = read("recv c send 1,~4;2;~3");
    let send = simulcast.send.as_ref().expect("streams are sent");
    let expected = [vec![("1", false), ("4", true)], vec![("2", false)], vec![("3", true)]];
    let expected: [Vec<_>; 3] =
        expected.map(|stream| stream.into_iter().map(|(id, paused)| (id.to_owned(), paused)).collect());
    assert_eq!(ids(send), expected);
    assert_eq!((&send.id_type, &send.paused, send.paused().count()), (&None, &None, 0));
    let streams: Vec<_> = send.iter().map(|stream| stream.to_string()).collect();
    assert_eq!(streams, ["1,~4", "2", "~3"]);
    let formats: Vec<_> = send.iter().flat_map(SimulcastStream::iter).map(|format| format.to_string()).collect();
    assert_eq!(formats, ["1", "~4", "2", "~3"]);
    let recv = simulcast.recv.as_ref().expect("streams are received");
    assert_eq!(recv.text, "c");
    assert_eq!(simulcast.to_string(), "send 1,~4;2;~3 recv c");
    assert_eq!(read::<Simulcast>("recv l;h").send, None);
}

#[test]
fn simulcast_of_drafts() {
    let text = "send rid=1,4;2;3 paused=4 recv pt=97;98";
    let simulcast: Simulcast = read(text);
    assert_eq!(simulcast.to_string(), text);
    let send = simulcast.send.as_ref().expect("streams are sent");
    assert_eq!((send.id_type.as_deref(), send.text.as_ref()), (Some("rid"), "1,4;2;3"));
    assert_eq!(send.paused().collect::<Vec<_>>(), ["4"]);
    let recv = simulcast.recv.as_ref().expect("streams are received");
    assert_eq!((recv.id_type.as_deref(), recv.text.as_ref(), &recv.paused), (Some("pt"), "97;98", &None));

    let told: Vec<_> = tolerated("simulcast: send rid=1;2 paused=2");
    assert_eq!(
        told,
        [
            (DeviationKind::LeadingBlanks, " ".to_owned()),
            (DeviationKind::DraftForm, "rid=1;2".to_owned()),
            (DeviationKind::DraftForm, "paused=2".to_owned()),
        ]
    );
}

#[test]
fn simulcast_told_and_refused() {
    assert_right(&["simulcast:send 1;4,5 recv 6;7", "simulcast:recv test;foo", "simulcast:send 1"]);
    assert_tolerated("simulcast:SEND 1", DeviationKind::WrongCase, "SEND");
    assert_refused("simulcast:", "direction: expected `send` or `recv`", "");
    assert_refused("simulcast:send", "streams: expected ids with `,` or `;` between them", "");
    assert_refused("simulcast:send 1 foobar 2", "direction: expected `send` or `recv`", "foobar");
    assert_refused("simulcast:send l;h,5, rec", "streams: expected ids with `,` or `;` between them", "l;h,5,");
    assert_refused("simulcast:send ~~1", "streams: expected ids with `,` or `;` between them", "~~1");
    assert_refused("simulcast:send =1", "streams: expected ids with `,` or `;` between them", "=1");
    assert_refused("simulcast:send rid=1 paused=", "paused: expected ids with `,` between them", "paused=");
    assert_refused("simulcast:send 1 send 2", "direction: expected `send` and `recv` once each", "send 2");
}

/// From an id in `simulcast` to the line of its stream; from a source to what is said about it.
#[test]
fn lines_of_streams() {
    let body = "v=0\r\na=rid:s send\r\nm=video 9 RTP/AVP 96\r\na=rid:1 recv max-fps=5\r\na=rid:1 send max-fps=30\r\n\
                a=rid:1 send\r\na=rid:bad\r\na=simulcast:send 1;2 recv 1\r\na=ssrc:7 cname:a\r\na=ssrc:x cname:b\r\n\
                a=ssrc:8 cname:c\r\na=ssrc:7\r\na=ssrc:7 msid:s t\r\nm=video 9 RTP/AVP 96\r\na=ssrc:7 label:d\r\n";
    let description = decode_sdp(body).expect("it is SDP");
    let (first, second) = (description.media().next().expect("two"), description.media().nth(1).expect("two"));
    let fps = |id: &str, direction| first.rid(id, direction).map(|rid| rid.restrictions.max_fps());
    assert_eq!(fps("1", StreamDirection::Send), Some(Some(30)));
    assert_eq!(fps("1", StreamDirection::Recv), Some(Some(5)));
    assert_eq!((fps("2", StreamDirection::Send), fps("s", StreamDirection::Send)), (None, None));
    assert!(second.rid("1", StreamDirection::Send).is_none());

    let said = |media: Media<'_>, id: u32| media.source(id).map(|attribute| attribute.to_string()).collect::<Vec<_>>();
    assert_eq!(said(first, 7), ["cname:a", "msid:s t"]);
    assert_eq!((said(first, 8), said(first, 9)), (vec!["cname:c".to_owned()], vec![]));
    assert_eq!(said(second, 7), ["label:d"]);
    let lines = first.attributes().filter(|attribute| attribute.name() == "ssrc");
    assert!(lines.map(|attribute| attribute.line().media()).all(|media| media.is_some_and(|media| media.index() == 0)));
}
