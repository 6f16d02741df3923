//! The suites that SRTP keys are for.

use alloc::borrow::Cow;

use crate::syntax::{DeviationKind, Token};

words! {
    /// The algorithms of a [`Crypto`](super::Crypto): how media is encrypted and authenticated (RFC 4568, section 6.2,
    /// and the registry it opened). Any case is right.
    ///
    /// Names in the wrong order, such as `AES_CM_256_HMAC_SHA1_80`, are known, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::CryptoSuite;
    ///
    /// let suite = CryptoSuite::Aes256CmHmacSha1_32;
    /// assert_eq!((suite.master_key_bits(), suite.master_salt_bits()), (Some(256), Some(112)));
    /// assert_eq!(suite.key_length(), Some(46)); // bytes
    /// assert_eq!((suite.srtp_tag_bits(), suite.srtcp_tag_bits()), (Some(32), Some(80)));
    /// ```
    pub enum CryptoSuite<'a>, "a suite such as `AES_CM_128_HMAC_SHA1_80`" {
        /// AES of 128 bits in counter mode, tags of 80 bits (RFC 4568). Everybody has it.
        AesCm128HmacSha1_80 = "AES_CM_128_HMAC_SHA1_80",
        /// AES of 128 bits in counter mode, tags of 32 bits on media and of 80 on RTCP (RFC 4568).
        AesCm128HmacSha1_32 = "AES_CM_128_HMAC_SHA1_32",
        /// AES of 128 bits in f8 mode, tags of 80 bits (RFC 4568).
        F8_128HmacSha1_80 = "F8_128_HMAC_SHA1_80",
        /// SEED of 128 bits in counter mode, tags of 80 bits (RFC 5669).
        SeedCtr128HmacSha1_80 = "SEED_CTR_128_HMAC_SHA1_80",
        /// SEED of 128 bits in CCM, tags of 80 bits (RFC 5669).
        Seed128Ccm80 = "SEED_128_CCM_80",
        /// SEED of 128 bits in GCM, tags of 96 bits (RFC 5669).
        Seed128Gcm96 = "SEED_128_GCM_96",
        /// AES of 192 bits in counter mode, tags of 80 bits (RFC 6188).
        Aes192CmHmacSha1_80 = "AES_192_CM_HMAC_SHA1_80",
        /// AES of 192 bits in counter mode, tags of 32 bits on media and of 80 on RTCP (RFC 6188).
        Aes192CmHmacSha1_32 = "AES_192_CM_HMAC_SHA1_32",
        /// AES of 256 bits in counter mode, tags of 80 bits (RFC 6188).
        Aes256CmHmacSha1_80 = "AES_256_CM_HMAC_SHA1_80",
        /// AES of 256 bits in counter mode, tags of 32 bits on media and of 80 on RTCP (RFC 6188).
        Aes256CmHmacSha1_32 = "AES_256_CM_HMAC_SHA1_32",
        /// AES of 128 bits in GCM, tags of 128 bits (RFC 7714).
        AeadAes128Gcm = "AEAD_AES_128_GCM",
        /// AES of 256 bits in GCM, tags of 128 bits (RFC 7714).
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// AES of 128 bits in GCM, tags of 64 bits. Not registered: older versions of libsrtp have it.
        AeadAes128Gcm8 = "AEAD_AES_128_GCM_8",
        /// AES of 256 bits in GCM, tags of 64 bits. Not registered: older versions of libsrtp have it.
        AeadAes256Gcm8 = "AEAD_AES_256_GCM_8",
        /// No encryption, tags of 80 bits. Not registered.
        NullHmacSha1_80 = "NULL_HMAC_SHA1_80",
    }
}

