//! `specwright explore`.

use crate::args::Explore as Arguments;
use crate::{End, console, request};
use specwright_explore::{ExploreError, Explorer, Missing};

pub(crate) fn run(arguments: &Arguments) -> End {
    let description = match request::read(&arguments.spec, arguments.remote) {
        Ok(description) => description,
        Err(end) => return end,
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return console::unusable(error),
    };
    let explorer = Explorer::new(&description);
    tell(explorer.missing());
    match runtime.block_on(serve(explorer, arguments.port)) {
        Ok(()) => End::Done,
        Err(error) => console::unusable(format!("{}: {error}", arguments.spec.display())),
    }
}

/// What the page has no code for. It is told and no failure: the rest of the page is as it should be.
fn tell(missing: &[Missing]) {
    const SHOWN: usize = 5;
    for Missing {
        operation,
        label,
        reason,
    } in missing.iter().take(SHOWN)
    {
        console::say(&format!("note: {operation} has no {label}: {reason}\n"));
    }
    if let Some(more @ 1..) = missing.len().checked_sub(SHOWN) {
        console::say(&format!("note: … and {more} more\n"));
    }
}

/// Serves until the process is ended.
async fn serve(explorer: Explorer, port: u16) -> Result<(), ExploreError> {
    let running = explorer.start(port).await?;
    console::result(&format!("{}\n", running.url()));
    std::future::pending::<()>().await;
    Ok(())
}
