// The tables of generated types. A macro writes what would be the same code for every type; it expects `codec` in scope where it is used.

/// How an object is read: `name { extra } slot member = "name on the wire", …`. Without `{ extra }`, other members are passed over.
#[allow(unused_macros)]
macro_rules! read_object {
    ($name:ident { $extra:ident } $($slot:ident $member:ident = $wire:literal,)*) => {
        impl<'de> codec::Object<'de> for $name {
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            // Members may be called `foo`.
            #[allow(clippy::disallowed_names)]
            fn read<A: codec::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                $(let mut $member = codec::$slot::new();)*
                let mut others = codec::Extra::new();
                codec::read(map, Self::FIELDS, &mut [$(&mut $member),*], &mut others)?;
                Ok(Self { $($member: codec::taken!($slot $member $wire),)* $extra: others })
            }
        }

        codec::reads!($name);
    };
    ($name:ident {} $($slot:ident $member:ident = $wire:literal,)*) => {
        impl<'de> codec::Object<'de> for $name {
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            // Members may be called `foo`.
            #[allow(clippy::disallowed_names)]
            fn read<A: codec::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                $(let mut $member = codec::$slot::new();)*
                codec::read_closed(map, Self::FIELDS, &mut [$(&mut $member),*])?;
                Ok(Self { $($member: codec::taken!($slot $member $wire),)* })
            }
        }

        codec::reads!($name);
    };
}

/// `Deserialize` by the object's table.
#[allow(unused_macros)]
macro_rules! reads {
    ($name:ident) => {
        impl<'de> codec::Deserialize<'de> for $name {
            fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                codec::read_object(from)
            }
        }
    };
}

/// What a slot holds; the required ones say which member is missing.
#[allow(unused_macros)]
macro_rules! taken {
    (Need $member:ident $wire:literal) => {
        $member.take($wire)?
    };
    (NeedNull $member:ident $wire:literal) => {
        $member.take($wire)?
    };
    ($slot:ident $member:ident $wire:literal) => {
        $member.take()
    };
}

/// How an object is written: `name { extra } how member = "name on the wire", …`.
#[allow(unused_macros)]
macro_rules! write_object {
    ($name:ident { $extra:ident } $($how:ident $member:ident = $wire:literal,)*) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                codec::write(to, &[$(($wire, &codec::$how(&self.$member))),*], &self.$extra)
            }
        }
    };
    ($name:ident {} $($how:ident $member:ident = $wire:literal,)*) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                codec::write_closed(to, &[$(($wire, &codec::$how(&self.$member))),*])
            }
        }
    };
}

/// The values of an open enum of texts: `name { unknown } variant = "text", …`.
#[allow(unused_macros)]
macro_rules! text_enum {
    ($name:ident { $unknown:ident } $($variant:ident = $text:literal,)*) => {
        impl $name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text.get(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(codec::Unknown::new(text.to_owned())),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }
    };
}

/// The values of an open enum of integers: `name { unknown } variant = integer, …`.
#[allow(unused_macros)]
macro_rules! integer_enum {
    ($name:ident { $unknown:ident } $($variant:ident = $integer:literal,)*) => {
        impl $name {
            /// The integer on the wire.
            #[must_use]
            pub fn get(&self) -> i64 {
                match self {
                    $(Self::$variant => $integer,)*
                    Self::$unknown(integer) => *integer.get(),
                }
            }
        }

        impl From<i64> for $name {
            fn from(integer: i64) -> Self {
                match integer {
                    $($integer => Self::$variant,)*
                    _ => Self::$unknown(codec::Unknown::new(integer)),
                }
            }
        }
    };
}

/// How an open enum is read.
#[allow(unused_macros)]
macro_rules! read_enum {
    ($name:ident by $read:ident) => {
        impl<'de> codec::Deserialize<'de> for $name {
            fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                codec::$read(from)
            }
        }
    };
}

/// How an open enum is written.
#[allow(unused_macros)]
macro_rules! write_enum {
    ($name:ident as_str) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
    };
    ($name:ident get) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_i64(self.get())
            }
        }
    };
}

/// How a list with typed first items is read: `name how place, …`.
#[allow(unused_macros)]
macro_rules! read_tuple {
    ($name:ident $($how:ident $at:tt,)*) => {
        impl<'de> codec::Deserialize<'de> for $name {
            fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let mut items = codec::Items::read(from)?;
                let value = Self($(codec::item!($how items)),*);
                items.end()?;
                Ok(value)
            }
        }
    };
}

/// How one item is read.
#[allow(unused_macros)]
macro_rules! item {
    (Always $items:ident) => {
        $items.need()?
    };
    (Maybe $items:ident) => {
        $items.maybe()?
    };
    (Further $items:ident) => {
        $items.rest()?
    };
}

/// How a list with typed first items is written.
#[allow(unused_macros)]
macro_rules! write_tuple {
    ($name:ident $($how:ident $at:tt,)*) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                codec::write_items(to, &[$(&codec::$how(&self.$at)),*])
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use {
    integer_enum, item, read_enum, read_object, read_tuple, reads, taken, text_enum, write_enum,
    write_object, write_tuple,
};
