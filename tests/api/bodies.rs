//! What goes in: text and bytes, borrowed and owned.

use std::borrow::Cow;

use sdp_decoder::{DecodeError, Role, SessionDescription, decode_sdp};

use super::{OFFER, decode};

#[test]
fn of_every_kind() {
    let (text, bytes) = (OFFER.to_owned(), OFFER.as_bytes().to_vec());
    let array: &[u8; 9] = b"v=0\r\ns=-\n";
    let expected = decode(OFFER);
    let decoded: [Result<SessionDescription, DecodeError>; 11] = [
        decode_sdp(OFFER),
        decode_sdp(&text),
        decode_sdp(text.clone()),
        decode_sdp(Cow::Borrowed(OFFER)),
        decode_sdp(Cow::<str>::Owned(text.clone())),
        decode_sdp(OFFER.as_bytes()),
        decode_sdp(&bytes),
        decode_sdp(bytes.clone()),
        decode_sdp(Cow::Borrowed(OFFER.as_bytes())),
        decode_sdp(Cow::<[u8]>::Owned(bytes.clone())),
        OFFER.try_into(),
    ];
    assert!(decoded.iter().all(|result| result.as_ref() == Ok(&expected)));
    assert_eq!(decode_sdp(array).map(|short| short.lines().len()), Ok(2));
    assert_eq!(SessionDescription::try_from(OFFER.as_bytes()), Ok(expected));
}

/// Borrowed text is not copied; owned text is taken as it is.
#[test]
fn without_a_copy() {
    assert_eq!(decode_sdp(OFFER.as_bytes()).expect("it is SDP").text().as_ptr(), OFFER.as_ptr());
    let text = OFFER.to_owned();
    let at = text.as_ptr();
    let kept: SessionDescription<'static> = decode_sdp(text).expect("it is SDP");
    assert_eq!(kept.text().as_ptr(), at);
    assert_eq!(kept.into_owned().text().as_ptr(), at);
    let bytes = OFFER.as_bytes().to_vec();
    let at = bytes.as_ptr();
    assert_eq!(decode_sdp(bytes).expect("it is SDP").to_bytes().as_ptr(), at);
}

#[test]
#[expect(clippy::needless_borrows_for_generic_args, reason = "a borrowed temporary is what is tried")]
fn in_closures_and_on_temporaries() {
    let sections: Vec<_> = [OFFER, "v=0"].into_iter().map(decode_sdp).map(|s| s.map(|s| s.media().len())).collect();
    assert_eq!(sections, [Ok(1), Ok(0)]);
    let owned: Vec<SessionDescription<'static>> =
        ["1", "2"].iter().flat_map(|n| decode_sdp(format!("v={n}"))).collect();
    assert_eq!(owned.len(), 2);
    assert_eq!(decode_sdp(String::new() + OFFER).map(|offer| offer.lines().len()), Ok(6));
    let temporary = |body: &str| decode_sdp(&body.replace("audio", "video")).map(SessionDescription::into_owned);
    assert!(temporary(OFFER).is_ok_and(|offer| offer.text().contains("m=video")));
    let read = |body: &[u8]| decode_sdp(body).map(SessionDescription::into_owned);
    let kept = read(OFFER.as_bytes()).expect("it is SDP");
    std::thread::spawn(move || assert_eq!(kept.media().len(), 1)).join().expect("it holds there");
}

#[test]
fn from_str_and_display_are_the_text() {
    for body in [OFFER, "v=0", "\u{feff} v=0 \r\r\n???\n"] {
        let parsed: SessionDescription<'static> = body.parse().expect("it is SDP");
        assert_eq!((parsed.to_string().as_str(), parsed.to_bytes()), (body, body.as_bytes()));
    }
    assert_eq!("".parse::<SessionDescription>(), Err(DecodeError::Empty));
}

#[test]
fn what_is_not_utf_8_is_kept() {
    let body = b"v=0\r\ns=caf\xe9\r\ni=caf\xc3\xa9\r\n";
    let description = decode_sdp(body).expect("it is SDP");
    assert_eq!(description.to_bytes(), body);
    assert_eq!(description.text(), "v=0\r\ns=café\r\ni=café\r\n");
    assert_eq!(description.clone().into_owned().to_bytes(), body);
    assert_ne!(description, decode("v=0\r\ns=café\r\ni=café\r\n"), "the bytes differ");
}

#[test]
fn equal_are_the_same_bytes_in_the_same_role() {
    assert_eq!(decode("v=0\r\n"), decode_sdp(b"v=0\r\n".to_vec()).expect("it is SDP"));
    assert_ne!(decode("v=0\r\n"), decode("v=0\n"));
    assert_ne!(decode("v=0"), decode("v=0").with_role(Role::Offer));
    assert_eq!(decode("v=0").with_role(Role::Answer).role(), Role::Answer);
}
