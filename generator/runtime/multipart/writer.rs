use super::super::payload::Payload;
use super::super::Bytes;
use super::part::{self, TOKEN};
use super::{File, Form, Problem};
use serde::ser::{Impossible, Serialize, Serializer};
use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, SerializeTupleStruct,
};

/// What is being written.
#[derive(Clone, Copy)]
pub(super) enum Mode<'a> {
    /// The body: an object.
    Body,
    /// A member of the body.
    Member(&'a str),
    /// An item of a member.
    Item(&'a str),
    /// A member that is JSON, unless it is a file.
    Whole(&'a str),
}

/// Writes parts. What has no parts of its own ends with [`Problem::Nested`], and is then written as JSON.
pub(super) struct Writer<'a>(pub(super) &'a mut Form, pub(super) Mode<'a>);

impl Writer<'_> {
    fn text(self, text: &str) -> Result<(), Problem> {
        match self.1 {
            Mode::Body | Mode::Whole(_) => Err(Problem::Nested),
            Mode::Member(name) | Mode::Item(name) => {
                self.0.text(name, text);
                Ok(())
            }
        }
    }
}

/// Scalars are written as their text.
macro_rules! scalars {
    ($($method:ident $ty:ty),* $(,)?) => {
        $(fn $method(self, value: $ty) -> Result<(), Problem> {
            self.text(&value.to_string())
        })*
    };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Problem;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = Fields<'a>;
    type SerializeTupleVariant = Impossible<(), Problem>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Impossible<(), Problem>;

    scalars! {
        serialize_bool bool, serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_i128 i128,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_u128 u128,
        serialize_f32 f32, serialize_f64 f64, serialize_char char,
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_str(self, value: &str) -> Result<(), Problem> {
        self.text(value)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Problem> {
        let (Mode::Member(name) | Mode::Item(name) | Mode::Whole(name)) = self.1 else {
            return Err(Problem::Nested);
        };
        let content = Payload::Whole(Bytes::copy_from_slice(value));
        self.0.file(
            name,
            File {
                content,
                ..File::default()
            },
        );
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Problem> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Problem> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Problem> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Problem> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<(), Problem> {
        self.text(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Problem> {
        Err(Problem::Nested)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Problem> {
        match self.1 {
            Mode::Member(name) => Ok(Items(self.0, name)),
            _ => Err(Problem::Nested),
        }
    }

    fn serialize_tuple(self, length: usize) -> Result<Items<'a>, Problem> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, token: &'static str, _: usize) -> Result<Fields<'a>, Problem> {
        match self.1 {
            Mode::Member(name) | Mode::Item(name) | Mode::Whole(name) if token == TOKEN => {
                part::expect();
                Ok(Fields(self.0, name, File::default()))
            }
            _ => Err(Problem::Nested),
        }
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Problem> {
        Err(Problem::Nested)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>, Problem> {
        match self.1 {
            Mode::Body => Ok(Members(self.0, String::new())),
            _ => Err(Problem::Nested),
        }
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Members<'a>, Problem> {
        self.serialize_map(Some(length))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Problem> {
        Err(Problem::Nested)
    }
}

/// The members of the body; the last name that was read.
pub(super) struct Members<'a>(&'a mut Form, String);

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Problem;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Problem> {
        let key = serde_json::to_value(key).map_err(|error| Problem::Other(error.to_string()))?;
        self.1 = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        let name = std::mem::take(&mut self.1);
        self.0.member(&name, value)
    }

    fn end(self) -> Result<(), Problem> {
        Ok(())
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Problem;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        self.0.member(name, value)
    }

    fn end(self) -> Result<(), Problem> {
        Ok(())
    }
}

/// The items of a member: each is a part of its own, with the member's name.
pub(super) struct Items<'a>(&'a mut Form, &'a str);

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Problem;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Problem> {
        let media = self.0.media(self.1).unwrap_or_default();
        match item.serialize(Writer(self.0, Mode::Item(self.1))) {
            Err(Problem::Nested) => self.0.json(self.1, item, media),
            written => written,
        }
    }

    fn end(self) -> Result<(), Problem> {
        Ok(())
    }
}

impl SerializeTuple for Items<'_> {
    type Ok = ();
    type Error = Problem;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Problem> {
        SerializeSeq::serialize_element(self, item)
    }

    fn end(self) -> Result<(), Problem> {
        Ok(())
    }
}

/// The fields of a [`Part`](super::Part), in its order: file name, media type, headers, content. Each is read by a form of its own.
pub(super) struct Fields<'a>(&'a mut Form, &'a str, File);

impl SerializeTupleStruct for Fields<'_> {
    type Ok = ();
    type Error = Problem;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, field: &T) -> Result<(), Problem> {
        let mut form = Form {
            infos: &[],
            parts: Vec::new(),
        };
        field.serialize(Writer(&mut form, Mode::Member("")))?;
        let content = form.parts.pop().map(|(_, content)| content);
        let text = |content: Payload| {
            let bytes = content.bytes().map(|bytes| &**bytes);
            String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned()
        };
        match self.2.fields {
            0 => self.2.name = content.map(text),
            1 => self.2.media = content.map(text),
            2 => self.2.headers = content.map(text).unwrap_or_default(),
            _ => self.2.content = part::handed().or(content).unwrap_or(Payload::None),
        }
        self.2.fields += 1;
        Ok(())
    }

    fn end(self) -> Result<(), Problem> {
        let Self(form, name, file) = self;
        form.file(name, file);
        Ok(())
    }
}
