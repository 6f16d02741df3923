//! Keys and passwords are never shown by chance.

use sdp_decoder::attribute::AttributeId;
use sdp_decoder::{Attribute, Decoder, names};

use super::{decode, first_media, line};

const LINES: [&str; 43] = [
    "k=clear:hunter2",
    "k=base64:hunter2",
    "k=uri:https://example.com/hunter2",
    "k=hunter2",
    "k=:hunter2",
    "k=pass:hunter2",
    "k=clear hunter2",
    "k=prompt:hunter2",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
    "a=ice-pwd:hunter2",
    "a= ice-pwd : hunter2 ",
    "a=ice-pwd=hunter2",
    "a=ice-pwd hunter2",
    "a=crypto=1 AES_CM_128_HMAC_SHA1_80 hunter2",
    "a=ICE-pwd;hunter2",
    "a=key-mgmt:mikey hunter2",
    "a=identity:hunter2",
    "a=identity: hunter2;ext=\u{1b}",
    "a=crypto:hunter2:hunter2",
    "a=crypto:1 hunter2",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 hunter2",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2|2^31|1:1;inline:hunter2|2:1",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2|hunter2",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:abc FEC_KEY=inline:hunter2",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:abc hunter2|2^31 KDR=hunter2",
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 other:hunter2",
    "a=cryptoscale:1 client AES_CM_128_HMAC_SHA1_80 inline:hunter2|2^31|1:1",
    "a=X-pc-secret:hunter2",
    "a=3GPP-Integrity-Key:hunter2",
    "a=identity:hunter2 ext=1",
    "a=ssrc:1 ice-pwd:hunter2",
    "a=dcsa:1 ice-pwd:hunter2",
    "a=dcsa: 1  Crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
    "a=dcsa:1 key-mgmt:mikey hunter2",
    "a=key-mgmt: mikey hunter2 hunter2",
    "a=mscap:1 crypto 1 AES inline:hunter2",
    "a=mscap:1,2-3* ICE-pwd hunter2",
    "a=mscap:1, 2 3GPP-Integrity-Key hunter2",
    "a=mscap:1 tra-att ice-pwd:hunter2",
    "a=tra-att:ice-pwd:hunter2",
    "a=tra-att: a=crypto:1 AES inline:hunter2",
    "a=3GPP-SRTP-Config:AQAF hunter2 auth-tag-len=32",
    "a=candidate:1 1 UDP 1 192.0.2.1 9 typ host username u Password hunter2",
];

