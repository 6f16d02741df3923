//! The codes of the support documents and of the registry, and how a code is explained.

use expect_test::expect;
use sdp_decoder::sip::{StatusClass, StatusCode};

/// The codes that the support documents list, with their phrases there.
const OF_THE_DOCUMENTS: [(u16, &str); 70] = [
    (100, "Trying"),
    (180, "Ringing"),
    (181, "Call Is Being Forwarded"),
    (182, "Queued"),
    (183, "Session Progress"),
    (199, "Early Dialog Terminated"),
    (200, "OK"),
    (202, "accepted"),
    (204, "No Notification"),
    (300, "Multiple Choices"),
    (301, "Moved Permanently"),
    (302, "Moved Temporarily"),
    (305, "Use Proxy"),
    (380, "Alternative Service"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (413, "Request Entity Too Large"),
    (414, "Request URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Unsupported URI Scheme"),
    (417, "Uknown Resource-Priority"),
    (420, "Bad Extension"),
    (421, "Extension Required"),
    (422, "Session Interval Too Small"),
    (423, "Interval Too Brief"),
    (424, "Bad Location Information"),
    (428, "Use Identity Header"),
    (429, "Provide Referrer Identity"),
    (430, "Flow Failed"),
    (433, "Anonymity Disallowed"),
    (436, "Bad Identity Info"),
    (437, "Unsupported Certificate"),
    (438, "Invalid Identity Header"),
    (439, "First Hop Lacks Outbound Support"),
    (470, "Consent Needed"),
    (480, "Temporarily Unavailable"),
    (481, "Call/Transaction Does Not Exist"),
    (482, "Loop Detected"),
    (483, "Too Many Hops"),
    (484, "Address Incomplete"),
    (485, "Ambiguous"),
    (486, "Busy Here"),
    (487, "Request Terminated"),
    (488, "Not Acceptable Here"),
    (489, "Bad Event"),
    (491, "Request Pending"),
    (493, "Undecipherable"),
    (494, "Security Agreement Required"),
    (500, "Server Internal Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Server Time-out"),
    (505, "Version Not Supported"),
    (513, "Message Too Large"),
    (580, "Precondition Failure"),
    (600, "Busy Everywhere"),
    (603, "Decline"),
    (604, "Does Not Exist Anywhere"),
    (606, "Not Acceptable"),
];

/// The codes that IANA has, with their phrases.
const REGISTERED: [(u16, &str); 75] = [
    (100, "Trying"),
    (180, "Ringing"),
    (181, "Call Is Being Forwarded"),
    (182, "Queued"),
    (183, "Session Progress"),
    (199, "Early Dialog Terminated"),
    (200, "OK"),
    (202, "Accepted"),
    (204, "No Notification"),
    (300, "Multiple Choices"),
    (301, "Moved Permanently"),
    (302, "Moved Temporarily"),
    (305, "Use Proxy"),
    (380, "Alternative Service"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (410, "Gone"),
    (412, "Conditional Request Failed"),
    (413, "Request Entity Too Large"),
    (414, "Request-URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Unsupported URI Scheme"),
    (417, "Unknown Resource-Priority"),
    (420, "Bad Extension"),
    (421, "Extension Required"),
    (422, "Session Interval Too Small"),
    (423, "Interval Too Brief"),
    (424, "Bad Location Information"),
    (425, "Bad Alert Message"),
    (428, "Use Identity Header"),
    (429, "Provide Referrer Identity"),
    (430, "Flow Failed"),
    (433, "Anonymity Disallowed"),
    (436, "Bad Identity Info"),
    (437, "Unsupported Credential"),
    (438, "Invalid Identity Header"),
    (439, "First Hop Lacks Outbound Support"),
    (440, "Max-Breadth Exceeded"),
    (469, "Bad Info Package"),
    (470, "Consent Needed"),
    (480, "Temporarily Unavailable"),
    (481, "Call/Transaction Does Not Exist"),
    (482, "Loop Detected"),
    (483, "Too Many Hops"),
    (484, "Address Incomplete"),
    (485, "Ambiguous"),
    (486, "Busy Here"),
    (487, "Request Terminated"),
    (488, "Not Acceptable Here"),
    (489, "Bad Event"),
    (491, "Request Pending"),
    (493, "Undecipherable"),
    (494, "Security Agreement Required"),
    (500, "Server Internal Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Server Time-out"),
    (505, "Version Not Supported"),
    (513, "Message Too Large"),
    (555, "Push Notification Service Not Supported"),
    (580, "Precondition Failure"),
    (600, "Busy Everywhere"),
    (603, "Decline"),
    (604, "Does Not Exist Anywhere"),
    (606, "Not Acceptable"),
    (607, "Unwanted"),
    (608, "Rejected"),
];

/// Where the phrase of the documents is another one than that of the registry.
const OTHERWISE: [(u16, &str); 4] = [
    (202, "Accepted"),
    (414, "Request-URI Too Long"),
    (417, "Unknown Resource-Priority"),
    (437, "Unsupported Credential"),
];

fn code(number: u16) -> StatusCode {
    StatusCode::new(number).expect("a code of a class")
}

#[test]
fn every_code_of_the_documents_answers() {
    for (number, phrase) in OF_THE_DOCUMENTS {
        let otherwise = OTHERWISE.iter().find(|(other, _)| *other == number).map(|(_, phrase)| *phrase);
        assert_eq!(code(number).reason_phrase(), Some(otherwise.unwrap_or(phrase)), "{number}");
        assert_ne!(otherwise, Some(phrase), "{number}: the documents have it as the registry has it");
        let class = usize::from(code(number).class().digit());
        assert_eq!(class, usize::from(number / 100));
        let head =
            ["Info", "Success", "Redirection", "Request Failures", "Server Errors", "Global Failures"][class - 1];
        assert_eq!(code(number).class().to_string(), head, "{number}");
        assert!(code(number).meaning().is_some(), "{number}");
        assert!(code(number).reference().is_some_and(|reference| reference.starts_with("RFC ")), "{number}");
    }
}

#[test]
fn the_known_codes_are_the_registered_ones_and_two_more() {
    for (number, phrase) in REGISTERED {
        assert_eq!(code(number).reason_phrase(), Some(phrase));
        assert!(code(number).is_registered(), "{number}");
    }
    let others: Vec<_> = StatusCode::known().filter(|code| !code.is_registered()).collect();
    assert_eq!(others, [StatusCode::CONFLICT, StatusCode::LENGTH_REQUIRED]);
    assert_eq!(StatusCode::known().len(), REGISTERED.len() + others.len());
    let deprecated: Vec<_> = StatusCode::known().filter(|code| code.is_deprecated()).collect();
    assert_eq!(deprecated, [StatusCode::ACCEPTED]);
}

#[test]
fn codes_from_100_to_699_and_no_others() {
    for number in 0..=u16::MAX {
        let code = StatusCode::new(number);
        assert_eq!(code.is_some(), (100..=699).contains(&number));
        assert_eq!(code, StatusCode::try_from(number).ok());
        assert_eq!(code, number.to_string().parse().ok(), "what Display writes is read");
        if let Some(code) = code {
            assert_eq!((code.number(), code.to_string()), (number, number.to_string()));
            assert_eq!(u16::from(code.class().digit()), number / 100);
            assert_eq!(code.is_final(), number >= 200);
            assert!(code.explain().to_string().starts_with(&format!("{number} ")));
        }
    }
    for text in ["", "099", "0200", "20", "2OO", "+200", "-1", "700", "65736", "200 200"] {
        let error = text.parse::<StatusCode>().expect_err(text);
        assert!(matches!(error.field(), "status code" | "after the value"), "{text}: {error}");
    }
    let error = StatusCode::try_from(700).expect_err("too large");
    assert_eq!(error.to_string(), "status code: expected a number from 100 to 699");
}

#[test]
fn classes_have_a_code_that_stands_for_the_others() {
    for class in StatusClass::ALL {
        assert_eq!(class.general().class(), class);
        assert!(class.meaning().starts_with(&format!("{}xx: ", class.digit())));
    }
}

#[test]
fn codes_in_depth() {
    let in_depth: Vec<_> =
        StatusCode::known().filter(|code| code.in_depth().is_some()).map(StatusCode::number).collect();
    assert_eq!(in_depth, [401, 403, 407, 487, 488]);
}

#[test]
fn explained() {
    expect![[r#"
        487 Request Terminated
          class: 4xx, Request Failures: this server cannot fulfil the request as it is. Another server may, or this one when it is changed
          meaning: the request was ended by CANCEL or BYE before it was answered
          reference: RFC 3261, section 21.4.25

        Mostly the caller has hung up before the call was answered, and there is nothing to mend: the CANCEL is answered with
        200, and the INVITE that it ends with 487.

        A proxy cancels as well: another branch of the call has answered, or the time in Expires ran out. And a BYE before the
        answer ends the INVITE so, too.

        Who it was, the Via of the CANCEL tells, and its Reason header, where there is one: SIP;cause=200;text="Call completed
        elsewhere" is another branch. The 487 itself has mostly none. Where the caller did not hang up, the time from INVITE to
        CANCEL shows which timer it was.
    "#]].assert_eq(&StatusCode::REQUEST_TERMINATED.explain().to_string());
    expect![[r#"
        202 Accepted
          class: 2xx, Success: the request was received, understood and accepted
          meaning: the request is accepted and not yet carried out, as a REFER or SUBSCRIBE was answered before RFC 6665
          status: deprecated, and not to be sent any more
          reference: RFC 6665, section 8.3.1
    "#]]
    .assert_eq(&StatusCode::ACCEPTED.explain().to_string());
    expect![[r#"
        409 Conflict
          class: 4xx, Request Failures: this server cannot fulfil the request as it is. Another server may, or this one when it is changed
          meaning: the request conflicts with a registration that is there already
          status: of RFC 2543; RFC 3261 dropped it, and it is no longer registered
          reference: RFC 2543, section 7.4.10
    "#]].assert_eq(&StatusCode::CONFLICT.explain().to_string());
    expect![[r#"
        499 (not registered)
          class: 4xx, Request Failures: this server cannot fulfil the request as it is. Another server may, or this one when it is changed
          meaning: as 400, where nothing else is known of it
    "#]].assert_eq(&code(499).explain().to_string());
    expect![[r#"
        199 Early Dialog Terminated
          class: 1xx, Info: the request has arrived and is worked on. Another response follows
          meaning: one branch of a forked call has ended before the call is answered. Others may still be ringing
          reference: RFC 6228
    "#]]
    .assert_eq(&code(199).explain().to_string());
}
