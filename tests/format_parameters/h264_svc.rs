//! H.264 with scalability (RFC 6190)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{FormatParameters, H264PacketizationMode, H264SvcMode, H264SvcParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn svc(text: &str) -> H264SvcParameters<'static> {
    let FormatParameters::H264Svc(parameters) = read("H264-SVC", text) else { panic!("H.264 SVC") };
    parameters
}

#[test]
fn every_parameter() {
    let svc = svc("profile-level-id=53000c;packetization-mode=1;max-recv-base-level=e00b;mst-mode=I-C;\
         sprop-mst-csdon-always-present=1;sprop-mst-remux-buf-size=1;sprop-remux-buf-req=2;remux-buf-cap=3;\
         sprop-remux-init-buf-time=4;sprop-mst-max-don-diff=5;sprop-scalability-info=aM4xEg==;scalable-layer-id=1f;\
         sprop-no-NAL-reordering-required");
    assert_eq!(svc.profile_level_id().map(|id| id.map(|id| id.to_string())), Some(Ok("53000c".to_owned())));
    assert_eq!(svc.packetization_mode(), Some(Ok(H264PacketizationMode::NonInterleaved)));
    assert_eq!(svc.max_recv_base_level().map(|level| level.map(|l| l.to_string())), Some(Ok("e00b".to_owned())));
    assert_eq!(svc.mst_mode(), Some(Ok(H264SvcMode::InterleavedCrossSession)));
    assert_eq!(svc.sprop_mst_csdon_always_present(), Some(Ok(true)));
    assert_eq!((svc.sprop_mst_remux_buf_size(), svc.sprop_remux_buf_req()), (Some(Ok(1)), Some(Ok(2))));
    assert_eq!((svc.remux_buf_cap(), svc.sprop_remux_init_buf_time()), (Some(Ok(3)), Some(Ok(4))));
    assert_eq!((svc.sprop_mst_max_don_diff(), svc.scalable_layer_id()), (Some(Ok(5)), Some(Ok(31))));
    assert!(svc.sprop_scalability_info().is_some_and(|info| info.is_ok()));
    assert_eq!(svc.sprop_no_nal_reordering_required(), Some(Ok(true)));
}

#[test]
fn operation_points() {
    let text = "sprop-operation-point-info=<1,0,0,0,42e00a,3200,176,144,128,256>, <,2,1,3,,,,,,>";
    let svc = svc(text);
    let points = svc.sprop_operation_point_info().expect("it is there").expect("points");
    let [base, top] = points.iter().collect::<Vec<_>>().try_into().expect("two points");
    assert_eq!((base.layer_id, base.temporal_id, base.dependency_id, base.quality_id), (Some(1), 0, 0, 0));
    assert_eq!(base.profile_level_id.map(|id| id.to_string()).as_deref(), Some("42e00a"));
    assert_eq!((base.average_frame_rate, base.width, base.height), (Some(3200), Some(176), Some(144)));
    assert_eq!((base.average_bitrate, base.max_bitrate), (Some(128), Some(256)));
    assert_eq!((top.layer_id, top.temporal_id, top.dependency_id, top.quality_id), (None, 2, 1, 3));
    assert_eq!((top.profile_level_id, top.width, top.max_bitrate), (None, None, None));
    assert_right("H264-SVC", &[text]);
    let expected = "sprop-operation-point-info: expected ten values in `<` and `>` for each operation point";
    for value in ["", "1,2", "<1,0,0,0,,,,,>", "<1,0,0,0,,,,,,,>", "<,,0,0,,,,,,>", "<1,0,0,0,,,,,,><1,0,0,0,,,,,,>"] {
        assert_refused("H264-SVC", &format!("sprop-operation-point-info={value}"), expected, value);
    }
}

#[test]
fn told_and_refused() {
    assert_right("X-H264UC", &["packetization-mode=1;mst-mode=NI-TC"]);
    assert_tolerated("H264-SVC", "mst-mode=ni-t", DeviationKind::WrongCase, "ni-t");
    assert_tolerated("H264-SVC", "sprop-mst-max-don-diff=32768", DeviationKind::OutOfRange, "32768");
    assert_refused("H264-SVC", "mst-mode=X", "mst-mode: expected `NI-T`, `NI-C`, `NI-TC` or `I-C`", "X");
    let expected = "scalable-layer-id: expected a number of up to eight hexadecimal digits";
    assert_refused("H264-SVC", "scalable-layer-id=0x1", expected, "0x1");
    assert_refused("H264-SVC", "scalable-layer-id=123456789", expected, "123456789");
    assert_eq!((svc("x").remux_buf_cap_or_default(), svc("x").mst_mode()), (Ok(0), None));
}
