//! The first line and the Via headers of messages, explained.

use expect_test::expect;

use crate::read;

#[test]
fn requests() {
    let message = read(
        "INVITE tel:+61383940221 SIP/2.0\r\nv: SIP/2.0/UDP 192.0.2.1\r\n ;branch=z9hG4bK2, SIP/2.0\r\nContent-Type: application/sdp\r\n\
         Content-Length: 5\r\n\r\nv=0\r\n",
    );
    expect![[r#"
        INVITE tel:+61383940221 SIP/2.0
          INVITE: asks for a call, or for a change of one
          tel:+61383940221: is the address that the request goes to
          SIP/2.0: is the protocol and its version
          SDP: is an offer: the sender proposes the session, or a change of it

        Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK2
          SIP: is the protocol name
          2.0: is the protocol version
          UDP: is the transport: one datagram a message, which IP may cut into fragments
          192.0.2.1: is the IP address of the sender
          no port: means 5060, the default of UDP
          branch=z9hG4bK2: is the name of the transaction
          added by: the nearest hop, the last one on the way of the request
          response: goes to 192.0.2.1:5060, which the sender wrote

        Via: SIP/2.0
          transport: expected `/` and the transport
    "#]]
    .assert_eq(&message.explain().to_string());
    let message = read("FROB sip:a\u{1b}b SIP/2.0\r\n\r\n");
    expect![[r#"
        FROB sip:a␛b SIP/2.0
          FROB: is a method that is not known
          sip:a␛b: is the address that the request goes to
          SIP/2.0: is the protocol and its version
    "#]]
    .assert_eq(&message.explain().to_string());
}

#[test]
fn responses() {
    let message = read(
        "SIP/2.0 183 Session Progress\r\nCSeq: 1 INVITE\r\nContent-Type: application/sdp\r\nContent-Length: 5\r\n\r\nv=0\r\n",
    );
    expect![[r#"
        SIP/2.0 183 Session Progress
          SIP/2.0: is the protocol and its version
          INVITE: is what it answers
          183: is Session Progress
          class: 1xx, Info: the request has arrived and is worked on. Another response follows
          meaning: something about the progress of the call that no other code says; mostly with SDP, for tones and announcements before the call is answered
          reference: RFC 3261, section 21.1.5
          SDP: is a preview of the answer, which follows in a reliable response
    "#]].assert_eq(&message.explain().to_string());
    let message = read("SIP/2.0 99 \u{202e}words\r\n\r\n");
    expect![[r#"
        SIP/2.0 99 �words
          SIP/2.0: is the protocol and its version
          99: is no code: expected one from 100 to 699
    "#]]
    .assert_eq(&message.explain().to_string());
    let message = read("SIP/2.0 299 Own\r\n\r\n");
    expect![[r#"
        SIP/2.0 299 Own
          SIP/2.0: is the protocol and its version
          299: is no code that is registered
          class: 2xx, Success: the request was received, understood and accepted
          meaning: as 200, where nothing else is known of it
    "#]]
    .assert_eq(&message.explain().to_string());
}

/// An explanation grows with the message, not with its square.
#[test]
fn many_hops() {
    let vias = "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1;a=b;c=d\r\n";
    let lengths = [100, 200].map(|count| {
        read(&format!("BYE sip:a@example.com SIP/2.0\r\n{}\r\n", vias.repeat(count))).explain().to_string().len()
    });
    assert!(lengths[1] < lengths[0] * 2, "{lengths:?}");
}

#[test]
fn passwords_in_uris_are_masked() {
    let message = read("INVITE sip:alice:hunter2@example.com SIP/2.0\r\nContent-Length: 0\r\n\r\n");
    let shown = format!("{}{message:?}{:?}", message.explain(), message.start_line());
    assert_eq!(shown.matches("hunter2").count(), 0, "{shown}");
    assert_eq!(shown.matches("sip:alice:***@example.com").count(), 4, "{shown}");
}
