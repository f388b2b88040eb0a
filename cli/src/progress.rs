//! A line on the terminal while something takes long.

use crate::console;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Work that takes less is not worth a line.
const PATIENCE: Duration = Duration::from_millis(500);
const TICK: Duration = Duration::from_millis(100);
const FRAMES: [char; 10] = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/// A line that wraps cannot be taken back.
const WIDTH: usize = 60;

/// Says what is being done until the work has ended; only a terminal is told.
pub(crate) fn while_working<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let line = console::is_terminal().then(|| Line::start(what));
    let done = work();
    drop(line);
    done
}

struct Line {
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Line {
    fn start(what: &str) -> Self {
        let (end, ended) = channel::<()>();
        let what = short(what);
        let begin = Instant::now();
        let draw = move || {
            let mut pause = PATIENCE;
            let mut frames = FRAMES.iter().cycle();
            while ended.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                pause = TICK;
                let frame = frames.next().unwrap_or(&' ');
                let seconds = begin.elapsed().as_secs();
                console::say(&format!("\r\x1b[2K{frame} {what} … {seconds} s"));
            }
            if pause == TICK {
                console::say("\r\x1b[2K");
            }
        };
        Self {
            end: Some(end),
            thread: Some(std::thread::spawn(draw)),
        }
    }
}

impl Drop for Line {
    /// The line is gone before anything else is said.
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            // Whoever draws cannot keep the work from going on.
            let _ = thread.join();
        }
    }
}

/// Without what a terminal would obey, and cut where it would wrap.
fn short(what: &str) -> String {
    let shown = what.chars().filter(|character| !character.is_control());
    let mut text: String = shown.clone().take(WIDTH).collect();
    if shown.count() > WIDTH {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, short, while_working};

    #[test]
    fn work_gives_what_it_gives() {
        assert_eq!(while_working("counting", || 7), 7);
    }

    #[test]
    fn line_does_not_wrap_and_obeys_nobody() {
        assert_eq!(short("reading a\x1b[2Jb\n"), "reading a[2Jb");
        assert_eq!(short(&"x".repeat(99)).chars().count(), WIDTH + 1);
    }
}
