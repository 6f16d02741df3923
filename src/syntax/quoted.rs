//! Text of a body as sentences quote it.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use super::{shown, without_passwords};

/// The text in quotes, on one line: what is longer than 48 characters is cut, so that nothing that is said grows with
/// what it is said of. Passwords in URLs are masked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quoted<'t>(pub(crate) &'t str);

/// How many characters are quoted.
const QUOTED: usize = 48;

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("nothing");
        }
        let (start, is_cut) = start(self.0);
        write!(f, "\"{}\"{}", shown(&start), if is_cut { " and more" } else { "" })
    }
}

/// The text without quotes: for names, numbers and addresses. What is longer than 48 characters is cut, and `…` says so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Short<'t>(pub(crate) &'t str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, is_cut) = start(self.0);
        write!(f, "{}{}", shown(&start), if is_cut { "…" } else { "" })
    }
}

/// How many bytes are looked at: a text that is quoted in many places is not read to its end for each of them.
const LOOKED_AT: usize = 1024;

/// As much as is quoted, without passwords, and whether there is more.
fn start(text: &str) -> (Cow<'_, str>, bool) {
    let near = near(text);
    let masked = match text.get(..near) {
        // What looks like a password is taken for one, as its `@` may stand behind.
        Some(near) if near.len() < text.len() => Cow::Owned(without_passwords(&format!("{near}@")).into_owned()),
        _ => without_passwords(text),
    };
    let end = masked.char_indices().nth(QUOTED).map(|(end, _)| end);
    match (end, masked) {
        (None, masked) => (masked, near < text.len()),
        (Some(end), Cow::Borrowed(text)) => (Cow::Borrowed(text.get(..end).unwrap_or_default()), true),
        (Some(end), Cow::Owned(mut text)) => {
            text.truncate(end);
            (Cow::Owned(text), true)
        }
    }
}

/// The end of the text, or of the last character that ends before so many bytes.
fn near(text: &str) -> usize {
    (0..=LOOKED_AT.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0)
}

/// Items with commas between them, and `and` before the last: `a, b and c`. Of more than twelve, the others are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed<I>(pub(crate) I);

/// How many items are named.
const LISTED: usize = 12;

impl<I: Iterator<Item: fmt::Display> + Clone> fmt::Display for Listed<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        list(self.0.clone(), " and ", f)
    }
}

/// The same with `or` before the last: items one of which is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Either<I>(pub(crate) I);

impl<I: Iterator<Item: fmt::Display> + Clone> fmt::Display for Either<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        list(self.0.clone(), " or ", f)
    }
}

fn list(items: impl Iterator<Item: fmt::Display>, last: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut items = items.peekable();
    for index in 0..LISTED {
        let Some(item) = items.next() else { return Ok(()) };
        f.write_str(match (index, items.peek()) {
            (0, _) => "",
            (_, None) => last,
            (_, Some(_)) => ", ",
        })?;
        write!(f, "{item}")?;
    }
    match items.count() {
        0 => Ok(()),
        more => write!(f, "{last}{more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn what_is_long_is_cut() {
        assert_eq!(Quoted("").to_string(), "nothing");
        assert_eq!(Quoted("a\tb").to_string(), "\"a␉b\"");
        assert_eq!(Quoted(&"é".repeat(48)).to_string(), alloc::format!("\"{}\"", "é".repeat(48)));
        assert_eq!(Quoted(&"é".repeat(49)).to_string(), alloc::format!("\"{}\" and more", "é".repeat(48)));
        assert_eq!(Short(&"é".repeat(49)).to_string(), alloc::format!("{}…", "é".repeat(48)));
        assert_eq!(Short("rtsp://a:hunter2@b").to_string(), "rtsp://a:***@b");
        let long = alloc::format!("rtsp://a:{}@b", "hunter2".repeat(10));
        assert!(!Short(&long).to_string().contains("hunter"), "{}", Short(&long));
        let longer = alloc::format!("rtsp://a:{}@b", "hunter2".repeat(1000));
        assert!(!Short(&longer).to_string().contains("hunter"), "{}", Short(&longer));
    }

    #[test]
    fn lists_end_with_and() {
        let listed = |count: usize| Listed(1..=count).to_string();
        assert_eq!([listed(0), listed(1), listed(2), listed(3)], ["", "1", "1 and 2", "1, 2 and 3"]);
        assert_eq!(listed(12), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12");
        assert_eq!(listed(14), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more");
        assert_eq!(Either(1..=3).to_string(), "1, 2 or 3");
    }
}
