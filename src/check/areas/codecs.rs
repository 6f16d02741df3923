//! Codecs: names, clock rates, channels, and frames.

use alloc::format;
use core::fmt;

use super::payload_types::about;
use super::surveyed::Surveyed;
use crate::attribute::Decimal;
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::codec::{ClockRates, Codecs, Encoding, Framing, NameKind, Purpose};
use crate::line::MediaType;
use crate::{Format, Span};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    for format in payload_types(codecs) {
        check_format(format, findings);
    }
    check_implied(codecs, findings);
    check_g722(codecs, findings);
    check_event_clocks(codecs, findings);
    check_frames(section, codecs, findings);
}

/// The formats that are payload types, each once: 128 at most.
fn payload_types<'d>(codecs: &Codecs<'d>) -> impl Iterator<Item = Format<'d>> + Clone {
    codecs.formats().iter().copied().filter(|format| !format.is_repeated() && format.payload_type().is_some())
}

fn check_format<'d>(format: Format<'d>, findings: &mut Findings<'_, 'd>) {
    let (Some(attribute), Some(name)) = (format.rtpmap_attribute(), format.encoding_name()) else {
        check_static(format, findings);
        return;
    };
    let line = attribute.line();
    let span = attribute.value_span();
    let of_name = Span::of_part(line.description().text(), name);
    let Some(encoding) = format.encoding() else {
        findings.add(&rules::UNKNOWN_CODEC, of_name, || {
            format!("a=rtpmap: no codec of the name {} is known", Quoted(line, of_name))
        });
        return;
    };
    if encoding.name_kind(name) == Some(NameKind::Misspelled) {
        findings.add(&rules::MISSPELLED_CODEC, of_name, || {
            format!("a=rtpmap: found {}, expected the name \"{}\"", Quoted(line, of_name), encoding.name)
        });
    }
    check_spelling(format, encoding, name, findings);
    if let Some(rate) = format.clock_rate().filter(|&rate| !encoding.is_usual_clock_rate(rate)) {
        findings.add(&rules::WRONG_CLOCK_RATE, span, || match encoding.clock_rates {
            ClockRates::Usual(rates) => {
                format!("a=rtpmap: {rate} Hz is not the clock of {}, which is {} Hz", encoding.name, OneOf(rates))
            }
            _ => format!("a=rtpmap: {} has no clock, as it is not sent in RTP", encoding.name),
        });
    } else if encoding.name == "opus" && format.channels() != Some(2) {
        findings.add(&rules::WRONG_CHANNELS, span, || {
            format!("a=rtpmap: found {}, expected \"opus/48000/2\"", Quoted(line, span))
        });
    }
    if let Ok(media_type) = format.media().media_type() {
        if !encoding.is_for(&media_type) {
            findings.add(&rules::CODEC_OF_ANOTHER_MEDIA, span, || {
                format!("a=rtpmap: {} is no codec {}", encoding.name, OfSection(&media_type))
            });
        }
    }
}

/// A static payload type without `rtpmap`, in a section of another media type.
fn check_static<'d>(format: Format<'d>, findings: &mut Findings<'_, 'd>) {
    let (Some(encoding), Ok(media_type)) = (format.encoding(), format.media().media_type()) else { return };
    let is_known = !matches!(media_type, MediaType::Other(_));
    if is_known && !encoding.is_for(&media_type) {
        let says = format!("is {}, which is no codec {}", encoding.name, OfSection(&media_type));
        about(format, findings, &rules::CODEC_OF_ANOTHER_MEDIA, &says);
    }
}

/// `for m=video`; a media type that is not registered may be long, and anything.
struct OfSection<'a>(&'a MediaType<'a>);

impl fmt::Display for OfSection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            MediaType::Other(_) => f.write_str("for a media type that is not registered"),
            known => write!(f, "for m={known}"),
        }
    }
}

/// Numbers as a sentence has them: `8000, 16000 or 32000`.
struct OneOf(&'static [u32]);

impl fmt::Display for OneOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, number) in self.0.iter().enumerate() {
            let before = match index {
                0 => "",
                _ if index + 1 == self.0.len() => " or ",
                _ => ", ",
            };
            write!(f, "{before}{number}")?;
        }
        Ok(())
    }
}

/// A name in another case, and a channel that goes without saying.
fn check_spelling<'d>(format: Format<'d>, encoding: &Encoding, name: &str, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = format.rtpmap_attribute().filter(|_| findings.asks(&rules::RTPMAP_SPELLING)) else { return };
    // Browsers write `red`, as RFC 2198 does.
    let is_other_case = name != encoding.name && name != "red" && name.eq_ignore_ascii_case(encoding.name);
    // Mobile networks expect it with AMR (3GPP TS 26.114).
    let needs_no_channels = !matches!(encoding.name, "AMR" | "AMR-WB" | "EVS");
    let rtpmap = format.rtpmap().and_then(Result::ok);
    let has_one = rtpmap.is_some_and(|rtpmap| rtpmap.encoding_parameters.as_deref() == Some("1"));
    if is_other_case || (has_one && needs_no_channels && encoding.name != "opus") {
        let span = attribute.value_span();
        findings.add(&rules::RTPMAP_SPELLING, span, || {
            let found = Quoted(attribute.line(), span);
            match (is_other_case, has_one && needs_no_channels) {
                (true, false) => format!("a=rtpmap: found {found}, expected the name \"{}\"", encoding.name),
                (true, true) => {
                    format!("a=rtpmap: found {found}, expected the name \"{}\" without \"/1\"", encoding.name)
                }
                _ => format!("a=rtpmap: found {found}, expected it without \"/1\""),
            }
        });
    }
}

