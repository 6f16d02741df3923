//! Audio that is not compressed (RFC 3190, RFC 4856, SMPTE ST 2110-30)

use sdp_decoder::DeviationKind::UnexpectedCharacter;
use sdp_decoder::codec::{ChannelGroup, ChannelOrder, Emphasis, FormatParameters, LinearAudioParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn linear(encoding: &str, text: &str) -> LinearAudioParameters<'static> {
    let FormatParameters::LinearAudio(linear) = read(encoding, text) else { panic!("{encoding}") };
    linear
}

#[test]
fn every_parameter() {
    for encoding in ["L8", "l16", "L20", "L24", "DAT12", "AM824"] {
        let linear = linear(encoding, "channel-order=DV.LRLsRs; emphasis=50-15; channels=4; ptime=1");
        let order = linear.channel_order().expect("it is there").expect("it is readable");
        assert_eq!((order.convention(), order.order()), ("DV", "LRLsRs"));
        assert_eq!((order.groups().count(), order.channels()), (0, None));
        assert_eq!(linear.emphasis(), Some(Ok(Emphasis::Emphasis50To15)));
        assert_eq!((linear.channels(), linear.ptime()), (Some(Ok(4)), Some(Ok(1))));
    }
}

fn order(text: &str) -> ChannelOrder<'_> {
    ChannelOrder::try_from(text).expect("it is readable")
}

#[test]
fn groups_of_channels() {
    let every = order("SMPTE2110.(M,DM,ST,LtRt,51,71,222,SGRP,AES3,U08,X)");
    let channels: Vec<_> = every.groups().map(|group| group.channels()).collect();
    let counts = [1, 2, 2, 2, 6, 8, 24, 4, 2, 8].map(Some);
    assert_eq!(channels, counts.into_iter().chain([None]).collect::<Vec<_>>());
    assert_eq!(every.channels(), None);
    assert_eq!(order("SMPTE2110.(SGRP,SGRP)").channels(), Some(8));
    assert_eq!(order("smpte2110.(ST)").groups().collect::<Vec<_>>(), [ChannelGroup::Stereo]);
    assert_eq!(order("SMPTE2110.( 51 , ST )").channels(), Some(8));
    for unknown in ["U00", "U65", "U", "ux"] {
        assert_eq!(ChannelGroup::try_from(unknown).expect("a word").channels(), None, "{unknown}");
    }
}

#[test]
fn told_and_refused() {
    assert_right("L24", &["channel-order=SMPTE2110.(ST)", "channel-order=SMPTE2110.(51,ST);"]);
    assert_tolerated("L24", "channel-order=SMPTE2110.ST", UnexpectedCharacter, "SMPTE2110.ST");
    assert_eq!(order("SMPTE2110.ST").channels(), Some(2));
    let expected = "channel-order: expected a convention and an order, such as `SMPTE2110.(ST)`";
    assert_refused("L24", "channel-order=stereo", expected, "stereo");
    assert_refused("L24", "channel-order=SMPTE2110.", expected, "SMPTE2110.");
}
