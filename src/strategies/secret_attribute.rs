//! The values that hold keys and passwords, each with one way to write it. [`super::attribute`] has them with the
//! others.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::attribute::{Crypto, CryptoKeys, CryptoParameters, CryptoSuite, IcePwd, Secret};
use proptest::prelude::*;

use super::written::{Written, as_it_stands, closed_word};

/// `a=ice-pwd` (RFC 8839, section 5.4).
pub fn ice_pwd() -> impl Strategy<Value = Written<IcePwd<'static>>> {
    as_it_stands("[A-Za-z0-9+/]{22,256}", |text| IcePwd(Secret::new(text)))
}

/// `a=crypto` with one key or several, each as long as its suite has it (RFC 4568, section 9).
pub fn crypto() -> impl Strategy<Value = Written<Crypto<'static>>> {
    const PARAMETERS: &[&str] = &["KDR=24", "UNENCRYPTED_SRTCP", "FEC_ORDER=SRTP_FEC", "WSH=64", "-X=1"];
    let parameters = prop::collection::vec(prop::sample::select(PARAMETERS), 0..3);
    let keys = prop::collection::vec(key_usage(), 1..4);
    (0..1_000_000_000_u32, suite(), "[A-Za-z0-9+/]{64}", keys, parameters).prop_map(
        |(tag, suite, digits, usages, all)| {
            let key = base64_of(suite.value.key_length().unwrap_or(30), &digits);
            let keys: Vec<String> = usages.into_iter().map(|usage| format!("inline:{key}{usage}")).collect();
            let (keys, parameters) = (keys.join(";"), all.join(" "));
            let parts = [tag.to_string(), suite.text, keys.clone(), parameters.clone()];
            let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            let keys = CryptoKeys(Secret::new(keys));
            let crypto = Crypto { tag, suite: suite.value, keys, parameters: CryptoParameters(Cow::Owned(parameters)) };
            Written::new(crypto, text)
        },
    )
}

fn suite() -> impl Strategy<Value = Written<CryptoSuite<'static>>> {
    let known = closed_word(&[
        (CryptoSuite::AesCm128HmacSha1_80, "AES_CM_128_HMAC_SHA1_80"),
        (CryptoSuite::AesCm128HmacSha1_32, "AES_CM_128_HMAC_SHA1_32"),
        (CryptoSuite::Aes192CmHmacSha1_32, "AES_192_CM_HMAC_SHA1_32"),
        (CryptoSuite::Aes256CmHmacSha1_80, "AES_256_CM_HMAC_SHA1_80"),
        (CryptoSuite::AeadAes128Gcm, "AEAD_AES_128_GCM"),
        (CryptoSuite::AeadAes256Gcm, "AEAD_AES_256_GCM"),
    ]);
    prop_oneof![7 => known, 1 => as_it_stands("X_[A-Za-z0-9_]{1,9}", |word| CryptoSuite::Other(word.into()))]
}

/// Base64 of that many bytes, made of the first of the digits.
fn base64_of(length: usize, digits: &str) -> String {
    let used: String = digits.chars().take((length * 4).div_ceil(3)).collect();
    format!("{used:=<width$}", width = used.len().next_multiple_of(4))
}

/// Lifetime and MKI, or one of them, or none.
fn key_usage() -> impl Strategy<Value = String> {
    let lifetime = prop_oneof![Just(String::new()), "\\|2\\^[1-4][0-8]", "\\|[1-9][0-9]{0,8}"];
    let mki = prop_oneof![Just(String::new()), "\\|[1-9][0-9]{0,4}:[1-9][0-9]?"];
    (lifetime, mki).prop_map(|(lifetime, mki)| lifetime + &mki)
}
