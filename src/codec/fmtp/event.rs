//! What the codes of telephone events mean.

use core::fmt;

/// A telephone event by its code, with what it is for.
///
/// Codes 0 to 15 are the keys of a telephone (RFC 4733, section 3.2); the others are tones of modems and fax machines
/// (RFC 4734) and of trunks (RFC 5244). RFC 4733, appendix A, took back much of what RFC 2833 had, and devices send some
/// of it to this day: [`Event::former_meaning`] tells that.
///
/// ```
/// use sdp_decoder::codec::Event;
///
/// assert_eq!(Event(11).meaning(), Some("DTMF digit #"));
/// assert_eq!(Event(36).meaning(), Some("calling tone of a fax machine (CNG, 1100 Hz)"));
/// assert_eq!((Event(16).meaning(), Event(16).former_meaning()), (None, Some("line flash")));
/// assert_eq!(Event(16).to_string(), "event 16 (reserved; line flash in RFC 2833)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Event(pub u8);

impl Event {
    /// What it means today; `None` where the code is reserved or not assigned.
    pub fn meaning(self) -> Option<&'static str> {
        look_up(MEANINGS, self)
    }

    /// What a code that is reserved today meant in RFC 2833, sections 3.10 to 3.14.
    pub fn former_meaning(self) -> Option<&'static str> {
        look_up(FORMER_MEANINGS, self)
    }

    /// The key of a telephone that it is: `0` to `9`, `*`, `#`, `A` to `D`.
    pub fn dtmf_digit(self) -> Option<char> {
        DTMF_DIGITS.get(usize::from(self.0)).copied().map(char::from)
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.0;
        match (self.meaning(), self.former_meaning()) {
            (Some(meaning), _) => f.write_str(meaning),
            (None, Some(former)) => write!(f, "event {code} (reserved; {former} in RFC 2833)"),
            (None, None) => write!(f, "event {code} (not assigned)"),
        }
    }
}

/// The keys of a telephone, in the order of their codes.
pub(super) const DTMF_DIGITS: &[u8] = b"0123456789*#ABCD";