/// Codecs whose peers disagree where nothing is said, the parameter that would say it, and what holds without.
static IMPLIED: &[(&str, &str, &str)] = &[
    ("AMR", "octet-align", "bandwidth-efficient"),
    ("AMR-WB", "octet-align", "bandwidth-efficient"),
    ("EVS", "hf-only", "compact or with a header, as their size tells"),
];

fn check_implied<'d>(codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    if !findings.asks(&rules::IMPLIED_PARAMETERS) {
        return;
    }
    for (name, parameter, meaning) in IMPLIED {
        let is_codec = |format: &Format<'d>| format.encoding_name().is_some_and(|own| own.eq_ignore_ascii_case(name));
        let says = |format: Format<'d>| {
            let has = |text: &str| text.to_ascii_lowercase().contains(parameter);
            format.fmtp().and_then(Result::ok).is_some_and(|fmtp| has(&fmtp.text))
        };
        let mut formats = payload_types(codecs).filter(is_codec);
        // Where one of several says it, the others leave it out on purpose.
        let Some(first) = formats.clone().next().filter(|_| !formats.any(says)) else { continue };
        let Some(attribute) = first.rtpmap_attribute() else { continue };
        findings.add(&rules::IMPLIED_PARAMETERS, attribute.value_span(), || {
            format!("a=rtpmap: {name} without {parameter}: its packets are {meaning}")
        });
    }
}

/// G722 as the codec that is liked best.
fn check_g722<'d>(codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    if !findings.asks(&rules::G722_CLOCK) {
        return;
    }
    let first = codecs.formats().first().filter(|format| format.encoding().is_some_and(|e| e.name == "G722"));
    if let Some(attribute) = first.and_then(|format| format.rtpmap_attribute()) {
        findings.add(
            &rules::G722_CLOCK,
            attribute.value_span(),
            || "a=rtpmap: G722 has a clock of 8000 Hz, and samples at 16 kHz",
        );
    }
}

/// Telephone events at a clock rate that no codec of the section has.
fn check_event_clocks<'d>(codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    let is_media = |format: &Format<'_>| format.encoding().is_none_or(|encoding| encoding.purpose == Purpose::Media);
    let mut rates = [0; 128];
    let of_media = payload_types(codecs).filter(|format| !format.is_telephone_event()).filter(is_media);
    for (rate, format) in rates.iter_mut().zip(of_media) {
        // A codec that is not known may have any clock.
        let Some(own) = format.clock_rate() else { return };
        *rate = own;
    }
    if rates.iter().all(|rate| *rate == 0) {
        return;
    }
    for format in payload_types(codecs).filter(|format| format.is_telephone_event()) {
        let Some((attribute, rate)) = format.rtpmap_attribute().zip(format.clock_rate()) else { continue };
        if !rates.contains(&rate) {
            findings.add(&rules::TELEPHONE_EVENT_CLOCK, attribute.value_span(), || {
                format!("a=rtpmap: telephone-event at {rate} Hz, which no codec of the section has")
            });
        }
    }
}

/// The packet time against the frames of the codec that is liked best.
fn check_frames<'d>(section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = section.own.ptime else { return };
    let Ok(ptime) = attribute.read::<Decimal>() else { return };
    let mut encodings = codecs.formats().iter().filter_map(|format| format.encoding());
    let Some(encoding) = encodings.find(|encoding| encoding.purpose == Purpose::Media) else { return };
    if !ptime.is_zero() && !encoding.framings.is_empty() && !fits(encoding, ptime) {
        findings.add(&rules::PTIME_NOT_A_MULTIPLE, attribute.span(), || {
            format!("a=ptime: {ptime} ms is no multiple of a frame of {}", encoding.name)
        });
    }
}

/// Whether a whole number of frames fits the time, in one of the ways the codec is divided.
fn fits(encoding: &Encoding, ptime: Decimal) -> bool {
    encoding.framings.iter().any(|framing| match framing {
        Framing::Frames { .. } => framing.frames(ptime).is_some(),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::OneOf;

    #[test]
    fn numbers_read_as_a_sentence() {
        assert_eq!(OneOf(&[48_000]).to_string(), "48000");
        assert_eq!(OneOf(&[8_000, 16_000]).to_string(), "8000 or 16000");
        assert_eq!(OneOf(&[8_000, 16_000, 32_000]).to_string(), "8000, 16000 or 32000");
    }
}
