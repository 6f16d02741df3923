//! `crypto`, `cryptoscale`

use sdp_decoder::DeviationKind::{Misspelled, OutOfRange, TrailingBlanks, UnexpectedCharacter, WrongLength};
use sdp_decoder::attribute::{
    Crypto, CryptoKeyMethod, CryptoParameter, CryptoScale, CryptoSuite, FecOrder, KeyLifetime, ScaleRole,
};

use crate::{assert_refused, assert_right, assert_tolerated, read, tolerated};

/// 30 bytes.
const KEY: &str = "d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj";
/// 46 bytes.
const KEY_256: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLQ==";

#[test]
fn fields() {
    let crypto: Crypto = read(&format!("1 AES_CM_128_HMAC_SHA1_80 inline:{KEY}|2^20|1:32"));
    assert_eq!((crypto.tag, &crypto.suite), (1, &CryptoSuite::AesCm128HmacSha1_80));
    let keys: Vec<_> = crypto.keys.iter().collect();
    assert_eq!((keys.len(), &keys[0].method, keys[0].key.expose()), (1, &CryptoKeyMethod::Inline, KEY));
    assert_eq!((keys[0].length(), keys[0].lifetime), (Some(30), Some(KeyLifetime::PowerOfTwo(20))));
    let mki = keys[0].mki.as_ref().expect("an MKI");
    assert_eq!((mki.value.to_u64(), mki.length), (Some(1), 32));
    assert_eq!(crypto.parameters.iter().count(), 0);
}

/// RFC 4568, appendix A.2, and then some.
#[test]
fn several_keys_and_every_parameter() {
    let text = format!(
        "999999999 F8_128_HMAC_SHA1_80 inline:{KEY}|2^20|1:4;inline:{KEY}|1000000|18446744073709551616:128 KDR=23 \
         FEC_ORDER=SRTP_FEC FEC_KEY=inline:{KEY}|2^20|2:4 UNENCRYPTED_SRTP UNENCRYPTED_SRTCP UNAUTHENTICATED_SRTP \
         WSH=60000 -FUTURE=1 OTHER"
    );
    let crypto: Crypto = read(&text);
    assert_right(&[&format!("crypto:{text}")]);
    let keys: Vec<_> = crypto.keys.iter().collect();
    assert_eq!((keys.len(), keys[1].lifetime), (2, Some(KeyLifetime::Packets(1_000_000))));
    let mki = keys[1].mki.as_ref().expect("an MKI");
    assert_eq!((mki.value.as_str(), mki.length), ("18446744073709551616", 128));

    let all: Vec<_> = crypto.parameters.iter().collect();
    assert_eq!(all.len(), 9);
    assert_eq!(all[0], CryptoParameter::KeyDerivationRate(23));
    assert_eq!(all[1], CryptoParameter::FecOrder(FecOrder::SrtpFirst));
    let CryptoParameter::FecKey(keys) = &all[2] else { panic!("a key") };
    assert_eq!(keys.iter().next().map(|key| key.key.expose().to_owned()).as_deref(), Some(KEY));
    assert_eq!(
        all[3..6],
        [CryptoParameter::UnencryptedSrtp, CryptoParameter::UnencryptedSrtcp, CryptoParameter::UnauthenticatedSrtp]
    );
    assert_eq!(all[6], CryptoParameter::WindowSizeHint(60000));
    let CryptoParameter::Other(other) = &all[7] else { panic!("another") };
    assert_eq!(other.expose(), "-FUTURE=1");
    let written: Vec<_> = all.iter().map(ToString::to_string).collect();
    assert_eq!(written[..4], ["KDR=23", "FEC_ORDER=SRTP_FEC", "FEC_KEY=***", "UNENCRYPTED_SRTP"]);
    assert_eq!(written[4..], ["UNENCRYPTED_SRTCP", "UNAUTHENTICATED_SRTP", "WSH=60000", "***", "***"]);
    let written: Vec<_> = crypto.keys.iter().map(|key| key.to_string()).collect();
    assert_eq!(written, ["inline:***|2^20|1:4", "inline:***|1000000|18446744073709551616:128"]);
    let shown = format!("{crypto:?}");
    assert!(shown.contains("KeyDerivationRate(23)") && !shown.contains(KEY) && !shown.contains("FUTURE"), "{shown}");
}

#[test]
fn lifetimes() {
    assert_eq!(KeyLifetime::PowerOfTwo(48).packets(), Some(1 << 48));
    assert_eq!(KeyLifetime::PowerOfTwo(64).packets(), None);
    let line = |lifetime: &str| {
        format!("crypto:1 AEAD_AES_128_GCM inline:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGw==|{lifetime}")
    };
    assert_right(&[&line("2^48"), &line("2^0"), &line("1"), &line("281474976710656")]);
    for lifetime in ["2^49", "2^255", "0", "281474976710657"] {
        assert_tolerated(&line(lifetime), OutOfRange, lifetime);
    }
    for lifetime in ["2^", "2^256", "2^x", "x", "18446744073709551616", "-1", "3^2"] {
        assert_refused(&line(lifetime), "lifetime: expected a number of packets such as `2^31`", lifetime);
    }
}

