//! Prints how many allocations each crate makes for a body: to decode it, and for the work (a).

use peers::{bodies, contestants};

fn main() {
    let contestants = contestants::all();
    println!("Allocations: to decode, and for (a)\n");
    print!("| body |");
    contestants.iter().for_each(|contestant| print!(" {} |", contestant.name));
    println!("\n| --- |{}", " ---: |".repeat(contestants.len()));
    for body in bodies::all().iter().filter(|body| body.text.len() < 100_000) {
        print!("| {} |", body.name);
        for contestant in &contestants {
            let count = |work: fn(&str) -> usize| {
                let mut result = 0;
                let info = allocation_counter::measure(|| result = work(&body.text));
                (result > 0).then_some(info.count_total)
            };
            match (count(contestant.decode), contestant.read.and_then(count)) {
                (Some(decode), Some(read)) => print!(" {decode}, {read} |"),
                _ => print!(" - |"),
            }
        }
        println!();
    }
}
