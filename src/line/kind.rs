//! The fifteen line types.

use alloc::string::{String, ToString};
use core::fmt;

#[cfg(feature = "serde")]
use serde::Serialize;

use super::{
    Bandwidth, Connection, Email, Information, Key, MediaLine, Origin, Phone, Repeat, SessionName, TimeZones, Timing,
    Uri, Version,
};
use crate::ValueError;
use crate::syntax::{Listener, Observe, Read};

/// The line types, in the order in which RFC 8866 wants them. A row
///
/// ```text
/// /// The version of the protocol.
/// b'v' Version "Version Number" "RFC 8866, section 5.1" = Version;
/// ```
///
/// becomes the variant `LineType::Version`, its arms in `from_letter`, `letter`, `title` and `reference`, and the arm
/// of `observe` that reads the value as a `Version`.
macro_rules! line_types {
    ($( $(#[$meta:meta])* $letter:literal $kind:ident $title:literal $reference:literal = $value:ty; )+) => {
        /// What a line is, told by the letter before its `=`.
        ///
        /// The order is the one of RFC 8866, section 5, for a whole description; in a media section, `i=`, `c=`,
        /// `b=`, `k=` and `a=` follow the `m=` line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum LineType { $( $(#[$meta])* $kind, )+ }

        impl LineType {
            /// The type of lines that begin with `letter` and `=`. Letters are case-significant.
            #[inline]
            pub const fn from_letter(letter: u8) -> Option<Self> {
                match letter { $( $letter => Some(Self::$kind), )+ _ => None }
            }

            /// The type whose letter is the word.
            #[cfg(feature = "serde")]
            fn from_word(word: &str) -> Option<Self> {
                match word.as_bytes() { [letter] => Self::from_letter(*letter), _ => None }
            }

            /// The letter before the `=`.
            pub const fn letter(self) -> char {
                match self { $( Self::$kind => $letter as char, )+ }
            }

            /// What the table calls such a line.
            pub const fn title(self) -> &'static str {
                match self { $( Self::$kind => $title, )+ }
            }

            /// Where the line is defined.
            pub const fn reference(self) -> &'static str {
                match self { $( Self::$kind => $reference, )+ }
            }

            /// All types, in the order of a description.
            pub const fn all() -> &'static [Self] {
                &[ $( Self::$kind, )+ ]
            }

            /// Reads `value` as this type has it, for what the reader tells.
            pub(crate) fn observe(self, value: &str, observer: &mut Listener<'_>) -> Result<(), ValueError> {
                match self { $( Self::$kind => <$value>::read_all(value, observer).map(drop), )+ }
            }

            /// What `value` says: the clause that goes on after "the sender of this SDP", or what the line gives. It quotes
            /// no more than a few characters of each part, and no key.
            pub(crate) fn say(self, value: &str) -> Result<String, ValueError> {
                match self {
                    $( Self::$kind => {
                        let value = <$value>::read_all(value, &mut ())?;
                        Ok(Saying(|f: &mut fmt::Formatter<'_>| value.say(f)).to_string())
                    } )+
                }
            }

            /// Writes `value` as this type has it; nothing where it cannot be read.
            #[cfg(feature = "serde")]
            pub(crate) fn serialize_value<S: serde::Serializer>(
                self,
                value: &str,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$kind => <$value>::read_all(value, &mut ()).ok().serialize(serializer), )+
                }
            }
        }
    };
}

line_types! {
    /// `v=`, the version of SDP.
    b'v' Version "Version Number" "RFC 8866, section 5.1" = Version;
    /// `o=`, who made the description, and which revision it is.
    b'o' Origin "Origin" "RFC 8866, section 5.2" = Origin;
    /// `s=`, the name of the session.
    b's' SessionName "Call Subject" "RFC 8866, section 5.3" = SessionName;
    /// `i=`, about the session or one of its media, for people.
    b'i' Information "Session Information" "RFC 8866, section 5.4" = Information;
    /// `u=`, more about the session.
    b'u' Uri "URI" "RFC 8866, section 5.5" = Uri;
    /// `e=`, whom to write to.
    b'e' Email "Email Address" "RFC 8866, section 5.6" = Email;
    /// `p=`, whom to call.
    b'p' Phone "Phone Number" "RFC 8866, section 5.6" = Phone;
    /// `c=`, the address for media.
    b'c' Connection "Connection/IP address for RTP stream" "RFC 8866, section 5.7" = Connection;
    /// `b=`, the bandwidth.
    b'b' Bandwidth "Bandwidth" "RFC 8866, section 5.8" = Bandwidth;
    /// `t=`, when the session is active.
    b't' Timing "time" "RFC 8866, section 5.9" = Timing;
    /// `r=`, when it repeats.
    b'r' Repeat "Repeat Times" "RFC 8866, section 5.10" = Repeat;
    /// `z=`, when clocks change meanwhile.
    b'z' TimeZones "Time Zones" "RFC 8866, section 5.11" = TimeZones;
    /// `k=`, a key. Obsolete.
    b'k' Key "Encryption Key" "RFC 8866, section 5.12" = Key;
    /// `a=`, an attribute of the session or a media section.
    b'a' Attribute "Attributes" "RFC 8866, section 5.13" = Verbatim;
    /// `m=`, which opens a media section.
    b'm' Media "Media" "RFC 8866, section 5.14" = MediaLine;
}