/// What devices write.
#[test]
fn field_forms() {
    let line = |rest: &str| format!("crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{KEY}{rest}");
    assert_right(&[
        &line(""),
        &line("|2^31"),
        &line("|2^31|1:1"),
        &line("|1:1"),
        &line("|2^48 UNENCRYPTED_SRTCP"),
        &line("  \t unencrypted_srtcp"),
        &format!("crypto:0  aes_cm_128_hmac_sha1_32\tINLINE:{KEY}"),
        &format!("crypto:2 AES_256_CM_HMAC_SHA1_32 inline:{KEY_256}"),
        &format!("crypto:2 X_NEW inline:{KEY_256}"),
        "crypto:2 X_NEW url:https://example.com/key|1",
    ]);
    assert_tolerated(&line("|2^31 "), TrailingBlanks, " ");
    assert_tolerated(&line("||1:4"), UnexpectedCharacter, "|");
    assert_tolerated(&line("|2^31|"), UnexpectedCharacter, "|");
    assert_tolerated(&line(";"), UnexpectedCharacter, ";");
    assert_tolerated(&line("|2^31|1:0"), OutOfRange, "0");
    assert_tolerated(&line("|2^31|1:129"), OutOfRange, "129");
    assert_tolerated(&line(" KDR=25"), OutOfRange, "KDR=25");
    assert_tolerated(&line(" WSH=63"), OutOfRange, "WSH=63");
    assert_eq!(read::<Crypto>(&format!("1 X inline: {KEY}")).keys.iter().next().and_then(|key| key.length()), Some(30));

    // Cut, of another suite, or no base64.
    let cut = KEY.get(..38).expect("38 of 40");
    let torn = KEY.get(..37).expect("37 of 40");
    assert_tolerated(&format!("crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{cut}"), WrongLength, cut);
    assert_tolerated(&format!("crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{torn}|2^31"), WrongLength, torn);
    assert_tolerated(&format!("crypto:1 AES_256_CM_HMAC_SHA1_80 inline:{KEY}|2^20|1:32"), WrongLength, KEY);
    assert_tolerated("crypto:1 AES_CM_128_HMAC_SHA1_80 inline:a-b_", UnexpectedCharacter, "a-b_");
    assert_tolerated("crypto:1234567890 X inline:abcd", OutOfRange, "1234567890");
}

#[test]
fn suites_in_another_order() {
    for (written, suite) in [
        ("AES_CM_256_HMAC_SHA1_80", CryptoSuite::Aes256CmHmacSha1_80),
        ("aes_cm_256_hmac_sha1_32", CryptoSuite::Aes256CmHmacSha1_32),
    ] {
        let text = format!("1 {written} inline:{KEY_256}");
        assert_eq!(read::<Crypto>(&text).suite, suite);
        assert_tolerated(&format!("crypto:{text}"), Misspelled, written);
    }
    for (written, suite) in [
        ("AES_CM_192_HMAC_SHA1_80", CryptoSuite::Aes192CmHmacSha1_80),
        ("AES_CM_192_HMAC_SHA1_32", CryptoSuite::Aes192CmHmacSha1_32),
        ("AES_128_CM_HMAC_SHA1_80", CryptoSuite::AesCm128HmacSha1_80),
        ("AES_128_CM_HMAC_SHA1_32", CryptoSuite::AesCm128HmacSha1_32),
    ] {
        assert_eq!(read::<Crypto>(&format!("1 {written} inline:abcd")).suite, suite);
        assert!(tolerated(&format!("crypto:1 {written} inline:abcd")).contains(&(Misspelled, written.to_owned())));
    }
}