impl CryptoSuite<'_> {
    /// How many bits the master key has.
    pub const fn master_key_bits(&self) -> Option<u16> {
        match self {
            Self::AesCm128HmacSha1_80
            | Self::AesCm128HmacSha1_32
            | Self::F8_128HmacSha1_80
            | Self::SeedCtr128HmacSha1_80
            | Self::Seed128Ccm80
            | Self::Seed128Gcm96
            | Self::AeadAes128Gcm
            | Self::AeadAes128Gcm8 => Some(128),
            Self::Aes192CmHmacSha1_80 | Self::Aes192CmHmacSha1_32 => Some(192),
            Self::Aes256CmHmacSha1_80 | Self::Aes256CmHmacSha1_32 | Self::AeadAes256Gcm | Self::AeadAes256Gcm8 => {
                Some(256)
            }
            Self::NullHmacSha1_80 | Self::Other(_) => None,
        }
    }

    /// How many bits the master salt has.
    pub const fn master_salt_bits(&self) -> Option<u16> {
        match self {
            Self::AesCm128HmacSha1_80
            | Self::AesCm128HmacSha1_32
            | Self::F8_128HmacSha1_80
            | Self::SeedCtr128HmacSha1_80
            | Self::Aes192CmHmacSha1_80
            | Self::Aes192CmHmacSha1_32
            | Self::Aes256CmHmacSha1_80
            | Self::Aes256CmHmacSha1_32 => Some(112),
            Self::AeadAes128Gcm | Self::AeadAes256Gcm | Self::AeadAes128Gcm8 | Self::AeadAes256Gcm8 => Some(96),
            Self::Seed128Ccm80 | Self::Seed128Gcm96 | Self::NullHmacSha1_80 | Self::Other(_) => None,
        }
    }

    /// How many bytes master key and salt have together: what the base64 of an `inline` key stands for.
    pub const fn key_length(&self) -> Option<usize> {
        match (self.master_key_bits(), self.master_salt_bits()) {
            (Some(key), Some(salt)) => Some((key + salt) as usize / 8),
            _ => None,
        }
    }

    /// The same in words.
    pub(super) const fn key_bounds(&self) -> &'static str {
        match self.key_length() {
            Some(28) => "28 bytes: 40 characters with `==` at the end",
            Some(30) => "30 bytes: 40 characters",
            Some(38) => "38 bytes: 52 characters with `=` at the end",
            Some(44) => "44 bytes: 60 characters with `=` at the end",
            _ => "46 bytes: 64 characters with `==` at the end",
        }
    }

    /// How many bits the tag has that authenticates a packet of media.
    pub const fn srtp_tag_bits(&self) -> Option<u16> {
        match self {
            Self::AesCm128HmacSha1_32 | Self::Aes192CmHmacSha1_32 | Self::Aes256CmHmacSha1_32 => Some(32),
            _ => self.srtcp_tag_bits(),
        }
    }

    /// How many bits the tag has that authenticates a packet of RTCP.
    pub const fn srtcp_tag_bits(&self) -> Option<u16> {
        match self {
            Self::AeadAes128Gcm | Self::AeadAes256Gcm => Some(128),
            Self::Seed128Gcm96 => Some(96),
            Self::AeadAes128Gcm8 | Self::AeadAes256Gcm8 => Some(64),
            Self::Other(_) => None,
            _ => Some(80),
        }
    }
}

/// The name of a suite, as registered or in another order.
///
/// ```text
/// crypto-suite = 1*( ALPHA / DIGIT / "_" )
/// ```
pub(super) struct SuiteName<'a>(pub(super) CryptoSuite<'a>);

impl<'a> Token<'a> for SuiteName<'a> {
    const EXPECTED: &'static str = CryptoSuite::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return None;
        }
        let suite = MISSPELLED.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, suite)| suite.clone());
        suite.or_else(|| CryptoSuite::token(text)).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        (!text.eq_ignore_ascii_case(self.0.as_str())).then_some(DeviationKind::Misspelled)
    }
    fn registered(&self) -> Option<&'static str> {
        self.0.registered()
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.in_words()
    }
}

/// Names as libsrtp and many devices write them.
static MISSPELLED: &[(&str, CryptoSuite<'static>)] = &[
    ("AES_CM_256_HMAC_SHA1_80", CryptoSuite::Aes256CmHmacSha1_80),
    ("AES_CM_256_HMAC_SHA1_32", CryptoSuite::Aes256CmHmacSha1_32),
    ("AES_CM_192_HMAC_SHA1_80", CryptoSuite::Aes192CmHmacSha1_80),
    ("AES_CM_192_HMAC_SHA1_32", CryptoSuite::Aes192CmHmacSha1_32),
    ("AES_128_CM_HMAC_SHA1_80", CryptoSuite::AesCm128HmacSha1_80),
    ("AES_128_CM_HMAC_SHA1_32", CryptoSuite::AesCm128HmacSha1_32),
];
