//! How far a run over many files is.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};

/// Fewer files are read before a bar could be seen.
const MANY: usize = 50;

/// A bar on standard error, where that is a terminal and the output is not: it is progress enough that it rolls by.
pub(crate) fn bar(files: usize) -> ProgressBar {
    if files < MANY || io::stdout().is_terminal() || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(files).unwrap_or(u64::MAX));
    // Where the template were wrong, the bar would have the style it begins with.
    let style = ProgressStyle::with_template("{wide_bar} {pos} of {len} files, {eta} left");
    style.map_or(bar.clone(), |style| bar.with_style(style))
}
