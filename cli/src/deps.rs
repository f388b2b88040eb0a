//! `specwright deps`.

use crate::args::{Deps, Findings, Format};
use crate::{End, console, progress};
use specwright_build::Config;

pub(crate) fn run(arguments: &Deps) -> End {
    let what = arguments.spec.display().to_string();
    let output = progress::while_working(&what, || Config::new(&arguments.spec).generate());
    if output.tree.is_none() {
        let wish = Findings {
            deny: None,
            format: Format::Human,
            all: false,
        };
        return console::findings(&output.report, &output.files, wish);
    }
    console::result(&format!("[dependencies]\n{}", output.dependencies));
    End::Done
}
