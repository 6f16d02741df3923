//! The causes of the telephone network (ITU-T Q.850).

/// What a cause means, in plain words.
pub(super) fn meaning(cause: u32) -> Option<&'static str> {
    let index = CAUSES.binary_search_by_key(&cause, |(cause, _)| *cause).ok()?;
    CAUSES.get(index).map(|(_, meaning)| *meaning)
}

/// Those that are met, in order.
static CAUSES: [(u32, &str); 39] = [
    (1, "the number is not assigned to anybody"),
    (2, "no route to the transit network that was asked for"),
    (3, "no route to the number"),
    (16, "a user has hung up, as calls usually end"),
    (17, "the called user is busy"),
    (18, "the device of the called user does not answer the network"),
    (19, "it rang, and nobody answered"),
    (20, "the called user is absent, such as a mobile phone that is off"),
    (21, "the called side refuses the call, although it could take it"),
    (22, "the number has changed"),
    (26, "another device or user has got the call"),
    (27, "the line of the called user is out of order"),
    (28, "the number is incomplete, or not in the right form"),
    (29, "the network does not provide a service that was asked for"),
    (31, "a normal end, and no other cause of that kind fits"),
    (34, "no channel is free"),
    (38, "the network is out of order, likely for some time"),
    (41, "the network has failed for a moment: another attempt may work"),
    (42, "an exchange on the way is overloaded"),
    (44, "the channel that was asked for is not available"),
    (47, "something that the call needs is not available"),
    (50, "the user has not subscribed to a service that was asked for"),
    (55, "calls to that user are barred within the closed user group"),
    (57, "the user may not make this kind of connection"),
    (58, "this kind of connection is not available at the moment"),
    (63, "a service or an option is not available"),
    (65, "this kind of connection is not supported"),
    (69, "a service that was asked for is not supported"),
    (70, "only a restricted kind of digital connection is available"),
    (79, "a service or an option is not supported"),
    (87, "the user is not a member of the closed user group"),
    (88, "the called device cannot take this kind of call"),
    (95, "a message of the signalling is invalid"),
    (96, "a message of the signalling lacks an element that it must have"),
    (97, "a message of the signalling is of a type that is not known"),
    (99, "a message of the signalling has an element that is not known"),
    (102, "a timer has run out, as an answer of the network did not come"),
    (111, "the signalling is against its protocol"),
    (127, "another network has ended the call, and does not tell why"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_in_order() {
        assert!(CAUSES.is_sorted_by(|a, b| a.0 < b.0));
        for (cause, expected) in &CAUSES {
            assert_eq!(meaning(*cause), Some(*expected));
        }
        assert_eq!((meaning(0), meaning(15), meaning(128)), (None, None, None));
    }
}
