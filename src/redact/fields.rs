//! What the fields of values are, as their readers name them.

use alloc::vec::Vec;

use crate::attribute::{AttributeId, ValueKind};
use crate::line::LineType;
use crate::syntax::{Field, Hear};
use crate::{Span, ValueError};

/// What becomes of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// It stays: formats, and what they are.
    Kept,
    /// Text that no reader takes apart.
    Text,
    /// Text for people.
    Title,
    /// A key or password.
    Secret,
    /// The suite of a `crypto`: what is no known one may be a key, torn off its line.
    Suite,
    /// One of the session parameters of a `crypto`, which may hold keys.
    CryptoParameter,
    /// The type of the address that follows.
    AddressType,
    Address,
    /// A host with its port.
    Host,
    /// User names, with blanks between them.
    Users,
    Foundation,
    /// The hash of a certificate.
    Digest,
    /// The hash of a key: whoever guesses the key, sees by it that he is right.
    KeyDigest,
    /// The address of a network card, or a number made of it.
    HardwareAddress,
    /// `callerid:+441134960123`
    Correlation,
    PhoneContext,
    /// What an extension of a candidate says; its name is the field before.
    Extension,
    /// The value of an attribute inside of another; its name is the field before.
    NestedValue,
    /// A line inside of an attribute.
    NestedLine,
}

/// What the reader of a value says.
#[derive(Default)]
pub(super) struct Heard {
    pub(super) fields: Vec<Field>,
    pub(super) is_unreadable: bool,
}

impl Hear for Heard {
    fn field(&mut self, name: &'static str, span: Span) {
        self.fields.push(Field { name, span });
    }
    fn error(&mut self, _: ValueError) {
        self.is_unreadable = true;
    }
}

/// What a field of an attribute is. What has no row is text.
pub(super) fn of_attribute(id: AttributeId, field: &str) -> Part {
    match (id, field) {
        (AttributeId::PskFingerprint, "digest") => return Part::KeyDigest,
        (AttributeId::PhoneContext, "word") => return Part::PhoneContext,
        _ => {}
    }
    if field == "text" && TITLES.contains(&id) {
        return Part::Title;
    }
    let kind = id.info().value_kind;
    FIELDS.iter().find(|(own, name, _)| *own == kind && *name == field).map_or(Part::Text, |(_, _, part)| *part)
}

/// What a field of a line is that is no attribute.
pub(super) fn of_line(line_type: LineType, field: &str) -> Part {
    match (line_type, field) {
        (LineType::Key, "key") => Part::Secret,
        (LineType::Origin, "username") => Part::Users,
        (LineType::Origin | LineType::Connection, "address type") => Part::AddressType,
        (LineType::Origin | LineType::Connection, "address") => Part::Address,
        (LineType::SessionName | LineType::Information, _) => Part::Title,
        _ => Part::Text,
    }
}

/// Whether any field of the value is more than text.
pub(super) fn has_parts(id: AttributeId) -> bool {
    let kind = id.info().value_kind;
    TITLES.contains(&id) || id == AttributeId::PhoneContext || FIELDS.iter().any(|(own, _, _)| *own == kind)
}

/// Attributes whose text is for people.
static TITLES: &[AttributeId] = &[
    AttributeId::Cat,
    AttributeId::Keywds,
    AttributeId::XQtTextNam,
    AttributeId::XQtTextAut,
    AttributeId::XQtTextCpy,
    AttributeId::XQtTextCmt,
    AttributeId::XQtTextInf,
];

