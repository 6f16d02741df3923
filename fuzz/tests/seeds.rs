//! What must hold for any input holds for the bodies of the tests and examples.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn holds_for_every_body() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut count = 0;
    for folder in ["tests/fixtures", "tests/findings", "tests/sip/messages", "tests/meanings", "examples/data"] {
        for path in files(&root.join(folder)) {
            let data = fs::read(&path).expect("a readable file");
            println!("{}", path.display());
            holds::decode(&data);
            holds::values(&data);
            holds::check(&data);
            holds::table(&data);
            holds::json(&data);
            holds::message(&data);
            for role in 0..3 {
                holds::explain(&[&[role], data.as_slice()].concat());
            }
            count += 1;
        }
    }
    assert!(count > 200, "only {count} files");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
