// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::scan::push_token;
use super::super::Json;
use super::finding::FindingKind;
use super::watch::{with, Mark, Spot};
use serde::de::Error;
use std::collections::BTreeMap;

/// A value that is buffered before it is read.
#[derive(Debug)]
pub(crate) struct Buffered {
    spot: Spot,
    mark: Mark,
    around: Spot,
}

/// Begins a value that is buffered, and says which of all places it is.
///
/// # Errors
/// When this is where reading is to stop.
pub(crate) fn begin<E: Error>() -> Result<usize, E> {
    with(|watch| {
        watch.key = 0;
        match watch.count() {
            true => Err(E::custom("stopped")),
            false => Ok(watch.counted),
        }
    })
}

/// A key of the value itself came, or the text that it is.
pub(crate) fn note(text: &str) {
    with(|watch| {
        if watch.key == 0 {
            watch.key = watch.held(text.as_ptr() as usize);
        }
    });
}

/// The value is there, and is read now. Where it was is known by a key of it, by the text that it is, or by its number.
pub(crate) fn buffered(number: usize, is_object: bool) -> Buffered {
    with(|watch| {
        let around = std::mem::take(&mut watch.member);
        let address = std::mem::take(&mut watch.key);
        let spot = match address {
            0 if watch.depth > 0 => around.clone(),
            address => Spot {
                address,
                number,
                up: usize::from(is_object && address != 0),
                ..Spot::ROOT
            },
        };
        watch.depth += 1;
        Buffered {
            spot,
            mark: watch.mark(),
            around,
        }
    })
}

impl Buffered {
    /// A variant took the value, or none did.
    pub(crate) fn chosen(self, value: &Json, is_known: bool) {
        if is_known {
            self.place_in(value, "");
        } else {
            with(|watch| watch.tell(self.spot.clone(), FindingKind::UnknownValue));
        }
        self.end();
    }

    /// An item of the list was read.
    pub(crate) fn item(self, value: &Json, index: usize) {
        self.place_in(value, &format!("/{index}"));
        self.end();
    }

    fn end(self) {
        with(|watch| {
            watch.depth -= 1;
            watch.member = self.around;
        });
    }

    /// What was noticed in the value is put where that was; `at` leads to the part of it that was read.
    fn place_in(&self, value: &Json, at: &str) {
        with(|watch| {
            let since = watch.found.get_mut(self.mark.0..).unwrap_or_default();
            let spots = since.iter_mut().map(|found| &mut found.spot);
            let spots: Vec<&mut Spot> = spots.chain(watch.failed.as_mut()).collect();
            if !spots.is_empty() {
                self.place(spots, value, at);
            }
        });
    }

    fn place(&self, spots: Vec<&mut Spot>, value: &Json, at: &str) {
        let wanted = spots.iter().map(|spot| (spot.address, Vec::new()));
        let mut search = Search {
            wanted: wanted.collect(),
            way: Vec::new(),
        };
        search.walk(value);
        for spot in spots {
            let way = search.wanted.get(&spot.address);
            let way = way.map(Vec::as_slice).unwrap_or_default();
            let depth = way.len().saturating_sub(spot.up);
            let mut tail = format!("{}{at}", self.spot.tail);
            for name in way.iter().take(depth) {
                push_token(&mut tail, name);
            }
            tail.push_str(&spot.tail);
            *spot = Spot {
                tail,
                ..self.spot.clone()
            };
        }
    }
}

/// Finds the keys and texts that are held at addresses, and the ways to them.
struct Search {
    wanted: BTreeMap<usize, Vec<String>>,
    way: Vec<String>,
}

impl Search {
    fn look_at(&mut self, text: &str) {
        // Empty texts are held nowhere.
        if !text.is_empty() {
            if let Some(way) = self.wanted.get_mut(&(text.as_ptr() as usize)) {
                way.clone_from(&self.way);
            }
        }
    }

    fn walk(&mut self, value: &Json) {
        match value {
            Json::String(text) => self.look_at(text),
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.way.push(index.to_string());
                    self.walk(item);
                    self.way.pop();
                }
            }
            Json::Object(members) => {
                for (name, member) in members {
                    self.way.push(name.clone());
                    self.look_at(name);
                    self.walk(member);
                    self.way.pop();
                }
            }
            _ => {}
        }
    }
}
