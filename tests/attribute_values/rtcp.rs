//! `rtcp-fb`, `rtcp-xr`, `rtcp-rsize`, `rtcp-mux-only`

use sdp_decoder::attribute::{FeedbackSubtype, FeedbackType, RtcpFeedback, RtcpXr, XrBlockType};
use sdp_decoder::{DeviationKind, names};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

#[test]
fn feedback_fields() {
    let feedback: RtcpFeedback = read("100 ccm tmmbr smaxpr=120");
    assert_eq!(feedback.format, "100");
    assert_eq!(feedback.feedback_type, FeedbackType::CodecControl);
    assert_eq!(feedback.subtype, Some(FeedbackSubtype::Tmmbr));
    assert_eq!(feedback.parameters.as_deref(), Some("smaxpr=120"));
    assert_eq!(feedback.meaning(), Some("the bit rate is limited for a time"));
    assert_eq!(feedback.reference(), Some("RFC 5104"));

    let feedback: RtcpFeedback = read("120 nack foo bar baz");
    assert_eq!(feedback.subtype, Some(FeedbackSubtype::Other("foo".into())));
    assert_eq!((feedback.parameters.as_deref(), feedback.meaning()), (Some("bar baz"), None));

    let feedback: RtcpFeedback = read("96 transport-cc");
    assert_eq!((&feedback.feedback_type, &feedback.subtype), (&FeedbackType::TransportCc, &None));
    assert!(feedback.meaning().is_some());
}

/// Words of the registry, and those of browsers.
#[test]
fn feedback_without_message() {
    let rows = [
        ("96 rrtr", FeedbackType::ReceiverReferenceTime),
        ("96 goog-lntf", FeedbackType::LossNotification),
        ("96 app", FeedbackType::App),
    ];
    for (text, expected) in rows {
        let feedback: RtcpFeedback = read(text);
        assert_eq!((&feedback.feedback_type, &feedback.subtype), (&expected, &None), "{text}");
        assert!(feedback.meaning().is_some() && feedback.reference().is_some(), "{text}");
    }
    assert_tolerated("rtcp-fb:96 RRTR", DeviationKind::WrongCase, "RRTR");
}

#[test]
fn feedback_for_all_formats() {
    let feedback: RtcpFeedback = read("* x-message app send:dsh recv:dsh");
    assert!(feedback.is_for_all_formats() && feedback.applies_to("96") && feedback.applies_to("0"));
    assert_eq!(feedback.feedback_type, FeedbackType::Other("x-message".into()));
    assert_eq!(feedback.parameters.as_deref(), Some("send:dsh recv:dsh"));
    let feedback: RtcpFeedback = read("96 nack");
    assert!(feedback.applies_to("96") && !feedback.applies_to("97") && !feedback.is_for_all_formats());
}

#[test]
fn report_interval() {
    let feedback: RtcpFeedback = read("* trr-int 5");
    assert_eq!((feedback.report_interval(), &feedback.subtype), (Some(5), &None));
    assert_eq!(feedback.parameters.as_deref(), Some("5"));
    assert_eq!(read::<RtcpFeedback>("96 nack 5").report_interval(), None);
    assert_refused("rtcp-fb:101 trr-int", "interval: expected a number up to 4294967295", "");
    assert_refused("rtcp-fb:101 trr-int soon", "interval: expected a number up to 4294967295", "soon");
    assert_refused("rtcp-fb:101 trr-int 5 6", "after the value: expected the end of the line", "6");
}

#[test]
fn feedback_told_and_refused() {
    assert_right(&["rtcp-fb:96 nack", "rtcp-fb:* ccm fir", "rtcp-fb:96 goog-remb", "rtcp-fb:98 ccm vbcm 123 456"]);
    assert_tolerated("rtcp-fb:96 nack PLI", DeviationKind::WrongCase, "PLI");
    assert_tolerated("rtcp-fb:96  nack", DeviationKind::ExtraBlanks, "  ");
    assert_tolerated("rtcp-fb:96 nack pli ", DeviationKind::TrailingBlanks, " ");
    assert_refused("rtcp-fb:nack", "feedback type: expected a type of feedback such as `nack`", "");
    assert_refused("rtcp-fb:", "format: expected a format of the `m=` line", "");
    assert_refused("rtcp-fb", "value: expected `:` and a value after the name", "");
}

#[test]
fn extended_reports() {
    let reports: RtcpXr = read("pkt-loss-rle=4096 rcvr-rtt=sender stat-summary=loss,dup,jitt,TTL multicast-acq");
    let blocks: Vec<_> = reports.iter().collect();
    assert_eq!((&blocks[0].block_type, blocks[0].max_size()), (&XrBlockType::LossRle, Some(4096)));
    assert_eq!(
        (&blocks[1].block_type, blocks[1].value, blocks[1].max_size()),
        (&XrBlockType::RoundTripTime, Some("sender"), None)
    );
    let written: Vec<_> = blocks.iter().map(ToString::to_string).collect();
    assert_eq!(written.join(" "), reports.to_string());
    assert_eq!(blocks[2].statistics().collect::<Vec<_>>(), ["loss", "dup", "jitt", "TTL"]);
    assert_eq!(blocks[3].block_type, XrBlockType::Other("multicast-acq".into()));
    assert_eq!(read::<RtcpXr>("rcvr-rtt=all:10000").iter().next().and_then(|block| block.max_size()), Some(10_000));
    assert_eq!(read::<RtcpXr>("").iter().count(), 0);

    assert_right(&["rtcp-xr:", "rtcp-xr:voip-metrics"]);
    assert_refused("rtcp-xr:voip-metrics rcvr-rtt=", "report: expected a report such as `voip-metrics`", "rcvr-rtt=");
}

#[test]
fn flags() {
    for name in ["rtcp-rsize", "rtcp-mux-only"] {
        assert_right(&[name]);
        assert_refused(&format!("{name}:1"), "value: expected the name alone, without `:`", "1");
    }
    with_attribute("rtcp-rsize", |description, _| {
        let media = description.media().next();
        assert!(media.is_some_and(|media| media.attribute(names::RTCP_RSIZE).is_some()));
    });
}
