//! `pcfg`, `acfg`, `lcfg`, `sescap`, and the formats they refer to: `rmcap`, `omcap`, `mfcap`, `mscap`

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    AttributeId, CodecCapability, Configuration, ConfigurationParameter, DeletedAttributes, FormatAttributeCapability,
    FormatCapability, FormatParameterCapability, SessionCapability,
};
use sdp_decoder::line::MediaType;

use crate::{assert_refused, assert_right, assert_tolerated, read};

/// Of each alternative the mandatory and the optional numbers.
type Alternatives = Vec<(Vec<u32>, Vec<u32>)>;

/// What is deleted, and the alternatives.
fn attributes(configuration: &str) -> (Option<DeletedAttributes>, Alternatives) {
    let configuration: Configuration = read(configuration);
    let attributes = configuration.attributes().expect("an attribute list");
    let alternatives = attributes.alternatives();
    (attributes.deleted, alternatives.map(|one| (one.mandatory().collect(), one.optional().collect())).collect())
}

#[test]
fn attribute_lists() {
    let (media, session, both) =
        (DeletedAttributes::Media, DeletedAttributes::Session, DeletedAttributes::MediaAndSession);
    assert_eq!(
        attributes("1 a=-m:1,2,[3,4]|1,7,[5] a=[2]"),
        (Some(media), vec![(vec![1, 2], vec![3, 4]), (vec![1, 7], vec![5])])
    );
    assert_eq!(attributes("1 a=[2]"), (None, vec![(vec![], vec![2])]));
    assert_eq!(attributes("1 a=1|3"), (None, vec![(vec![1], vec![]), (vec![3], vec![])]));
    assert_eq!(attributes("1 a=-s:2"), (Some(session), vec![(vec![2], vec![])]));
    assert_eq!(attributes("1 t=1 a=-ms"), (Some(both), vec![]));
    assert_eq!(attributes("1 a=-MS:1"), (Some(both), vec![(vec![1], vec![])]));
    assert_eq!(read::<Configuration>("1 t=1").attributes(), None);
}

