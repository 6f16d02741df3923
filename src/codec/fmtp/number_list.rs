//! Numbers with commas between them.

use crate::syntax::{DeviationKind, Token, is_blank};

text_struct! {
    /// Numbers, as written.
    ///
    /// ```text
    /// list = number *( "," number )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::AmrParameters;
    ///
    /// let amr = AmrParameters::new("mode-set=0,2,4,7");
    /// let modes = amr.mode_set().ok_or("it is there")??;
    /// assert_eq!(modes.iter().collect::<Vec<_>>(), [0, 2, 4, 7]);
    /// assert!(modes.contains(7) && !modes.contains(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct NumberList<'a>
}

impl NumberList<'_> {
    /// The numbers, in order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        members(&self.0).flatten()
    }

    /// Whether that number is one of them.
    pub fn contains(&self, number: u32) -> bool {
        self.iter().any(|member| member == number)
    }
}

impl<'a> Token<'a> for NumberList<'a> {
    const EXPECTED: &'static str = "numbers with commas between them";
    fn token(text: &'a str) -> Option<Self> {
        members(text).all(|member| member.is_some()).then(|| Self(text.into()))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.bytes().any(is_blank).then_some(DeviationKind::ExtraBlanks)
    }
}

alone!(NumberList<'a>, "numbers");

fn members(text: &str) -> impl Iterator<Item = Option<u32>> + '_ {
    text.split(',').map(|member| u32::token(member.trim_ascii()))
}
