//! The names of headers: which have a short form, and whose values may stand in one header with commas between them.

/// A header that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KnownHeader {
    pub(super) name: &'static str,
    /// The one letter that stands for it (RFC 3261, section 7.3.3).
    compact: Option<u8>,
    /// What divides its values.
    pub(super) list: List,
}

/// What divides the values of a header that may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    /// Nothing: it has one.
    No,
    /// Commas, so that several headers are the same as one (section 7.3.1).
    Commas,
    /// Commas before the scheme of the next challenge, as others divide the parameters. RFC 3261 wants a header for each,
    /// and peers that come from HTTP put them into one.
    Challenges,
}

/// A row `"Via" 'v' list;` becomes `KnownHeader { name: "Via", compact: Some(b'v'), list: List::Commas },` and one without
/// letter, or without `list`, has none of it.
macro_rules! headers {
    (@compact) => { None };
    (@compact $compact:literal) => { Some($compact) };
    (@list) => { List::No };
    (@list list) => { List::Commas };
    (@list challenges) => { List::Challenges };
    ($( $name:literal $($compact:literal)? $($list:ident)?; )+) => {
        &[ $( KnownHeader {
            name: $name,
            compact: headers!(@compact $($compact)?),
            list: headers!(@list $($list)?),
        }, )+ ]
    };
}

/// Those that have a letter, or a list for a value. Any other header is found by its name alone, and its value is one.
///
/// The registry of short forms, and the grammars of RFC 3261 (section 25.1), 3325, 3326, 3327, 3329, 3608, 3841, 4412,
/// 5009, 5806, 6086, 6665, 7044 and 7315.
static KNOWN: &[KnownHeader] = headers! {
    "Accept" list;
    "Accept-Contact" b'a' list;
    "Accept-Encoding" list;
    "Accept-Language" list;
    "Accept-Resource-Priority" list;
    "Alert-Info" list;
    "Allow" list;
    "Allow-Events" b'u' list;
    "Call-ID" b'i';
    "Call-Info" list;
    "Contact" b'm' list;
    "Content-Encoding" b'e' list;
    "Content-Language" list;
    "Content-Length" b'l';
    "Content-Type" b'c';
    "Diversion" list;
    "Error-Info" list;
    "Event" b'o';
    "From" b'f';
    "History-Info" list;
    "Identity" b'y';
    "Identity-Info" b'n';
    "In-Reply-To" list;
    "P-Asserted-Identity" list;
    "P-Associated-URI" list;
    "P-Early-Media" list;
    "P-Preferred-Identity" list;
    "Path" list;
    "Proxy-Authenticate" challenges;
    "Proxy-Require" list;
    "Reason" list;
    "Record-Route" list;
    "Recv-Info" list;
    "Refer-To" b'r';
    "Referred-By" b'b';
    "Reject-Contact" b'j' list;
    "Request-Disposition" b'd' list;
    "Require" list;
    "Resource-Priority" list;
    "Route" list;
    "Security-Client" list;
    "Security-Server" list;
    "Security-Verify" list;
    "Service-Route" list;
    "Session-Expires" b'x';
    "Subject" b's';
    "Supported" b'k' list;
    "To" b't';
    "Unsupported" list;
    "Via" b'v' list;
    "WWW-Authenticate" challenges;
    "Warning" list;
};

impl KnownHeader {
    /// The header of that name, in any case, or of that letter.
    pub(super) fn find(name: &str) -> Option<&'static Self> {
        match name.as_bytes() {
            [letter] => {
                let letter = letter.to_ascii_lowercase();
                KNOWN.iter().find(|known| known.compact == Some(letter))
            }
            _ => KNOWN.iter().find(|known| known.name.eq_ignore_ascii_case(name)),
        }
    }
}

/// Which headers are asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'n> {
    Known(&'static KnownHeader),
    Other(&'n str),
}

impl<'n> Wanted<'n> {
    pub(super) fn new(name: &'n str) -> Self {
        KnownHeader::find(name).map_or(Self::Other(name), Self::Known)
    }

    /// Whether a header of that name, as it is written, is one of them.
    pub(super) fn is(self, name: &str) -> bool {
        match self {
            Self::Known(known) => match name.as_bytes() {
                [letter] => known.compact == Some(letter.to_ascii_lowercase()),
                _ => known.name.eq_ignore_ascii_case(name),
            },
            Self::Other(wanted) => wanted.eq_ignore_ascii_case(name),
        }
    }

    pub(super) fn list(self) -> List {
        match self {
            Self::Known(known) => known.list,
            Self::Other(_) => List::No,
        }
    }
}
