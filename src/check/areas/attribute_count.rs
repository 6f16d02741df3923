//! Attributes that stand once in their section.

use alloc::format;

use crate::attribute::AttributeId::{
    self, BundleOnly, Charset, Connection, EndOfCandidates, Framerate, IceLite, IcePacing, IcePwd, IceUfrag, Label,
    MaxMessageSize, Maxptime, Mid, Orient, Ptime, Quality, Rtcp, RtcpMux, RtcpMuxOnly, RtcpRsize, SctpPort, Setup,
    T38FaxFillBitRemoval, T38FaxMaxBitRate, T38FaxMaxBuffer, T38FaxMaxDatagram, T38FaxMaxIfp, T38FaxRateManagement,
    T38FaxTranscodingJbig, T38FaxTranscodingMmr, T38FaxUdpEc, T38FaxUdpEcDepth, T38FaxUdpFecMaxSpan, T38FaxVersion,
    T38MaxBitRate, T38ModemType,
};
use crate::check::findings::{Findings, Named};
use crate::check::rules;
use crate::{Attribute, Line, Lines};

/// Those that have one value, and no rule of their own that tells them.
static SINGLE: &[AttributeId] = &[
    Ptime,
    Maxptime,
    Framerate,
    Quality,
    Orient,
    Charset,
    Rtcp,
    RtcpMux,
    RtcpMuxOnly,
    RtcpRsize,
    Setup,
    Connection,
    Mid,
    Label,
    BundleOnly,
    IceUfrag,
    IcePwd,
    IceLite,
    IcePacing,
    EndOfCandidates,
    SctpPort,
    MaxMessageSize,
    T38FaxVersion,
    T38MaxBitRate,
    T38FaxMaxBitRate,
    T38FaxRateManagement,
    T38FaxFillBitRemoval,
    T38FaxTranscodingMmr,
    T38FaxTranscodingJbig,
    T38FaxMaxBuffer,
    T38FaxMaxDatagram,
    T38FaxMaxIfp,
    T38FaxUdpEc,
    T38FaxUdpEcDepth,
    T38FaxUdpFecMaxSpan,
    T38ModemType,
];

/// Those of the session, or of a media section.
pub(super) fn check<'d>(lines: Lines<'d>, findings: &mut Findings<'_, 'd>) {
    let mut first: [Option<Line<'d>>; SINGLE.len()] = [None; SINGLE.len()];
    for attribute in lines.filter_map(Line::attribute) {
        let Some(id) = attribute.id() else { continue };
        let Some(first) = SINGLE.iter().position(|single| *single == id).and_then(|at| first.get_mut(at)) else {
            continue;
        };
        let Some(earlier) = *first else {
            *first = Some(attribute.line());
            continue;
        };
        findings.add(&rules::REPEATED_ATTRIBUTE, attribute.span(), || {
            let value = |line: Line<'d>| line.attribute().and_then(Attribute::value);
            let says = if value(earlier) == value(attribute.line()) { "says the same" } else { "says something else" };
            format!("{}: line {} has it already, and {says}", Named(attribute.line()), earlier.number())
        });
    }
}
