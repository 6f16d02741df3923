//! Keys, certificates and identities.

pub(super) mod base64;
pub(super) mod crypto;
pub(super) mod dtls;
pub(super) mod hash;
pub(super) mod key_exchange;

pub use crypto::{
    Crypto, CryptoKey, CryptoKeyMethod, CryptoKeys, CryptoParameter, CryptoParameters, CryptoScale, CryptoSuite,
    FecOrder, KeyLifetime, MasterKeyIdentifier, ScaleRole,
};
pub use dtls::*;
pub use hash::*;
pub use key_exchange::{
    Encryption, HelloHash, Identity, IdentityExtensions, KeyManagementProtocol, KeyMgmt, SrtpContext, ZrtpHash,
};
