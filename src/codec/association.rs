//! Which formats repair or carry which: retransmission, redundancy, error correction.

use core::str::Split;

use super::codecs::Codecs;
use super::encoding::Purpose;
use super::format::Format;
use super::lines_by_payload_type::{LinesByPayloadType, LinesOf};
use crate::Attribute;
use crate::attribute::PayloadType;
use crate::syntax::{Parameters, Token, trim_blanks};

/// One format that another one repairs or carries, from [`Codecs::associated`].
///
/// | Format | Belongs to |
/// | --- | --- |
/// | `rtx` | what its `apt=` names (RFC 4588, section 8.1) |
/// | `red`, `fwdred` | each in its list `111/111`, the primary first (RFC 2198, section 5; RFC 6354) |
/// | error correction such as `ulpfec` | the primary of each `red` whose list has it (RFC 5109, section 14.2) |
///
/// Error correction that goes beside its media, as a section of a group or as an SSRC of its own, names no format.
/// Neither does `red` without a list, as browsers send it for video: it may carry any format of its section.
#[derive(Clone, Copy, Debug)]
pub struct Association<'d> {
    token: &'d str,
    format: Option<Format<'d>>,
}

impl<'d> Association<'d> {
    /// The format as it is named there.
    pub fn token(self) -> &'d str {
        self.token
    }

    /// The format of the section; `None` where the `m=` line has no such format.
    pub fn format(self) -> Option<Format<'d>> {
        self.format
    }
}

/// The formats that one format belongs to, in the order in which they are named, from [`Codecs::associated`].
#[derive(Clone, Debug)]
pub struct Associated<'c, 'd> {
    codecs: &'c Codecs<'d>,
    tokens: Tokens<'c, 'd>,
}

/// Where the names of associated formats come from.
#[derive(Clone, Debug)]
enum Tokens<'c, 'd> {
    One(Option<&'d str>),
    List(Split<'d, char>),
    Primaries(LinesOf<'c>),
}

impl<'c, 'd> Associated<'c, 'd> {
    pub(super) fn of(codecs: &'c Codecs<'d>, format: Format<'d>) -> Self {
        let tokens = match format.encoding_name() {
            _ if format.is_repeated() => Tokens::One(None),
            Some(name) if name.eq_ignore_ascii_case("rtx") => Tokens::One(apt(format)),
            Some(name) if is_redundancy(name) => list(format).map_or(Tokens::One(None), Tokens::List),
            _ => Tokens::Primaries(codecs.carriers(format)),
        };
        Self { codecs, tokens }
    }
}

impl<'d> Iterator for Associated<'_, 'd> {
    type Item = Association<'d>;

    fn next(&mut self) -> Option<Association<'d>> {
        let media = self.codecs.media();
        let token = match &mut self.tokens {
            Tokens::One(token) => token.take(),
            Tokens::List(list) => list.map(trim_blanks).find(|token| !token.is_empty()),
            Tokens::Primaries(lines) => lines.find_map(|line| {
                let mut list = redundant(media.attribute_at(line)?)?;
                list.next().map(trim_blanks)
            }),
        }?;
        Some(Association { token, format: self.codecs.find(token) })
    }
}

/// Whether a format carries others once more, by a list of them.
pub(crate) fn is_redundancy(encoding_name: &str) -> bool {
    encoding_name.eq_ignore_ascii_case("red") || encoding_name.eq_ignore_ascii_case("fwdred")
}

/// `apt=<payload type>`, among parameters with semicolons between them.
fn apt(format: Format<'_>) -> Option<&str> {
    let mut parameters = Parameters::with_semicolons(parameters(format.fmtp_attribute()?)?);
    parameters.find(|parameter| parameter.name.eq_ignore_ascii_case("apt"))?.value
}

/// `<payload type> *( "/" <payload type> )`
fn list(format: Format<'_>) -> Option<Split<'_, char>> {
    redundant(format.fmtp_attribute()?)
}

fn redundant(fmtp: Attribute<'_>) -> Option<Split<'_, char>> {
    // `111/111`, not `useinbandfec=1`: what has parameters is no list.
    parameters(fmtp).filter(|parameters| !parameters.contains('=')).map(|parameters| parameters.split('/'))
}

/// What follows the format in an `fmtp`.
pub(crate) fn parameters(fmtp: Attribute<'_>) -> Option<&str> {
    let (_, parameters) = trim_blanks(fmtp.value()?).split_once([' ', '\t'])?;
    Some(trim_blanks(parameters))
}

/// For each format that corrects errors: the `fmtp` lines of the redundancy that carries it.
pub(super) fn carriers(formats: &[Format<'_>]) -> LinesByPayloadType {
    let mut carriers = LinesByPayloadType::new();
    let redundancy = |format: &&Format<'_>| !format.is_repeated() && format.encoding_name().is_some_and(is_redundancy);
    let mut correcting = None;
    for red in formats.iter().rev().filter(redundancy) {
        let (Some(line), Some(members)) = (red.fmtp_line(), list(*red)) else { continue };
        let correcting = *correcting.get_or_insert_with(|| error_correction(formats));
        for member in members.skip(1).filter_map(|member| PayloadType::token(trim_blanks(member))) {
            if correcting & (1 << member.number()) != 0 {
                carriers.put_before(member, line);
            }
        }
    }
    carriers
}

/// The payload types of error correction, one bit each.
fn error_correction(formats: &[Format<'_>]) -> u128 {
    let corrects = |format: &&Format<'_>| {
        let is_one = format.encoding().is_some_and(|encoding| encoding.purpose == Purpose::ErrorCorrection);
        !format.is_repeated() && is_one
    };
    let numbers = formats.iter().filter(corrects).filter_map(|format| format.payload_type());
    numbers.fold(0, |all, payload_type| all | (1 << payload_type.number()))
}
