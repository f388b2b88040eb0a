//! Room for recursion: a document may be nested as deep as the reader lets it be, on a thread with a small stack as well.

use rayon::ThreadPoolBuilder;
use std::cell::Cell;
use std::thread;

const BYTES: usize = 128 << 20;

thread_local! {
    /// Whether this thread has room.
    static HAS_ROOM: Cell<bool> = const { Cell::new(false) };
}

/// Does `work` on a stack that holds the deepest document; where no such thread can be had, on this one. Inside of such work it is done where
/// it is: allocators keep what one thread has given back for that thread, and stages that follow each other use the same memory again.
pub(crate) fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    if HAS_ROOM.get() {
        return work();
    }
    let mut work = Some(work);
    let done = thread::scope(|scope| {
        let run = || {
            HAS_ROOM.set(true);
            work.take().map(|work| work())
        };
        let thread = thread::Builder::new()
            .stack_size(BYTES)
            .spawn_scoped(scope, run);
        thread.ok().and_then(|thread| match thread.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    });
    match (done, work) {
        (Some(done), _) => done,
        (None, Some(work)) => work(),
        (None, None) => unreachable!("the work is taken only when it is done"),
    }
}

/// Does `work`, and what it does in parallel, on as many threads as it would have here, each with a stack as deep.
pub(crate) fn with_room_on_every_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let pool = ThreadPoolBuilder::new()
        .num_threads(rayon::current_num_threads())
        .stack_size(BYTES)
        .build();
    match pool {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

#[cfg(test)]
mod tests {
    use super::{with_room, with_room_on_every_thread};
    use rayon::prelude::*;

    fn depth(left: u32) -> u32 {
        let padding = std::hint::black_box([0_u8; 1024]);
        if left == 0 {
            u32::from(padding[0])
        } else {
            1 + depth(left - 1)
        }
    }

    #[test]
    fn deep_recursion_comes_back_with_its_result() {
        assert_eq!(with_room(|| depth(20_000)), 20_000);
    }

    #[test]
    fn work_inside_of_work_with_room_stays_on_its_thread() {
        let here = || std::thread::current().id();
        let (outer, inner) = with_room(|| (here(), with_room(here)));
        assert_eq!(outer, inner);
        assert_ne!(outer, here());
    }

    #[test]
    fn work_in_parallel_has_the_same_room() {
        let both = || [20_000, 10_000].into_par_iter().map(depth).sum::<u32>();
        assert_eq!(with_room_on_every_thread(both), 30_000);
    }
}