impl fmt::Display for LineType {
    /// The letter and its `=`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.letter())
    }
}

#[cfg(feature = "serde")]
impl Serialize for LineType {
    /// The letter.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_char(self.letter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for LineType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::data_model::word(deserializer, "the letter of a line type", Self::from_word)
    }
}

/// What a closure writes.
struct Saying<F>(F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Saying<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

/// An `a=` line as a whole; its value is read by the registry, name by name.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
struct Verbatim;

impl Verbatim {
    /// What an attribute says is said by its value.
    #[expect(clippy::unused_self, reason = "as of the other lines")]
    fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("has an attribute")
    }
}

impl<'a> Read<'a> for Verbatim {
    const VERBATIM: bool = true;

    fn read<O: Observe>(cursor: &mut crate::syntax::Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest::<&str>("attribute").map(|_| Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_words() {
        for (line, words) in LINES {
            let (letter, value) = line.split_once('=').unwrap();
            let line_type = LineType::from_letter(letter.as_bytes()[0]).unwrap();
            assert_eq!(line_type.say(value).as_deref(), Ok(*words), "{line}");
        }
    }

    /// What is quoted is cut, and no key is told.
    #[test]
    fn words_stay_short_and_keep_secrets() {
        let long = "x".repeat(5_000);
        let lines = [
            (LineType::Origin, alloc::format!("{long} 1 1 {long} {long} {long}")),
            (LineType::SessionName, long.clone()),
            (LineType::Uri, long.clone()),
            (LineType::Email, alloc::format!("{long} ({long})")),
            (LineType::Connection, alloc::format!("{long} {long} {long}")),
            (LineType::Bandwidth, alloc::format!("{long}:1")),
            (LineType::Repeat, alloc::format!("1 1{}", " 90000".repeat(1_000))),
            (LineType::TimeZones, "3730928400 -1h ".repeat(1_000)),
            (LineType::Key, "clear:hunter2".into()),
            (LineType::Key, "uri:https://hunter2".into()),
            (LineType::Media, alloc::format!("{long} 5004 {long}{}", " 96".repeat(1_000))),
        ];
        for (line_type, value) in lines {
            let words = line_type.say(&value).unwrap();
            assert!(words.len() < 1_200 && !words.contains("hunter2"), "{words}");
        }
    }

    const LINES: &[(&str, &str)] = &[
        ("v=0", "version 0 of SDP, which is the only one"),
        ("v=1", "version 1 of SDP, which does not exist: there is version 0 only"),
        (
            "o=- 3724394400 3 IN IP4 10.105.40.14",
            "session 3724394400 (as a time: 2018-01-08 10:00:00 UTC) in revision 3, made on \
             10.105.40.14, a private address (RFC 1918)",
        ),
        (
            "o=CiscoSystemsCCM-SIP 811669 1 IN IP4 10.105.40.14",
            "session 811669 in revision 1, made by \"CiscoSystemsCCM-SIP\" on 10.105.40.14, a private \
             address (RFC 1918)",
        ),
        (
            "o=alice 0xAC4EC96E 1 IN IP6 fd00::1",
            "session 0xAC4EC96E in revision 1, made by \"alice\" on fd00::1, a private address (RFC 4193)",
        ),
        (
            "o=- 1 1 IN IP4 1f4c.local",
            "session 1 in revision 1, made on 1f4c.local, a name that hides the address from all but \
             the local network (mDNS, RFC 6762)",
        ),
        ("s=-", "gives the session no name"),
        ("s=", "gives the session no name"),
        ("s=SIP Call", "calls the session \"SIP Call\""),
        ("i=Slides and voice", "tells people, and no program: \"Slides and voice\""),
        ("i=", "tells people, and no program: nothing"),
        ("u=https://user:hunter2@example.com/call", "says more about the session at https://user:***@example.com/call"),
        ("e=j.doe@example.com (Jane Doe)", "answers for the session by email: Jane Doe at j.doe@example.com"),
        ("e=j.doe@example.com", "answers for the session by email: j.doe@example.com"),
        ("p=+1 617 555-6011 (Jane Doe)", "answers for the session by telephone: Jane Doe at +1 617 555-6011"),
        ("c=IN IP4 10.133.92.102", "wants its media at 10.133.92.102, a private address (RFC 1918)"),
        ("c=IN IP4 0.0.0.0", "asks to be sent nothing: RFC 2543 hold, or no address yet"),
        (
            "c=IN IP4 233.252.0.1/127/3",
            "has its media at 3 consecutive addresses, the first of them 233.252.0.1, a multicast \
             address for documentation (RFC 6676); packets may pass 126 routers (TTL 127)",
        ),
        (
            "c=IN IP4 239.1.2.3/1",
            "has its media at 239.1.2.3, a multicast address of a private network (RFC 2365); packets \
             stay in the local network (TTL 1)",
        ),
        ("c=IN IP6 2001:db8::7", "wants its media at 2001:db8::7, an address for documentation (RFC 3849)"),
        ("c=IN IP4 sbc.example.com", "wants its media at sbc.example.com, a host name"),
        ("c=TN RFC2543 +1-201-406-4090", "wants its media on the telephone network, at +1-201-406-4090"),
        ("c=PSTN E164 +441134960123", "wants its media on the telephone network, at +441134960123"),
        ("c=ATM NSAP 47.0091", "wants its media on an ATM network, at 47.0091"),
        ("c=X25 E164 12", "wants its media at 12, in a network X25, which is not registered"),
        ("b=AS:64", "allows 64 kbit/s, IP and UDP headers included"),
        ("b=AS:18446744073709551615", "allows 18446744073709551615 kbit/s, IP and UDP headers included"),
        ("b=CT:1500", "allows 1.5 Mbit/s, for all media of all sides together"),
        ("b=TIAS:64695", "allows 64.695 kbit/s, payload alone, without the headers of RTP, UDP and IP"),
        ("b=RS:0", "allows no RTCP to those who send media"),
        ("b=RR:0", "allows no RTCP to those who only receive"),
        ("b=RR:1600", "allows 1.6 kbit/s, for RTCP of those who only receive"),
        ("b=RS:800", "allows 800 bit/s, for RTCP of those who send media"),
        ("b=X-YZ:128", "a bandwidth X-YZ of 128, which is not registered: to be ignored"),
        ("t=0 0", "is not bound to a time: the session has neither start nor end"),
        (
            "t=3724394400 3724398000",
            "wants the session from 2018-01-08 10:00:00 UTC to 2018-01-08 11:00:00 UTC, 1 hour",
        ),
        ("t=3724394400 0", "wants the session from 2018-01-08 10:00:00 UTC on, without an end"),
        ("t=0 3724398000", "wants the session until 2018-01-08 11:00:00 UTC, from any time on"),
        (
            "t=3724398000 3724394400",
            "wants the session from 2018-01-08 11:00:00 UTC to 2018-01-08 10:00:00 UTC, which is before it",
        ),
        (
            "r=7d 1h 0 25h",
            "repeats the session every 7 days for 1 hour, beginning at the start time and 1 day 1 hour \
             after the start time",
        ),
        ("r=604800 3600 0", "repeats the session every 7 days for 1 hour, from the start time on"),
        (
            "r=1d 90 30m",
            "repeats the session every 1 day for 1 minute 30 seconds, beginning 30 minutes after the start time",
        ),
        (
            "z=3730928400 -1h 3749680800 0",
            "moves the repetitions: from 2018-03-25 01:00:00 UTC on 1 hour earlier than `r=` says and \
             from 2018-10-28 02:00:00 UTC on when `r=` says",
        ),
        ("z=3730928400 1h", "moves the repetitions: from 2018-03-25 01:00:00 UTC on 1 hour later than `r=` says"),
        ("k=prompt", "wants the user to be asked for the key: obsolete, to be ignored (RFC 8866)"),
        ("k=clear:hunter2", "gives a key as plain text: obsolete, to be ignored (RFC 8866)"),
        ("k=base64:aHVudGVyMg==", "gives a key in base64: obsolete, to be ignored (RFC 8866)"),
        ("k=uri:https://example.com/key", "says where to get a key: obsolete, to be ignored (RFC 8866)"),
        ("m=audio 25268 RTP/AVP 18 0 8 101", "audio on port 25268, plain RTP over UDP, the audio and video profile"),
        (
            "m=video 49170/2 RTP/AVP 31",
            "video on 2 ports, every second one from 49170 on, plain RTP over UDP, the audio and video profile",
        ),
        ("m=audio 0 RTP/SAVP 0 8", "no audio: rejected or switched off, as the port is 0"),
        (
            "m=audio 9 UDP/TLS/RTP/SAVPF 111 103",
            "audio on a port that is not known yet (9 is a placeholder), RTP encrypted with keys made by \
             DTLS, with RTCP feedback",
        ),
        ("m=x-thing 5000 X/Y foo", "x-thing on port 5000, by \"X/Y\", which is not registered"),
    ];
}
