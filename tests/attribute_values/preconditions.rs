//! `curr`, `des` and `conf`

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    DesiredPrecondition, Precondition, PreconditionDirection, PreconditionStrength, PreconditionType, StatusType,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn fields() {
    let current: Precondition = read("qos e2e send");
    assert_eq!(current.precondition_type, PreconditionType::QualityOfService);
    assert_eq!((current.status_type, current.direction), (StatusType::EndToEnd, PreconditionDirection::Send));
    let desired: DesiredPrecondition = read("conn optional remote none");
    assert_eq!(desired.precondition_type, PreconditionType::Connectivity);
    assert_eq!((desired.strength, desired.status_type), (PreconditionStrength::Optional, StatusType::Remote));
    assert_eq!(desired.direction, PreconditionDirection::None);
    assert_eq!(read::<Precondition>("x local recv").precondition_type, PreconditionType::Other("x".into()));
}

/// RFC 3312, section 4: equal to, or better than, what is desired.
#[test]
fn what_is_met() {
    for (current, desired, is_met) in [
        ("qos local none", "qos mandatory local none", true),
        ("qos local none", "qos mandatory local send", false),
        ("qos local send", "qos mandatory local send", true),
        ("qos local recv", "qos mandatory local send", false),
        ("qos local send", "qos mandatory local recv", false),
        ("qos local sendrecv", "qos optional local recv", true),
        ("qos local send", "qos mandatory local sendrecv", false),
        ("qos remote sendrecv", "qos mandatory local sendrecv", false),
        ("sec local sendrecv", "qos mandatory local sendrecv", false),
    ] {
        assert_eq!(read::<Precondition>(current).meets(&read(desired)), is_met, "{current} for {desired}");
    }
}

#[test]
fn told_and_refused() {
    assert_right(&["curr:qos e2e none", "curr:qos local sendrecv", "curr:sec e2e recv", "conf:qos remote sendrecv"]);
    assert_right(&["des:qos mandatory e2e sendrecv", "des:qos none remote sendrecv", "des:foo unknown e2e send"]);
    assert_right(&["des:qos failure e2e send", "des:conn optional e2e sendrecv"]);
    assert_tolerated("curr:QoS local none", DeviationKind::WrongCase, "QoS");
    assert_tolerated("des:qos mandatory Local sendrecv", DeviationKind::WrongCase, "Local");
    assert_tolerated("curr:qos  local none", DeviationKind::ExtraBlanks, "  ");

    assert_refused("curr:", "precondition type: expected a type of precondition such as `qos`", "");
    assert_refused("curr:qos near none", "status type: expected `e2e`, `local` or `remote`", "near");
    let direction = "direction: expected `none`, `send`, `recv` or `sendrecv`";
    assert_refused("curr:qos local", direction, "");
    assert_refused("conf:qos local both", direction, "both");
    assert_refused("curr:qos local none x", "after the value: expected the end of the line", "x");
    let strength = "strength: expected `mandatory`, `optional`, `none`, `failure` or `unknown`";
    assert_refused("des:qos local sendrecv", strength, "local");
}
