//! Data channels that the SDP opens, without a message inside them.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, NestedAttribute};
use crate::syntax::{
    Cursor, DeviationKind, Observe, Quoted, Read, Short, Token, has_whole_escapes, len_outside_quotes, percent_decoded,
    unquoted,
};

value! {
    /// `a=dcmap`: a data channel, and what it is like (RFC 8864, section 5.1).
    ///
    /// ```text
    /// dcmap-value   = stream-id [ SP dcmap-opt *( ";" dcmap-opt ) ]
    /// stream-id     = 1*5DIGIT                                       ; of SCTP, 0 to 65535
    /// dcmap-opt     = "ordered=" ( "true" / "false" ) / "subprotocol=" quoted-string / "label=" quoted-string
    ///               / "max-retr=" 1*DIGIT / "max-time=" 1*DIGIT / "priority=" 1*DIGIT
    /// quoted-string = DQUOTE *( SP / VCHAR but DQUOTE and "%" / "%" 2HEXDIG ) DQUOTE
    /// ```
    ///
    /// Other options are kept. A channel has `max-retr` or `max-time`, or none of them, never both.
    ///
    /// ```
    /// use sdp_decoder::attribute::DcMap;
    ///
    /// let channel = DcMap::try_from(r#"2 subprotocol="msrp";label="Label%091";ordered=false;max-retr=5"#)?;
    /// assert_eq!((channel.stream, channel.options.is_ordered()), (2, false));
    /// assert_eq!((channel.options.subprotocol(), channel.options.label()), ("msrp".into(), "Label\t1".into()));
    /// assert_eq!((channel.options.max_retransmissions(), channel.options.priority()), (Some(5), 256));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct DcMap<'a> {
        /// The stream of SCTP that carries the channel.
        pub stream: u16,
        /// What it is like; empty where nothing is said.
        pub options: DcMapOptions<'a>,
    }
}

impl<'a> Read<'a> for DcMap<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let stream = cursor.word("stream")?;
        let start = cursor.at();
        while !cursor.is_done() {
            read_option(cursor)?;
        }
        Ok(Self { stream, options: DcMapOptions(Cow::Borrowed(cursor.since(start))) })
    }
}

impl fmt::Display for DcMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stream.fmt(f)?;
        if self.options.as_str().is_empty() { Ok(()) } else { write!(f, " {}", self.options) }
    }
}

impl Say for DcMap<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options = &self.options;
        write!(f, "a data channel on stream {}", self.stream)?;
        match options.label().as_ref() {
            "" => {}
            label => write!(f, ", {}", Quoted(label))?,
        }
        match options.subprotocol().as_ref() {
            "" => {}
            protocol => write!(f, ", for {}", Short(protocol))?,
        }
        f.write_str(if options.is_ordered() { "; messages in order" } else { "; messages in any order" })?;
        match (options.max_retransmissions(), options.max_lifetime()) {
            (Some(0), _) => f.write_str(", never sent again")?,
            (Some(times), _) => write!(f, ", each sent again at most {times} times")?,
            (None, Some(time)) => write!(f, ", each sent again for at most {time} ms")?,
            (None, None) => f.write_str(", none lost")?,
        }
        match options.get("priority").and_then(ChannelPriority::token) {
            Some(priority) => write!(f, "; priority {}", priority.0)?,
            None => return Ok(()),
        }
        ChannelPriority(options.priority()).name().map_or(Ok(()), |name| write!(f, " ({name})"))
    }
}

/// How urgent a channel is (RFC 8831, section 6.4).
struct ChannelPriority(u16);

impl ChannelPriority {
    const fn name(&self) -> Option<&'static str> {
        Some(match self.0 {
            128 => "below normal",
            256 => "normal",
            512 => "high",
            1024 => "extra high",
            _ => return None,
        })
    }
}

impl<'a> Token<'a> for ChannelPriority {
    const EXPECTED: &'static str = u16::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        u16::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.name().map(Cow::Borrowed)
    }
}

text_struct! {
    /// What a data channel of [`DcMap`] is like, as written.
    ///
    /// ```text
    /// options = [ dcmap-opt *( ";" dcmap-opt ) ]
    /// ```
    #[derive(Default)]
    pub struct DcMapOptions<'a>
}

impl DcMapOptions<'_> {
    /// The options, in order: names with what follows their `=`, in quotes or not.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> + Clone {
        let mut rest = self.0.as_ref();
        let next = move || {
            while !rest.is_empty() {
                let option;
                (option, rest) = rest.split_at_checked(option_length(rest))?;
                rest = rest.strip_prefix(';').unwrap_or(rest);
                let option = option.trim_ascii();
                if !option.is_empty() {
                    return Some(option.split_once('=').map_or((option, None), |(name, value)| (name, Some(value))));
                }
            }
            None
        };
        core::iter::from_fn(next)
    }

    /// What follows the `=` of the first option of that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).and_then(|(_, value)| value)
    }

    /// Whether messages arrive in order. They do where nothing is said, and where anything but `false` is.
    pub fn is_ordered(&self) -> bool {
        self.get("ordered").is_none_or(|value| !value.eq_ignore_ascii_case("false"))
    }

    /// The protocol spoken in the channel, such as `msrp`; empty where none is given.
    pub fn subprotocol(&self) -> Cow<'_, str> {
        self.get("subprotocol").map(plain).unwrap_or_default()
    }

    /// The name of the channel; empty where none is given.
    pub fn label(&self) -> Cow<'_, str> {
        self.get("label").map(plain).unwrap_or_default()
    }

    /// How often a message is sent again at most: `max-retr`.
    pub fn max_retransmissions(&self) -> Option<u32> {
        self.get("max-retr").and_then(Token::token)
    }

    /// How many milliseconds a message is sent again at most: `max-time`.
    pub fn max_lifetime(&self) -> Option<u32> {
        self.get("max-time").and_then(Token::token)
    }

    /// How urgent the channel is beside others; 256 where nothing is said.
    pub fn priority(&self) -> u16 {
        self.get("priority").and_then(Token::token).unwrap_or(256)
    }
}

