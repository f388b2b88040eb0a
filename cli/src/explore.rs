//! `specwright explore`.

use crate::args::Explore as Arguments;
use crate::{End, console, mock};
use specwright_explore::{ExploreError, Explorer};

pub(crate) fn run(arguments: &Arguments) -> End {
    let document = match mock::document(&arguments.spec) {
        Ok(document) => document,
        Err(end) => return end,
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return console::unusable(error),
    };
    match runtime.block_on(serve(document, arguments.port)) {
        Ok(()) => End::Done,
        Err(error) => console::unusable(format!("{}: {error}", arguments.spec.display())),
    }
}

/// Serves until the process is ended.
async fn serve(document: serde_json::Value, port: u16) -> Result<(), ExploreError> {
    let running = Explorer::new(document).start(port).await?;
    console::result(&format!("{}\n", running.url()));
    std::future::pending::<()>().await;
    Ok(())
}
