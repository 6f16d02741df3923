//! Attributes that are a number and nothing else: `framerate`, `maxptime`, `maxprate`, `sync-time`

use sdp_decoder::DeviationKind::{LeadingBlanks, OutOfRange, TrailingBlanks};
use sdp_decoder::attribute::{AttributeId, AttributeValue, Decimal, Integer};

use crate::{assert_refused, assert_right, assert_tolerated};

const DECIMALS: [&str; 3] = ["framerate", "maxptime", "maxprate"];

#[test]
fn numbers_with_decimals() {
    for name in DECIMALS {
        let id = AttributeId::from_name(name).expect("a row");
        assert_eq!(id.decode(Some("29.97")), Ok(AttributeValue::Decimal(Decimal::new(2997, 2))), "{name}");
        assert_eq!(id.decode(Some("30")), Ok(AttributeValue::Decimal(Decimal::from(30))), "{name}");
        assert_right(&[&format!("{name}:0.5"), &format!("{name}:030"), &format!("{name}:18446744073709551615")]);
        assert_tolerated(&format!("{name}:0"), OutOfRange, "0");
        assert_tolerated(&format!("{name}: 20"), LeadingBlanks, " ");
        assert_tolerated(&format!("{name}:20 "), TrailingBlanks, " ");
        for text in ["", "-1", "+1", "1.", ".5", "1,5", "1.2.3", "30/1", "1e3", "20 ms", "fast", "18446744073709551616"]
        {
            assert_refused(&format!("{name}:{text}"), "number: expected a number, with `.` before decimals", text);
        }
        assert_refused(name, "value: expected `:` and a value after the name", "");
    }
}

#[test]
fn synchronization_time() {
    let value = AttributeId::SyncTime.decode(Some("4294967295"));
    assert_eq!(value, Ok(AttributeValue::Integer(Integer(4_294_967_295))));
    assert_right(&["sync-time:0", "sync-time:007"]);
    assert_tolerated("sync-time:0 ", TrailingBlanks, " ");
    for text in ["", "-1", "1.5", "0x10", "1 2", "now", "18446744073709551616"] {
        assert_refused(&format!("sync-time:{text}"), "number: expected a number up to 18446744073709551615", text);
    }
    assert_refused("sync-time", "value: expected `:` and a value after the name", "");
}