/// Lines that run together, and quoted ones: what is no value of its own.
const INSIDE_OF_OTHERS: [&str; 58] = [
    "a=rtpmap:0 PCMU/8000 a=ice-pwd:hunter2",
    "a=mid:xa=ice-pwd:hunter2",
    "a=sendrecv a=ice-pwd:hunter2",
    "a=inline:hunter2",
    "a=tool:x a=key-mgmt:mikey hunter2",
    "a=label:xA = Crypto : hunter2",
    "a=setup:k=clear:hunter2",
    "s=Call k=base64:hunter2",
    "o=a 1 1 IN IP4 192.0.2.1 a=ice-pwd:hunter2",
    "b=AS:a=ice-pwd:hunter2 b",
    "e=a=ice-pwd:hunter2",
    "> a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
    "c=IN IP4 a=ice-pwd:hunter2",
    "a=rtcp:5005 IN IP4 a=ice-pwd:hunter2",
    "o=- 1 1 IN IP4 a=ice-pwd:hunter2",
    "a=fmtp:0 x=1;a=ice-pwd:hunter2",
    "a=candidate:1 1 udp 2122 a=ice-pwd:hunter2 5004 typ host",
    "a=rtpmap:0 a=ice-pwd:hunter2/8000",
    "a=rtpmap:0 a=ice-pwd:hunter2",
    "a=fmtp:0 a=ice-pwd:hunter2",
    "a=fmtp:0 x=a=ice-pwd:hunter2",
    "a=rid:a=ice-pwd:hunter2 send",
    "a=mid:a=ice-pwd:hunter2",
    "a=group:BUNDLE a=ice-pwd:hunter2",
    "a=extmap:1 a=ice-pwd:hunter2",
    "a=setup:a=ice-pwd:hunter2",
    "a=msid:a=ice-pwd:hunter2 x",
    "a=ssrc:1 cname:a=ice-pwd:hunter2",
    "a=rtcp-fb:0 a=ice-pwd:hunter2",
    "a=label:a=ice-pwd:hunter2",
    "a=path:msrp://a=ice-pwd:hunter2:2855/x;tcp",
    "a=group:a=ice-pwd:hunter2 1",
    "a=content:a=ice-pwd:hunter2",
    "a=lang:a=ice-pwd:hunter2",
    "a=ice-options:a=ice-pwd:hunter2",
    "a=fingerprint:a=ice-pwd:hunter2 00",
    "a=control:a=ice-pwd:hunter2",
    "a=range:a=ice-pwd:hunter2",
    "a=T38FaxRateManagement:a=ice-pwd:hunter2",
    "a=sctpmap:5000 a=ice-pwd:hunter2 1",
    "a=source-filter: incl IN IP4 a=ice-pwd:hunter2 192.0.2.1",
    "a=simulcast:send a=ice-pwd:hunter2",
    "i=a=ice-pwd:hunter2",
    "m=audio 5004 RTP/AVP a=ice-pwd:hunter2",
    "m=audio 5004 a=ice-pwd:hunter2 0",
    "m=a=ice-pwd:hunter2 5004 RTP/AVP 0",
    "o=a=ice-pwd:hunter2 1 1 IN IP4 192.0.2.1",
    "o=- a=ice-pwd:hunter2 1 IN IP4 192.0.2.1",
    "b=a=ice-pwd:hunter2:1",
    "t=a=ice-pwd:hunter2 0",
    "z=0 a=ice-pwd:hunter2",
    "r=7d 1h a=ice-pwd:hunter2",
    "ice-pwd:hunter2",
    "a:ice-pwd:hunter2",
    "a ice-pwd:hunter2",
    "b=ice-pwd:hunter2",
    "> ice-pwd=hunter2",
    "- a=ssrc:1 ice-pwd:hunter2",
];

#[test]
fn are_masked_wherever_values_are_shown_by_chance() {
    for secret in LINES {
        let body = format!("v=0\n{secret}\nm=audio 5004 RTP/AVP 0\n {secret} \n");
        let description = decode(&body);
        let media = first_media(&description);
        let error = Decoder::new().strict().decode(&body).expect_err("lines are missing");
        let findings: Vec<_> = error.findings().iter().map(ToString::to_string).collect();
        let lines: Vec<_> = description.lines().filter(|line| line.is_secret()).collect();
        assert_eq!(lines.len(), 2, "{secret}");
        let shared = description.redacted().to_string();
        assert!(!shared.contains("hunter2"), "{shared}");
        assert_eq!(shared.lines().count(), 4, "{shared}");
        let attributes: Vec<_> = media.attributes().map(|attribute| (attribute, attribute.decode())).collect();
        let shown = [
            format!("{description:?}"),
            format!("{lines:?}"),
            format!("{:?}", (description.key(), media.key())),
            format!("{:?} {:?}", description.attributes(), media.attributes()),
            format!("{attributes:?}"),
            format!("{:?}", description.table()),
            format!("{:?}", description.table().rows().collect::<Vec<_>>()),
            format!("{:?}", lines.iter().map(|line| line.reading()).collect::<Vec<_>>()),
            format!("{error:?} {error}"),
            findings.concat(),
        ];
        for text in shown {
            assert!(!text.contains("hunter2"), "{secret}: {text}");
        }
        assert!(description.to_string().contains("hunter2"), "Display is the text itself");
        assert!(description.table().to_string().contains("hunter2"), "and so is that of the table");
    }
}

