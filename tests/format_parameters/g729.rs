//! G.729 (RFC 4856, RFC 7261)

use sdp_decoder::Role;
use sdp_decoder::codec::{FormatParameters, G729Parameters};

use crate::{assert_refused, assert_right, read};

fn g729(encoding: &str, text: &str) -> G729Parameters<'static> {
    let FormatParameters::G729(parameters) = read(encoding, text) else { panic!("{encoding}") };
    parameters
}

#[test]
fn annex_b() {
    for encoding in ["G729", "g729d", "G729E"] {
        assert_eq!(g729(encoding, "annexb=yes").annex_b(), Some(Ok(true)));
        assert_eq!(g729(encoding, "annexb=no").annex_b(), Some(Ok(false)));
    }
    assert_right("G729", &["annexb=no", "annexb=YES;"]);
    assert_refused("G729", "annexb=maybe", "annexb: expected `yes` or `no`", "maybe");
}

#[test]
fn what_holds_where_nothing_is_said_depends_on_the_role() {
    let silent = g729("G729", "x");
    assert_eq!(silent.annex_b(), None);
    assert_eq!(silent.annex_b_or_default(Role::Offer), Ok(Some(true)));
    assert_eq!(silent.annex_b_or_default(Role::Answer), Ok(None));
    assert_eq!(silent.annex_b_or_default(Role::Unknown), Ok(None));
    for role in [Role::Offer, Role::Answer, Role::Unknown] {
        assert_eq!(g729("G729", "annexb=no").annex_b_or_default(role), Ok(Some(false)));
        assert!(g729("G729", "annexb=1").annex_b_or_default(role).is_err());
    }
}
