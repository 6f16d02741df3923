//! Files that are offered and asked for (RFC 5547).

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, Digest, HashFunction};
use crate::syntax::{
    Cursor, DeviationKind, Observe, Quoted, QuotedWords, Read, Short, Token, percent_decoded, unquoted,
};

text_struct! {
    /// `a=file-selector`: which file is meant (RFC 5547, section 6).
    ///
    /// ```text
    /// file-selector-attr = "file-selector" [ ":" selector *( SP selector ) ]
    /// selector           = "name:" DQUOTE filename-string DQUOTE         ; with %22 for a double quote
    ///                    / "size:" integer
    ///                    / "type:" type "/" subtype *( ";" attribute "=" DQUOTE value-string DQUOTE )
    ///                    / "hash:" hash-algorithm ":" 2HEXDIG *( ":" 2HEXDIG )
    /// ```
    ///
    /// The name of the attribute alone says that files can be transferred. Selectors of other kinds are kept.
    ///
    /// ```
    /// use sdp_decoder::attribute::FileSelector;
    ///
    /// let file = FileSelector::try_from(r#"name:"My%20cool picture.jpg" type:image/jpeg size:32349"#)?;
    /// assert_eq!(file.name().as_deref(), Some("My cool picture.jpg"));
    /// assert_eq!((file.media_type(), file.size()), (Some("image/jpeg"), Some(32349)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Default)]
    pub struct FileSelector<'a>
}

impl FileSelector<'_> {
    /// The selectors, in order.
    pub fn iter(&self) -> impl Iterator<Item = FileSelectorPart<'_>> + Clone {
        QuotedWords::new(&self.0).filter_map(FileSelectorPart::token)
    }

    /// The name of the file, with what is percent-encoded decoded.
    ///
    /// It may hold `/`, `\` or `..`: make no path of it.
    pub fn name(&self) -> Option<Cow<'_, str>> {
        self.iter()
            .find_map(|part| if let FileSelectorPart::Name(name) = part { Some(percent_decoded(name)) } else { None })
    }

    /// How many bytes the file has.
    pub fn size(&self) -> Option<u64> {
        self.iter().find_map(|part| if let FileSelectorPart::Size(size) = part { Some(size) } else { None })
    }

    /// The media type of the file, with its parameters.
    pub fn media_type(&self) -> Option<&str> {
        self.iter().find_map(|part| if let FileSelectorPart::Type(name) = part { Some(name) } else { None })
    }

    /// The hashes of the file: one, or several of different functions.
    pub fn hashes(&self) -> impl Iterator<Item = (HashFunction<'_>, Digest<'_>)> + Clone {
        self.iter().filter_map(|part| {
            if let FileSelectorPart::Hash(hash, digest) = part { Some((hash, digest)) } else { None }
        })
    }
}

/// One part of a [`FileSelector`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSelectorPart<'a> {
    /// The name, as written between the quotes.
    Name(&'a str),
    /// How many bytes there are.
    Size(u64),
    /// The media type, with its parameters.
    Type(&'a str),
    /// A hash function, and what it makes of the file.
    Hash(HashFunction<'a>, Digest<'a>),
    /// Another selector: its name, and what follows the `:`.
    Other(&'a str, &'a str),
}

impl<'a> Token<'a> for FileSelectorPart<'a> {
    const EXPECTED: &'static str = "a selector such as `name:\"a.jpg\"` or `size:4092`";

    fn token(text: &'a str) -> Option<Self> {
        let (name, value) = text.split_once(':')?;
        if name.is_empty() || value.is_empty() {
            return None;
        }
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        Some(if is("name") {
            Self::Name(unquoted(value).unwrap_or(value))
        } else if is("size") {
            Self::Size(u64::token(value)?)
        } else if is("type") {
            value.split_once('/')?;
            Self::Type(value)
        } else if is("hash") {
            let (hash, digest) = value.split_once(':')?;
            Self::Hash(HashFunction::token(hash)?, Digest::token(digest)?)
        } else {
            Self::Other(name, value)
        })
    }

    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        match self {
            Self::Name(name) => {
                (text.len() == "name:".len() + name.len()).then_some(DeviationKind::UnexpectedCharacter)
            }
            Self::Hash(hash, digest) => match hash.digest_length() {
                Some(length) if length != digest.len() => Some(DeviationKind::WrongLength),
                _ => digest.deviation(digest.as_str()),
            },
            _ => None,
        }
    }

    fn bounds(&self) -> &'static str {
        match self {
            Self::Hash(hash, _) => hash.digest_bounds(),
            _ => Self::EXPECTED,
        }
    }
}