/// One option, with the `;` behind it and the blanks around.
fn read_option<O: Observe>(cursor: &mut Cursor<'_, '_, O>) -> Result<(), ValueError> {
    let end = cursor.at() + option_length(cursor.ahead());
    let name: &str = cursor.before(|byte| matches!(byte, b'=' | b';' | b'"'), "option")?;
    cursor.extra_blanks();
    let has_value = cursor.take("=");
    cursor.extra_blanks();
    let value = cursor.ahead().get(..end.saturating_sub(cursor.at())).unwrap_or_default();
    let length = value.trim_ascii_end().len();
    match Known::token(name) {
        Some(Known::Ordered) => cursor.part_of::<Ordering>(length, "ordered").map(drop)?,
        Some(Known::Subprotocol) => cursor.part_of::<QuotedString>(length, "subprotocol").map(drop)?,
        Some(Known::Label) => cursor.part_of::<QuotedString>(length, "label").map(drop)?,
        Some(Known::MaxRetr) => cursor.part_of::<u32>(length, "max-retr").map(drop)?,
        Some(Known::MaxTime) => cursor.part_of::<u32>(length, "max-time").map(drop)?,
        Some(Known::Priority) => cursor.part_of::<ChannelPriority>(length, "priority").map(drop)?,
        None if has_value => cursor.part_of::<&str>(length, "option value").map(drop)?,
        None => {}
    }
    cursor.extra_blanks();
    let separator = cursor.at();
    if cursor.take(";") {
        cursor.extra_blanks();
        if cursor.is_done() {
            cursor.tolerate(DeviationKind::UnexpectedCharacter, separator);
        }
    } else if !cursor.is_done() {
        return Err(cursor.error_at("option", "`;` between options", separator));
    }
    Ok(())
}

choice! {
    /// The options of RFC 8864.
    enum Known, "an option" {
        /// `ordering-opt`
        Ordered = "ordered",
        /// `subprotocol-opt`
        Subprotocol = "subprotocol",
        /// `label-opt`
        Label = "label",
        /// `maxretr-opt`
        MaxRetr = "max-retr",
        /// `maxtime-opt`
        MaxTime = "max-time",
        /// `priority-opt`
        Priority = "priority",
    }
}

/// `ordering-value`. Others are to be ignored (RFC 8864, section 5.1.7).
struct Ordering {
    is_ordered: bool,
}

impl<'a> Token<'a> for Ordering {
    const EXPECTED: &'static str = "`true` or `false`";
    fn token(text: &'a str) -> Option<Self> {
        (!text.is_empty()).then(|| Self { is_ordered: !text.eq_ignore_ascii_case("false") })
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(if self.is_ordered { "messages arrive in order" } else { "messages arrive in any order" }))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is = |word: &str| text.eq_ignore_ascii_case(word);
        (!is("true") && !is("false")).then_some(DeviationKind::OutOfRange)
    }
}

/// `quoted-string`
struct QuotedString;

impl<'a> Token<'a> for QuotedString {
    const EXPECTED: &'static str = "text in double quotes";
    fn token(text: &'a str) -> Option<Self> {
        let inside = text.strip_prefix('"').map_or(Some(text), |rest| rest.strip_suffix('"'))?;
        (!text.is_empty() && !inside.contains('"')).then_some(Self)
    }
    /// Without quotes, with characters that must be escaped, or with something else than two digits behind a `%`.
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is_right =
            text.starts_with('"') && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && has_whole_escapes(text);
        (!is_right).then_some(DeviationKind::UnexpectedCharacter)
    }
}

/// Up to the next `;` that is not in quotes.
fn option_length(text: &str) -> usize {
    len_outside_quotes(text, |byte| byte == b';')
}

/// The text in quotes, with bytes in place of what stands for them.
fn plain(text: &str) -> Cow<'_, str> {
    percent_decoded(unquoted(text).unwrap_or(text))
}

value! {
    /// `a=dcsa`: an attribute of one data channel (RFC 8864, section 5.2).
    ///
    /// ```text
    /// dcsa-value = stream-id SP attribute      ; as an attribute line has it behind `a=`
    /// stream-id  = 1*5DIGIT
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::DcSa;
    ///
    /// let attribute = DcSa::try_from("2 accept-types:text/plain")?;
    /// assert_eq!((attribute.stream, attribute.attribute.name.as_ref()), (2, "accept-types"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct DcSa<'a> {
        /// The stream of SCTP that carries the channel.
        pub stream: u16,
        /// What is said about the channel.
        pub attribute: NestedAttribute<'a>,
    }
}

impl<'a> Read<'a> for DcSa<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { stream: cursor.word("stream")?, attribute: NestedAttribute::read(cursor)? })
    }
}

impl fmt::Display for DcSa<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.stream, self.attribute)
    }
}

impl Say for DcSa<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "of the data channel on stream {}: ", self.stream)?;
        self.attribute.say(row, f)
    }
}
