//! The table of rules for SIP messages, by area. What is to be said of their SDP, the [`rules`] of descriptions say.
//!
//! [`rules`]: super::rules

use super::{Rule, Scope, Severity, rules};

rule_table! {
    first rules::ALL.len();

    // The form of the message
    /// Line ends before the first line of the message. Receivers pass over them; on UDP they are mostly the rest of a
    /// keep-alive.
    LINE_ENDS_BEFORE_MESSAGE "line-ends-before-message": Hint, Any, "RFC 3261, section 7.5", "begin with the first line";
    /// Lines of headers end with CRLF. Copying a message out of a log changes them to LF; where the message was sent so,
    /// some peers do not find where its headers end.
    HEADER_LINE_END "header-line-end": Hint, Any, "RFC 3261, section 7", "end every line with CRLF";
    /// The code of a response is three digits, from 100 to 699. Receivers drop a response without one.
    UNREADABLE_STATUS_CODE "unreadable-status-code": Error, Any, "RFC 3261, section 7.2",
        "write a code of three digits, such as `200`";
    /// A line among the headers that is none, as it has no colon or no name before it. Receivers refuse the message with
    /// 400, or lose what stands behind the line.
    NOT_A_HEADER "not-a-header": Error, Any, "RFC 3261, section 7.3.1",
        "remove the line; where it belongs to the one before it, begin it with a space";
    /// No empty line divides headers and body, so that to a receiver the message has not ended, or the first line of the
    /// body is a header.
    MISSING_EMPTY_LINE "missing-empty-line": Error, Any, "RFC 3261, section 7", "put an empty line behind the headers";
    /// The line that divides headers and body has blanks in it, which make it a part of the header before it. The body is
    /// then taken for headers.
    BLANKS_IN_EMPTY_LINE "blanks-in-empty-line": Error, Any, "RFC 3261, section 7.3.1", "remove the blanks";
    /// Another message begins behind this one, as in a stream or a trace. Only the first one was read: headers, SDP and
    /// findings are all its own.
    FOLLOWING_MESSAGE "following-message": Hint, Any, "RFC 3261, section 18.3", "read them all with `sip::Trace`";
    /// A header whose value is not as its grammar has it. Receivers answer 400, or go by a part of it.
    UNREADABLE_HEADER "unreadable-header": Error, Any, "RFC 3261, section 25.1", "write the field as it is expected";

    // The length of the body
    /// A body without a Content-Length. Over TCP and TLS nothing else tells where the message ends, and receivers close
    /// the connection; over UDP the body is the rest of the datagram.
    MISSING_CONTENT_LENGTH "missing-content-length": Warning, Any, "RFC 3261, sections 18.3 and 20.14",
        "add a Content-Length with the bytes of the body";
    /// A Content-Length that is no number. Receivers refuse the message, or lose the body.
    UNREADABLE_CONTENT_LENGTH "unreadable-content-length": Error, Any, "RFC 3261, section 20.14",
        "write the bytes of the body as a number";
    /// Two Content-Lengths that contradict each other. Peers take different ones, which is also a way to smuggle a message
    /// into another.
    CONTRADICTING_CONTENT_LENGTH "contradicting-content-length": Error, Any, "RFC 3261, section 20.14",
        "keep the one that is right";
    /// The Content-Length says more than there is. Over UDP the message was cut, such as by a limit on the way; over TCP a
    /// receiver waits for the rest, and takes the next message for it.
    CONTENT_LENGTH_TOO_LARGE "content-length-too-large": Error, Any, "RFC 3261, section 18.3",
        "count the bytes of the body again, and look for a limit on the way";
    /// The Content-Length is right for lines that end with CRLF, and the lines of this body do not: copying has changed
    /// them. Where the message was sent so, see `content-length-too-large`.
    CONTENT_LENGTH_OF_CRLF "content-length-of-crlf": Hint, Any, "RFC 3261, section 18.3",
        "nothing, where the message was copied; else end every line with CRLF";
    /// The Content-Length says less than there is. A receiver cuts the body there, and the last lines of the SDP are lost:
    /// often an SBC that has changed the body, and not its length. Here, the body is read to its end.
    CONTENT_LENGTH_TOO_SMALL "content-length-too-small": Error, Any, "RFC 3261, section 18.3",
        "count the bytes of the body again, wherever it is changed";
    /// Line ends behind the body, which no Content-Length counts: copied messages have them.
    LINE_ENDS_BEHIND_BODY "line-ends-behind-body": Hint, Any, "RFC 3261, section 18.3", "end the message with its body";

    // The body
    /// A body, and nothing says what it is. Receivers answer 415, or take it for SDP where it looks so.
    MISSING_CONTENT_TYPE "missing-content-type": Warning, Any, "RFC 3261, section 20.15",
        "add `Content-Type: application/sdp`";
    /// The body is compressed, or encoded in another way. Few peers take that: others answer 415. Here it is not undone,
    /// so no SDP is found.
    CONTENT_ENCODING "content-encoding": Hint, Any, "RFC 3261, section 20.12", "send the body as it is";
    /// A part of the body in an encoding for mail, such as `base64`, which SIP does not need. Many peers read it as it
    /// stands, and find no SDP.
    TRANSFER_ENCODING "transfer-encoding": Warning, Any, "RFC 5621, section 3.2",
        "send the part as it is, in `binary` or `8bit`";
    /// The body has several parts, and nothing says by which line they are divided. No peer finds the SDP in it.
    MISSING_BOUNDARY "missing-boundary": Error, Any, "RFC 2046, section 5.1.1", "add `;boundary=` to the Content-Type";
    /// The body should have several parts, and none begins behind the boundary that the Content-Type names: another one
    /// divides it, or the first one was lost and only the one that closes the body is left. No peer finds the SDP in it.
    NO_PARTS "no-parts": Error, Any, "RFC 2046, section 5.1.1",
        "write `--` and the boundary before each part, as the Content-Type has it";
    /// SDP stands before the first boundary of the body, where receivers pass over everything: the boundary before it was
    /// lost, so that nobody finds it.
    SDP_BEFORE_PARTS "sdp-before-parts": Error, Any, "RFC 2046, section 5.1.1",
        "write `--` and the boundary before each part, also before the first one";
    /// The boundary that ends the last part, with `--` behind it, is missing: the body was likely cut. Some peers refuse it.
    UNCLOSED_MULTIPART "unclosed-multipart": Error, Any, "RFC 2046, section 5.1.1",
        "write `--`, the boundary and `--` behind the last part";
    /// Parts in parts in parts, deeper than anybody sends them. Here, the deepest are not looked for.
    NESTED_TOO_DEEP "nested-too-deep": Warning, Any, "RFC 2046, section 5.1.1", "send the parts side by side";
    /// A message that may carry an offer or an answer, such as an INVITE, has a body, and no SDP in it. That can be as it
    /// should be, where the SDP is in another message of the exchange.
    BODY_WITHOUT_SDP "body-without-sdp": Hint, Any, "RFC 3261, section 20.15",
        "where a session description was expected, look at what sends the message";

    // Ways through NAT
    /// The caller wrote a private address into its Via, the next hop saw the message come from another one, and media is
    /// wanted at a private address in `c=` as well, without candidates of ICE: the caller is behind a NAT, and does not
    /// know its public address. Signalling works by `received` and `rport`; the sound that is sent to the address in `c=`
    /// gets lost, so that the call is silent on one side.
    CALLER_BEHIND_NAT "caller-behind-nat": Hint, Any, "RFC 3261, section 18.2.1; RFC 3581, section 4",
        "use STUN or ICE at the caller, set its public address, or let an SBC latch on to where its packets come from";

    // Who the caller is
    /// The number in From, or in P-Asserted-Identity, is not the one that the request is authenticated as. Many trunks
    /// allow that, as companies show one number for all their lines; others answer 403. Compared are the users, without
    /// `+` before them and without a realm behind them. From `sip:61383940220@…` with `username="61383940218"` is
    /// an example.
    FROM_DIFFERS_FROM_DIGEST "from-differs-from-digest": Hint, Any, "RFC 3261, section 22",
        "where the carrier answers 403: authenticate as the number in From, or send the number of the account in From";
    /// A server asks who the request is from. The first time that is no failure: the same request is to be sent again,
    /// with a digest in Authorization (after 401) or Proxy-Authorization (after 407). The digest is a hash over user name,
    /// realm, password, nonce, method and URI, and no encryption. One response alone does not show whether the request had
    /// a digest already; where it had, user name or password is wrong. On a trunk that is known by its IP address it should
    /// not be seen at all: the request came from an address that the carrier does not have on file.
    CHALLENGE "challenge": Hint, Any, "RFC 3261, section 22",
        "send the request again with a digest; on an IP trunk, ask the carrier which address it expects";
    /// Several challenges in one header with commas between them, as HTTP has them. In SIP each has a header of its own:
    /// who reads one by its grammar takes the next one for parameters of the first. Here, each is read.
    COMBINED_CHALLENGES "combined-challenges": Warning, Any, "RFC 3261, section 7.3.1",
        "write a header for each challenge";
    /// A 401 without WWW-Authenticate, or a 407 without Proxy-Authenticate, or with nothing behind it: it asks who the
    /// request is from, and does not say how to tell. Nobody can send the request again with credentials, so it fails for
    /// good.
    MISSING_CHALLENGE "missing-challenge": Error, Any, "RFC 3261, sections 22.2 and 22.3",
        "add WWW-Authenticate to a 401, or Proxy-Authenticate to a 407, with a realm and a nonce";
    /// The digest was right, and only the nonce in it has run out (`stale=true`): the request is to be sent again with the
    /// new nonce, without asking anybody for the password.
    STALE_NONCE "stale-nonce": Hint, Any, "RFC 3261, section 22.1", "send the request again with the new nonce";
    /// The request had a digest for this realm, and the server asks again: user name or password is wrong, the realm
    /// belongs to another account, or the digest was made over another URI or method than the one that was sent. Devices
    /// that go on trying are locked out by many carriers.
    CREDENTIALS_REFUSED "credentials-refused": Error, Any, "RFC 3261, section 22.1",
        "check user name, password and realm of the account";
    /// A header for a digest that lacks what a digest needs, such as its realm or nonce. Nobody can answer such a
    /// challenge, and no server accepts such credentials.
    INCOMPLETE_DIGEST "incomplete-digest": Error, Any, "RFC 3261, section 25.1", "add the parameter";

    // Calls that fail
    /// The server understood the request and refuses it: because of the account (no credit, barred, or not allowed to call
    /// that destination), or of the configuration (a number in From that is not the one of the account, an address or
    /// domain that the carrier does not have on file). Sending it again does not help.
    FORBIDDEN "forbidden": Hint, Any, "RFC 3261, section 21.4.4",
        "look at the credit and the rights of the account, then compare From with the user name of the digest";
    /// The INVITE was ended before it was answered: by a CANCEL of the caller, or of a proxy where another branch answered
    /// or the time in Expires ran out, or by a BYE. The reason, where one is given, is usually in the CANCEL.
    REQUEST_TERMINATED "request-terminated": Hint, Any, "RFC 3261, section 21.4.25",
        "nothing, where the caller has hung up; else look at the CANCEL, who sent it and how long after the INVITE";
    /// A Reason header says why a call was ended or refused: the code of a SIP response, or a cause of the telephone
    /// network (ITU-T Q.850). In a CANCEL, `cause=200` means that another device has taken the call. A BYE by which a user
    /// hangs up (`Q.850;cause=16`) is not told.
    REASON_GIVEN "reason-given": Hint, Any, "RFC 3326, section 2", "go by the reason";
    /// The session that the offer describes was not accepted: here (488), or by any device of the user (606). A Warning
    /// header says what it was.
    SESSION_NOT_ACCEPTABLE "session-not-acceptable": Hint, Any, "RFC 3261, sections 21.4.26 and 20.43",
        "compare the codecs, the protocol and the media types of the offer with what the called side is set to";
    /// A server says in a Warning header what is wrong with the session description, by a code and in its own words.
    WARNING_GIVEN "warning-given": Hint, Any, "RFC 3261, section 20.43", "go by the warning; where it names the session, change that in the offer";
}
