//! A process with a time limit.

use std::fs::File;
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How a process ended.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    /// `None` where it was ended because its time was over.
    pub(crate) status: Option<ExitStatus>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// Seconds from start to end.
    pub(crate) seconds: f64,
}

impl Ended {
    pub(crate) fn is_good(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }

    /// What it said last, for a message of one line.
    pub(crate) fn last_words(&self) -> String {
        let mut lines = self.stderr.lines().filter(|line| !line.trim().is_empty());
        lines.next_back().unwrap_or_default().trim().to_owned()
    }
}

/// Runs a process; what it says goes through files in `folder`, which are called after `name` and stay there.
pub(crate) fn run(
    command: &mut Command,
    limit: Duration,
    folder: &Path,
    name: &str,
) -> io::Result<Ended> {
    std::fs::create_dir_all(folder)?;
    let path = |kind: &str| folder.join(format!("{name}.{kind}"));
    command
        .stdin(Stdio::null())
        .stdout(File::create(path("out"))?)
        .stderr(File::create(path("err"))?);
    let start = Instant::now();
    let mut child = command.spawn()?;
    let status = wait(&mut child, start + limit)?;
    let seconds = start.elapsed().as_secs_f64();
    let said = |kind: &str| {
        let bytes = std::fs::read(path(kind))?;
        Ok::<_, io::Error>(String::from_utf8_lossy(&bytes).into_owned())
    };
    Ok(Ended {
        status,
        stdout: said("out")?,
        stderr: said("err")?,
        seconds,
    })
}

/// Waits until the process ends or its time is over; then it is ended.
fn wait(child: &mut Child, end: Instant) -> io::Result<Option<ExitStatus>> {
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    use super::run;
    use std::process::Command;
    use std::time::Duration;

    fn shell(script: &str) -> super::Ended {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        run(
            &mut command,
            Duration::from_millis(500),
            folder.path(),
            "it",
        )
        .expect("it starts")
    }

    #[test]
    fn what_a_process_says_and_how_it_ends_comes_back() {
        let ended = shell("echo one; echo two >&2; exit 3");
        assert_eq!(ended.status.and_then(|status| status.code()), Some(3));
        assert_eq!(
            (ended.stdout.as_str(), ended.last_words().as_str()),
            ("one\n", "two")
        );
        assert!(!ended.is_good());
    }

    #[test]
    fn a_process_that_hangs_is_ended() {
        let ended = shell("exec sleep 60");
        assert!(ended.status.is_none());
        assert!(ended.seconds < 10.0);
    }
}
