//! What is replaced, and the pseudonyms for it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::pseudonyms::Pseudonyms;
use super::rewritten::Rewritten;
use crate::SessionDescription;

/// Redacts descriptions one after the other, with the same pseudonyms in all of them: the sessions of one input, or the
/// offer and the answer of a call. [`SessionDescription::redacted`] says what becomes of what.
///
/// ```
/// use sdp_decoder::{Redactor, decode_all};
///
/// let input = "\
/// v=0
/// o=- 1 1 IN IP4 10.1.2.3
/// s=-
/// v=0
/// o=- 2 1 IN IP4 10.9.9.9
/// s=-
/// c=IN IP4 10.1.2.3
/// ";
/// let mut redactor = Redactor::new().addresses();
/// let shared: Vec<u8> = decode_all(input)?.flat_map(|session| redactor.redact(&session)).collect();
/// assert_eq!(String::from_utf8_lossy(&shared), "\
/// v=0
/// o=- 1 1 IN IP4 10.0.0.1
/// s=-
/// v=0
/// o=- 2 1 IN IP4 10.0.0.2
/// s=-
/// c=IN IP4 10.0.0.1
/// ");
/// # Ok::<(), sdp_decoder::DecodeError>(())
/// ```
#[derive(Clone, Default)]
pub struct Redactor {
    pub(super) choices: Choices,
    pub(super) pseudonyms: Pseudonyms,
}

/// A description as it can be shared, from [`SessionDescription::redacted`], which says what becomes of what.
///
/// `Display` writes it as text: a line that is not UTF-8 as Latin-1. [`Redacted::to_bytes`] keeps such bytes.
#[derive(Clone)]
pub struct Redacted<'d> {
    description: &'d SessionDescription<'d>,
    redactor: Redactor,
}

/// What is replaced besides keys and passwords. A row
///
/// ```text
/// /// Replaces addresses.
/// addresses;
/// ```
///
/// becomes
///
/// ```text
/// pub(super) struct Choices { addresses: bool, … }
/// impl Redactor { /** Replaces addresses. */ pub fn addresses(self) -> Self; …; pub fn everything(self) -> Self }
/// impl Redacted { /** Replaces addresses. */ pub fn addresses(self) -> Self; …; pub fn everything(self) -> Self }
/// ```
macro_rules! choices {
    ($( $(#[$meta:meta])+ $choice:ident; )+) => {
        #[derive(Clone, Copy, Debug, Default)]
        pub(super) struct Choices { $( pub(super) $choice: bool, )+ }

        impl Redactor {
            $(
                $(#[$meta])+
                #[must_use]
                pub fn $choice(self) -> Self {
                    Self { choices: Choices { $choice: true, ..self.choices }, ..self }
                }
            )+

            /// Replaces all of these.
            #[must_use]
            pub fn everything(self) -> Self {
                Self { choices: Choices { $( $choice: true, )+ }, ..self }
            }
        }

        impl Redacted<'_> {
            $(
                $(#[$meta])+
                #[must_use]
                pub fn $choice(self) -> Self {
                    Self { redactor: self.redactor.$choice(), ..self }
                }
            )+

            /// Replaces all of these.
            #[must_use]
            pub fn everything(self) -> Self {
                Self { redactor: self.redactor.everything(), ..self }
            }
        }
    };
}

choices! {
    /// Replaces addresses: IPv4 and IPv6, hardware addresses of clocks, ATM addresses; and foundations of candidates.
    addresses;
    /// Replaces host names.
    host_names;
    /// Replaces user names, and names of people.
    user_names;
    /// Replaces phone numbers: of `p=`, of `tel` and `sip` URIs, of lines of the telephone network.
    phone_numbers;
    /// Replaces the digests of certificates, which tell one device from another.
    fingerprints;
    /// Replaces text for people: `s=`, `i=`, keywords, titles.
    texts;
}

impl Redactor {
    /// Replaces keys and passwords, and nothing else.
    pub fn new() -> Self {
        Self::default()
    }

    /// The description as it can be shared. Of joined sessions it is the first, as [`decode_sdp`](crate::decode_sdp)
    /// gives it, without the text of those behind it; [`decode_all`](crate::decode_all) gives them all. Of a SIP message
    /// it is the SDP alone, as headers hold names, numbers and credentials of their own.
    pub fn redact(&mut self, description: &SessionDescription<'_>) -> Vec<u8> {
        self.rewrite(description).into_bytes()
    }

    fn rewrite<'d>(&mut self, description: &'d SessionDescription<'d>) -> Rewritten<'d> {
        super::lines::Lines::new(self, description).rewritten()
    }
}

impl fmt::Debug for Redactor {
    /// What is replaced. The pseudonyms are not shown, as beside them stands what they are for.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").field("choices", &self.choices).finish_non_exhaustive()
    }
}

impl<'d> Redacted<'d> {
    pub(super) fn new(description: &'d SessionDescription<'d>) -> Self {
        Self { description, redactor: Redactor::new() }
    }

    /// The description as it can be shared, as [`Redactor::redact`] gives it.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.rewritten().into_bytes()
    }

    fn rewritten(&self) -> Rewritten<'d> {
        self.redactor.clone().rewrite(self.description)
    }
}

impl fmt::Display for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self.rewritten().into_text();
        f.write_str(&text)
    }
}

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redacted").field("redactor", &self.redactor).finish_non_exhaustive()
    }
}
