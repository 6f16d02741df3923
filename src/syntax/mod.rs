//! How a value is read: a cursor over its text, the tokens it is made of, and what is told while reading.
//!
//! The lowest layer. It knows neither lines nor attributes.

#[macro_use]
mod value;
mod base64;
mod bit_rate;
mod cursor;
#[cfg(feature = "serde")]
pub(crate) mod data_model;
mod date_time;
mod decimal;
mod digits;
mod hexadecimal;
mod masked;
mod network;
mod observe;
mod parameters;
mod percent;
mod quoted;
mod quotes;
mod read;
mod secret;
mod shown;
mod term;
mod token;
mod words;

pub use decimal::Decimal;
pub use digits::Digits;
pub use network::{Address, AddressType, NetworkType};
pub use observe::{Deviation, DeviationKind, Field, Reading};
pub use parameters::{Parameter, ParameterList, Parameters};
pub use secret::Secret;
pub use words::{WordList, Words};

pub(crate) use base64::{base64_digits, base64_len, has_base64_alphabet, octets_of_digits};
pub(crate) use bit_rate::BitRate;
pub(crate) use cursor::Cursor;
pub(crate) use date_time::{Counted, DateTime, TimeSpan};
pub(crate) use hexadecimal::{hexadecimal_number, is_hexadecimal, number_behind_0x, octets, octets_between};
pub(crate) use masked::{Url, without_passwords};
pub(crate) use network::{Located, SocketAddress, TransportAddress, Written};
pub(crate) use observe::{Hear, Listener, Observe};
#[cfg(feature = "sip")]
pub(crate) use parameters::{len_before, quoted_string};
pub(crate) use percent::{has_whole_escapes, percent_decoded};
pub(crate) use quoted::{Either, Listed, Quoted, Short};
pub(crate) use quotes::{len_outside_quotes, unquoted};
pub(crate) use read::Read;
pub(crate) use shown::shown;
pub(crate) use term::{Term, term};
pub(crate) use token::{AnyCase, Judged, OrEmpty, Token, Told};
pub(crate) use value::{IntoOwned, clause, phrase};
pub(crate) use words::{QuotedWords, is_blank, trim_blanks};
