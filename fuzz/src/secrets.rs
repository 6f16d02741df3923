//! Secrets that are put into a body, to see whether something shows them.

/// What is put in.
const SECRET: &str = "hunter2";

/// What lines with a secret begin with, in any case.
const BEFORE_SECRETS: [&str; 8] = [
    "k=",
    "a=crypto:",
    "a=ice-pwd:",
    "a=key-mgmt:",
    "a=identity:",
    "a=acap:1 crypto:",
    "a=ssrc:1 ice-pwd:",
    "a=cryptoscale:",
];

/// The body with a secret somewhere in the value of each line that has one; nothing where the body has it already.
///
/// Which lines those are, this finds by their first bytes and not by the registry.
pub(crate) fn with_secrets(data: &[u8]) -> Option<Vec<u8>> {
    if data.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()) {
        return None;
    }
    let mut body = Vec::with_capacity(data.len());
    for line in data.split_inclusive(|byte| matches!(byte, b'\r' | b'\n')) {
        let (value, line_end) = match line {
            [value @ .., end @ (b'\r' | b'\n')] => (value, std::slice::from_ref(end)),
            value => (value, &[][..]),
        };
        match before_secret(value) {
            Some(start) => {
                let at = start + data.len() % (value.len() - start + 1);
                body.extend([&value[..at], SECRET.as_bytes(), &value[at..]].concat());
            }
            None => body.extend(value),
        }
        body.extend(line_end);
    }
    Some(body)
}

/// Panics where the text shows the secret.
pub(crate) fn assert_shows_none(text: &str) {
    if let Some((before, _)) = text.split_once(SECRET) {
        let context: Vec<char> = before.chars().rev().take(120).collect();
        panic!("a secret is shown behind {:?}", context.into_iter().rev().collect::<String>());
    }
}

/// Where the value of a line with a secret begins.
fn before_secret(line: &[u8]) -> Option<usize> {
    let indent = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let text = &line[indent..];
    let has = |before: &str| text.get(..before.len()).is_some_and(|start| is_alike(start, before));
    BEFORE_SECRETS.iter().find(|before| has(before)).map(|before| indent + before.len())
}

/// The letter of a line has one case, the rest has any.
fn is_alike(start: &[u8], before: &str) -> bool {
    start.first() == before.as_bytes().first() && start.eq_ignore_ascii_case(before.as_bytes())
}
