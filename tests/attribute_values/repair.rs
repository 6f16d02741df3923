//! `depend`, `duplication-delay`, the FEC framework, `calgextmap`

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    CalculationAlgorithm, DecodingDependency, DependencyType, DependentFormat, Direction, DuplicationDelay,
    FecRepairFlow, FecSourceFlow, MosAlgorithm, RepairWindow, WindowUnit,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn depend() {
    let dependency: DecodingDependency = read("100 lay L1:96,97; 101 mdc L1:97 L2:99; 102 x M:1");
    let formats: Vec<_> = dependency.iter().collect();
    assert_eq!(formats.iter().map(|format| format.format).collect::<Vec<_>>(), ["100", "101", "102"]);
    let types: Vec<_> = formats.iter().map(DependentFormat::dependency_type).collect();
    assert_eq!(
        types,
        [DependencyType::Layered, DependencyType::MultipleDescription, DependencyType::Other("x".into())]
    );
    let needed = |index: usize| -> Vec<(&str, Vec<&str>)> {
        formats[index].sections().map(|section| (section.mid, section.formats().collect())).collect()
    };
    assert_eq!(needed(0), [("L1", vec!["96", "97"])]);
    assert_eq!(needed(1), [("L1", vec!["97"]), ("L2", vec!["99"])]);
}

#[test]
fn dependencies_told_and_refused() {
    assert_right(&["depend:98 lay L1:96,97; 99 lay L1:97", "depend:104 mdc M2:105 M3:106"]);
    assert_right(&["depend:98 lay L1:96;99 lay L1:97"]);
    assert_tolerated("depend:98 LAY L1:96", DeviationKind::WrongCase, "LAY");
    assert_tolerated("depend:98 lay L1:96;  99 lay L1:97", DeviationKind::ExtraBlanks, "  ");
    assert_tolerated("depend:98 lay L1:96 ; 99 lay L1:97", DeviationKind::ExtraBlanks, " ");
    assert_refused("depend:", "format: expected some text", "");
    assert_refused("depend:98", "type: expected a type of dependency such as `lay`", "");
    let expected = "needed formats: expected a section and its formats such as `L1:96,97`";
    for needed in ["", "L1", "L1:", ":96", "L1:96,,97"] {
        assert_refused(&format!("depend:98 lay {needed}"), expected, needed);
    }
    assert_refused("depend:98 lay L1:96;", "format: expected some text", "");
    assert_refused("depend:98;99 lay L1:96", "format: expected some text", "98;99");
}

#[test]
fn duplication() {
    assert_eq!(read::<DuplicationDelay>("50 100").iter().collect::<Vec<_>>(), [50, 100]);
    assert_right(&["duplication-delay:50"]);
    let expected = "delay: expected a number up to 4294967295";
    for (value, place) in [("", ""), ("x", "x"), ("50 1.5", "1.5")] {
        assert_refused(&format!("duplication-delay:{value}"), expected, place);
    }
}

#[test]
fn flows() {
    let flow: FecSourceFlow = read(" id=7; tag-len=4");
    assert_eq!((flow.id, flow.tag_length()), (7, Some(4)));
    assert_eq!(flow.to_string(), " id=7; tag-len=4");
    let flow: FecSourceFlow = read("id=0");
    assert_eq!((flow.id, flow.parameters.as_ref(), flow.tag_length()), (0, None, None));

    let flow: FecRepairFlow = read(" encoding-id=0; preference-lvl=2; ss-fssi=n:7,k:5; fssi=E:1234,S:0;x=1");
    assert_eq!((flow.encoding_id, flow.preference_level()), (0, Some(2)));
    assert_eq!(flow.sender_information().collect::<Vec<_>>(), [("n", "7"), ("k", "5")]);
    assert_eq!(flow.scheme_information().collect::<Vec<_>>(), [("E", "1234"), ("S", "0")]);
    assert_eq!(read::<FecRepairFlow>("encoding-id=8").scheme_information().count(), 0);
}

#[test]
fn flows_told_and_refused() {
    assert_right(&["fec-source-flow: id=0", "fec-source-flow:id=0; tag-len=4", "fec-source-flow:id=0;tag-len=4"]);
    assert_right(&["fec-repair-flow:encoding-id=8; fssi=E:1234,S:0,m:7", "fec-repair-flow: encoding-id=1"]);
    assert_tolerated("fec-source-flow:id=0;", DeviationKind::UnexpectedCharacter, "");
    let expected = "id: expected `id=` and a number up to 4294967295";
    for (value, place) in [("", ""), ("0", "0"), ("id=", "id="), ("tag-len=4; id=0", "tag-len=4")] {
        assert_refused(&format!("fec-source-flow:{value}"), expected, place);
    }
    let expected = "encoding id: expected `encoding-id=` and a number up to 255";
    assert_refused("fec-repair-flow: encoding-id=256", expected, "encoding-id=256");
    assert_refused("fec-source-flow: id=0 tag-len=4", "after the value: expected the end of the line", "tag-len=4");
}

#[test]
fn windows() {
    let window: RepairWindow = read("150ms");
    assert_eq!((window.size, window.unit), (150, WindowUnit::Milliseconds));
    assert_eq!(read::<RepairWindow>("5us").unit, WindowUnit::Microseconds);
    assert_right(&["repair-window:500ms"]);
    assert_tolerated("repair-window:0ms", DeviationKind::OutOfRange, "0ms");
    for window in ["", "ms", "500", "500s", "5é"] {
        assert_refused(&format!("repair-window:{window}"), "window: expected a time such as `150ms`", window);
    }
}

#[test]
fn quality_algorithms() {
    let map: CalculationAlgorithm = read("calg:1/recvonly=P.863 mosref=h x");
    assert_eq!((map.id, map.direction, map.algorithm), (1, Some(Direction::RecvOnly), MosAlgorithm::P863));
    assert_eq!(map.attributes.as_deref(), Some("mosref=h x"));
    let map: CalculationAlgorithm = read("calg:0=mine");
    assert_eq!((map.id, map.direction, map.algorithm), (0, None, MosAlgorithm::Other("mine".into())));
    assert_right(&["calgextmap:calg:1=G107", "calgextmap:calg:4096=P1201_1 mosref=l"]);
    assert_tolerated("calgextmap:calg:256=G107", DeviationKind::OutOfRange, "256");
    assert_refused("calgextmap:1=G107", "keyword: expected `calg:` and an id", "1=G107");
    assert_refused("calgextmap:calg", "id: expected `:` and an id", "");
    assert_refused("calgextmap:calg:1/both=G107", "id: expected an id such as `1` or `1/sendonly`", "1/both");
    assert_refused("calgextmap:calg:1", "algorithm: expected `=` and an algorithm", "");
    assert_refused("calgextmap:calg:1=", "algorithm: expected an algorithm such as `P564`", "");
}
