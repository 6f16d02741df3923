//! How a value is read: a cursor over its text, the tokens it is made of, and what is told while reading.
//!
//! The lowest layer. It knows neither lines nor attributes.

#[macro_use]
mod value;
mod bit_rate;
mod cursor;
#[cfg(feature = "serde")]
pub(crate) mod data_model;
mod date_time;
mod decimal;
mod digits;
mod masked;
mod network;
mod observe;
mod parameters;
mod percent;
mod quoted;
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

pub(crate) use bit_rate::BitRate;
pub(crate) use cursor::{Cursor, Read};
pub(crate) use date_time::{Counted, DateTime, TimeSpan};
pub(crate) use masked::without_passwords;
pub(crate) use network::{Located, SocketAddress, TransportAddress};
pub(crate) use observe::{Observe, Shifted};
pub(crate) use percent::percent_decoded;
pub(crate) use quoted::{Either, Listed, Quoted, Short};
pub(crate) use shown::shown;
pub(crate) use term::{Term, term};
pub(crate) use token::{AnyCase, OrEmpty, Token, Told};
pub(crate) use value::{IntoOwned, clause, phrase};
pub(crate) use words::{QuotedWords, is_blank, trim_blanks};
