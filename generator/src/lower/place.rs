//! Where a schema stands: its pointer, and what an inline type there is called after.

use crate::api::{Origin, TypeId};
use crate::report::Pointer;

/// What a type that is lifted from a place is called after.
#[derive(Clone, Debug)]
pub(super) struct Home {
    owner: Option<TypeId>,
    words: Vec<String>,
}

impl Home {
    /// Directly below a type.
    pub fn of(owner: TypeId) -> Self {
        Self {
            owner: Some(owner),
            words: Vec::new(),
        }
    }

    /// In an operation.
    pub fn operation(words: &[&str]) -> Self {
        Self {
            owner: None,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    /// One word further.
    pub fn step(&self, word: &str) -> Self {
        let mut home = self.clone();
        home.words.push(word.to_owned());
        home
    }

    /// The last word of the way here.
    pub fn last(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    /// The identity of a type that is lifted here.
    pub fn origin(&self) -> Origin {
        match self.owner {
            Some(owner) => Origin::Inside(owner, self.words.clone()),
            None => Origin::Operation(self.words.clone()),
        }
    }
}

/// Where a schema stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub pointer: Pointer,
    pub home: Home,
}

impl Place {
    /// A place below this one: `tokens` lead there, and types there are called one word further.
    pub fn below(&self, tokens: &[&str], word: &str) -> Self {
        Self {
            pointer: self.at(tokens),
            home: self.home.step(word),
        }
    }

    /// A place below this one that takes the same name.
    pub fn inside(&self, tokens: &[&str]) -> Self {
        Self {
            pointer: self.at(tokens),
            home: self.home.clone(),
        }
    }

    /// The pointer of a member.
    pub fn at(&self, tokens: &[&str]) -> Pointer {
        let start = self.pointer.clone();
        tokens
            .iter()
            .fold(start, |pointer, token| pointer.join(token))
    }
}

impl Home {
    /// Replaces the start `from` by `to`, where it starts so.
    pub fn rebase(&mut self, from: &Self, to: &Self) {
        if self.owner == from.owner
            && let Some(rest) = self.words.strip_prefix(from.words.as_slice())
        {
            let mut words = to.words.clone();
            words.extend_from_slice(rest);
            *self = Self {
                owner: to.owner,
                words,
            };
        }
    }
}