/// Bits of key and salt, bytes of both, bits of the tags on SRTP and SRTCP.
#[test]
fn facts_of_suites() {
    let rows = [
        ("AES_CM_128_HMAC_SHA1_80", Some(128), Some(112), Some(30), Some(80), Some(80)),
        ("AES_CM_128_HMAC_SHA1_32", Some(128), Some(112), Some(30), Some(32), Some(80)),
        ("F8_128_HMAC_SHA1_80", Some(128), Some(112), Some(30), Some(80), Some(80)),
        ("SEED_CTR_128_HMAC_SHA1_80", Some(128), Some(112), Some(30), Some(80), Some(80)),
        ("SEED_128_CCM_80", Some(128), None, None, Some(80), Some(80)),
        ("SEED_128_GCM_96", Some(128), None, None, Some(96), Some(96)),
        ("AES_192_CM_HMAC_SHA1_80", Some(192), Some(112), Some(38), Some(80), Some(80)),
        ("AES_192_CM_HMAC_SHA1_32", Some(192), Some(112), Some(38), Some(32), Some(80)),
        ("AES_256_CM_HMAC_SHA1_80", Some(256), Some(112), Some(46), Some(80), Some(80)),
        ("AES_256_CM_HMAC_SHA1_32", Some(256), Some(112), Some(46), Some(32), Some(80)),
        ("AEAD_AES_128_GCM", Some(128), Some(96), Some(28), Some(128), Some(128)),
        ("AEAD_AES_256_GCM", Some(256), Some(96), Some(44), Some(128), Some(128)),
        ("AEAD_AES_128_GCM_8", Some(128), Some(96), Some(28), Some(64), Some(64)),
        ("AEAD_AES_256_GCM_8", Some(256), Some(96), Some(44), Some(64), Some(64)),
        ("NULL_HMAC_SHA1_80", None, None, None, Some(80), Some(80)),
        ("X_NEW", None, None, None, None, None),
    ];
    for (name, key, salt, length, srtp_tag, srtcp_tag) in rows {
        let suite = read::<Crypto>(&format!("1 {name} inline:abcd")).suite;
        assert_eq!((suite.as_str(), suite.meaning().is_some()), (name, name != "X_NEW"));
        assert_eq!(
            (suite.master_key_bits(), suite.master_salt_bits(), suite.key_length()),
            (key, salt, length),
            "{name}"
        );
        assert_eq!((suite.srtp_tag_bits(), suite.srtcp_tag_bits()), (srtp_tag, srtcp_tag), "{name}");
    }
}

#[test]
fn refused() {
    let suite = "suite: expected a suite such as `AES_CM_128_HMAC_SHA1_80`";
    let method = "key method: expected `inline:` and a key";
    assert_refused("crypto:", "tag: expected a number up to 4294967295", "");
    assert_refused("crypto:x AES inline:abcd", "tag: expected a number up to 4294967295", "x");
    assert_refused("crypto:1", suite, "");
    assert_refused("crypto:1 inline:abcd", suite, "inline:abcd");
    assert_refused("crypto:1 AES", method, "");
    assert_refused("crypto:1 AES abcd", "key: expected `:` and a key", "");
    assert_refused("crypto:1 AES abcd|2^31", method, "abcd|2^31");
    assert_refused("crypto:1 AES inline:", "key: expected base64", "");
    assert_refused("crypto:1 AES inline:|2^31", "key: expected base64", "");
    assert_refused("crypto:1 AES inline:abcd|1:256", "MKI length: expected a length in bytes from 1 to 128", "256");
    assert_refused("crypto:1 AES inline:abcd|1:", "MKI length: expected a length in bytes from 1 to 128", "");
    let lifetimes = "MKI: expected an identifier, `:` and its length";
    assert_refused("crypto:1 AES inline:abcd|2^31|2^31", lifetimes, "2^31");
    assert_refused("crypto:1 AES inline:abcd|1:1|2^31", "key: expected nothing behind lifetime and MKI", "|2^31");
    assert_refused("crypto:1 AES inline:abcd;;inline:abcd", method, ";inline");
    let parameter = "session parameter: expected a session parameter such as `KDR=3`";
    for wrong in ["KDR=", "KDR=x", "KDR", "WSH=", "FEC_ORDER=FEC", "FEC_KEY=abcd", "FEC_KEY=inline:", "FEC_KEY"] {
        assert_refused(&format!("crypto:1 AES inline:abcd {wrong}"), parameter, wrong);
    }
}

#[test]
fn scale() {
    let text = format!("1 client AES_CM_128_HMAC_SHA1_80 inline:{KEY}|2^31|1:1");
    let scale: CryptoScale = read(&text);
    assert_eq!((scale.role, scale.crypto.tag), (ScaleRole::Client, 1));
    assert_eq!(scale.crypto.keys.iter().next().and_then(|key| key.length()), Some(30));
    let server = format!("2 server AES_CM_128_HMAC_SHA1_80 inline:{KEY} UNENCRYPTED_SRTCP");
    assert_eq!(read::<CryptoScale>(&server).role, ScaleRole::Server);
    assert_right(&[&format!("cryptoscale:{text}"), &format!("cryptoscale:{server}")]);
    assert_refused("cryptoscale:1", "role: expected `client` or `server`", "");
}

/// RFC 4568, section 6.3.7: who does not know a parameter passes over it where it begins with `-`, else over the line.
#[test]
fn session_parameters_that_are_optional() {
    let key = "d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj";
    let text =
        format!("1 AES_CM_128_HMAC_SHA1_80 inline:{key} -X=1 X-1 -kdr=3 KDR=3 UNENCRYPTED_SRTP -UNENCRYPTED_SRTP");
    let crypto: Crypto = read(&text);
    let are_optional: Vec<_> = crypto.parameters.iter().map(|parameter| parameter.is_optional()).collect();
    assert_eq!(are_optional, [true, false, true, false, false, true]);
}