impl<'a> Read<'a> for FileSelector<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let text = cursor.optional(|c| read_items!(quoted_words, c, FileSelectorPart<'_>, "selector"))?;
        Ok(Self(Cow::Borrowed(text.unwrap_or_default())))
    }

    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        value.map_or(Ok(Self::default()), |value| Self::read_all(value, observer))
    }
}

readable!(FileSelector<'a>);

impl Say for FileSelector<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.iter().next().is_none() {
            return f.write_str("can transfer files");
        }
        f.write_str("means the file")?;
        if let Some(name) = self.name() {
            write!(f, " {}", Quoted(&name))?;
        }
        if let Some(media_type) = self.media_type() {
            write!(f, ", of the type {}", Short(media_type))?;
        }
        if let Some(size) = self.size() {
            write!(f, ", of {size} bytes")?;
        }
        match self.hashes().next() {
            Some((function, _)) => write!(f, ", with a {} hash to know it by", Short(function.as_str())),
            None => Ok(()),
        }
    }
}

value! {
    /// `a=file-date`: when the file was made, changed and read (RFC 5547, section 6).
    ///
    /// ```text
    /// file-date-attr = "file-date:" date-param *( SP date-param )     ; each once
    /// date-param     = ( "creation:" / "modification:" / "read:" ) DQUOTE date-time DQUOTE
    /// ```
    ///
    /// The dates are those of RFC 5322, with a numeric time zone.
    ///
    /// ```
    /// use sdp_decoder::attribute::FileDates;
    ///
    /// let dates = FileDates::try_from(r#"creation:"Mon, 15 May 2006 15:01:31 +0300""#)?;
    /// assert_eq!(dates.creation.as_deref(), Some("Mon, 15 May 2006 15:01:31 +0300"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Default)]
    pub struct FileDates<'a> {
        /// When it was made.
        pub creation: Option<Cow<'a, str>>,
        /// When it was last changed.
        pub modification: Option<Cow<'a, str>>,
        /// When it was last read.
        pub read: Option<Cow<'a, str>>,
    }
}

choice! {
    /// What a date is about.
    enum DateKey, "`creation`, `modification` or `read`" {
        /// When it was made.
        Creation = "creation",
        /// When it was last changed.
        Modification = "modification",
        /// When it was last read.
        Read = "read",
    }
}

/// `date-param`
struct DateParameter<'a>(DateKey, &'a str);

impl<'a> Token<'a> for DateParameter<'a> {
    const EXPECTED: &'static str = "`creation:`, `modification:` or `read:` and a date in double quotes";
    fn token(text: &'a str) -> Option<Self> {
        let (key, date) = text.split_once(':')?;
        Some(Self(DateKey::token(key)?, unquoted(date).filter(|date| !date.is_empty() && !date.contains('"'))?))
    }
}

impl<'a> Read<'a> for FileDates<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let mut dates = Self::default();
        loop {
            let start = cursor.at();
            let DateParameter(key, text) = cursor.quoted_word("date")?;
            let date = match key {
                DateKey::Creation => &mut dates.creation,
                DateKey::Modification => &mut dates.modification,
                DateKey::Read => &mut dates.read,
            };
            if date.is_some() {
                return Err(cursor.error_at("date", "`creation`, `modification` and `read` once each", start));
            }
            *date = Some(Cow::Borrowed(text));
            if cursor.is_done() {
                return Ok(dates);
            }
        }
    }
}

