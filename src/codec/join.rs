//! The join: the formats of an `m=` line with the `rtpmap` and `fmtp` lines of the same section. Linear.

use alloc::collections::BTreeMap;
use alloc::vec::{self, Vec};

use super::format::Format;
use super::telephone_event::{CONVENTIONAL, TelephoneEvents};
use crate::Media;
use crate::attribute::{AttributeId, PayloadType, RtpMapFields};
use crate::line::MediaType;
use crate::syntax::{Token, Words, is_blank};

/// The formats of a section, in order of preference, from [`Media::formats`].
#[derive(Clone, Debug)]
pub struct Formats<'d> {
    formats: vec::IntoIter<Format<'d>>,
}

impl<'d> Formats<'d> {
    /// The formats that are left, as a slice.
    pub fn as_slice(&self) -> &[Format<'d>] {
        self.formats.as_slice()
    }
}

impl<'d> Iterator for Formats<'d> {
    type Item = Format<'d>;

    #[inline]
    fn next(&mut self) -> Option<Format<'d>> {
        self.formats.next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.formats.size_hint()
    }
}

impl DoubleEndedIterator for Formats<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.formats.next_back()
    }
}

impl ExactSizeIterator for Formats<'_> {}

impl<'d> Media<'d> {
    /// The formats in order of preference, each with what the section says about it.
    ///
    /// Where several `rtpmap` or `fmtp` lines are for one format, the first counts. One allocation.
    pub fn formats(self) -> Formats<'d> {
        Formats { formats: join(self, &mut Index::new()).into_iter() }
    }
}

/// Joins the formats, and leaves their places in the index, which is empty before.
// Inlined, it is 5 % faster.
#[inline]
pub(super) fn join<'d>(media: Media<'d>, index: &mut Index<'d>) -> Vec<Format<'d>> {
    let fields = media.fields();
    let text = fields.formats.unwrap_or_default();
    let is_rtp = fields.protocol.is_ok_and(|protocol| protocol.is_rtp());
    let is_audio = fields.media_type.is_ok_and(|media_type| media_type == MediaType::Audio);
    let mut formats = Vec::with_capacity(count_words(text));
    let mut has_repeated = false;
    for token in Words::new(text) {
        let mut format = Format::new(media, token, is_rtp);
        if !index.insert(token, formats.len()) {
            format.repeat();
            has_repeated = true;
        }
        formats.push(format);
    }
    for (line, attribute) in media.attributes_of(&[AttributeId::Rtpmap, AttributeId::Fmtp]) {
        let Some(value) = attribute.value() else { continue };
        let token = Words::new(value).next();
        if let Some(format) = token.and_then(|token| formats.get_mut(index.find(token)?)) {
            match attribute.id() {
                Some(AttributeId::Rtpmap) => format.map(line, RtpMapFields::of(value), is_audio),
                _ => format.parametrize(line),
            }
        }
    }
    assume_telephone_event(media, &mut formats, index);
    if has_repeated {
        copy_to_repeated(&mut formats, index);
    }
    formats
}

/// Payload type 101, where nothing says what it is.
fn assume_telephone_event(media: Media<'_>, formats: &mut [Format<'_>], index: &Index<'_>) {
    if let Some(format) = index.find_payload_type(CONVENTIONAL).and_then(|at| formats.get_mut(at)) {
        if format.rtpmap().is_none() && TelephoneEvents::of(media).assumed().is_some() {
            format.assume_telephone_event();
        }
    }
}

/// A repeated format is joined as the first of its kind is.
#[cold]
fn copy_to_repeated(formats: &mut [Format<'_>], index: &Index<'_>) {
    for at in 0..formats.len() {
        let Some(token) = formats.get(at).filter(|format| format.is_repeated()).map(|format| format.token()) else {
            continue;
        };
        let joined = index.find(token).and_then(|first| formats.get(first)).map(|first| first.joined);
        if let (Some(joined), Some(format)) = (joined, formats.get_mut(at)) {
            format.joined = joined;
        }
    }
}

/// How many words there are, without looking at each.
fn count_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let starts = bytes.iter().zip(bytes.iter().skip(1)).filter(|(a, b)| is_blank(**a) && !is_blank(**b)).count();
    starts + usize::from(bytes.first().is_some_and(|&first| !is_blank(first)))
}

/// Where a token stands first among the formats: an array for payload types, a tree for other words. The first of
/// those needs no tree, as most sections with words have a single one.
#[derive(Clone, Debug)]
pub(super) struct Index<'d> {
    numbers: [u32; 128],
    word: Option<(&'d str, u32)>,
    words: BTreeMap<&'d str, u32>,
}

const NONE: u32 = u32::MAX;

impl<'d> Index<'d> {
    pub(super) fn new() -> Self {
        Self { numbers: [NONE; 128], word: None, words: BTreeMap::new() }
    }

    /// Whether the token is new.
    #[inline]
    fn insert(&mut self, token: &'d str, at: usize) -> bool {
        let at = crate::span::offset(at);
        let number = PayloadType::token(token).map(|payload_type| usize::from(payload_type.number()));
        let first = match number.and_then(|number| self.numbers.get_mut(number)) {
            Some(first) if *first == NONE => {
                *first = at;
                at
            }
            Some(first) => *first,
            None => match *self.word.get_or_insert((token, at)) {
                (word, first) if word == token => first,
                _ => *self.words.entry(token).or_insert(at),
            },
        };
        first == at
    }

    #[inline]
    pub(super) fn find(&self, token: &str) -> Option<usize> {
        match PayloadType::token(token) {
            Some(payload_type) => self.find_payload_type(payload_type),
            None => match self.word {
                Some((word, first)) if word == token => Some(first as usize),
                _ => self.words.get(token).map(|&first| first as usize),
            },
        }
    }

    #[inline]
    pub(super) fn find_payload_type(&self, payload_type: PayloadType) -> Option<usize> {
        let first = *self.numbers.get(usize::from(payload_type.number()))?;
        (first != NONE).then_some(first as usize)
    }
}
