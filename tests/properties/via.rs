//! Via headers: what `Display` writes is read as the same value, and no text stops the reader.

use proptest::prelude::*;
use sdp_decoder::sip::{StatusCode, Via};
use sdp_decoder::strategies::any_text;

use crate::{blanks, cases};

/// A Via as the grammar has it, and its parts: transport, host, port, and the names and values of its parameters.
#[derive(Clone, Debug)]
struct WrittenVia {
    text: String,
    transport: String,
    host: String,
    port: Option<u16>,
    parameters: Vec<(String, Option<String>)>,
}

fn written() -> impl Strategy<Value = WrittenVia> {
    let transport = prop_oneof![
        prop::sample::select(&["UDP", "TCP", "TLS", "SCTP", "WS", "WSS"][..]).prop_map(str::to_owned),
        "X[A-Z]{1,5}"
    ];
    let host = prop_oneof![
        any::<std::net::Ipv4Addr>().prop_map(|ip| (ip.to_string(), ip.to_string())),
        any::<std::net::Ipv6Addr>().prop_map(|ip| (format!("[{ip}]"), ip.to_string())),
        "[a-z][a-z0-9-]{0,8}(\\.[a-z]{2,5}){0,2}".prop_map(|name| (name.clone(), name)),
    ];
    let value = prop_oneof![
        Just(None),
        "[A-Za-z0-9.!%*_+`'~-]{1,12}".prop_map(Some),
        "\"[a-z;,= /:]{0,8}(\\\\\")?[a-z;]{0,3}\"".prop_map(Some),
    ];
    let parameters = prop::collection::vec(("[a-z]{1,6}", value), 0..5);
    (transport, host, prop::option::of(any::<u16>()), parameters, prop::collection::vec(blanks(), 16)).prop_map(
        |(transport, (written_host, host), port, parameters, blanks)| {
            let mut blanks = blanks.iter().map(String::as_str).cycle();
            let mut blank = || blanks.next().unwrap_or_default();
            let mut text = format!("SIP{}/{}2.0{}/{}{transport} {}", blank(), blank(), blank(), blank(), blank());
            text += &written_host;
            if let Some(port) = port {
                text = format!("{text}{}:{}{port}", blank(), blank());
            }
            for (name, value) in &parameters {
                text = format!("{text}{};{}{name}", blank(), blank());
                if let Some(value) = value {
                    text = format!("{text}{}={}{value}", blank(), blank());
                }
            }
            WrittenVia { text, transport, host, port, parameters }
        },
    )
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_via_has_the_parts_it_was_made_of(written in written()) {
        let via = Via::try_from(written.text.as_str()).expect("it is as the grammar has it");
        prop_assert_eq!(via.transport.as_str(), &written.transport);
        prop_assert_eq!((via.host.as_str(), via.port), (written.host.as_str(), written.port));
        let parameters: Vec<_> =
            via.parameters.iter().map(|own| (own.name.to_owned(), own.value.map(str::to_owned))).collect();
        prop_assert_eq!(parameters, written.parameters);
        prop_assert_eq!(via.to_string().parse::<Via>(), Ok(via.clone().into_owned()));
        prop_assert!(via.explain().to_string().ends_with('\n'));
    }

    #[test]
    fn what_is_read_reads_back(written in written(), at in any::<prop::sample::Index>(), piece in any_text()) {
        let at = at.index(written.text.len() + 1);
        let damaged = [written.text.get(..at).unwrap_or_default(), &piece, written.text.get(at..).unwrap_or_default()].concat();
        for text in [damaged, piece] {
            if let Ok(via) = Via::try_from(text.as_str()) {
                let again = via.to_string();
                prop_assert_eq!(Via::try_from(again.as_str()), Ok(via.clone()), "{:?}, then {:?}", &text, &again);
                let _ = (via.response_target(), via.explain().hop(1, 2).to_string());
            }
        }
    }

    #[test]
    fn a_status_code_is_three_digits(text in prop_oneof!["[0-9]{1,4}", any_text()]) {
        if let Ok(code) = text.parse::<StatusCode>() {
            prop_assert_eq!(code.to_string(), text.trim_matches([' ', '\t']));
        }
    }
}
