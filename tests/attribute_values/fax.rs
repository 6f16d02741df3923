//! T.38 fax, voice band data, and packet times of each format

use sdp_decoder::attribute::{
    BitOrder, FaxErrorCorrection, FaxRateManagement, FaxRedundancy, FaxVendor, Gpmd, PacketTimes, Switch,
    VendorParameter,
};
use sdp_decoder::{DeviationKind, decode_sdp, names};

use crate::{assert_refused, assert_right, assert_tolerated, read};

const NUMBER: &str = "expected a number up to 4294967295";

#[test]
fn an_offer_of_t38() {
    let body = "v=0\r\nm=image 4000 udptl t38\r\na=T38FaxVersion:0\r\na=T38MaxBitRate:14400\r\n\
                a=T38FaxFillBitRemoval:0\r\na=T38FaxTranscodingMMR\r\na=T38FaxTranscodingJBIG:1\r\n\
                a=T38FaxRateManagement:transferredTCF\r\na=T38FaxMaxBuffer:2000\r\na=t38faxmaxdatagram:397\r\n\
                a=T38FaxUdpEC:t38UDPRedundancy\r\na=T38FaxUdpEC:t38UDPFEC\r\n";
    let description = decode_sdp(body).expect("it is SDP");
    let media = description.media().next().expect("one section");
    assert_eq!(media.attribute(names::T38_FAX_VERSION).expect("it is there").expect("a number").0, 0);
    assert_eq!(media.attribute(names::T38_MAX_BIT_RATE).expect("it is there").expect("a number").0, 14400);
    assert_eq!(media.attribute(names::T38_FAX_FILL_BIT_REMOVAL), Some(Ok(Switch::Off)));
    assert_eq!(media.attribute(names::T38_FAX_TRANSCODING_MMR), Some(Ok(Switch::On)));
    assert_eq!(media.attribute(names::T38_FAX_TRANSCODING_JBIG), Some(Ok(Switch::On)));
    assert_eq!(media.attribute(names::T38_FAX_RATE_MANAGEMENT), Some(Ok(FaxRateManagement::TransferredTcf)));
    assert_eq!(media.attribute(names::T38_FAX_MAX_DATAGRAM).expect("in any case").expect("a number").0, 397);
    assert_eq!(media.attribute(names::T38_FAX_UDP_EC), Some(Ok(FaxErrorCorrection::Redundancy)), "the first of two");
}

#[test]
fn words_of_t38() {
    assert_eq!(read::<FaxRateManagement>("localTCF"), FaxRateManagement::LocalTcf);
    assert_eq!(read::<FaxErrorCorrection>("t38UDPNoEC"), FaxErrorCorrection::None);
    assert_eq!(read::<FaxErrorCorrection>("t38UDPMagic"), FaxErrorCorrection::Other("t38UDPMagic".into()));
    assert_right(&["T38FaxUdpEC:t38UDPFEC", "T38FaxRateManagement:localTCF", "T38ModemType:t38G3FaxOnly"]);
    assert_right(&["T38FaxMaxIFP:72", "T38FaxUdpFECMaxSpan:3", "T38FaxMaxBitRate:9600", "T38FaxMaxBuffer:1800"]);
    assert_tolerated("T38FaxRateManagement:transferredtcf", DeviationKind::WrongCase, "transferredtcf");
    assert_tolerated("T38FaxUdpEC:T38UDPRedundancy", DeviationKind::WrongCase, "T38UDPRedundancy");
    assert_refused("T38FaxRateManagement:", "rate management: expected `localTCF` or `transferredTCF`", "");
    assert_refused("T38FaxVersion:x", "number: expected a number up to 18446744073709551615", "x");
}

#[test]
fn redundancy_and_vendor() {
    assert_eq!(read::<FaxRedundancy>("2"), FaxRedundancy { min: 2, max: None });
    assert_eq!(read::<FaxRedundancy>("1 3"), FaxRedundancy { min: 1, max: Some(3) });
    assert_refused("T38FaxUdpECDepth:", &format!("minimum: {NUMBER}"), "");
    assert_refused("T38FaxUdpECDepth:1 x", &format!("maximum: {NUMBER}"), "x");
    assert_refused("T38FaxUdpECDepth:1 2 3", "after the value: expected the end of the line", "3");

    assert_eq!(read::<FaxVendor>("0 0 37"), FaxVendor { country: 0, extension: 0, manufacturer: 37 });
    assert_right(&["T38VendorInfo:181 0 65535"]);
    assert_refused("T38VendorInfo:256 0 1", "country code: expected a number up to 255", "256");
    assert_refused("T38VendorInfo:1 2", "manufacturer code: expected a number up to 65535", "");
}

#[test]
fn gpmd() {
    let gpmd: Gpmd = read("100 vbd=yes;ecan=on");
    assert_eq!((gpmd.format.as_ref(), gpmd.parameters.as_str()), ("100", "vbd=yes;ecan=on"));
    assert_eq!(gpmd.is_voice_band_data(), Some(true));
    assert_eq!(read::<Gpmd>("0 vbd=no").is_voice_band_data(), Some(false));
    assert_eq!(read::<Gpmd>("18 annexb=no").is_voice_band_data(), None);
    assert_right(&["gpmd:99 vbd=yes"]);
    assert_refused("gpmd:", "format: expected a format of the `m=` line", "");
    assert_refused("gpmd:99", "parameters: expected parameters", "");
}

#[test]
fn vendor_parameter() {
    let parameter: VendorParameter = read("1 b5004c 7 some data");
    assert_eq!((parameter.id_format, parameter.vendor.as_ref(), parameter.tag.as_ref()), (1, "b5004c", "7"));
    assert_eq!(parameter.data.as_deref(), Some("some data"));
    assert_eq!(read::<VendorParameter>("2 9 1").data, None);
    assert_refused("vndpar:x 9 1", "vendor id format: expected a number up to 255", "x");
    assert_refused("vndpar:2 9", "tag: expected some text", "");
}

#[test]
fn packet_times() {
    let times: PacketTimes = read("20 30 - 12.5");
    let read_times: Vec<_> = times.iter().map(|time| time.map(|time| time.to_string())).collect();
    assert_eq!(read_times, [Some("20".into()), Some("30".into()), None, Some("12.5".to_string())]);
    assert_right(&["mptime:20 10 -", "maxmptime:40 -"]);
    assert_tolerated("mptime:20  10", DeviationKind::ExtraBlanks, "  ");
    assert_refused("mptime:", "packet time: expected milliseconds, or `-`", "");
    assert_refused("mptime:20 x 10", "packet time: expected milliseconds, or `-`", "x");
}

#[test]
fn bit_order() {
    assert_eq!(read::<BitOrder>("big-endian"), BitOrder::BigEndian);
    assert_right(&["xg726bitorder:little-endian"]);
    assert_tolerated("xg726bitorder:Big-Endian", DeviationKind::WrongCase, "Big-Endian");
}
