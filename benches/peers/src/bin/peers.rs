//! Prints a table for each kind of work: a body a row, time of each crate, and how many times as long as this crate the
//! fastest of the others takes.

use std::process::Command;

use peers::bodies::{self, Body};
use peers::contestants::{self, Contestant};
use peers::timing::{measure, median, ratio};

type Work = fn(&str) -> usize;

fn main() {
    let bodies = bodies::all();
    println!("Medians over interleaved rounds, in microseconds. `-`: the crate refuses the body.\n");
    print("Decode: text to each crate's own structure", &bodies, |contestant| Some(contestant.decode));
    print(
        "(a) Decode, then read o=, s=, c=, b=, t=, every m= with its formats, and every attribute's name and value\n\
         (sdp-rs, ezk-sdp-types and webrtc-sdp type attributes while they decode: those are looked at as they are)",
        &bodies,
        |contestant| contestant.read,
    );
    print("(b) The same with every attribute typed that the crate has a type for", &bodies, |contestant| {
        contestant.typed
    });
    print_allocations();
}

fn print(title: &str, bodies: &[Body], work: impl Fn(&Contestant) -> Option<Work>) {
    let contestants: Vec<(&str, Work)> =
        contestants::all().iter().filter_map(|contestant| Some((contestant.name, work(contestant)?))).collect();
    println!("{title}\n");
    print!("| body | bytes |");
    contestants.iter().for_each(|(name, _)| print!(" {name} |"));
    println!(" fastest other / sdp-decoder |");
    println!("| --- | ---: |{} ---: |", " ---: |".repeat(contestants.len()));
    for body in bodies {
        print_row(body, &contestants);
    }
    println!();
}

fn print_row(body: &Body, contestants: &[(&str, Work)]) {
    let able: Vec<bool> = contestants.iter().map(|(_, work)| work(&body.text) > 0).collect();
    let closures: Vec<Box<dyn Fn() -> usize>> = contestants
        .iter()
        .zip(&able)
        .filter(|(_, able)| **able)
        .map(|((_, work), _)| Box::new(|| work(&body.text)) as Box<dyn Fn() -> usize>)
        .collect();
    // The time of some grows with the square of the body: a few rounds of seconds are enough there.
    let rounds = if body.text.len() > 100_000 { 5 } else { 101 };
    let times = measure(&closures.iter().map(|closure| &**closure).collect::<Vec<_>>(), rounds);
    print!("| {} | {} |", body.name, body.text.len());
    let mut measured = times.iter();
    for able in &able {
        match able.then(|| measured.next()).flatten() {
            Some(times) => print!(" {:.2} |", median(times.clone()) / 1000.0),
            None => print!(" - |"),
        }
    }
    let (ours, others) = times.split_first().expect("this crate decodes every body");
    let fastest = others.iter().map(|other| ratio(other, ours)).min_by(f64::total_cmp);
    println!(" {} |", fastest.map_or("-".to_owned(), |ratio| format!("{ratio:.1}")));
}

/// Counted by a program of its own, so that counting slows nobody here.
fn print_allocations() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--release", "--manifest-path", manifest, "--bin", "allocations"])
        .status();
    if !status.is_ok_and(|status| status.success()) {
        eprintln!("the allocations could not be counted");
        std::process::exit(1);
    }
}
