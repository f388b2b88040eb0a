//! Which operation is meant.

use crate::Description;
use specwright_build::api::OperationId;
use specwright_build::select::{Selector, nearest};

/// A text that means no operation, or several.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Unknown {
    message: String,
}

impl Description {
    /// The one operation that a selector means: its operationId, or `POST /path`; another selector if it means one alone.
    ///
    /// # Errors
    /// When it means none, with the nearest names, or more than one.
    pub fn find(&self, written: &str) -> Result<OperationId, Unknown> {
        let selector = Selector::new(written);
        let ids = self
            .operations()
            .filter(|id| selector.selects(&self.api[*id]));
        match ids.collect::<Vec<_>>().as_slice() {
            [one] => Ok(*one),
            [] => Err(self.unknown(written, &selector)),
            several => {
                let names: Vec<String> =
                    several.iter().take(3).map(|id| self.called(*id)).collect();
                let names = names.join(", ");
                let count = several.len();
                Err(Unknown {
                    message: format!("`{written}` means {count} operations: {names} …; name one"),
                })
            }
        }
    }

    /// What an operation is called: its operationId, else its method and path.
    #[must_use]
    pub fn called(&self, id: OperationId) -> String {
        let operation = &self.api[id];
        let line = || format!("{} {}", operation.method, operation.path);
        operation.id.clone().unwrap_or_else(line)
    }

    fn unknown(&self, written: &str, selector: &Selector) -> Unknown {
        let offers = self
            .operations()
            .flat_map(|id| selector.offers(&self.api[id]));
        let mut near = nearest(written, offers.collect());
        if near.is_empty() {
            let all = self.operations().map(|id| self.called(id));
            near = nearest(written, all.collect());
        }
        let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
        let help = if near.is_empty() {
            "`specwright inspect` lists the operations".to_owned()
        } else {
            format!("did you mean {}?", near.join(" or "))
        };
        Unknown {
            message: format!("no operation is `{written}`; {help}"),
        }
    }
}