impl fmt::Display for FileDates<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = [
            (DateKey::Creation, &self.creation),
            (DateKey::Modification, &self.modification),
            (DateKey::Read, &self.read),
        ];
        let mut separator = "";
        for (key, date) in keys {
            if let Some(date) = date {
                write!(f, "{separator}{key}:\"{date}\"")?;
                separator = " ";
            }
        }
        Ok(())
    }
}

impl Say for FileDates<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dates = [("made", &self.creation), ("changed", &self.modification), ("last read", &self.read)];
        let mut separator = "the file was ";
        for (what, date) in dates {
            if let Some(date) = date {
                write!(f, "{separator}{what} on {}", Short(date))?;
                separator = "; ";
            }
        }
        Ok(())
    }
}

value! {
    /// `a=file-range`: the part of the file that is transferred (RFC 5547, section 6).
    ///
    /// ```text
    /// file-range-attr = "file-range:" start-offset "-" stop-offset
    /// start-offset    = integer
    /// stop-offset     = integer / "*"
    /// ```
    ///
    /// The first byte is 1. A range that begins at 0, or ends before it begins, is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::FileRange;
    ///
    /// assert_eq!("1-4092".parse(), Ok(FileRange { start: 1, stop: Some(4092) }));
    /// assert_eq!("4093-*".parse(), Ok(FileRange { start: 4093, stop: None }));
    /// ```
    #[derive(Copy)]
    pub struct FileRange {
        /// The first byte.
        pub start: u64,
        /// The last byte; `None` for the end of the file.
        pub stop: Option<u64>,
    }
}

/// `stop-offset`
struct StopOffset(Option<u64>);

impl Token<'_> for StopOffset {
    const EXPECTED: &'static str = "a number, or `*` for the end of the file";
    fn token(text: &str) -> Option<Self> {
        if text == "*" { Some(Self(None)) } else { u64::token(text).map(Some).map(Self) }
    }
}

impl<'a> Read<'a> for FileRange {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let begin = cursor.at();
        let start = cursor.until(b'-', "start offset")?;
        let stop = cursor
            .after_separator("stop offset", "`-` and a number or `*`", |c| c.word::<StopOffset>("stop offset"))?
            .0;
        if start == 0 || stop.is_some_and(|stop| stop < start) {
            let expected = "a first byte from 1, and a last byte not before it";
            cursor.tolerate_bounds(DeviationKind::OutOfRange, expected, begin);
        }
        Ok(Self { start, stop })
    }
}

impl fmt::Display for FileRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.stop {
            Some(stop) => write!(f, "{}-{stop}", self.start),
            None => write!(f, "{}-*", self.start),
        }
    }
}

impl Say for FileRange {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { start, stop } = *self;
        match stop {
            Some(stop) => {
                write!(f, "bytes {start} to {stop} of the file")?;
                let length = stop.checked_sub(start).and_then(|length| length.checked_add(1));
                length.map_or(Ok(()), |length| write!(f, ": {length} bytes"))
            }
            None if start <= 1 => f.write_str("the whole file, however long it is"),
            None => write!(f, "the file from byte {start} to its end"),
        }
    }
}

words! {
    /// `a=file-disposition`: what is to be done with the file (RFC 5547, section 7). `render` where nothing is said.
    ///
    /// ```text
    /// file-disp-value = token
    /// ```
    pub enum FileDisposition<'a>, "a disposition such as `render`" {
        /// Show it at once.
        Render = "render",
        /// Keep it until someone asks for it.
        Attachment = "attachment",
    }
}

word_value!(FileDisposition<'a>, "disposition");

impl Say for FileDisposition<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Render => f.write_str("wants the file shown at once"),
            Self::Attachment => f.write_str("wants the file kept until someone asks for it"),
            Self::Other(word) => {
                write!(f, "wants something done with the file that is not registered: {}", Quoted(word))
            }
        }
    }
}
