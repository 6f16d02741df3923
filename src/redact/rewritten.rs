//! The text with parts of it replaced, in one pass.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::Span;

/// What is written so far of a text that is copied, but for the parts that are replaced.
pub(super) struct Rewritten<'t> {
    source: &'t str,
    /// How much of the source is copied or replaced.
    at: usize,
    text: String,
    /// Parts that are no UTF-8 in the input.
    latin1: Vec<Range<usize>>,
}

impl<'t> Rewritten<'t> {
    /// Of what stands from a place of the source on.
    pub(super) fn of(source: &'t str, at: usize) -> Self {
        Self { source, at, text: String::with_capacity(source.len()), latin1: Vec::new() }
    }

    /// Writes something else for a part of the source. Parts come in their order.
    pub(super) fn replace(&mut self, part: &str, with: &str) {
        let part = Span::of_part(self.source, part).range();
        self.keep_up_to(part.start);
        self.text.push_str(with);
        self.at = part.end;
    }

    /// Copies what stands before `end`.
    pub(super) fn keep_up_to(&mut self, end: usize) {
        self.text.push_str(self.source.get(self.at..end).unwrap_or_default());
        self.at = self.at.max(end);
    }

    /// What is not copied yet, up to `end`.
    pub(super) fn ahead(&self, end: usize) -> &'t str {
        self.source.get(self.at..end).unwrap_or_default()
    }

    /// How much is written.
    pub(super) fn written(&self) -> usize {
        self.text.len()
    }

    /// Says that what was written from `start` on is Latin-1 in the input.
    pub(super) fn mark_latin1(&mut self, start: usize) {
        self.latin1.push(start..self.text.len());
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// The bytes of the input where it was copied.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        if self.latin1.is_empty() {
            return self.text.into_bytes();
        }
        let mut bytes = Vec::with_capacity(self.text.len());
        let mut at = 0;
        for Range { start, end } in self.latin1 {
            bytes.extend(self.text.get(at..start).unwrap_or_default().bytes());
            for character in self.text.get(start..end).unwrap_or_default().chars() {
                match u8::try_from(u32::from(character)) {
                    Ok(byte) => bytes.push(byte),
                    // The byte order mark before the first line.
                    Err(_) => bytes.extend(character.encode_utf8(&mut [0; 4]).bytes()),
                }
            }
            at = end;
        }
        bytes.extend(self.text.get(at..).unwrap_or_default().bytes());
        bytes
    }
}
