//! How long each stage of a run took, and how many bytes went through it.

use std::fmt;
use std::time::{Duration, Instant};

/// The stages of a run, in the order they ran.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// The stages.
    pub stages: Vec<Stage>,
}

/// What one stage cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What it is called.
    pub name: &'static str,
    /// How long it took.
    pub time: Duration,
    /// The bytes that it read or made, where they are text.
    pub bytes: Option<usize>,
}

impl Profile {
    /// Does the work of a stage, and notes how long it took.
    pub fn time<T>(&mut self, name: &'static str, work: impl FnOnce() -> T) -> T {
        self.time_and_count(name, work, |_| None)
    }

    /// The same for work on text, whose bytes can be told from what came out.
    pub fn time_and_count<T>(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> T,
        bytes: impl FnOnce(&T) -> Option<usize>,
    ) -> T {
        let start = Instant::now();
        let done = work();
        let time = start.elapsed();
        let bytes = bytes(&done);
        self.stages.push(Stage { name, time, bytes });
        done
    }
}

/// A line for each stage: its name, milliseconds, bytes.
impl fmt::Display for Profile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for stage in &self.stages {
            let milliseconds = stage.time.as_secs_f64() * 1000.0;
            write!(out, "  {:<12} {milliseconds:>9.1} ms", stage.name)?;
            if let Some(bytes) = stage.bytes {
                write!(out, " {bytes:>11} bytes")?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Profile, Stage};
    use std::time::Duration;

    #[test]
    fn a_stage_is_a_line() {
        let mut profile = Profile::default();
        assert_eq!(profile.time("name", || 7), 7);
        profile.stages.clear();
        for (name, bytes) in [("read", Some(2_983_410)), ("name", None)] {
            let time = Duration::from_micros(1_260);
            profile.stages.push(Stage { name, time, bytes });
        }
        let expected =
            "  read               1.3 ms     2983410 bytes\n  name               1.3 ms\n";
        assert_eq!(profile.to_string(), expected);
    }
}
