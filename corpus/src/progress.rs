//! Work on several threads, and a line on the terminal that says how far it is.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Does `work` for each item on `jobs` threads, the first items first, and gives the results in the items' order. The second
/// argument of `work` is the number of the thread.
pub(crate) fn each<T: Sync, R: Send>(
    what: &str,
    jobs: usize,
    items: &[T],
    work: impl Fn(&T, usize) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(items.len()));
    std::thread::scope(|scope| {
        for thread in 0..jobs.max(1) {
            let (next, results, work) = (&next, &results, &work);
            scope.spawn(move || {
                while let Some((index, item)) = take(next, items) {
                    let result = work(item, thread);
                    if let Ok(mut results) = results.lock() {
                        results.push((index, result));
                        show(what, results.len(), items.len());
                    }
                }
            });
        }
    });
    clear();
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

fn take<'a, T>(next: &AtomicUsize, items: &'a [T]) -> Option<(usize, &'a T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    items.get(index).map(|item| (index, item))
}

fn show(what: &str, done: usize, all: usize) {
    write(&format!("\r\x1b[2K{what}: {done} of {all}"));
}

fn clear() {
    write("\r\x1b[2K");
}

fn write(text: &str) {
    let mut err = std::io::stderr();
    if err.is_terminal() {
        // Nobody is harmed where it cannot be shown.
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..50).collect();
        let doubled = each("doubling", 4, &items, |item, thread| {
            assert!(thread < 4);
            std::thread::sleep(std::time::Duration::from_micros(50 - item));
            item * 2
        });
        assert_eq!(
            doubled,
            items.iter().map(|item| item * 2).collect::<Vec<_>>()
        );
    }
}
