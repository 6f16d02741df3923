//! Floors, speech servers, contents, recording, loopback and languages

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    BfcpVersions, Content, Digits, FloorControl, FloorId, FloorRole, HumanLanguages, LanguageTag, Loopback,
    LoopbackType, MediaContent, MrcpChannel, MrcpResource, Recording, RecordingPreference,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn floorctrl() {
    let control: FloorControl = read("c-only s-only");
    assert!(control.iter().eq([FloorRole::Client, FloorRole::Server]));
    for (text, client, server) in
        [("c-only", true, false), ("s-only", false, true), ("c-s", true, true), ("s-only c-only", true, true)]
    {
        let control: FloorControl = read(text);
        assert_eq!((control.can_be_client(), control.can_be_server()), (client, server), "{text}");
    }
    assert_right(&["floorctrl:c-only s-only", "floorctrl:c-s"]);
    assert_tolerated("floorctrl:C-Only", DeviationKind::WrongCase, "C-Only");
    assert_refused("floorctrl:", "role: expected `c-only`, `s-only` or `c-s`", "");
    assert_refused("floorctrl:c-only both", "role: expected `c-only`, `s-only` or `c-s`", "both");
}

#[test]
fn floorid() {
    let floor: FloorId = read("2 mstrm:10 11");
    assert_eq!((floor.id.to_u64(), floor.streams.iter().collect::<Vec<_>>()), (Some(2), vec!["10", "11"]));
    assert!(read::<FloorId>("2").streams.is_empty());
    assert_eq!(read::<FloorId>("1 m-stream:10").to_string(), "1 mstrm:10");

    assert_right(&["floorid:1 mstrm:10", "floorid:1", "confid:4321", "userid:1234"]);
    assert_tolerated("floorid:1 m-stream:10", DeviationKind::DraftForm, "m-stream:");
    assert_tolerated("floorid:x mstrm:10", DeviationKind::NotNumeric, "x");
    assert_tolerated("confid:abc", DeviationKind::NotNumeric, "abc");
    assert_refused("floorid:", "floor: expected a number", "");
    assert_refused("floorid:1 10", "key: expected `mstrm:` and labels of streams", "10");
    assert_refused("floorid:1 mstrm", "streams: expected `:` and labels of streams", "");
    assert_refused("floorid:1 mstrm:", "stream: expected some text", "");
    assert_refused("confid:1 2", "after the value: expected the end of the line", "2");
    assert_eq!(read::<Digits>("4321").to_u64(), Some(4321));
}

#[test]
fn bfcpver() {
    assert!(read::<BfcpVersions>("1 2").iter().eq([1, 2]));
    assert_right(&["bfcpver:1"]);
    assert_refused("bfcpver:", "version: expected a number up to 255", "");
    assert_refused("bfcpver:1 x", "version: expected a number up to 255", "x");
}

#[test]
fn mrcp() {
    let channel: MrcpChannel = read("32AECB23433801@speechrecog");
    assert_eq!((channel.session.as_ref(), &channel.resource), ("32AECB23433801", &MrcpResource::SpeechRecognizer));
    assert_eq!(read::<MrcpResource>("x-emotion"), MrcpResource::Other("x-emotion".into()));
    assert_right(&["channel:32AECB23433801@speechsynth", "resource:speakverify", "cmid:1", "cfw-id:H839quwhjdhegvdga"]);
    assert_tolerated("resource:SpeechSynth", DeviationKind::WrongCase, "SpeechSynth");
    assert_refused("channel:", "session: expected some text", "");
    assert_refused("channel:1", "resource: expected `@` and a resource such as `speechrecog`", "");
    assert_refused("channel:1@", "resource: expected a resource such as `speechrecog`", "");
}

#[test]
fn content() {
    let content: Content = read("slides,g.3gpp.cat,x");
    let all = [MediaContent::Slides, MediaContent::CustomizedAlertingTone, MediaContent::Other("x".into())];
    assert!(content.iter().eq(all));
    assert_right(&["content:main", "content:sl,alt", "content:g.3gpp.announcement-no-confirmation"]);
    assert_tolerated("content:slides, speaker", DeviationKind::ExtraBlanks, " ");
    assert_eq!(read::<Content>("slides, speaker").iter().count(), 2);
    assert_tolerated("content:Slides", DeviationKind::WrongCase, "Slides");
    assert_refused("content:", "content: expected a content such as `slides`", "");
    assert_refused("content:slides,", "content: expected a content such as `slides`", "");
    assert_refused("content:slides speaker", "after the value: expected the end of the line", "speaker");
}

#[test]
fn recording_and_loopback() {
    assert_eq!(read::<Recording>("paused"), Recording::Paused);
    assert_eq!(read::<RecordingPreference>("nopreference"), RecordingPreference::NoPreference);
    assert_right(&["record:on", "recordpref:pause", "loopback-source", "loopback-mirror", "rtt-mixer"]);
    assert_tolerated("record:ON", DeviationKind::WrongCase, "ON");
    assert_refused("record:", "recording: expected `on`, `off` or `paused`", "");
    assert_refused("record:on off", "after the value: expected the end of the line", "off");

    assert!(read::<Loopback>("rtp-pkt-loopback").iter().eq([LoopbackType::Packet]));
    assert_right(&["loopback:rtp-media-loopback rtp-pkt-loopback"]);
    assert_tolerated("loopback: rtp-media-loopback", DeviationKind::LeadingBlanks, " ");
    assert_refused("loopback:", "loopback type: expected a type such as `rtp-media-loopback`", "");
}

#[test]
fn languages() {
    for (text, language, script, region) in [
        ("en", "en", None, None),
        ("de-CH-1996", "de", None, Some("CH")),
        ("zh-Hant-TW", "zh", Some("Hant"), Some("TW")),
        ("es-419", "es", None, Some("419")),
        ("zh-cmn-Hans", "zh", Some("Hans"), None),
        ("en-a-GB-x-Latn", "en", None, None),
        ("x-klingon", "x", None, None),
    ] {
        let tag: LanguageTag = read(text);
        assert_eq!((tag.language(), tag.script(), tag.region()), (language, script, region), "{text}");
        assert_right(&[&format!("lang:{text}"), &format!("sdplang:{text}")]);
    }
    assert_tolerated("lang:en_US", DeviationKind::UnexpectedCharacter, "en_US");
    assert_tolerated("lang:12", DeviationKind::UnexpectedCharacter, "12");
    assert_tolerated("sdplang:en--US", DeviationKind::WrongLength, "en--US");
    assert_refused("lang:", "language: expected a language such as `en` or `de-CH`", "");
    assert_refused("lang:en de", "after the value: expected the end of the line", "de");

    let languages: HumanLanguages = read("es eu en");
    assert!(languages.iter().map(|tag| tag.to_string()).eq(["es", "eu", "en"]) && !languages.may_differ());
    assert!(read::<HumanLanguages>("es *").may_differ());
    assert_right(&["hlang-send:es eu en *", "hlang-recv:ase"]);
    assert_tolerated("hlang-recv:es e_", DeviationKind::UnexpectedCharacter, "e_");
    assert_refused("hlang-send:", "language: expected a language such as `en` or `de-CH`", "");
}

/// The names of RFC 8866 that are about the session as an event.
#[test]
fn names_of_rfc_8866() {
    assert_right(&["charset:ISO-8859-1", "orient:landscape", "type:moderated", "quality:5", "tool:sdr v2.4"]);
    assert_right(&["cat:foo.bar", "keywds:speech, text"]);
    assert_refused("charset:", "word: expected one word", "");
    assert_refused("quality:11", "quality: expected a number from 0 to 10", "11");
}
