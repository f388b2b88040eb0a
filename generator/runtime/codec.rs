mod read;
mod slots;
mod text;
mod union;
mod write;

pub use read::{read, read_closed, read_object, Object, Rest};
pub use slots::{Filled, Need, NeedNull, Opt, OptNull, Slot};
pub use text::{read_integer, read_text};
pub use union::{from_json, read_union, Case, JsonKind, Union};
pub use write::{write, write_closed, Always, Maybe, MaybeNull, Member, Others};
