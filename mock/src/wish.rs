//! Which answer is asked for.

use crate::problem::Problem;

/// What a caller asks for with `Prefer: code=404, example=name`, or a script with the same words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Wish {
    pub(crate) code: Option<u16>,
    pub(crate) example: Option<String>,
}

impl Wish {
    /// Reads the `Prefer` headers. Preferences other than `code` and `example` are ignored, as RFC 7240 asks.
    pub(crate) fn read<'a>(headers: impl Iterator<Item = &'a str>) -> Result<Self, Problem> {
        let mut wish = Self::default();
        for preference in headers.flat_map(|header| header.split([',', ';'])) {
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            let value = value.trim().trim_matches('"');
            match name.trim().to_lowercase().as_str() {
                "code" => wish.code = Some(code(value)?),
                "example" => wish.example = Some(value.to_owned()),
                _ => {}
            }
        }
        Ok(wish)
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn code(text: &str) -> Result<u16, Problem> {
    let code = text
        .parse::<u16>()
        .ok()
        .filter(|code| (200..600).contains(code));
    code.ok_or_else(|| {
        Problem::unknown_preference(format!("`code={text}` is not a status from 200 to 599."))
    })
}
