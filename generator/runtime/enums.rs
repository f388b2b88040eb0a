/// A value that the description does not know, as it came. It cannot be made outside: `From` finds the known variant first, so that one
/// value never has two spellings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unknown<T>(T);

impl<T> Unknown<T> {
    /// For generated code.
    #[doc(hidden)]
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.0
    }
}
