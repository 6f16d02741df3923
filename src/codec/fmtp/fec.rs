//! Parameters of error correction by further packets.

use super::value::ZeroOrOne;

format_parameters! {
    /// Parameters of ULPFEC, error correction of several levels (RFC 5109, section 13.1).
    ///
    /// ```text
    /// onelevelonly=0 / 1
    /// ```
    pub struct UlpFecParameters<'a> {
        /// Whether only one level is used.
        one_level_only "onelevelonly": ZeroOrOne => bool, one_level_only_or_default = "0";
    }
}

format_parameters! {
    /// Parameters of `FlexFEC` (RFC 8627, section 5.1), of its draft that browsers use (`flexfec-03`), and of
    /// `1d-interleaved-parityfec` (RFC 6015).
    ///
    /// ```text
    /// repair-window=10000000
    /// L=5; D=10; repair-window=200000
    /// ```
    pub struct FlexFecParameters<'a> {
        /// The time that the packets which are repaired and those that repair them span, in microseconds.
        repair_window "repair-window": u64;
        /// How many columns the packets are put in. `FlexFEC` of RFC 8627 says it in its packets.
        columns "L": u32;
        /// How many rows the packets are put in. `FlexFEC` of RFC 8627 says it in its packets.
        rows "D": u32;
    }
}

format_parameters! {
    /// Parameters of Raptor codes (`raptorfec`, RFC 6682).
    ///
    /// ```text
    /// raptor-scheme-id=1; Kmax=8192; T=128; P=A; repair-window=200000
    /// ```
    pub struct RaptorFecParameters<'a> {
        /// Which Raptor code it is, by its number in RFC 6681.
        scheme_id "raptor-scheme-id": u32;
        /// The most symbols in a source block.
        max_source_block_length "Kmax": u32;
        /// The size of a symbol, in octets.
        symbol_size "T": u32;
        /// The time that the packets which are repaired and those that repair them span, in microseconds.
        repair_window "repair-window": u64;
        /// The form of the number in each packet: `A` or `B`.
        payload_id_format "P": &str, payload_id_format_or_default = "A";
    }
}
