//! `msid`, `msid-semantic`, `ssrc`, `ssrc-group`, and the attributes of sources

use sdp_decoder::attribute::{
    AttributeId, AttributeValue, Msid, MsidSemantic, NestedAttribute, Ssrc, SsrcGroup, SsrcGroupSemantics, SsrcList,
};
use sdp_decoder::{DeviationKind, decode_sdp};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn msid() {
    let msid: Msid = read("{5a990edd-0568} {218cfa1c-617d}");
    assert_eq!((msid.id.as_ref(), msid.stream_id()), ("{5a990edd-0568}", Some("{5a990edd-0568}")));
    assert_eq!(msid.appdata.as_deref(), Some("{218cfa1c-617d}"));
    assert_eq!(read::<Msid>("noappdata").appdata, None);
    let none: Msid = read("- audio-track-0");
    assert_eq!((none.id.as_ref(), none.stream_id()), ("-", None));

    assert_right(&["msid:stream track", "msid:stream", "msid:- track"]);
    assert_tolerated("msid:stream ", DeviationKind::TrailingBlanks, " ");
    assert_refused("msid:", "id: expected some text", "");
    assert_refused("msid:a b c", "after the value: expected the end of the line", "c");
}

#[test]
fn msid_semantic() {
    let semantic: MsidSemantic = read(" WMS stream-0 stream-1");
    assert_eq!(semantic.semantic, "WMS");
    assert_eq!(semantic.ids.iter().collect::<Vec<_>>(), ["stream-0", "stream-1"]);
    assert_eq!(read::<MsidSemantic>("WMS *").ids.iter().collect::<Vec<_>>(), ["*"]);
    assert!(read::<MsidSemantic>(" WMS").ids.is_empty());

    // The space is a part of the form.
    assert_right(&["msid-semantic:WMS *", "msid-semantic: WMS *", "msid-semantic: WMS"]);
    assert_tolerated("msid-semantic:  WMS *", DeviationKind::LeadingBlanks, " ");
    assert_tolerated("msid-semantic: WMS ", DeviationKind::TrailingBlanks, " ");
    assert_refused("msid-semantic:", "semantic: expected some text", "");
}

#[test]
fn ssrc() {
    let ssrc: Ssrc = read("4294967295 cname:user@example.com");
    assert_eq!(ssrc.id, u32::MAX);
    let attribute = ssrc.attribute.expect("an attribute");
    assert_eq!((attribute.name.as_ref(), attribute.value.as_deref()), ("cname", Some("user@example.com")));
    assert_eq!(attribute.id(), Some(AttributeId::Cname));

    assert_eq!(read::<Ssrc>("1308456296"), Ssrc { id: 1_308_456_296, attribute: None });
    assert_tolerated("ssrc:1308456296", DeviationKind::MissingParameters, "");

    let flag = nested("1111 foo");
    assert_eq!((flag.name.as_ref(), &flag.value), ("foo", &None));
    assert_eq!(flag.decode(), Ok(AttributeValue::Unknown(None)));
    assert_eq!(nested("1111 foo: bar:baz ").value.as_deref(), Some(" bar:baz"));
}

fn nested(ssrc: &str) -> NestedAttribute<'static> {
    read::<Ssrc>(ssrc).attribute.expect("it has an attribute").into_owned()
}

#[test]
fn a_password_of_a_source_is_masked() {
    let body = "v=0\r\nm=audio 9 RTP/AVP 0\r\na=ssrc:1 ice-pwd:asd88fgpdd777uzjYhagZg\r\n";
    let description = decode_sdp(body).expect("it is SDP");
    let line = description.lines().nth(2).expect("three lines");
    assert!(line.is_secret());
    assert!(!format!("{line:?} {:?} {:?}", line.attribute(), nested("1 ice-pwd:asd88f")).contains("asd88f"));
}

#[test]
fn attributes_of_sources() {
    let decoded = |text: &str| nested(text).decode().map(AttributeValue::into_owned);
    let Ok(AttributeValue::Msid(msid)) = decoded("1 msid:stream-0 track-0") else { panic!("msid") };
    assert_eq!(msid.appdata.as_deref(), Some("track-0"));
    let Ok(AttributeValue::Text(cname)) = decoded("1 cname:a b") else { panic!("cname") };
    assert_eq!(cname.as_str(), "a b");
    let Ok(AttributeValue::Word(label)) = decoded("1 mslabel:stream-0") else { panic!("mslabel") };
    assert_eq!(label.as_str(), "stream-0");
    let Ok(AttributeValue::Fmtp(fmtp)) = decoded("1 fmtp:96 apt=97") else { panic!("fmtp") };
    assert_eq!(fmtp.format, "96");
    let Ok(AttributeValue::SsrcList(previous)) = decoded("1 previous-ssrc:2 3") else { panic!("previous-ssrc") };
    assert_eq!(previous.iter().collect::<Vec<_>>(), [2, 3]);
    let error = decoded("1 previous-ssrc:2 x").expect_err("x is no number");
    assert_eq!(
        (error.to_string().as_str(), error.span().range()),
        ("source: expected a number up to 4294967295", 2..3)
    );
}

#[test]
fn ssrc_told_and_refused() {
    assert_right(&["ssrc:1 cname:x", "ssrc:1 foo"]);
    assert_refused("ssrc:", "source: expected a number up to 4294967295", "");
    assert_refused("ssrc:7777777777 cname:x", "source: expected a number up to 4294967295", "7777777777");
    assert_refused("ssrc:1 cname:", "attribute value: expected some text", "");
    assert_refused("ssrc:1 foo bar", "after the value: expected the end of the line", "bar");
}

#[test]
fn ssrc_group() {
    let group: SsrcGroup = read("FEC-FR 3004364195 1080772241");
    assert_eq!(group.semantics, SsrcGroupSemantics::ForwardErrorCorrectionFramework);
    assert_eq!(group.sources.iter().collect::<Vec<_>>(), [3_004_364_195, 1_080_772_241]);
    assert_eq!(read::<SsrcGroup>("SIM 1 2 3").semantics, SsrcGroupSemantics::Simulcast);
    assert_eq!(read::<SsrcGroup>("X-MINE").sources.iter().count(), 0);
    assert_eq!(read::<SsrcList>("").iter().count(), 0);

    assert_right(&["ssrc-group:FID 1 2", "ssrc-group:DUP"]);
    assert_tolerated("ssrc-group:fid 1 2", DeviationKind::WrongCase, "fid");
    assert_tolerated("ssrc-group:FID 1  2", DeviationKind::ExtraBlanks, "  ");
    assert_refused("ssrc-group:", "semantics: expected a reason to group sources such as `FID`", "");
    assert_refused("ssrc-group:FID 555abcs1234", "source: expected a number up to 4294967295", "555abcs1234");
}
