//! The report as one page: to be looked at, printed and kept, by eyes, on paper and by screen readers.
//!
//! Nothing is loaded and nothing runs, so nothing that stands in the page can leave it.

mod accounts;
mod behind;
mod failed;
mod others;
mod overview;
mod record;
mod references;
mod scale;
mod scores;
mod shell;
mod text;
mod warnings;

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use maud::{Markup, html};

use crate::error::Failure;
use crate::flow::Answer;
use crate::options::Options;
use crate::server::Source;
use crate::steps::note;

/// A page that is not yet saved.
pub struct Page<'a> {
    /// What it is about.
    pub outcome: Result<&'a Answer, &'a Failure>,
    /// What was asked for.
    pub options: &'a Options,
    /// Who answered.
    pub source: Option<Source>,
}

impl Page<'_> {
    /// Saves the page whole or not at all, so that only its owner can read it.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), Failure> {
        replace(path, self.text().as_bytes()).map_err(|source| Failure::Html {
            path: path.to_owned(),
            source,
        })?;
        note(&format!("the page is saved to {}", path.display()));
        Ok(())
    }

    fn text(&self) -> String {
        let page = match self.outcome {
            Ok(answer) => self.report(answer),
            Err(failure) => failed::page(failure, self.options, self.source),
        };
        text::visible(&page.into_string())
    }

    fn report(&self, answer: &Answer) -> Markup {
        let body = answer.response.body();
        let report = body.report.as_ref();
        let prism = crate::scores::prism(report, self.options);
        let fico = crate::scores::ultrafico(report, self.options);
        let raw = serde_json::from_slice(answer.response.raw()).unwrap_or_default();
        let content = html! {
            (scores::prism(report, &prism))
            (scores::ultrafico(&fico))
            (overview::missing(&prism, &fico))
            (overview::not_asked_for(&prism, self.options))
            (warnings::section(body, &raw))
            (accounts::section(report))
            (behind::section(report, &prism))
            (references::section(answer))
            (others::section(body))
        };
        let overview = overview::head(answer, &prism, &fico);
        shell::page("Partner Insights report", self.source, &overview, &content)
    }
}

/// Writes beside the file and renames. Temporary files are readable for their owner only, and so is what comes of them.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = place(path)?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".partner-insights-")
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

/// Where a link leads: the link stays, and the file behind it is replaced. What is no file must not be renamed over.
fn place(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Ok(path) if path.is_file() => Ok(path),
        Ok(_) => Err(io::Error::new(ErrorKind::InvalidInput, "it is not a file")),
        Err(error) if error.kind() == ErrorKind::NotFound && !path.is_symlink() => {
            Ok(path.to_owned())
        }
        Err(error) => Err(error),
    }
}
