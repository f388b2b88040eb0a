//! How time and memory grow with the description: the same parts once, twice, and so on, each generated in a process of its own.

mod description;

use crate::args::Grow;
use crate::row::Made;
use description::description;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// How much memory a process may have, MiB.
const MEMORY: u64 = 8192;

/// What one size took.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Took {
    parts: usize,
    bytes: usize,
    lines: usize,
    seconds: f64,
    mebibytes: f64,
}

/// Measures, and prints a line for each size and the exponents.
pub(crate) fn grow(grow: &Grow) -> Result<(), String> {
    std::fs::create_dir_all(&grow.work).map_err(|error| error.to_string())?;
    println!("parts      bytes      lines        s      MB");
    let mut all = Vec::new();
    let sizes = std::iter::successors(Some(1_usize), |parts| parts.checked_mul(2));
    for parts in sizes.take_while(|parts| *parts <= grow.most) {
        let took = measure(parts, grow)?;
        let Took {
            bytes,
            lines,
            seconds,
            mebibytes,
            ..
        } = took;
        println!("{parts:>5} {bytes:>10} {lines:>10} {seconds:>8.3} {mebibytes:>7.0}");
        all.push(took);
    }
    let of = |value: fn(&Took) -> f64| {
        let points: Vec<_> = all
            .iter()
            .map(|took| (took.bytes as f64, value(took)))
            .collect();
        exponent(&points)
    };
    if let (Some(time), Some(memory)) = (of(|took| took.seconds), of(|took| took.mebibytes)) {
        println!("exponent of time {time:.3}, of memory {memory:.3}");
    }
    Ok(())
}

/// The quickest of the rounds: what else the machine does only makes them slower.
fn measure(parts: usize, grow: &Grow) -> Result<Took, String> {
    let text = description(parts);
    let file = grow.work.join(format!("growth-{parts}.yaml"));
    std::fs::write(&file, &text).map_err(|error| error.to_string())?;
    let mut best: Option<Took> = None;
    for _ in 0..grow.rounds.max(1) {
        let (made, seconds) = round(&file, &grow.work)?;
        let took = Took {
            parts,
            bytes: text.len(),
            lines: made.lines,
            seconds,
            mebibytes: made.memory.unwrap_or_default() as f64,
        };
        if best.is_none_or(|best| took.seconds < best.seconds) {
            best = Some(took);
        }
    }
    best.ok_or_else(|| "there was no round".to_owned())
}

/// Generates once and writes the crate into an empty folder.
fn round(file: &Path, work: &Path) -> Result<(Made, f64), String> {
    let text = |error: std::io::Error| error.to_string();
    let output = work.join("crate");
    if output.exists() {
        std::fs::remove_dir_all(&output).map_err(text)?;
    }
    let mut command = Command::new(std::env::current_exe().map_err(text)?);
    command
        .arg("make")
        .arg(file)
        .args(["--name", "growth"])
        .args(["--memory", &MEMORY.to_string()])
        .arg("--output")
        .arg(&output);
    let start = Instant::now();
    let ended = command.output().map_err(text)?;
    let seconds = start.elapsed().as_secs_f64();
    let made = serde_json::from_slice::<Made>(&ended.stdout).ok();
    let made = made.filter(|made| ended.status.success() && made.not_written.is_none());
    made.map(|made| (made, seconds)).ok_or_else(|| {
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        format!("{}: {}: {said}", file.display(), ended.status)
    })
}

/// The slope of the line through the points' logarithms, nearest by least squares: 1 where twice as much takes twice as long.
fn exponent(points: &[(f64, f64)]) -> Option<f64> {
    let logarithms: Vec<(f64, f64)> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logarithms.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logarithms.iter().map(of).sum::<f64>() / count;
    let (middle_x, middle_y) = (mean(|point| point.0), mean(|point| point.1));
    let both = |(x, y): &(f64, f64)| (x - middle_x) * (y - middle_y);
    let own = |(x, _): &(f64, f64)| (x - middle_x) * (x - middle_x);
    let slope = logarithms.iter().map(both).sum::<f64>() / logarithms.iter().map(own).sum::<f64>();
    slope.is_finite().then_some(slope)
}

#[cfg(test)]
mod tests {
    use super::exponent;

    #[test]
    fn the_exponent_is_that_of_the_power_that_the_points_follow() {
        for power in [0.5, 1.0, 2.0] {
            let points: Vec<_> = [1.0, 2.0, 4.0, 8.0_f64]
                .map(|x| (x, 3.0 * x.powf(power)))
                .to_vec();
            let found = exponent(&points).expect("a slope");
            assert!((found - power).abs() < 1e-9, "{found}");
        }
        assert_eq!(exponent(&[(1.0, 1.0)]), None);
    }
}