fn look_up(rows: &[(u8, &'static str)], event: Event) -> Option<&'static str> {
    let at = rows.binary_search_by_key(&event.0, |&(code, _)| code).ok()?;
    rows.get(at).map(|&(_, meaning)| meaning)
}

/// In the order of the codes.
const MEANINGS: &[(u8, &str)] = &[
    (0, "DTMF digit 0"),
    (1, "DTMF digit 1"),
    (2, "DTMF digit 2"),
    (3, "DTMF digit 3"),
    (4, "DTMF digit 4"),
    (5, "DTMF digit 5"),
    (6, "DTMF digit 6"),
    (7, "DTMF digit 7"),
    (8, "DTMF digit 8"),
    (9, "DTMF digit 9"),
    (10, "DTMF digit *"),
    (11, "DTMF digit #"),
    (12, "DTMF digit A"),
    (13, "DTMF digit B"),
    (14, "DTMF digit C"),
    (15, "DTMF digit D"),
    (23, "V.8bis CRd second segment"),
    (24, "V.8bis CRe second segment"),
    (25, "V.8bis MRd second segment"),
    (26, "V.8bis MRe second segment"),
    (27, "V.32/V.32bis AC pattern from answering modem"),
    (28, "V.8bis initiating signal, first segment"),
    (29, "V.8bis responding signal, first segment"),
    (30, "V.21 low channel 300 bit/s (text telephony)"),
    (31, "V.21 high channel 300 bit/s (text telephony)"),
    (32, "answer tone (ANS, 2100 Hz), also that of a fax machine (CED)"),
    (33, "answer tone with phase reversals (/ANS)"),
    (34, "amplitude-modulated answer tone (ANSam)"),
    (35, "amplitude-modulated answer tone with phase reversals (/ANSam)"),
    (36, "calling tone of a fax machine (CNG, 1100 Hz)"),
    (37, "V.21 channel 1, bit 0 (1180 Hz)"),
    (38, "V.21 channel 1, bit 1 (980 Hz); V.8bis ESi second segment"),
    (39, "V.21 channel 2, bit 0 (1850 Hz)"),
    (40, "V.21 channel 2, bit 1 (1650 Hz); V.8bis ESr second segment"),
    (49, "calling tone of a modem (CT, 1300 Hz)"),
    (52, "indication of text telephony (ANS2225, 2225 Hz)"),
    (53, "V.8 call indicator (CI)"),
    (54, "V.21 preamble flags of a fax machine"),
    (55, "V.21 110 bit/s (text telephony)"),
    (56, "Bell 103 low channel (text telephony)"),
    (57, "V.23 main channel (text telephony)"),
    (58, "V.23 back channel (text telephony)"),
    (59, "Baudot 45.45 bit/s (text telephony)"),
    (60, "Baudot 50 bit/s (text telephony)"),
    (61, "unidentified modem tones"),
    (62, "V.18 XCI mark"),
    (63, "V.32/V.32bis AA pattern from calling modem"),
    (115, "North American SIT segment 1, low"),
    (116, "North American SIT segment 1, high"),
    (117, "North American SIT segment 2, low"),
    (118, "North American SIT segment 2, high"),
    (119, "North American SIT segment 3"),
    (120, "North American coin deposit"),
    (121, "continuity check tone 2000 Hz"),
    (122, "continuity verify tone 1780 Hz"),
    (123, "MF code 11 (SS5) or KP3P/ST3P (R1); also North American ringback"),
    (124, "MF KP (SS5) or KP1 (R1); also North American coin return"),
    (125, "MF KP2 (SS5) or KP2P/ST2P (R1)"),
    (126, "MF ST (SS5, R1); also North American coin collect / operator released"),
    (127, "MF code 12 (SS5) or KP'/STP (R1)"),
    (128, "MF digit 0 (SS5 or R1); also North American operator attached"),
    (129, "MF digit 1 (SS5 or R1)"),
    (130, "MF digit 2 (SS5 or R1); also North American coin collect"),
    (131, "MF digit 3 (SS5 or R1)"),
    (132, "MF digit 4 (SS5 or R1)"),
    (133, "MF digit 5 (SS5 or R1)"),
    (134, "MF digit 6 (SS5 or R1)"),
    (135, "MF digit 7 (SS5 or R1)"),
    (136, "MF digit 8 (SS5 or R1); also North American operator released"),
    (137, "MF digit 9 (SS5 or R1)"),
    (144, "ABCD signalling state 0000"),
    (145, "ABCD signalling state 0001"),
    (146, "ABCD signalling state 0010"),
    (147, "ABCD signalling state 0011"),
    (148, "ABCD signalling state 0100"),
    (149, "ABCD signalling state 0101"),
    (150, "ABCD signalling state 0110"),
    (151, "ABCD signalling state 0111"),
    (152, "ABCD signalling state 1000"),
    (153, "ABCD signalling state 1001"),
    (154, "ABCD signalling state 1010"),
    (155, "ABCD signalling state 1011"),
    (156, "ABCD signalling state 1100"),
    (157, "ABCD signalling state 1101"),
    (158, "ABCD signalling state 1110"),
    (159, "ABCD signalling state 1111"),
    (174, "metering pulse"),
    (175, "trunk unavailable"),
    (176, "R2 MFC forward signal 1"),
    (177, "R2 MFC forward signal 2"),
    (178, "R2 MFC forward signal 3"),
    (179, "R2 MFC forward signal 4"),
    (180, "R2 MFC forward signal 5"),
    (181, "R2 MFC forward signal 6"),
    (182, "R2 MFC forward signal 7"),
    (183, "R2 MFC forward signal 8"),
    (184, "R2 MFC forward signal 9"),
    (185, "R2 MFC forward signal 10"),
    (186, "R2 MFC forward signal 11"),
    (187, "R2 MFC forward signal 12"),
    (188, "R2 MFC forward signal 13"),
    (189, "R2 MFC forward signal 14"),
    (190, "R2 MFC forward signal 15"),
    (191, "R2 MFC backward signal 1"),
    (192, "R2 MFC backward signal 2"),
    (193, "R2 MFC backward signal 3"),
    (194, "R2 MFC backward signal 4"),
    (195, "R2 MFC backward signal 5"),
    (196, "R2 MFC backward signal 6"),
    (197, "R2 MFC backward signal 7"),
    (198, "R2 MFC backward signal 8"),
    (199, "R2 MFC backward signal 9"),
    (200, "R2 MFC backward signal 10"),
    (201, "R2 MFC backward signal 11"),
    (202, "R2 MFC backward signal 12"),
    (203, "R2 MFC backward signal 13"),
    (204, "R2 MFC backward signal 14"),
    (205, "R2 MFC backward signal 15"),
    (206, "A-bit signalling state 0"),
    (207, "A-bit signalling state 1"),
    (208, "AB-bit signalling state 00"),
    (209, "AB-bit signalling state 01"),
    (210, "AB-bit signalling state 10"),
    (211, "AB-bit signalling state 11"),
];

/// In the order of the codes.
const FORMER_MEANINGS: &[(u8, &str)] = &[
    (16, "line flash"),
    (41, "V.8bis CRdi"),
    (42, "V.8bis CRdr"),
    (43, "V.8bis CRe"),
    (44, "V.8bis ESi"),
    (45, "V.8bis ESr"),
    (46, "V.8bis MRdi"),
    (47, "V.8bis MRdr"),
    (48, "V.8bis MRe"),
    (64, "off hook"),
    (65, "on hook"),
    (66, "dial tone"),
    (67, "PABX internal dial tone"),
    (68, "special dial tone"),
    (69, "second dial tone"),
    (70, "ringing tone"),
    (71, "special ringing tone"),
    (72, "busy tone"),
    (73, "congestion tone"),
    (74, "special information tone"),
    (75, "comfort tone"),
    (76, "hold tone"),
    (77, "record tone"),
    (78, "caller waiting tone"),
    (79, "call waiting tone"),
    (80, "pay tone"),
    (81, "positive indication tone"),
    (82, "negative indication tone"),
    (83, "warning tone"),
    (84, "intrusion tone"),
    (85, "calling card service tone"),
    (86, "payphone recognition tone"),
    (87, "CPE alerting signal (CAS)"),
    (88, "off-hook warning tone"),
    (89, "ring"),
    (96, "acceptance tone"),
    (97, "confirmation tone"),
    (98, "recall dial tone"),
    (99, "end of three party service tone"),
    (100, "facilities tone"),
    (101, "line lockout tone"),
    (102, "number unobtainable tone"),
    (103, "offering tone"),
    (104, "permanent signal tone"),
    (105, "preemption tone"),
    (106, "queue tone"),
    (107, "refusal tone"),
    (108, "route tone"),
    (109, "valid tone"),
    (110, "waiting tone"),
    (111, "warning tone (end of period)"),
    (112, "warning tone (PIP)"),
    (138, "MF K0/KP start of pulsing"),
    (139, "MF K1"),
    (140, "MF K2"),
    (141, "MF S0/ST end of pulsing"),
    (142, "MF S1..S3"),
    (143, "MF S1..S3"),
    (160, "wink"),
    (161, "wink off"),
    (162, "incoming seizure"),
    (163, "seizure"),
    (164, "unseize circuit"),
    (165, "continuity test"),
    (166, "default continuity tone"),
    (167, "continuity tone (single)"),
    (168, "continuity test send"),
    (170, "continuity verified"),
    (171, "loopback"),
    (172, "old milliwatt tone 1000 Hz"),
    (173, "new milliwatt tone 1004 Hz"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_order_and_no_code_has_two_meanings() {
        for rows in [MEANINGS, FORMER_MEANINGS] {
            assert!(rows.is_sorted_by(|a, b| a.0 < b.0));
        }
        assert!(FORMER_MEANINGS.iter().all(|&(code, _)| Event(code).meaning().is_none()));
    }
}