#[test]
fn other_lists() {
    let configuration: Configuration = read("10 t=4|3 +m=1-3,5|2 pt=1:99,2:0 b=1,2|3 c=1|2 i=3|1 foo=bar +x=y=z");
    assert_eq!(configuration.number, 10);
    assert_eq!(configuration.transports().collect::<Vec<_>>(), [4, 3]);
    assert_eq!(configuration.formats().map(|numbers| numbers.to_string()).collect::<Vec<_>>(), ["1-3,5", "2"]);
    let payload_types: Vec<_> = configuration.payload_types().map(|(number, own)| (number, own.number())).collect();
    assert_eq!(payload_types, [(1, 99), (2, 0)]);
    assert_eq!(configuration.bandwidths().map(|numbers| numbers.to_string()).collect::<Vec<_>>(), ["1,2", "3"]);
    assert_eq!(configuration.connections().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(configuration.titles().collect::<Vec<_>>(), [3, 1]);
    let lists: Vec<_> = configuration.iter().collect();
    assert_eq!(lists.len(), 8);
    assert_eq!(
        lists.iter().filter(|list| list.is_required).map(|list| list.value).collect::<Vec<_>>(),
        ["1-3,5|2", "y=z"]
    );
    let foo = configuration.get(&ConfigurationParameter::Other("foo".into())).expect("it is there");
    assert_eq!((foo.value, foo.parameter.meaning()), ("bar", None));
    assert_eq!(configuration.media_type(), None);

    let latent: Configuration = read("3 mt=video t=1 m=1 a=31,32");
    assert_eq!(latent.media_type(), Some(MediaType::Video));
    let itself: Configuration = read("5");
    assert_eq!((itself.iter().count(), itself.transports().count(), itself.lists.as_ref()), (0, 0, ""));
}

#[test]
fn configurations_told_and_refused() {
    assert_right(&[
        "pcfg:1",
        "pcfg:1 t=1|2",
        "pcfg:1 t=1 a=1,4|3,4",
        "pcfg:1 m=4,5|1,5 t=1 a=1 pt=1:100,4:101,5:102",
        "pcfg:1 m=2,3|1,3 a=-m pt=1:0,2:18,3:100",
        "pcfg:10 m=3 pt=3:101 b=1 i=1",
        "acfg:1 t=1 a=1,2",
        "acfg:1",
        "lcfg:4 mt=video t=1 m=1 a=41,42",
    ]);
    assert_tolerated("pcfg:0 t=1", DeviationKind::OutOfRange, "0");
    for odd in ["t=0", "a=1,[0]", "m=2147483648", "m=3-1", "b=1-1", "c=1|0", "pt=0:96"] {
        assert_tolerated(&format!("pcfg:1 {odd}"), DeviationKind::OutOfRange, odd);
    }
    for odd in ["m=1|2,", "a=[2],", "pt=1:99,", "x-y=1"] {
        assert_tolerated(&format!("pcfg:1 {odd}"), DeviationKind::UnexpectedCharacter, odd);
    }
    assert_eq!(read::<Configuration>("1 m=1|2, pt=1:99,2:98").formats().count(), 2);
    assert_tolerated("pcfg:1 t=1 a=1 T=2", DeviationKind::Repeated, "T=2");
    assert_right(&["pcfg:1 foo=1 foo=2"]);
    assert_tolerated("pcfg:1 t=1  a=1", DeviationKind::ExtraBlanks, "  ");

    let number = "configuration number: expected a number from 1 to 2147483647";
    assert_refused("pcfg:t=1 a=1", number, "t=1");
    assert_refused("acfg:", number, "");
    for bad in [
        "t", "t=", "=1", "+=1", "t=1,2", "t=x", "t=1|", "a=", "a=-", "a=-x:1", "a=-m:", "a=1,[2", "a=1[2]", "a=[1],2",
        "a=[]", "a=1|", "a=,1", "m=1*", "m=1-", "m=", "pt=1", "pt=1:128", "pt=:1", "pt=1:", "mt=", "c=1,2", "foo=",
    ] {
        assert_refused(&format!("pcfg:1 {bad}"), "list: expected a list such as `a=1,[2]`, `t=1|2` or `m=1`", bad);
    }
}

/// The number of the session, and the streams, required and optional.
fn streams(capability: &str) -> (u32, Vec<Vec<u32>>, Vec<Vec<u32>>) {
    let capability: SessionCapability = read(capability);
    let required = capability.required().map(Iterator::collect).collect();
    (capability.number, required, capability.optional().map(Iterator::collect).collect())
}

#[test]
fn sescap() {
    assert_eq!(streams("1 1,2|3"), (1, vec![vec![1], vec![2, 3]], vec![]));
    assert_eq!(streams("2 1,2,5 [3,4|6]"), (2, vec![vec![1], vec![2], vec![5]], vec![vec![3], vec![4, 6]]));
    assert_eq!(streams("2 1,2,5,[3]"), streams("2 1,2,5 [3]"));

    assert_right(&["sescap:3 1", "sescap:1 1,3,4,5", "sescap:1 1|2 [3]"]);
    assert_tolerated("sescap:2 1,2,5,[3]", DeviationKind::UnexpectedCharacter, "1,2,5,[3]");
    assert_tolerated("sescap:0 1", DeviationKind::OutOfRange, "0");
    assert_tolerated("sescap:1 0,1", DeviationKind::OutOfRange, "0,1");
    assert_tolerated("sescap:1 1 [0]", DeviationKind::OutOfRange, "[0]");

    let list = "configurations: expected configuration numbers with `,` or `|` between them";
    for bad in ["", "[3]", "1,", "1,,2", "x", "1|", "1[2]", "1,[2"] {
        assert_refused(format!("sescap:1 {bad}").trim_end(), list, bad);
    }
    let optional = "optional configurations: expected configuration numbers in brackets";
    for bad in ["3", "[3", "[]", "[3,]", "1,[3]"] {
        assert_refused(&format!("sescap:1 1 {bad}"), optional, bad);
    }
    assert_refused("sescap:1 1,[2] [3]", "after the value: expected the end of the line", "[3]");
    assert_refused("sescap:x 1", "session number: expected a number from 1 to 2147483647", "x");
}

#[test]
fn rmcap() {
    let capability: CodecCapability = read("1-3,7-9 H264/90000");
    assert_eq!(
        (capability.encoding_name.as_ref(), capability.clock_rate, capability.channels()),
        ("H264", Some(90_000), None)
    );
    assert!([1, 3, 8].into_iter().all(|number| capability.numbers.contains(number)));
    assert!([0, 4, 10].into_iter().all(|number| !capability.numbers.contains(number)));
    let capability: CodecCapability = read("14 ac3/48000/6");
    assert_eq!((capability.channels(), capability.media_type), (Some(6), None));
    let capability: CodecCapability = read("1,3,5 audio AMR-WB/16000/1");
    assert_eq!((capability.media_type, capability.encoding_name.as_ref()), (Some(MediaType::Audio), "AMR-WB"));

    assert_right(&["rmcap:1 L16/8000/1", "rmcap:1,4 G729/8000/1", "rmcap:4-6 rtx/90000"]);
    assert_tolerated("rmcap:2 audio AMR/8000/1", DeviationKind::DraftForm, "audio ");
    assert_tolerated("rmcap:1 PCMU", DeviationKind::MissingClockRate, "");
    assert_tolerated("rmcap:0 PCMU/8000", DeviationKind::OutOfRange, "0");
    assert_tolerated("rmcap:3-1 PCMU/8000", DeviationKind::OutOfRange, "3-1");
    let numbers = "capability numbers: expected capability numbers such as `1,3-5`";
    for bad in ["PCMU/8000", "1,", "1--3", "1-", "1*", "-1"] {
        assert_refused(&format!("rmcap:{bad} PCMU/8000"), numbers, bad);
    }
    assert_refused("rmcap:1", "encoding name: expected a codec's name", "");
    assert_refused("rmcap:1 PCMU/0", "clock rate: expected a number from 1 to 4294967295", "0");
    assert_refused("rmcap:1 audio PCMU/8000 x", "after the value: expected the end of the line", "x");
}

#[test]
fn other_format_capabilities() {
    let capability: FormatCapability = read("51 *");
    assert_eq!((capability.numbers.contains(51), capability.format.as_ref()), (true, "*"));
    let capability: FormatParameterCapability = read("2,4,6 mode-set=0,3,5,6;octet-align=1");
    let parameters: Vec<_> = capability.parameters().map(|parameter| (parameter.name, parameter.value)).collect();
    assert_eq!(parameters, [("mode-set", Some("0,3,5,6")), ("octet-align", Some("1"))]);
    let capability: FormatAttributeCapability = read("1,2-4* rtcp-fb ccm fir");
    assert_eq!((capability.id(), capability.value.as_ref()), (Some(AttributeId::RtcpFb), "ccm fir"));
    assert_eq!(capability.numbers.iter().map(|range| range.is_wildcard).collect::<Vec<_>>(), [false, true]);
    assert_eq!(read::<FormatAttributeCapability>("1 foo bar").id(), None);

    assert_right(&["omcap:1 -", "omcap:4 t38", "mfcap:1 CIF=4;QCIF=2;F=1;K=1", "mfcap:2 %m=1%/%m=1%"]);
    assert_right(&["mscap:1 rtcp-fb ccm tstr", "mscap:1* rtcp-fb ccm tmmbr smaxpr=120"]);
    assert_tolerated("mscap:3-2* rtcp-fb nack", DeviationKind::OutOfRange, "3-2*");
    assert_refused("omcap:1", "format: expected some text", "");
    assert_refused("mfcap:1", "parameters: expected some text", "");
    assert_refused("mfcap:1* a=b", "capability numbers: expected capability numbers such as `1,3-5`", "1*");
    assert_refused("mscap:1 rtcp-fb", "attribute value: expected some text", "");
    let numbers = "capability numbers: expected capability numbers such as `1,3-5` or `2*`";
    assert_refused("mscap:* rtcp-fb nack", numbers, "*");
}

/// A hundred thousand lists or numbers take no longer than their share.
#[test]
fn long_lists() {
    let numbers = vec!["1"; 100_000].join(",");
    assert_eq!(attributes(&format!("1 a={numbers},[{numbers}]")).1.first().map(|(all, _)| all.len()), Some(100_000));
    let lists = vec!["t=1"; 100_000].join(" ");
    assert_eq!(read::<Configuration>(&format!("1 {lists}")).iter().count(), 100_000);
    assert_eq!(streams(&format!("1 {numbers} [{numbers}]")).2.len(), 100_000);
    assert_eq!(read::<FormatCapability>(&format!("{numbers} t38")).numbers.iter().count(), 100_000);
}
