//! A score on its scale, as a drawing that says in words what it shows.

use maud::{Markup, html};

/// From the lowest score to the highest.
pub struct Scale {
    low: i64,
    high: i64,
    ticks: &'static [i64],
}

/// The scores of Prism.
pub const PRISM: Scale = Scale {
    low: 1,
    high: 999,
    ticks: &[250, 500, 750],
};

/// The scores of FICO.
pub const ULTRAFICO: Scale = Scale {
    low: 300,
    high: 850,
    ticks: &[400, 500, 600, 700],
};

impl Scale {
    /// Draws the scale with the score, if there is one, and the score that it starts from, if there is one.
    pub fn draw(&self, id: &str, name: &str, score: Option<i64>, base: Option<i64>) -> Markup {
        let inside = score.and_then(|score| self.place(score));
        let start = base.and_then(|base| self.place(base));
        html! {
            svg.scale role="img" aria-labelledby={ (id) "-title " (id) "-words" } width="100%" height="42" {
                title id={ (id) "-title" } { (name) }
                desc id={ (id) "-words" } { (self.words(score, base)) }
                line.track x1="0" x2="100%" y1="13" y2="13" {}
                @for tick in self.ticks {
                    @if let Some(place) = self.place(*tick) {
                        line.tick x1=(place) x2=(place) y1="9" y2="17" {}
                        text.tick x=(place) y="37" text-anchor="middle" { (tick) }
                    }
                }
                text.tick x="0" y="37" text-anchor="start" { (self.low) }
                text.tick x="100%" y="37" text-anchor="end" { (self.high) }
                @if let Some(place) = &inside {
                    line.reached x1="0" x2=(place) y1="13" y2="13" {}
                }
                @if let Some(place) = &start {
                    circle.start cx=(place) cy="13" r="5" {}
                }
                @if let Some(place) = &inside {
                    circle.mark cx=(place) cy="13" r="8" {}
                }
            }
        }
    }

    /// How far along the scale the score is; nothing if it is not on it.
    fn place(&self, score: i64) -> Option<String> {
        if !(self.low..=self.high).contains(&score) {
            return None;
        }
        let permille = (score - self.low) * 1000 / (self.high - self.low);
        Some(format!("{}.{}%", permille / 10, permille % 10))
    }

    fn words(&self, score: Option<i64>, base: Option<i64>) -> String {
        let scale = format!("the scale from {} to {}", self.low, self.high);
        let Some(score) = score else {
            return format!("No score is available on {scale}.");
        };
        if self.place(score).is_none() {
            return format!("{score} is outside of {scale}, so it has no mark.");
        }
        let from = base.map(|base| match i128::from(score) - i128::from(base) {
            0 => format!(", the same as the score of {base} that it starts from"),
            more @ 1.. => format!(", {more} above the score of {base} that it starts from"),
            less => format!(", {} below the score of {base} that it starts from", -less),
        });
        format!("{score} on {scale}{}.", from.unwrap_or_default())
    }

    /// What a reader without the drawing has to be told: that the score is on no scale.
    pub fn complaint(&self, score: i64) -> Option<String> {
        let is_outside = self.place(score).is_none();
        is_outside.then(|| self.words(Some(score), None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn score_is_said_in_words() {
        assert_eq!(
            PRISM.words(Some(782), None),
            "782 on the scale from 1 to 999."
        );
        let words = ULTRAFICO.words(Some(712), Some(668));
        assert!(words.contains("44 above the score of 668"), "{words}");
        let words = ULTRAFICO.words(Some(600), Some(668));
        assert!(words.contains("68 below"), "{words}");
        assert!(PRISM.words(None, None).starts_with("No score"));
    }

    #[test]
    fn score_outside_of_the_scale_has_no_mark_and_is_told() {
        for score in [0, -5, 1000, i64::MAX, i64::MIN] {
            assert_eq!(PRISM.place(score), None, "{score}");
            assert!(PRISM.complaint(score).is_some(), "{score}");
            assert!(
                !PRISM
                    .draw("x", "X", Some(score), None)
                    .into_string()
                    .contains("circle"),
                "{score}"
            );
        }
    }

    #[test]
    fn ends_of_the_scale_are_on_it() {
        assert_eq!(PRISM.place(1).as_deref(), Some("0.0%"));
        assert_eq!(PRISM.place(999).as_deref(), Some("100.0%"));
        assert_eq!(PRISM.complaint(999), None);
    }
}
