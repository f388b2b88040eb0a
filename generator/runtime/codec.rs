mod buffer;
mod read;
mod slots;
mod tables;
mod text;
mod tuple;
mod union;
mod write;

pub use super::{Extra, Json, Unknown};
pub use read::{read, read_closed, read_object, Named, Object, Rest};
pub use serde::de::{Deserialize, Deserializer, MapAccess};
pub use serde::ser::{Serialize, Serializer};
pub use slots::{Filled, Need, NeedNull, Opt, OptNull, Slot};
#[allow(unused_imports)]
pub(crate) use tables::{
    directions, integer_enum, item, object, other_direction, read_enum, read_object, read_tuple,
    reads, text_enum, tuple, union, wire, wrapper, write_enum, write_object, write_tuple,
};
pub use text::{read_integer, read_text, unknown_integer, unknown_text};
pub use tuple::{write_items, Further, Item, Items};
pub use union::{read_union, variant, Case, JsonKind, Union};
pub use write::{write, write_closed, written, Always, Maybe, Member, Others};
