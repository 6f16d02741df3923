//! What is decoded.

use std::fmt::Write;

const DOCUMENTS: &str = include_str!("../../../examples/data/invite.sdp");
const TRUNK: &str = include_str!("../../bodies/trunk.sdp");
const BROWSER: &str = include_str!("../../bodies/browser.sdp");

pub struct Body {
    pub name: &'static str,
    pub text: String,
}

/// The offer of the support documents, one of a trunk, one of a browser, and larger ones of the same sections.
pub fn all() -> Vec<Body> {
    vec![
        Body { name: "documents", text: DOCUMENTS.to_owned() },
        Body { name: "trunk", text: TRUNK.to_owned() },
        Body { name: "browser", text: BROWSER.to_owned() },
        Body { name: "conference", text: browser_of(8 << 10) },
        Body { name: "megabyte", text: browser_of(1 << 20) },
    ]
}

/// The browser's offer with its media sections again and again, each with a name of its own, until there are that many bytes.
fn browser_of(bytes: usize) -> String {
    let sections: Vec<&str> = BROWSER.split("m=").collect();
    let (session, media) = sections.split_first().expect("a session section");
    let mut text = String::from(*session);
    for (mid, section) in (0..).zip(media.iter().cycle()) {
        if text.len() >= bytes {
            break;
        }
        text.push_str("m=");
        for line in section.split_inclusive("\r\n") {
            match line.strip_prefix("a=mid:") {
                Some(_) => write!(text, "a=mid:{mid}\r\n").expect("a string takes all"),
                None => text.push_str(line),
            }
        }
    }
    text
}