#[test]
fn named_values_are_masked() {
    let description = decode(
        "v=0\na=ice-pwd:hunter2\na=identity:hunter2\na=crypto:1 X inline:hunter2 hunter2\na=key-mgmt:mikey hunter2\n",
    );
    macro_rules! each {
        ($( $name:ident $written:literal, )+) => { $(
            let named = description.attributes_named(names::$name);
            assert!(!format!("{named:?} {:?}", named.clone().collect::<Vec<_>>()).contains("hunter2"));
            let values: Vec<_> = named.flatten().map(|value| value.to_string()).collect();
            assert_eq!(values, [$written], "Display is the text itself");
        )+ };
    }
    each! {
        CRYPTO "1 X inline:hunter2 hunter2", ICE_PWD "hunter2", KEY_MGMT "mikey hunter2", IDENTITY "hunter2",
    }
    let crypto = description.attribute(names::CRYPTO).and_then(Result::ok).expect("it can be read");
    let key = crypto.keys.iter().next().expect("one key");
    assert_eq!((key.key.expose(), format!("{key:?}").contains("hunter2")), ("hunter2", false));
    assert!(!format!("{:?}", crypto.parameters.iter().collect::<Vec<_>>()).contains("hunter2"));
}

/// A finding about a key says what is wrong, and not with what.
#[test]
fn findings_about_keys() {
    let found = |key: &str| {
        let body = format!("v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n{key}\n");
        let error = Decoder::new().strict().decode(&body).expect_err(key);
        error.findings().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let method = "k=, key method: found ***, expected `prompt`, `clear`, `base64` or `uri`";
    assert_eq!(found("k=pass:word"), [format!("5:3: error[unreadable-value]: {method}")]);
    assert_eq!(found("k=word"), [format!("5:3: error[unreadable-value]: {method}")]);
    let key = "5:8: error[unreadable-value]: k=, key: found nothing, expected `:` and a key";
    assert_eq!(found("k=clear"), [key]);
    assert_eq!(found("k=clear:"), ["5:9: error[unreadable-value]: k=, key: found nothing, expected a key"]);
}

#[test]
fn the_rest_of_debug_is_the_lines() {
    let description = decode("v=0\nk=clear:x\n???\na=ptime:20\na=ice-pwd:x\n");
    assert_eq!(
        format!("{description:?}"),
        r#"SessionDescription [1: "v=0", 2: k=***, 3: ***, 4: "a=ptime:20", 5: a=ice-pwd:***]"#
    );
    assert_eq!(
        format!("{:?}", line(&description, 5).attribute()),
        r#"Some(Attribute { name: "ice-pwd", value: Some("***") })"#
    );
}

#[test]
fn rows_that_are_secret() {
    let secret: Vec<_> = AttributeId::all().filter(|id| id.info().is_secret).map(AttributeId::name).collect();
    let names = [
        "ice-pwd",
        "crypto",
        "key-mgmt",
        "identity",
        "3GPP-Integrity-Key",
        "3GPP-SRTP-Config",
        "cryptoscale",
        "X-pc-secret",
        "alt",
        "rsaaeskey",
        "fpaeskey",
        "aesiv",
    ];
    assert_eq!(secret, names);
}

/// Attributes whose values hold others, or a password beside other things.
const HOLDERS: [&str; 13] = [
    "ssrc",
    "acap",
    "dcsa",
    "cpar",
    "cparmin",
    "cparmax",
    "X-cpar",
    "tra-att",
    "mscap",
    "omr-m-att",
    "omr-s-att",
    "candidate",
    "alt",
];

/// What masks the line must mask the value that is made of it.
#[test]
fn decoded_values_are_masked() {
    let inner = ["ice-pwd:hunter2", "crypto:1 X inline:hunter2", "a=ice-pwd:hunter2", "ssrc:1 key-mgmt:mikey hunter2"];
    let behind = |begin: &str| inner.map(|inner| format!("{begin}{inner}")).to_vec();
    let mut decoded = Vec::new();
    // What follows an identity is no secret, and some of the values below have a blank before theirs.
    for id in AttributeId::all().filter(|id| *id != AttributeId::Identity) {
        let mut values = ["", "1 ", "1:", "a="].map(behind).concat();
        values.extend(["hunter2", "mikey hunter2", "1 crypto 1 X inline:hunter2"].map(String::from));
        values.extend(["1 1 UDP 1 192.0.2.1 9 typ host password hunter2", "1 X inline:hunter2"].map(String::from));
        values.extend(["1 client X inline:hunter2", "1 2 : user hunter2 192.0.2.1 5000"].map(String::from));
        for value in values {
            let body = format!("v=0\na={}:{value}\n", id.name());
            let description = decode(&body);
            let line = line(&description, 2);
            // A line that runs on behind a value is no attribute of it, and masked in the line only.
            let is_in_place = value.starts_with("1:") == id.name().starts_with("omr-") && !value.starts_with("a=a=");
            let is_crypto = value.starts_with("1 crypto") || !value.contains("inline:");
            let is_inside = HOLDERS.contains(&id.name()) && is_in_place && is_crypto;
            let is_masked = line.is_secret() && (id.info().is_secret || is_inside);
            if let (true, Some(Ok(value))) = (is_masked, line.attribute().map(Attribute::decode)) {
                assert!(!format!("{value:?}").contains("hunter2"), "{body}: {value:?}");
                decoded.push(id.name());
            }
        }
    }
    decoded.dedup();
    for name in ["crypto", "ssrc", "acap", "cpar", "mscap", "tra-att", "omr-m-att", "candidate", "alt", "dcsa"] {
        assert!(decoded.contains(&name), "{name}");
    }
}

#[test]
fn are_masked_inside_of_other_lines() {
    for secret in INSIDE_OF_OTHERS {
        let body = format!("v=0\n{secret}\nm=audio 5004 RTP/AVP 0\n {secret} \n");
        let description = decode(&body);
        let error = Decoder::new().strict().decode(&body).expect_err("lines are missing");
        let lines: Vec<_> = description.lines().filter(|line| line.is_secret()).collect();
        assert_eq!(lines.len(), 2, "{secret}");
        let shown = [
            description.redacted().to_string(),
            format!("{description:?} {lines:?} {:?}", description.attributes()),
            format!("{:?} {:?}", description.table(), description.table().rows().collect::<Vec<_>>()),
            format!("{error:?} {error}"),
            description.check().findings().iter().map(ToString::to_string).collect(),
        ];
        for text in shown {
            assert!(!text.contains("hunter2"), "{secret}: {text}");
        }
        assert!(description.table().to_string().contains("hunter2"), "the table is the body");
    }
}

/// What stands before the mask is what the line is, and there is none where nothing is to be masked.
#[test]
fn what_stands_before_the_mask() {
    for (line, expected) in [
        ("k=clear:x", "k=***"),
        ("s=Call k=clear:x", "s=***"),
        ("> a=ice-pwd:x", "***"),
        ("a=ice-pwd:\nhunter2", "***"),
        ("a=ice-pwd", "a=ice-pwd"),
        ("a=ice-pwd:x", "a=ice-pwd:***"),
    ] {
        let body = format!("v=0\n{line}\n");
        let description = decode(&body);
        let explained = description.explain();
        let shown: Vec<_> = explained.rows().filter(|row| row.is_secret).map(|row| row.text.to_string()).collect();
        assert_eq!(shown.last().map(String::as_str), Some(expected), "{line}");
    }
}

/// Nor where lines are explained, in any format.
#[test]
fn are_masked_in_every_explained_format() {
    for secret in LINES.into_iter().chain(INSIDE_OF_OTHERS) {
        let body = format!("v=0\n{secret}\nm=audio 5004 RTP/AVP 0\n {secret} \n");
        let description = decode(&body);
        let explained = description.explain();
        for text in [
            explained.text().fit(1000).to_string(),
            explained.markdown().to_string(),
            explained.html().to_string(),
            serde_json::to_string(&explained).expect("it is JSON"),
            explained.csv().to_string(),
            explained.summary().to_string(),
        ] {
            assert!(!text.contains("hunter2"), "{secret}: {text}");
        }
    }
}
