//! `path`, `accept-types` and what else MSRP has, and the transfer of files

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    AcceptTypes, AttributeId, AttributeValue, ChatroomFeature, ChatroomFeatures, FileDates, FileDisposition, FileRange,
    FileSelector, FileSelectorPart, HashFunction, MsrpPath, MsrpScheme,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

const URI: &str = "URI: expected a URI such as `msrp://host.example.com:7654/session;tcp`";
const SELECTOR: &str = "selector: expected a selector such as `name:\"a.jpg\"` or `size:4092`";

#[test]
fn path() {
    let path: MsrpPath = read("msrps://relay.example.org:9000/kwv=;tcp MSRP://user@[2001:db8::1]:7654/a/b;ws;x=1;y");
    let uris: Vec<_> = path.iter().collect();
    assert_eq!(uris.len(), 2);
    assert_eq!((uris[0].scheme, uris[0].host, uris[0].port), (MsrpScheme::Msrps, "relay.example.org", Some(9000)));
    assert_eq!((uris[0].session_id, uris[0].transport), (Some("kwv="), Some("tcp")));
    assert_eq!(uris[0].parameters().count(), 0);
    assert_eq!((uris[1].scheme, uris[1].user, uris[1].host), (MsrpScheme::Msrp, Some("user"), "[2001:db8::1]"));
    assert_eq!((uris[1].port, uris[1].session_id, uris[1].transport), (Some(7654), Some("a/b"), Some("ws")));
    let parameters: Vec<_> = uris[1].parameters().map(|parameter| (parameter.name, parameter.value)).collect();
    assert_eq!(parameters, [("x", Some("1")), ("y", None)]);

    assert_eq!(uris[0].to_string(), "msrps://relay.example.org:9000/kwv=;tcp");
    assert_eq!(uris[1].to_string(), "msrp://user@[2001:db8::1]:7654/a/b;ws;x=1;y");

    let bare: MsrpPath = read("msrp://[::1]");
    let uri = bare.iter().next().expect("one URI");
    assert_eq!(uri.to_string(), "msrp://[::1]");
    let odd: MsrpPath = read("msrp://a:1;;x=1");
    assert_eq!(odd.iter().next().map(|uri| uri.to_string()).as_deref(), Some("msrp://a:1;;x=1"));
    assert_eq!((uri.host, uri.port, uri.session_id, uri.transport), ("[::1]", None, None, None));
}

#[test]
fn path_told_and_refused() {
    assert_right(&["path:msrp://alice.example.com:7394/2s93i9ek2a;tcp", "path:msrp://192.0.2.1:2855;tcp"]);
    let bare = "msrp://alice.example.com/2s93i9ek2a;tcp";
    assert_tolerated(&format!("path:{bare}"), DeviationKind::MissingParameters, bare);
    assert_tolerated("path:msrp://a:1/b", DeviationKind::MissingParameters, "msrp://a:1/b");
    assert_refused("path:", URI, "");
    for fault in ["http://a:1/b;tcp", "msrp:a:1", "msrp://:1/b;tcp", "msrp://a:70000/b;tcp", "msrp://a:/b;tcp"] {
        assert_refused(&format!("path:msrp://a:1/b;tcp {fault}"), URI, fault);
    }
}

#[test]
fn accept_types() {
    let types: AcceptTypes = read("message/cpim text/* text/plain;charset=\"a b\";x=1 *");
    let names: Vec<_> = types.iter().map(|entry| (entry.media_type, entry.subtype)).collect();
    assert_eq!(names, [("message", "cpim"), ("text", "*"), ("text", "plain"), ("*", "*")]);
    let written: Vec<_> = types.iter().map(|entry| entry.to_string()).collect();
    assert_eq!(written.join(" "), types.to_string());
    let parameters: Vec<_> = types.iter().flat_map(|entry| entry.parameters()).map(|p| (p.name, p.value)).collect();
    assert_eq!(parameters, [("charset", Some("\"a b\"")), ("x", Some("1"))]);
    let plain: AcceptTypes = read("Text/Plain");
    assert!(plain.iter().all(|entry| entry.accepts("text", "plain") && !entry.accepts("text", "html")));

    assert_right(&["accept-types:*", "accept-types:message/cpim text/plain", "accept-wrapped-types:*"]);
    assert_right(&["max-size:20000", "msrp-cema", "file-icon:cid:id2@alicepc.example.com", "websocket-uri:wss://a/b"]);
    assert_tolerated("accept-types:text/plain  *", DeviationKind::ExtraBlanks, "  ");
    let message = "media type: expected a media type such as `text/plain`, or `*`";
    assert_refused("accept-types:", message, "");
    assert_refused("accept-types:text/plain html", message, "html");
    assert_refused("accept-types:text/", message, "text/");
}

