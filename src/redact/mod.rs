//! A description that can be shared: keys and passwords replaced, and on request addresses and names.
//!
//! The readers of the lines tell what each part of a value is, so what is replaced is found by its place in the
//! grammar. Only text that no reader takes apart (a session name, an attribute that nobody knows) is searched for URIs,
//! `user@host` and addresses.

mod address;
mod fields;
mod lines;
mod pseudonyms;
mod redactor;
mod rewritten;
mod shapes;
mod text;

pub use redactor::{Redacted, Redactor};

use crate::SessionDescription;

impl SessionDescription<'_> {
    /// The description as it can be shared: without its keys and passwords, and on request without addresses and names.
    ///
    /// What is replaced gets a pseudonym, the same wherever it stands. Pseudonyms are counted in the order of the text,
    /// so whoever redacts the same input gets the same output, and two different things never become the same: only for
    /// keys, passwords and phone numbers that is as far as their length allows. What is redacted stays as it is when it
    /// is redacted again.
    ///
    /// | What | Becomes | When |
    /// | --- | --- | --- |
    /// | keys, passwords, `k=`, `ice-ufrag`, what cannot be read in a line with a key, and the rest of one that was wrapped | `REDACTED1AAAA…`, as long as it was; base64 stays base64, `ice-char`s stay `ice-char`s | always |
    /// | addresses | those of network cards `00:00:00:00:00:01`; private, link-local, shared (RFC 6598) and multicast ones another of the same range; public ones `192.0.2.1` and so on (RFC 5737), `2001:db8::1` (RFC 3849). `0.0.0.0`, `::` and loopback stay. What is no address becomes none: `192.0.2.0001`. Foundations of candidates, made of addresses by many, are counted | [`Redacted::addresses`] |
    /// | host names | `host-1.example`; names in `local`, `invalid` and `test` stay there | [`Redacted::host_names`] |
    /// | user names, in `o=`, in URIs and before `@`; names of people in `e=` and `p=` | `user-1` | [`Redacted::user_names`] |
    /// | phone numbers, also as user names | `+0 000 000-0001`, digit for digit | [`Redacted::phone_numbers`] |
    /// | digests of certificates | `00:00:…:01`, byte for byte | [`Redacted::fingerprints`] |
    /// | session name, information, keywords and other text for people | `text-1` | [`Redacted::texts`] |
    ///
    /// All else stays byte for byte: line ends, the lines with formats, and what is no UTF-8; also lines that are no SDP,
    /// where they are not behind a line with a key, as the rest of it.
    ///
    /// In text that no reader takes apart, addresses are found as such, and host names only in URIs and behind `@`. A
    /// line that cannot be read is such text, where it holds no key. Paths of URIs stay, and so do session ids and SSRCs.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("\
    /// v=0
    /// o=alice 2890844526 1 IN IP4 pbx.corp.test
    /// s=-
    /// c=IN IP4 10.133.92.102
    /// t=0 0
    /// m=audio 25268 RTP/SAVP 0
    /// a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20
    /// a=rtcp:25269 IN IP4 198.51.7.9
    /// ")?;
    /// assert_eq!(offer.redacted().addresses().user_names().to_string(), "\
    /// v=0
    /// o=user-1 2890844526 1 IN IP4 pbx.corp.test
    /// s=-
    /// c=IN IP4 10.0.0.1
    /// t=0 0
    /// m=audio 25268 RTP/SAVP 0
    /// a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:REDACTED1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA|2^20
    /// a=rtcp:25269 IN IP4 192.0.2.1
    /// ");
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn redacted(&self) -> Redacted<'_> {
        Redacted::new(self)
    }
}
