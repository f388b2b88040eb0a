//! Values held against the schemas of a description, without a server.

use jsonschema::Validator;
use serde_json::Value;

use crate::convert::Direction;
use crate::document::Document;
use crate::error::MockError;
use crate::instance::{Taste, made_for};
use crate::validate::{messages, validator};

/// Knows a description, and says whether a value fits one of its schemas. The server holds requests against it in the same way.
///
/// ```
/// use serde_json::json;
/// use specwright_mock::{Direction, Judge};
///
/// let judge = Judge::new(json!({ "openapi": "3.0.3" }))?;
/// let ruling = judge.ruling(&json!({ "type": "string", "nullable": true }), Direction::Response)?;
/// assert_eq!(ruling.errors(&json!(null)), []);
/// assert_eq!(ruling.errors(&json!(1)).len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Judge {
    document: Document,
}

/// What a schema says, ready to be asked about any number of values.
#[derive(Debug)]
pub struct Ruling {
    validator: Validator,
}

impl Judge {
    /// References to other files are not followed: what they name is anything.
    ///
    /// # Errors
    ///
    /// If the document is not OpenAPI 3.
    pub fn new(document: Value) -> Result<Self, MockError> {
        Ok(Self {
            document: Document::new(document)?,
        })
    }

    /// The description.
    #[must_use]
    pub fn document(&self) -> &Value {
        self.document.root()
    }

    /// Values for a schema of the description, the plainest first, as the server makes its answers. They need not be valid: whoever takes one asks
    /// [`Judge::ruling`].
    pub fn values<'a>(
        &'a self,
        schema: &'a Value,
        direction: Direction,
    ) -> impl Iterator<Item = Value> + 'a {
        Taste::plainest_first().map(move |taste| made_for(&self.document, schema, taste, direction))
    }

    /// What a schema of the description says of values that travel this way.
    ///
    /// # Errors
    ///
    /// If the schema is none, with the reason.
    pub fn ruling(&self, schema: &Value, direction: Direction) -> Result<Ruling, String> {
        validator(&self.document, schema, direction).map(|validator| Ruling { validator })
    }
}

impl Ruling {
    /// Why the value does not fit: pointers into it, each with what is wrong there. Empty where it fits.
    #[must_use]
    pub fn errors(&self, value: &Value) -> Vec<(String, String)> {
        messages(&self.validator, value)
    }
}
