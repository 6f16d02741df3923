//! The table of rules, by area.

use super::{Rule, Scope, Severity};

rule_table! {
    first 0;

    // Lines: which there are, and in what order
    /// A description begins with `v=0`. Strict peers refuse it as a whole where that is missing, and a body that was
    /// cut at its beginning looks just so.
    MISSING_VERSION "missing-version": Error, Any, "RFC 8866, section 5.1", "begin the description with `v=0`";
    /// The origin identifies the session; without it a peer cannot tell a new offer from a repeated one.
    MISSING_ORIGIN "missing-origin": Error, Any, "RFC 8866, section 5.2",
        "add an `o=` line after `v=`, such as `o=- 1 1 IN IP4 192.0.2.1`";
    /// The session must have a name, even where there is nothing to say.
    MISSING_SESSION_NAME "missing-session-name": Error, Any, "RFC 8866, section 5.3", "add `s=-` after the `o=` line";
    /// The session has a name of no character. Parsers that go by the grammar refuse the line.
    EMPTY_SESSION_NAME "empty-session-name": Hint, Any, "RFC 8866, section 5.3", "write `s=-`";
    /// Every session has a time, even where it is now and without an end.
    MISSING_TIME "missing-time": Error, Any, "RFC 8866, section 5.9",
        "add `t=0 0` before the attributes and the first `m=`";
    /// None of the lines `v=`, `o=`, `s=` and `t=` is there: the body begins in the middle, most often at its first `m=`.
    /// Cameras and proxies of RTSP write such bodies, and logs cut them so. Most peers refuse them.
    HEADLESS "headless": Error, Any, "RFC 8866, section 5",
        "put `v=0`, `o=`, `s=-` and `t=0 0` before the first line";
    /// A part of a description, of its ICE attributes only, as trickle ICE sends it after the offer. It is no offer of
    /// its own: sections with codecs are in the description that it belongs to.
    TRICKLE_FRAGMENT "trickle-fragment": Hint, Any, "RFC 8840, section 9.2",
        "send it as `application/trickle-ice-sdpfrag`, and read it with the description that it belongs to";
    /// Lines such as `v=`, `o=` and `s=` stand once. Where there are two, peers take different ones, and a description
    /// that was put together from two is likely broken elsewhere too.
    REPEATED_LINE "repeated-line": Error, Any, "RFC 8866, section 5", "keep the one that is meant, and remove the other";
    /// RFC 8866 fixes the order of lines so that simple parsers can rely on it: `v o s i u e p c b t r z k a` in the
    /// session, `i c b k a` after each `m=`. Some peers refuse `b=` after `a=`, others lose it.
    LINE_ORDER "line-order": Warning, Any, "RFC 8866, section 5", "move the line up to its place";
    /// A line of the session in a media section, such as `s=` after an `m=`, is read by no peer, or refused.
    MISPLACED_LINE "misplaced-line": Warning, Any, "RFC 8866, section 5", "move the line before the first `m=`";
    /// `r=` says when the time of the `t=` before it repeats, and `z=` when clocks change meanwhile: without that line
    /// they say nothing.
    REPEAT_WITHOUT_TIME "repeat-without-time": Error, Any, "RFC 8866, section 5.10",
        "put the line behind the `t=` that it belongs to";
    /// Every line is a letter that RFC 8866 knows, `=`, and a value. Anything else is often pasted in; some peers skip
    /// it, others refuse the description.
    NOT_AN_SDP_LINE "not-an-sdp-line": Error, Any, "RFC 8866, section 5", "remove the line";
    /// A line that is no SDP, behind one that could go on: mail programs and logs wrap long lines, candidates above all,
    /// and the rest of the value then stands on a line of its own, where no peer looks for it.
    WRAPPED_LINE "wrapped-line": Error, Any, "RFC 8866, section 5", "join the line to the one before it";
    /// The value of an attribute ends with what looks like another line, such as `a=ssrc:1 label:xyza=sendrecv`: a line
    /// end was lost, and the second attribute with it.
    MISSING_LINE_END "missing-line-end": Warning, Any, "RFC 8866, section 5", "start a new line there";
    /// The last line has no end and cannot be read: the body was likely cut, by a wrong Content-Length or by a buffer
    /// that was too small. What came after it is lost.
    TRUNCATED "truncated": Warning, Any, "RFC 8866, section 5",
        "compare the Content-Length with what was sent, and look for a limit on the way";
    /// The input goes on with another session. Peers differ in which of them they take, and offers and answers hold
    /// exactly one.
    JOINED_SESSIONS "joined-sessions": Error, OfferAnswer, "RFC 3264, section 5", "send one session in a body";

    // Text: line ends, blanks, characters
    /// A blank line in the middle: some peers stop reading there, and lose everything behind it.
    BLANK_LINE "blank-line": Warning, Any, "RFC 8866, section 9", "remove the line";
    /// Blank lines at the end do no harm to most peers, but some refuse them.
    TRAILING_BLANK_LINE "trailing-blank-line": Hint, Any, "RFC 8866, section 9", "remove the line";
    /// Lines end with CRLF. Most peers take a LF alone as well; a CR alone makes the whole body one line for them, and
    /// mixed ends are a sign that something on the way has changed it.
    LINE_END "line-end": Hint, Any, "RFC 8866, section 5", "end every line with CRLF";
    /// Lines end with the letters that programs print for CR and LF: `v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n`. The body was
    /// copied out of a log or a source text, or a program has escaped it once too often. To peers all of it is one line;
    /// here, the escapes end lines.
    ESCAPED_LINE_ENDS "escaped-line-ends": Error, Any, "RFC 8866, section 5", "write the characters CR and LF";
    /// The body stands in quotes, perhaps inside of a structure such as `{"type":"offer","sdp":"…"}`: it was copied as a
    /// program prints it. Peers do not find `v=0`; here, what stands around the body is passed over.
    QUOTED_BODY "quoted-body": Error, Any, "RFC 8866, section 5", "send what stands between the quotes";
    /// The last line has no end. Some peers lose that line, and some refuse the body.
    NO_LAST_LINE_END "no-last-line-end": Hint, Any, "RFC 8866, section 9", "end the last line with CRLF; or look for what has cut the body off here";
    /// A byte order mark belongs to files of text, not to SDP: to many peers the first line is not `v=0` then.
    BYTE_ORDER_MARK "byte-order-mark": Warning, Any, "RFC 8866, section 9", "remove the mark: three bytes, EF BB BF";
    /// Nothing may stand on either side of the `=` of a line. `v = 0` is no line to peers, which refuse the description or
    /// lose the line; most often it was typed, or laid out by a tool.
    BLANKS_AROUND_EQUALS_SIGN "blanks-around-equals-sign": Error, Any, "RFC 8866, section 5", "write `v=0`, without blanks";
    /// Blanks before a line, a name or a value. Strict peers do not find the line or the attribute.
    LEADING_BLANKS "leading-blanks": Warning, Any, "RFC 8866, section 5", "remove the blanks";
    /// Blanks behind a name or a value. Most peers drop them, but some compare the value with them.
    TRAILING_BLANKS "trailing-blanks": Hint, Any, "RFC 8866, section 5", "remove the blanks";
    /// Between two parts stands exactly one space. Peers that count spaces take the wrong part.
    EXTRA_BLANKS "extra-blanks": Warning, Any, "RFC 8866, section 5", "write one space";
    /// A NUL, or another character that no text has: the grammar does not allow it, and a peer that works with C
    /// strings sees only what stands before it.
    CONTROL_CHARACTER "control-character": Warning, Any, "RFC 8866, section 9", "remove the character";
    /// The line is not UTF-8, and the description names no other character set. It is shown as Latin-1.
    NOT_UTF_8 "not-utf-8": Warning, Any, "RFC 8866, section 5", "write UTF-8, or say what it is by `a=charset`";

    // Values
    /// The value of a line does not fit the grammar, so that nobody can tell what is meant.
    UNREADABLE_VALUE "unreadable-value": Error, Any, "RFC 8866, section 9", "write the field as it is expected";
    /// The value begins with the letter of its line once more: `c=IN c=IN IP4 192.0.2.1`. Peers take `c=IN` for the type of
    /// the address, and refuse the line; here, what follows the last letter counts.
    REPEATED_LETTER "repeated-letter": Error, Any, "RFC 8866, section 5.7", "write `c=IN IP4 192.0.2.1`";
    /// The user name of `o=` has blanks in it, so that peers take its second word for the session id, and refuse the
    /// line. Here, the parts are counted from the end: `o=Front Door 1 1 IN IP4 192.0.2.1`.
    BLANK_IN_USER_NAME "blank-in-user-name": Error, Any, "RFC 8866, section 5.2", "write the name as one word, or `-`";
    /// A session id or version of more than 64 bits. It is legal, as the grammar has any number of digits, but peers that
    /// keep it as a number refuse the line, or see the same number for different sessions.
    LONG_SESSION_ID "long-session-id": Hint, Any, "RFC 8866, section 5.2", "use a time in seconds, or another number below 2^63";
    /// A word or name in another case than the registered one. Most of them are compared byte by byte.
    WRONG_CASE "wrong-case": Hint, Any, "RFC 8866, section 5", "write it as it is registered";
    /// A name that many write for a registered one, such as `AES_CM_256_HMAC_SHA1_80` for `AES_256_CM_HMAC_SHA1_80`.
    /// Peers that know only the registered name do not find theirs.
    MISSPELLED "misspelled": Warning, Any, "RFC 6188", "write the name as it is registered";
    /// Session id and version are numbers. Peers that keep them as numbers refuse the offer, or take it for a new
    /// session.
    NOT_NUMERIC "not-numeric": Warning, Any, "RFC 8866, section 5.2", "write digits, such as the time in seconds";
    /// An `rtpmap` names a codec and its clock rate. Without the rate, a peer must know the codec to make sense of its
    /// timestamps, and many refuse the line: `a=rtpmap:98 iLBC`.
    RTPMAP_WITHOUT_CLOCK_RATE "rtpmap-without-clock-rate": Warning, Any, "RFC 8866, section 6.6",
        "add the clock rate: `a=rtpmap:98 iLBC/8000`";
    /// A line that names what it is about and says nothing of it, such as `a=fmtp:111`. Some peers refuse the whole
    /// description for it.
    MISSING_PARAMETERS "missing-parameters": Warning, Any, "RFC 8866, section 6.15", "add what is to be said, or remove the line";
    /// A number that the grammar has and the RFC of the line does not.
    OUT_OF_RANGE "out-of-range": Warning, Any, "RFC 8866, section 9", "write one of the values that are expected";
    /// A text that is longer or shorter than its RFC has it, such as a digest that is not as long as its hash makes it.
    WRONG_LENGTH "wrong-length": Warning, Any, "RFC 8839, section 5.4; RFC 8122, section 5", "write it in the length that is expected; where it was cut, look for what has cut it";
    /// A character that the grammar does not have there. The value can be told all the same; strict peers refuse it.
    UNEXPECTED_CHARACTER "unexpected-character": Warning, Any, "RFC 8866, section 9", "remove or replace the character";
    /// Parameters have semicolons between them. Commas and blanks are understood by some peers only.
    UNEXPECTED_SEPARATOR "unexpected-separator": Warning, Any, "RFC 4855, section 3", "divide the parameters with `;`";
    /// The value of a format parameter is none that the codec has for it. Peers leave the parameter out, or refuse the
    /// format: `a=fmtp:96 stereo=yes` for opus.
    UNREADABLE_PARAMETER "unreadable-parameter": Error, Any, "RFC 8866, section 6.15",
        "write the value as the codec's RFC has it";
    /// A parameter that the codec of the format does not have. Peers ignore it; often it is a known one, misspelt, or one
    /// of another codec.
    UNKNOWN_PARAMETER "unknown-parameter": Hint, Any, "RFC 4855, section 3", "look for a misspelling";
    /// A name before a value that stands without one: `a=fmtp:101 events=0-15`. Peers look for the value where the line
    /// begins, and find none.
    UNEXPECTED_NAME "unexpected-name": Warning, Any, "RFC 4733, section 2.4.1", "write the value alone: `a=fmtp:101 0-15`";
    /// A part of a value that may be there once. Peers take the first or the last one.
    REPEATED_PART "repeated-part": Warning, Any, "RFC 5939, section 3.5.1", "put the two together, or remove one";
    /// A form that a draft had and the RFC has not: peers of today need not understand it.
    DRAFT_FORM "draft-form": Warning, Any, "RFC 8853, section 5.1", "write it as the RFC has it";
    /// An attribute that has one value for its section stands there twice. Peers take the first or the last one, or
    /// refuse the section; gateways write `a=T38FaxUdpEC` so, once for what they have and once for what they want.
    REPEATED_ATTRIBUTE "repeated-attribute": Warning, Any, "RFC 8866, section 5.13", "keep the one that is meant";
    /// A name with characters that are allowed and rarely used, such as `a=+g.poc.talkburst`. Some parsers stop at them,
    /// and refuse the description.
    UNUSUAL_ATTRIBUTE_NAME "unusual-attribute-name": Hint, Any, "RFC 8866, section 9",
        "where the peer refuses the description, leave the attribute out";
    /// The attribute does not belong there: in the session instead of a media section, or the other way round. Peers
    /// look for it only where it belongs.
    MISPLACED_ATTRIBUTE "misplaced-attribute": Warning, Any, "RFC 8866, section 5.13", "move it to where it belongs";
    /// No RFC has the attribute, and no vendor that is known here. Peers ignore it; often it is a known name, misspelt.
    UNKNOWN_ATTRIBUTE "unknown-attribute": Hint, Any, "RFC 8866, section 5.13", "look for a misspelling";

    /// The only version of SDP is 0. A peer that reads another one has to expect anything, and refuses it.
    UNKNOWN_VERSION "unknown-version": Error, Any, "RFC 8866, section 5.1", "write `v=0`";

    // Addresses
    /// A network or address type that is not registered: no peer knows how to send there.
    UNKNOWN_ADDRESS_TYPE "unknown-address-type": Warning, Any, "RFC 8866, sections 8.2.6 and 8.2.7",
        "write `IN IP4` or `IN IP6`";
    /// An address without `IP4` or `IP6` before it. Peers take the address for its type, and find no address. Here, the
    /// type is that of the address: `c=IN 192.0.2.1`.
    MISSING_ADDRESS_TYPE "missing-address-type": Error, Any, "RFC 8866, section 5.7", "write `IP4` or `IP6` before the address";
    /// Media needs an address: a `c=` in the section, or one of the session for all of them. Without it nobody knows
    /// where to send to, and peers refuse the description.
    MISSING_CONNECTION "missing-connection": Error, Any, "RFC 8866, section 5.7",
        "add a `c=` line to the section, or to the session";
    /// The section is rejected, so nothing is sent to it, but RFC 8866 wants an address all the same, and some peers
    /// refuse the description without. An error where a description is held to RFC 8866 alone, which has no rejection.
    REJECTED_WITHOUT_CONNECTION "rejected-without-connection": Warning, Any, "RFC 8866, section 5.7",
        "add `c=` to the session: it holds for every section";
    /// The address is one of a private network (RFC 1918, RFC 4193) or of a carrier's own (RFC 6598): from outside,
    /// nothing can be sent there. A frequent reason for one-way audio, where no SBC, NAT traversal or ICE helps.
    PRIVATE_ADDRESS "private-address": Hint, OfferAnswer, "RFC 1918, section 3",
        "where the peer is outside of that network: announce the public address, or let an SBC or ICE find a way";
    /// The address is that of the own machine, or holds on one link only. No machine elsewhere can send to it.
    LOCAL_ADDRESS "local-address": Warning, OfferAnswer, "RFC 6890, section 2.2",
        "announce an address of an interface that the peer can reach";
    /// `0.0.0.0` asks to be sent nothing: hold, as RFC 2543 had it. RFC 3264 has `a=sendonly` or `a=inactive` for that,
    /// and RTCP stops too.
    HOLD_BY_ADDRESS "hold-by-address": Hint, OfferAnswer, "RFC 3264, section 8.4",
        "to hold, keep the address and send `a=sendonly` or `a=inactive`";
    /// `0.0.0.0` or port 9 in an offer with ICE says that no address is chosen yet. A peer without ICE takes the one for a
    /// hold and the other for a port, and sends nothing, or to nobody.
    PLACEHOLDER_ADDRESS "placeholder-address": Hint, SipTrunk, "RFC 8839, section 4.2.5",
        "send the trunk an address: gather candidates first, or let an SBC end ICE";
    /// A multicast address of IPv4 says how far its packets go: `233.252.0.1/127`.
    MULTICAST_WITHOUT_TTL "multicast-without-ttl": Error, Any, "RFC 8866, section 5.7", "add the TTL behind a slash";
    /// Only multicast addresses have a TTL or a number of addresses behind a slash.
    UNICAST_WITH_SLASH "unicast-with-slash": Error, Any, "RFC 8866, section 5.7", "remove the slash and what is behind it";
    /// An address of IPv6 behind `IP4`, or the other way round: peers choose their socket by the type.
    WRONG_ADDRESS_TYPE "wrong-address-type": Error, Any, "RFC 8866, section 5.7", "write the type of the address";
    /// What stands where an address belongs is none, and no name of a host either: `192.0.2.300`, `192.0.2.1:5004`,
    /// `[2001:db8::1]`. Peers refuse the body, or media goes nowhere.
    NOT_AN_ADDRESS "not-an-address": Error, Any, "RFC 8866, section 9",
        "write four numbers from 0 to 255, or the groups of IPv6, without brackets, port and zone";
    /// A host name instead of an address. It is legal, but many peers do not look names up, and send nothing.
    HOST_NAME "host-name": Hint, OfferAnswer, "RFC 8866, section 5.7", "write the address";

    // Media
    /// A media type that is not registered, such as `m=applicationsharing`. It is legal, but peers of other vendors do
    /// not know it, and some parsers refuse the line.
    UNKNOWN_MEDIA_TYPE "unknown-media-type": Hint, Any, "RFC 8866, section 8.2.2", "look for a misspelling";
    /// A protocol that is not registered, such as `sip`. Peers that do not know it reject the section.
    UNKNOWN_PROTOCOL "unknown-protocol": Hint, Any, "RFC 8866, section 8.2.3", "look for a misspelling";
    /// A count behind the port is for layers of multicast streams. Peers in calls do not expect it, and some read no port
    /// at all: `m=audio 30000/2 RTP/AVP 0`.
    PORT_COUNT "port-count": Hint, OfferAnswer, "RFC 8866, section 5.14", "write one port";
    /// Payload types have seven bits: 0 to 127. A format beyond that can never be in a packet.
    PAYLOAD_TYPE_OUT_OF_RANGE "payload-type-out-of-range": Warning, Any, "RFC 3550, section 5.1",
        "use a number from 96 to 127, and an `a=rtpmap` for it";
    /// The formats of an RTP section are payload types, which are numbers.
    FORMAT_NOT_A_PAYLOAD_TYPE "format-not-a-payload-type": Error, Any, "RFC 8866, section 5.14",
        "write the payload type, and its codec in an `a=rtpmap`";
    /// The same format twice. The order of formats is the preference, so the second one says nothing.
    REPEATED_FORMAT "repeated-format": Warning, Any, "RFC 3264, section 5.1", "remove the second one";
    /// On a port that RTP shares with RTCP, packets of this payload type look like RTCP, and are dropped or misread.
    TAKEN_FOR_RTCP "taken-for-rtcp": Warning, Any, "RFC 5761, section 4", "use a payload type from 96 to 127, or below 64";
    /// A dynamic payload type says nothing without an `rtpmap`: the peer cannot know the codec, and leaves it out or
    /// refuses the section. 101 is taken for telephone-event by many, but not by all.
    MISSING_RTPMAP "missing-rtpmap": Warning, Any, "RFC 8866, section 6.6", "add `a=rtpmap` for the payload type";
    /// Two `rtpmap` lines that say different things of one payload type. Some peers take the first, others the last; then
    /// one side sends what the other cannot decode. Here, the first counts.
    CONTRADICTING_RTPMAP "contradicting-rtpmap": Error, Any, "RFC 8866, section 6.6",
        "keep one of them, and give the other codec a payload type of its own";
    /// The same `rtpmap` twice.
    DUPLICATE_RTPMAP "duplicate-rtpmap": Warning, Any, "RFC 8866, section 6.6", "remove the second one";
    /// A format has one `fmtp` at most. Some peers take the first, others the last, and few put them together. Here, the
    /// first counts.
    DUPLICATE_FMTP "duplicate-fmtp": Warning, Any, "RFC 8866, section 6.15", "write all parameters in one line";
    /// A format for retransmission does not say of which payload type, so that the peer cannot use it.
    RTX_WITHOUT_APT "rtx-without-apt": Warning, Any, "RFC 4588, section 8.1", "add an `a=fmtp` with `apt=` and the payload type";
    /// Retransmission or redundancy of a payload type that the section does not have: it repairs nothing.
    REPAIR_OF_NO_FORMAT "repair-of-no-format": Warning, Any, "RFC 4588, section 8.1", "name a payload type of the `m=` line";
    /// A packet that is sent again keeps its timestamp, so retransmission runs by the clock of what it repeats.
    RTX_CLOCK_RATE "rtx-clock-rate": Warning, Any, "RFC 4588, section 8.1", "write the clock rate of what is repeated";
    /// A payload type that RFC 3551 assigns once and for all is made something else. Peers that do not look at the
    /// `rtpmap` of static types decode noise: `a=rtpmap:10 telephone-event/8000`.
    STATIC_PAYLOAD_TYPE_OVERRIDDEN "static-payload-type-overridden": Warning, Any, "RFC 3551, section 6",
        "use a payload type from 96 to 127";
    /// The line is about a format that is not in the `m=` line, so it says nothing. Often the number is a wrong one, or
    /// a format was taken out and its lines were left.
    DANGLING_FORMAT "dangling-format": Warning, Any, "RFC 8866, sections 6.6 and 6.15",
        "add the format to the `m=` line, or remove the line";

    // Codecs
    /// A name that looks like a codec's, but is not the one that is registered. Peers look for the registered one, and do
    /// not find it: `G729a`, `telephone-events`.
    MISSPELLED_CODEC "misspelled-codec": Warning, Any, "RFC 4855, section 3", "write the name as it is registered";
    /// No codec of that name is known here. That is no fault, but a peer that does not know it either leaves it out.
    UNKNOWN_CODEC "unknown-codec": Hint, Any, "RFC 4855, section 3", "look for a misspelling";
    /// The format is for modems and fax machines, not for speech: G.711 a second time, without suppression of silence and
    /// echo. A peer that does not know that may choose it for speech.
    VOICE_BAND_DATA "voice-band-data": Hint, Any, "ITU-T V.152", "put it behind the formats for speech";
    /// The clock rate is none that the codec has. Timestamps run at the wrong speed then, or the peer does not take it for
    /// that codec: opus is always `opus/48000/2`, and G722 has `8000` although it samples at 16 kHz.
    WRONG_CLOCK_RATE "wrong-clock-rate": Warning, Any, "RFC 8866, section 6.6", "write the clock rate of the codec";
    /// opus is written `opus/48000/2`, in mono too; browsers do not take `opus/48000` or `opus/48000/1` for opus.
    WRONG_CHANNELS "wrong-channels": Warning, Any, "RFC 7587, section 7", "write `opus/48000/2`";
    /// A codec in a section of another media type, such as opus in `m=video`. Peers do not find it there.
    CODEC_OF_ANOTHER_MEDIA "codec-of-another-media": Warning, Any, "RFC 8866, section 6.6",
        "move it to a section of its own media type";
    /// The clock of telephone events is that of the speech they go with, as both share a stream of timestamps. Where no
    /// codec has that rate, peers such as browsers send no digits.
    TELEPHONE_EVENT_CLOCK "telephone-event-clock": Warning, OfferAnswer, "RFC 4733, section 2.1",
        "add `telephone-event` with the clock rate of the codec, such as 48000 for opus";
    /// The packet time is no multiple of what the first codec puts in a frame. The peer rounds it up or down, or
    /// takes its own: 20 ms of G.723.1, whose frames are of 30 ms.
    PTIME_NOT_A_MULTIPLE "ptime-not-a-multiple": Hint, OfferAnswer, "RFC 3551, section 4.2",
        "ask for a multiple of the frame: 30 or 60 ms for G.723.1";

    // Protocols and ports
    /// `RTP` alone is no protocol: it lacks its profile. Most peers answer that section with port 0, or 488.
    INCOMPLETE_PROTOCOL "incomplete-protocol": Error, Any, "RFC 8866, section 5.14", "write `RTP/AVP`";
    /// The section can be encrypted or not, in a way that peers do not share: the same media twice on one port, once as
    /// `RTP/SAVP` and once as `RTP/AVP`, or `a=encryption:optional`. Others take it for two streams.
    OPTIONAL_SRTP "optional-srtp": Hint, OfferAnswer, "RFC 8643, section 3.1", "offer one section with `RTP/AVP` and keys";
    /// A description without any `m=`. It is legal, but a call with it has no media; often the body was cut, or a
    /// program has left out what it could not read.
    NO_MEDIA "no-media": Hint, OfferAnswer, "RFC 3264, section 5", "look for what has removed the sections";
    /// RTP has an even port, and RTCP the odd one above it. Some peers count from the even port below, and their RTCP
    /// goes astray.
    ODD_PORT "odd-port": Hint, OfferAnswer, "RFC 3550, section 11", "use an even port, or say the one for RTCP by `a=rtcp`";

    /// Two sections on one address and port, and no bundle that joins them: packets do not tell which of the two they are
    /// for. Peers play one in the place of the other, or answer one of them only: `m=audio 5004 …` and `m=video 5004 …`.
    SHARED_PORT "shared-port": Hint, OfferAnswer, "RFC 9143, appendix A.1",
        "give each section a port of its own, or name both in `a=group:BUNDLE`";

    // Data channels and messages
    /// A section for data channels says by `a=sctp-port` which port SCTP has inside of DTLS. No default is defined,
    /// and RFC 8841 has the section be invalid then; some peers take 5000, others refuse it.
    MISSING_SCTP_PORT "missing-sctp-port": Warning, OfferAnswer, "RFC 8841, sections 5 and 10",
        "add `a=sctp-port:5000` to the section";
    /// MSRP connects to what `a=path` says, and not to the address and port of `c=` and `m=`. Without it no message goes
    /// anywhere.
    MISSING_PATH "missing-path": Error, OfferAnswer, "RFC 4975, section 8.2",
        "add `a=path:` and the URI of the sender of this SDP, such as `msrp://192.0.2.1:7654/jshA7we;tcp`";

    // Direction and packet time
    /// A section that sends and does not send: peers take the first direction or the last, so each side may believe
    /// something else.
    CONTRADICTING_DIRECTIONS "contradicting-directions": Error, Any, "RFC 8866, section 6.7", "keep the one that is meant";
    /// The same direction twice in one place.
    REPEATED_DIRECTION "repeated-direction": Warning, Any, "RFC 8866, section 6.7", "remove the second one";
    /// The direction stands in the session only, and holds for sections without one of their own. Some peers look in the
    /// sections only, and send where nothing is wanted.
    INHERITED_DIRECTION "inherited-direction": Hint, OfferAnswer, "RFC 8866, section 6.7", "say it in each section";
    /// More time is asked for in each packet than a packet may hold.
    PTIME_OVER_MAXPTIME "ptime-over-maxptime": Error, Any, "RFC 8866, sections 6.4 and 6.5",
        "lower `a=ptime`, or raise `a=maxptime`";

    // Sections that belong together
    /// Two sections with one name: groups that refer to it mean both, or either.
    REPEATED_MID "repeated-mid": Error, Any, "RFC 5888, section 4", "give each section a name of its own";
    /// The group refers to a section that is not there.
    UNKNOWN_MID "unknown-mid": Error, OfferAnswer, "RFC 5888, section 5", "name a section by its `a=mid`, or take it out of the group";
    /// A section can be in one bundle only, as it has one transport. Peers that take the second bundle send its media
    /// to another port than those that take the first: `a=group:BUNDLE a v` and `a=group:BUNDLE v d`.
    SECTION_IN_TWO_BUNDLES "section-in-two-bundles": Error, OfferAnswer, "RFC 9143, section 5",
        "name the section in one `a=group:BUNDLE` only";
    /// The first section that the bundle names provides its port, so it needs one: not 0, as of a section that is not
    /// wanted or that is `a=bundle-only`. Peers do not take the bundle, or have nowhere to send to.
    BUNDLE_WITHOUT_PORT "bundle-without-port": Error, OfferAnswer, "RFC 9143, sections 7.2.1 and 7.3.3",
        "name a section with a port first in the group";
    /// A section with port 0 is not wanted, and belongs to no bundle. Peers take it for one that is wanted after all,
    /// or refuse the bundle.
    REJECTED_IN_BUNDLE "rejected-in-bundle": Warning, OfferAnswer, "RFC 9143, sections 7.3.3 and 7.5.3",
        "take its `mid` out of the group, or add `a=bundle-only` where it is wanted";
    /// `a=bundle-only` says that port 0 is no rejection. With another port it says nothing that is defined: peers with
    /// BUNDLE pass it over, and those without take the section, which was to be for a bundle only.
    BUNDLE_ONLY_WITH_PORT "bundle-only-with-port": Warning, OfferAnswer, "RFC 9143, section 6",
        "write port 0, or remove `a=bundle-only`";
    /// `a=bundle-only` in a section that no bundle names. Peers must pass it over, and then port 0 says that the media
    /// is not wanted.
    BUNDLE_ONLY_WITHOUT_BUNDLE "bundle-only-without-bundle": Warning, OfferAnswer, "RFC 9143, section 6",
        "name the section in `a=group:BUNDLE`, or remove the line";
    /// RTP of one bundle is one session, so it has one profile. A section with another one cannot be in it:
    /// `UDP/TLS/RTP/SAVPF` beside `RTP/SAVPF`.
    BUNDLE_PROTOCOLS_DIFFER "bundle-protocols-differ": Error, OfferAnswer, "RFC 9143, section 9.1",
        "give all RTP sections of the bundle the same protocol";
    /// In a bundle all packets come to one port, and the payload type tells what they are. One that stands for two
    /// codecs makes a peer decode one of them as the other, and browsers refuse it.
    BUNDLE_PAYLOAD_TYPE_DIFFERS "bundle-payload-type-differs": Error, OfferAnswer, "RFC 9143, section 9.1.1",
        "use another payload type in one of the sections";
    /// The same codec at the same payload type, with other parameters in another section of the bundle. RFC 9143 wants
    /// them the same where they change what is in the packets; peers may use those of one section for both.
    BUNDLE_PARAMETERS_DIFFER "bundle-parameters-differ": Hint, OfferAnswer, "RFC 9143, section 9.1.1",
        "write the same `a=fmtp` in both sections, or use another payload type in one of them";
    /// In a bundle RTP and RTCP must share the port, and somebody has to say it: `a=rtcp-mux` in the section, or in the
    /// one that provides the transport. Browsers refuse the description without.
    BUNDLE_WITHOUT_RTCP_MUX "bundle-without-rtcp-mux": Error, OfferAnswer, "RFC 9143, section 9.3",
        "add `a=rtcp-mux` to the section";
    /// All sections of a bundle share one set of RTP sources. A source in two of them belongs to neither for sure, and
    /// its packets go to the wrong decoder.
    SOURCE_IN_TWO_SECTIONS "source-in-two-sections": Warning, OfferAnswer, "RFC 9143, section 9.1",
        "give each section sources of its own";
    /// Without the header extension for the `mid`, packets of a bundle tell their section by the payload type and
    /// `a=ssrc` only. RFC 9143 wants it in each RTP section, but devices that have BUNDLE for browsers leave it out.
    BUNDLE_WITHOUT_MID_EXTENSION "bundle-without-mid-extension": Hint, OfferAnswer, "RFC 9143, section 9.1",
        "add `a=extmap` for `urn:ietf:params:rtp-hdrext:sdes:mid`";

    // Header extensions
    /// The number of a header extension is all that packets carry, so it can stand for one extension only. Peers read
    /// one as the other: `a=extmap:3 …abs-send-time` and `a=extmap:3 …toffset`.
    REPEATED_EXTENSION_ID "repeated-extension-id": Error, Any, "RFC 8285, section 5",
        "give one of the extensions another number";
    /// The same header extension twice in one place, with the same attributes. Peers take one of its numbers, and not
    /// always the same.
    REPEATED_EXTENSION "repeated-extension": Warning, Any, "RFC 8285, section 5", "remove one of the lines";
    /// Header extensions stand in the session or in the sections, not in both: peers number those of the session for
    /// all sections, and two may get one number.
    EXTENSIONS_AT_TWO_LEVELS "extensions-at-two-levels": Warning, Any, "RFC 8285, section 5",
        "move all of them to the sections";
    /// In a bundle a number stands for the same header extension in all sections, as packets are read before it is
    /// known to which section they belong.
    BUNDLE_EXTENSION_ID_DIFFERS "bundle-extension-id-differs": Error, OfferAnswer, "RFC 9143, section 12",
        "give one of the extensions another number";
    /// A header extension has two numbers in one bundle. That is allowed, but peers that keep one table for the bundle
    /// may not find it under the second.
    BUNDLE_EXTENSION_DIFFERS "bundle-extension-differs": Hint, OfferAnswer, "RFC 8285, section 7",
        "use one number for the extension in all sections of the bundle";

    // Streams and sources
    /// Two `a=rid` with one name in a section. Answerers discard the line, and what it was about is not sent.
    REPEATED_RID "repeated-rid": Error, Any, "RFC 8851, section 4", "give each stream a name of its own";
    /// `a=simulcast` names a stream that no `a=rid` of the section declares. Receivers must not take it, so that
    /// picture size is missing: `a=simulcast:send hi;lo` without `a=rid:lo send`.
    UNKNOWN_RID "unknown-rid": Error, Any, "RFC 8853, section 5.2",
        "add the `a=rid`, or take the stream out of `a=simulcast`";
    /// `a=simulcast` sends a stream that its `a=rid` receives, or the other way round. One of them is wrong, and peers
    /// drop the stream. In answers, both turn round.
    RID_DIRECTION "rid-direction": Error, Any, "RFC 8853, section 5.2", "write the same direction in both lines";
    /// A section has one `a=simulcast`, in which each stream stands once. Peers take the first, and implementations are
    /// known to be confused by the rest.
    REPEATED_SIMULCAST "repeated-simulcast": Warning, Any, "RFC 8853, section 5.2",
        "put all streams in one line, each once";
    /// Streams are known by the name in their packets, which needs a header extension. Without it a receiver cannot
    /// tell one stream of `a=rid` from the other.
    RID_WITHOUT_EXTENSION "rid-without-extension": Hint, Any, "RFC 8851, section 4; RFC 8852, section 3.3",
        "add `a=extmap` for `urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id`";
    /// Each source that `a=ssrc` mentions needs a `cname`, by which receivers find the sources that play in step: sound
    /// and picture of one camera.
    SOURCE_WITHOUT_CNAME "source-without-cname": Warning, Any, "RFC 5576, section 4.1",
        "add `a=ssrc:` with the source and `cname:`";
    /// A source has one `cname`. With two, receivers tie it to one set of sources or to another.
    REPEATED_CNAME "repeated-cname": Warning, Any, "RFC 5576, section 6.1", "keep one of them";
    /// `a=ssrc-group` names a source that no `a=ssrc` of the section is about. Receivers drop the group, and with it
    /// retransmission or the other picture sizes.
    UNKNOWN_SOURCE "unknown-source": Hint, Any, "RFC 5576, section 4.2", "add `a=ssrc` with a `cname` for the source";

    // RTCP
    /// Feedback messages belong to the profiles AVPF and SAVPF. Peers that go by the profile send none; video phones
    /// that write `RTP/AVP` with `a=rtcp-fb` mostly get them all the same.
    FEEDBACK_WITHOUT_PROFILE "feedback-without-profile": Hint, Any, "RFC 4585, section 4.2",
        "write `RTP/AVPF` or `RTP/SAVPF`";
    /// `a=rtcp-mux-only` comes with `a=rtcp-mux`, as peers that do not know the new name look for the old one only.
    /// They send RTCP to a port that nobody listens at.
    MUX_ONLY_WITHOUT_MUX "mux-only-without-mux": Warning, OfferAnswer, "RFC 8858, section 4.2", "add `a=rtcp-mux`";
    /// With `a=rtcp-mux-only` there is no other port for RTCP, and `a=rtcp` names one. Peers that follow it lose
    /// reports and requests for pictures.
    RTCP_PORT_BESIDE_MUX_ONLY "rtcp-port-beside-mux-only": Warning, OfferAnswer, "RFC 8858, section 4.2",
        "remove `a=rtcp`, or write the port of the `m=` line in it";
    /// The answer takes `a=rtcp-mux`, so RTCP goes to the port of RTP, and names another port all the same. In an offer
    /// that is the port to fall back to; in an answer nothing is left to fall back to, and some peers follow it.
    RTCP_PORT_BESIDE_MUX "rtcp-port-beside-mux": Hint, OfferAnswer, "RFC 5761, section 5.1.1",
        "remove `a=rtcp` from the answer";

    /// `a=rtcp` names the port of RTP, and nothing says `a=rtcp-mux`. Peers that do not share ports drop what comes there, or
    /// take reports for media.
    RTCP_ON_THE_PORT_OF_RTP "rtcp-on-the-port-of-rtp": Warning, OfferAnswer, "RFC 5761, section 5.1.1",
        "add `a=rtcp-mux`, or name another port in `a=rtcp`";

    // Fax
    /// Lines for sound in a section for fax by T.38, such as `a=rtpmap` or `a=ptime`. They say nothing there; often a
    /// border element has changed the `m=` line and left the rest.
    SOUND_IN_FAX "sound-in-fax": Hint, OfferAnswer, "ITU-T T.38, annex D", "remove the lines that are for sound";
    /// Sound and fax are both wanted at once. Peers expect the fax in the place of the sound, in a new offer, and
    /// refuse the call or one of the two sections.
    FAX_BESIDE_SOUND "fax-beside-sound": Hint, OfferAnswer, "FreeSWITCH, issue 1297",
        "offer sound first, and replace it by fax when a fax is heard, with port 0 for the sound";
    /// Over UDP the training signal goes from one fax machine to the other. `localTCF` is for TCP, and few peers have
    /// it over UDP: the machines choose a speed that the line in between does not have.
    LOCAL_TRAINING_OVER_UDP "local-training-over-udp": Hint, OfferAnswer, "ITU-T T.38, section 8",
        "write `a=T38FaxRateManagement:transferredTCF`";

    // ICE
    /// ICE needs user name and password. With one of them only, no check succeeds, and no media flows.
    HALF_ICE_CREDENTIALS "half-ice-credentials": Error, OfferAnswer, "RFC 8839, section 5.4", "add the other one";
    /// Candidates without user name and password: no check of theirs can succeed.
    CANDIDATES_WITHOUT_CREDENTIALS "candidates-without-credentials": Error, OfferAnswer, "RFC 8839, section 5.4",
        "add `a=ice-ufrag` and `a=ice-pwd`";
    /// The same candidate twice. The checks take twice as long for it, and nothing is gained.
    REPEATED_CANDIDATE "repeated-candidate": Hint, OfferAnswer, "RFC 8445, section 5.1.3", "remove the second one";
    /// A name that ends in `.local` stands for an address that the browser hides. Only the same local network can look
    /// it up: to a server, an SBC or a phone elsewhere the candidate is of no use, and where there is no other, no
    /// media flows.
    HIDDEN_CANDIDATE "hidden-candidate": Hint, OfferAnswer, "draft-ietf-mmusic-mdns-ice-candidates",
        "add a STUN or TURN server, or ask for the microphone first: then browsers tell the address";
    /// A candidate with a host name instead of an address. Peers must pass it over.
    HOST_NAME_CANDIDATE "host-name-candidate": Warning, OfferAnswer, "RFC 8839, section 5.1", "write the address";
    /// The address and port of `c=` and `m=` are among no candidates. A peer takes that for a sign that something on
    /// the way has changed them, and may give up ICE for the section (`a=ice-mismatch`).
    DEFAULT_NOT_A_CANDIDATE "default-not-a-candidate": Hint, OfferAnswer, "RFC 8839, section 4.2.5",
        "let the border element change the candidates as well, or remove them";
    /// A candidate over TCP does not say who opens the connection, so no peer can pair it with one of its own.
    CANDIDATE_WITHOUT_TCP_TYPE "candidate-without-tcp-type": Warning, OfferAnswer, "RFC 6544, section 4.5",
        "add `tcptype` with `active`, `passive` or `so`";
    /// A candidate that was learned from a server does not say what address it was learned for. Peers need it for nothing
    /// but diagnosis, yet some refuse the line.
    CANDIDATE_WITHOUT_RELATED_ADDRESS "candidate-without-related-address": Warning, OfferAnswer, "RFC 8839, section 5.1",
        "add `raddr` and `rport`, or `raddr 0.0.0.0 rport 9` to hide them";
    /// RTCP has a port of its own, as nothing says `a=rtcp-mux`, and no candidate leads there. Media may flow, but
    /// reports and requests for pictures get lost.
    MISSING_RTCP_CANDIDATE "missing-rtcp-candidate": Warning, OfferAnswer, "RFC 8839, section 4.2.2",
        "add candidates of component 2, or `a=rtcp-mux`";
    /// The sender of this SDP understands ICE and does not use it here: the address of the media was among no
    /// candidates of the peer. Something on the way, such as an SBC or the gateway of a network, has changed the
    /// address.
    ICE_MISMATCH "ice-mismatch": Hint, OfferAnswer, "RFC 8839, section 4.2.5",
        "look for what has changed `c=` or `m=` of the other description";
    /// `a=ice-mismatch` says that ICE is not used, and candidates say that it is.
    CANDIDATES_BESIDE_MISMATCH "candidates-beside-mismatch": Warning, OfferAnswer, "RFC 8839, section 4.2.5",
        "remove the candidates, or `a=ice-mismatch`";
    /// `a=remote-candidates` in an answer to an offer without. Only an offer tells so which candidates were chosen, and
    /// an answer to such an offer repeats them in its own candidates.
    REMOTE_CANDIDATES_IN_ANSWER "remote-candidates-in-answer": Warning, OfferAnswer, "RFC 8839, section 4.4.2",
        "remove the line from the answer";
    /// The end of candidates that come later is told, but not that any come later: `a=ice-options:trickle` is missing.
    /// Peers that have not seen it do not look for `a=end-of-candidates`.
    END_OF_CANDIDATES_WITHOUT_TRICKLE "end-of-candidates-without-trickle": Hint, OfferAnswer, "RFC 8840, section 4.1.1",
        "add `a=ice-options:trickle`, or remove the line";

    // What goes to a browser
    /// Browsers take RTP only with keys from DTLS, whatever the protocol of the section is called. Without a
    /// certificate they refuse the whole description, also where `a=crypto` holds a key.
    NO_DTLS "no-dtls": Error, WebRtc, "RFC 9429, section 5.1.2",
        "add `a=fingerprint` and `a=setup`, and write `UDP/TLS/RTP/SAVPF`";
    /// Browsers send nothing before ICE has found a way, and refuse a section without user name and password.
    MISSING_ICE "missing-ice": Error, WebRtc, "RFC 9429, section 5.2.1",
        "add `a=ice-ufrag`, `a=ice-pwd` and candidates";
    /// Browsers want RTP and RTCP on one port, where nobody tells them otherwise, and refuse a section without
    /// `a=rtcp-mux`.
    MISSING_RTCP_MUX "missing-rtcp-mux": Error, WebRtc, "RFC 9429, section 5.2.1", "add `a=rtcp-mux`";
    /// A section without a name. Browsers give it one of their own, and candidates that come later cannot name it.
    MISSING_MID "missing-mid": Warning, WebRtc, "RFC 9429, section 5.2.1", "add `a=mid`";
    /// Keys in the SDP, which browsers do not take and may not offer. Where the same section has a certificate, they
    /// pass them over.
    KEY_FOR_BROWSER "key-for-browser": Warning, WebRtc, "RFC 9429, section 5.2.1", "remove `a=crypto` and `a=key-mgmt`";

    // Keys
    /// The section is SRTP by keys from DTLS, but nothing says which certificate will be shown. Peers refuse the
    /// handshake.
    MISSING_FINGERPRINT "missing-fingerprint": Error, OfferAnswer, "RFC 5763, section 5",
        "add `a=fingerprint`, to the section or to the session";
    /// An offer that takes one side of the handshake already. An answer has to take it, but RFC 8842 wants `actpass`,
    /// which leaves the choice to the answerer.
    SETUP_NOT_ACTPASS "setup-not-actpass": Warning, OfferAnswer, "RFC 8842, section 5.2", "offer `a=setup:actpass`";
    /// The section is SRTP, but holds no key, and no certificate to make one with: nothing can be decrypted.
    MISSING_KEYS "missing-keys": Error, OfferAnswer, "RFC 4568, section 7; RFC 5763, section 5",
        "add `a=crypto`, or use DTLS with `a=fingerprint` and `UDP/TLS/RTP/SAVPF`";
    /// A certificate without `a=setup`: nobody says who begins the handshake. Where it is missing an offer counts as
    /// `active` and an answer as `passive`, but DTLS wants it said, and browsers refuse the section.
    MISSING_SETUP "missing-setup": Warning, OfferAnswer, "RFC 8842, sections 5.2 and 5.3",
        "add `a=setup:actpass` to the offer, or `a=setup:active` to the answer";
    /// `holdconn` makes no connection, and DTLS does not have it. To hold a call, the direction is changed.
    HOLDCONN_WITH_DTLS "holdconn-with-dtls": Error, OfferAnswer, "RFC 8842, section 5.1",
        "write `actpass` in an offer, `active` or `passive` in an answer";
    /// An answer decides who begins the handshake, and `actpass` leaves it open: both sides wait, or both begin.
    ACTPASS_IN_ANSWER "actpass-in-answer": Error, OfferAnswer, "RFC 4145, section 4.1; RFC 8842, section 5.3",
        "answer `a=setup:active` or `a=setup:passive`";
    /// SHA-1 is allowed and no longer safe. Libraries begin to refuse it.
    SHA_1 "sha-1": Hint, Any, "RFC 8122, section 5", "use sha-256";

    // Keys in the SDP
    /// A key for SRTP in a section that is not SRTP. It is how devices offer encryption that the other side may leave
    /// away (RFC 8643); a peer that does not know it sends plain RTP, or refuses the section.
    KEY_WITHOUT_SRTP "key-without-srtp": Hint, OfferAnswer, "RFC 8643, section 3.1",
        "write `RTP/SAVP` where the media must be encrypted";
    /// The number of a key tells which one the answer has taken, so a section has each number once.
    REPEATED_CRYPTO_TAG "repeated-crypto-tag": Error, OfferAnswer, "RFC 4568, section 4.1", "number the keys 1, 2, 3";
    /// An answer takes one of the keys that were offered, and repeats its number. Where it has several, the offerer cannot
    /// tell which one encrypts what comes, and drops it.
    SEVERAL_KEYS_IN_ANSWER "several-keys-in-answer": Error, OfferAnswer, "RFC 4568, section 5.1.2",
        "keep the `a=crypto` that is taken, with its number in the offer, and remove the others";
    /// Several keys in one line, and packets must say which of them they are for: each needs an MKI, and all of them in
    /// the same number of bytes.
    KEYS_WITHOUT_MKI "keys-without-mki": Error, OfferAnswer, "RFC 4568, section 6.1",
        "add an MKI to each key, such as `|1:4`, or send one key only";
    /// A key that stands in the description twice. Where two streams are encrypted with one key, who listens can take
    /// them together and read both. The sections of a bundle are one stream in this.
    REPEATED_KEY "repeated-key": Warning, OfferAnswer, "RFC 4568, section 6.1", "make a new key for each line";
    /// No suite of that name is known here. A peer that does not know it either leaves the key out; where it is the
    /// only one, the section is refused.
    UNKNOWN_CRYPTO_SUITE "unknown-crypto-suite": Hint, Any, "RFC 4568, section 10.3.2", "look for a misspelling";
    /// Hashes that are broken: somebody may make another certificate with the same fingerprint.
    WEAK_HASH "weak-hash": Warning, Any, "RFC 8122, section 5", "use sha-256";

    // What goes to a carrier
    /// An attribute for which carriers are known to refuse the call, with 488 or 400, instead of passing it over:
    /// `a=tool`, `a=rtcp-mux`, `a=tcap`.
    REFUSED_BY_CARRIERS "refused-by-carriers": Hint, SipTrunk, "RFC 8866, section 5.13",
        "where the carrier refuses the call, leave the line out, or let an SBC remove it";
    /// A static payload type says its codec by itself, but RFC 3264 wants an `rtpmap` for every one, and some peers leave
    /// out what has none.
    STATIC_WITHOUT_RTPMAP "static-without-rtpmap": Hint, SipTrunk, "RFC 3264, section 5.1",
        "add `a=rtpmap`, such as `a=rtpmap:0 PCMU/8000`";
    /// The name is right in any case, and one channel is what a codec has where nothing is said. But peers that compare
    /// the text do not find the codec: `pcmu/8000`, `PCMU/8000/1`.
    RTPMAP_SPELLING "rtpmap-spelling": Hint, SipTrunk, "RFC 4855, section 3", "write name and channels as they are registered, such as `PCMU/8000`";
    /// G.722 samples at 16 kHz, and its `rtpmap` says 8000: a mistake of the first RFC, which stays. A peer that takes 8000
    /// for the sampling rate plays it at half speed, or as narrowband noise.
    G722_CLOCK "g722-clock": Hint, SipTrunk, "RFC 3551, section 4.5.2",
        "leave it as it is, and look for 16 kHz in what plays the audio";
    /// What is not said about the format has a meaning of its own, which peers are known to get wrong: AMR without
    /// `octet-align` is bandwidth-efficient, and noise to a decoder that takes it for octet-aligned.
    IMPLIED_PARAMETERS "implied-parameters": Hint, SipTrunk, "RFC 4867, section 8.1; 3GPP TS 26.445, annex A.3",
        "say the parameter that the message names, with the value that holds";
    /// More attributes in a section than PJSIP keeps where nobody has raised its limit (`PJMEDIA_MAX_SDP_ATTR`, 68): the
    /// rest is lost without a word, and it is often those of the last codecs.
    MANY_ATTRIBUTES "many-attributes": Hint, SipTrunk, "PJSIP, pjmedia/config.h", "offer fewer codecs, or shorter lists of feedback";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::explain;
    use alloc::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_in_kebab_case() {
        let codes: BTreeSet<_> = ALL.iter().map(|rule| rule.code).collect();
        assert_eq!(codes.len(), ALL.len());
        for (index, rule) in ALL.iter().enumerate() {
            assert_eq!(rule.index, index, "{}", rule.code);
            assert_eq!(explain(rule.code), Some(*rule));
            let is_kebab = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            assert!(rule.code.bytes().all(is_kebab), "{}", rule.code);
            assert!(rule.explanation.ends_with('.') && !rule.cure.ends_with('.'), "{}", rule.code);
        }
        assert_eq!(explain("no-such-rule"), None);
    }
}