static FIELDS: &[(ValueKind, &str, Part)] = &[
    // Keys and passwords
    (ValueKind::Crypto, "suite", Part::Suite),
    (ValueKind::Crypto, "key", Part::Secret),
    (ValueKind::CryptoScale, "suite", Part::Suite),
    (ValueKind::Crypto, "session parameter", Part::CryptoParameter),
    (ValueKind::CryptoScale, "key", Part::Secret),
    (ValueKind::CryptoScale, "session parameter", Part::CryptoParameter),
    (ValueKind::KeyMgmt, "message", Part::Secret),
    (ValueKind::Identity, "assertion", Part::Secret),
    (ValueKind::Hidden, "secret", Part::Secret),
    (ValueKind::IcePwd, "password", Part::Secret),
    (ValueKind::IceUfrag, "user name fragment", Part::Secret),
    (ValueKind::Alternative, "user name", Part::Secret),
    (ValueKind::Alternative, "password", Part::Secret),
    (ValueKind::Fingerprint, "digest", Part::Digest),
    // Addresses and hosts
    (ValueKind::Candidate, "foundation", Part::Foundation),
    (ValueKind::Candidate, "address", Part::Address),
    (ValueKind::Candidate, "related address", Part::Address),
    (ValueKind::Candidate, "extension value", Part::Extension),
    (ValueKind::RemoteCandidates, "address", Part::Address),
    (ValueKind::AlternateAddress, "address type", Part::AddressType),
    (ValueKind::AlternateAddress, "address", Part::Address),
    (ValueKind::Alternative, "address", Part::Address),
    (ValueKind::Address, "address", Part::Address),
    (ValueKind::Rtcp, "address type", Part::AddressType),
    (ValueKind::Rtcp, "address", Part::Address),
    (ValueKind::ConnectionCapability, "address type", Part::AddressType),
    (ValueKind::ConnectionCapability, "address", Part::Address),
    (ValueKind::HdcpKeyExchange, "address type", Part::AddressType),
    (ValueKind::HdcpKeyExchange, "address", Part::Address),
    (ValueKind::Realm, "realm", Part::Host),
    (ValueKind::Realm, "address type", Part::AddressType),
    (ValueKind::Realm, "address", Part::Address),
    (ValueKind::SourceFilter, "address type", Part::AddressType),
    (ValueKind::SourceFilter, "destination", Part::Address),
    (ValueKind::SourceFilter, "source", Part::Address),
    (ValueKind::ReferenceClock, "server", Part::Host),
    (ValueKind::ReferenceClock, "address", Part::HardwareAddress),
    (ValueKind::ReferenceClock, "grandmaster", Part::HardwareAddress),
    // Phone numbers and text for people
    (ValueKind::Correlations, "mechanism", Part::Correlation),
    (ValueKind::TitleCapability, "title", Part::Title),
    // What is inside of others
    (ValueKind::NestedAttribute, "attribute value", Part::NestedValue),
    (ValueKind::Ssrc, "attribute value", Part::NestedValue),
    (ValueKind::DcSa, "attribute value", Part::NestedValue),
    (ValueKind::AttributeCapability, "attribute value", Part::NestedValue),
    (ValueKind::FormatAttributeCapability, "attribute value", Part::NestedValue),
    (ValueKind::CapabilityParameter, "attribute value", Part::NestedValue),
    (ValueKind::RealmAttribute, "attribute value", Part::NestedValue),
    (ValueKind::Alternative, "line", Part::NestedLine),
    // Formats, and the names of header extensions, which are URIs
    (ValueKind::RtpMap, "payload type", Part::Kept),
    (ValueKind::RtpMap, "encoding name", Part::Kept),
    (ValueKind::RtpMap, "clock rate", Part::Kept),
    (ValueKind::RtpMap, "encoding parameters", Part::Kept),
    (ValueKind::Fmtp, "format", Part::Kept),
    (ValueKind::RtcpFeedback, "format", Part::Kept),
    (ValueKind::CapabilityDescription, "formats", Part::Kept),
    (ValueKind::ExtMap, "extension", Part::Kept),
    (ValueKind::ExtMap, "extension attributes", Part::Kept),
];

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;

    #[test]
    fn what_is_secret_has_a_secret_part() {
        for id in AttributeId::all().filter(|id| id.info().is_secret) {
            let kind = id.info().value_kind;
            assert!(FIELDS.iter().any(|(own, _, part)| *own == kind && *part == Part::Secret), "{}", id.name());
        }
    }

    #[test]
    fn no_field_has_two_rows() {
        let rows: BTreeSet<_> = FIELDS.iter().map(|(kind, name, _)| (*kind as u8, *name)).collect();
        assert_eq!(rows.len(), FIELDS.len());
    }
}