#[test]
fn chatroom() {
    let features: ChatroomFeatures = read("nickname private-messages x-new");
    let all = [ChatroomFeature::Nickname, ChatroomFeature::PrivateMessages, ChatroomFeature::Other("x-new".into())];
    assert!(features.iter().eq(all));
    let alone = AttributeId::Chatroom.decode(None).expect("the name may stand alone");
    assert_eq!(alone, AttributeValue::ChatroomFeatures(ChatroomFeatures::default()));
    assert_right(&["chatroom", "chatroom:", "chatroom:nickname"]);
    assert_tolerated("chatroom:Nickname", DeviationKind::WrongCase, "Nickname");
}

#[test]
fn file_selector() {
    let digest = "72:24:5F:E8:65:3D:DA:F3:71:36:2F:86:D4:71:91:3E:E4:A2:CE:2E";
    let file: FileSelector =
        read(&format!("name:\"My cool%22picture.jpg\" type:image/jpeg;q=\"a b\" size:32349 hash:sha-1:{digest} x:y"));
    assert_eq!(file.name().as_deref(), Some("My cool\"picture.jpg"));
    assert_eq!((file.size(), file.media_type()), (Some(32349), Some("image/jpeg;q=\"a b\"")));
    let hashes: Vec<_> = file.hashes().collect();
    assert_eq!((&hashes[0].0, hashes[0].1.as_str()), (&HashFunction::Sha1, digest));
    assert_eq!(file.iter().last(), Some(FileSelectorPart::Other("x", "y")));
    assert_eq!(read::<FileSelector>("size:0").name(), None);

    let alone = AttributeId::FileSelector.decode(None).expect("the name may stand alone");
    assert_eq!(alone, AttributeValue::FileSelector(FileSelector::default()));
    assert_right(&[
        "file-selector",
        &format!("file-selector:hash:sha-1:{digest} size:1"),
        "file-selector:name:\"a b\"",
    ]);
    assert_right(&["file-transfer-id:vBnG916bdberum2fFEABR1FR3ExZMUrd", "file-disposition:attachment"]);
    assert_eq!(read::<FileDisposition>("render"), FileDisposition::Render);
}

#[test]
fn file_selector_told_and_refused() {
    assert_tolerated("file-selector:name:a.jpg", DeviationKind::UnexpectedCharacter, "name:a.jpg");
    assert_tolerated("file-selector:hash:sha-1:AA:BB", DeviationKind::WrongLength, "hash:sha-1:AA:BB");
    assert_tolerated("file-selector:hash:x:aa", DeviationKind::WrongCase, "hash:x:aa");
    for fault in ["size:x", "size:", "name", ":x", "type:image", "hash:sha-1", "hash:sha-1:AAA", "hash::AA"] {
        assert_refused(&format!("file-selector:size:1 {fault}"), SELECTOR, fault);
    }
}

#[test]
fn file_date() {
    let dates: FileDates = read(
        "modification:\"Tue, 16 May 2006 15:01:31 +0300\" creation:\"Mon, 15 May 2006 15:01:31 +0300\" read:\"x\"",
    );
    assert_eq!(dates.creation.as_deref(), Some("Mon, 15 May 2006 15:01:31 +0300"));
    assert_eq!(dates.modification.as_deref(), Some("Tue, 16 May 2006 15:01:31 +0300"));
    assert_eq!(dates.read.as_deref(), Some("x"));
    assert!(dates.to_string().starts_with("creation:\"Mon, "));

    let message = "date: expected `creation:`, `modification:` or `read:` and a date in double quotes";
    assert_refused("file-date:", message, "");
    assert_refused("file-date:read:\"a\" birth:\"b\"", message, "birth:\"b\"");
    assert_refused("file-date:read:Monday", message, "read:Monday");
    let once = "date: expected `creation`, `modification` and `read` once each";
    assert_refused("file-date:read:\"a\" read:\"b\"", once, "read:\"b\"");
}

#[test]
fn file_range() {
    assert_eq!(read::<FileRange>("1-32349"), FileRange { start: 1, stop: Some(32349) });
    assert_eq!(read::<FileRange>("5-*"), FileRange { start: 5, stop: None });
    assert_right(&["file-range:1-*"]);
    assert_tolerated("file-range:0-*", DeviationKind::OutOfRange, "0-*");
    assert_tolerated("file-range:5-4", DeviationKind::OutOfRange, "5-4");
    assert_refused("file-range:5", "stop offset: expected `-` and a number or `*`", "");
    assert_refused("file-range:5-x", "stop offset: expected a number, or `*` for the end of the file", "x");
    assert_refused("file-range:-5", "start offset: expected a number up to 18446744073709551615", "");
}
