//! The clock: contestants take turns, so that what else the machine does meets them all.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long one turn takes, about.
const TURN: Duration = Duration::from_millis(2);

/// Nanoseconds of each contestant in each round: one row a contestant.
pub fn measure(work: &[&dyn Fn() -> usize], rounds: usize) -> Vec<Vec<f64>> {
    let repeats: Vec<u32> = work.iter().map(|work| repeats(*work)).collect();
    let mut times = vec![Vec::with_capacity(rounds); work.len()];
    for _ in 0..rounds {
        for ((work, &repeats), times) in work.iter().zip(&repeats).zip(&mut times) {
            times.push(turn(*work, repeats).as_secs_f64() * 1e9 / f64::from(repeats));
        }
    }
    times
}

fn turn(work: &dyn Fn() -> usize, repeats: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..repeats {
        black_box(work());
    }
    start.elapsed()
}

/// How often the work fits a turn. Warms up on the way.
fn repeats(work: &dyn Fn() -> usize) -> u32 {
    let mut repeats = 1;
    while turn(work, repeats) < TURN && repeats < 1 << 20 {
        repeats *= 2;
    }
    repeats
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The median over the rounds of how many times as long one takes as another.
pub fn ratio(slower: &[f64], faster: &[f64]) -> f64 {
    median(slower.iter().zip(faster).map(|(slower, faster)| slower / faster).collect())
}
