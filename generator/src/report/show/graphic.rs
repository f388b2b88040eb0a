//! Findings drawn by `miette`.

use super::excerpt::Excerpt;
use super::{Shown, Style};
use crate::report::Level;
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents,
};
use std::fmt;

/// How wide the text is wrapped.
const WIDTH: usize = 120;

pub(super) fn draw(shown: &Shown<'_>, style: Style) -> String {
    let theme = if style.color {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(WIDTH)
        .with_context_lines(0);
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = handler.render_report(&mut text, shown);
    text
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.title())
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn severity(&self) -> Option<Severity> {
        Some(match self.finding.level {
            Level::Fatal | Level::Error => Severity::Error,
            Level::Lossy => Severity::Warning,
            Level::Note => Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = super::clean(&self.finding.help);
        (!help.is_empty()).then(|| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        let excerpt = self.excerpt.as_ref();
        excerpt.map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        let caret = (excerpt.start, excerpt.length);
        let label = LabeledSpan::new_with_span(self.label(), caret);
        Some(Box::new(std::iter::once(label)))
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let whole = SourceSpan::from((0, self.text.len()));
        let (line, column) = (self.place.line - 1, self.place.column - 1);
        let file = self.file.clone();
        let contents =
            MietteSpanContents::new_named(file, self.text.as_bytes(), whole, line, column, 1);
        Ok(Box::new(contents))
    }
}
