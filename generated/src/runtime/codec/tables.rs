// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

// The tables of generated types. A macro writes what would be the same code for every type; it expects `codec` in scope where it is used.

/// An object: direction, `name { extra }`, then its members in order: presence, member, and `= "name on the wire"` where that is another.
/// Without `{ extra }`, other members are passed over.
#[allow(unused_macros)]
macro_rules! object {
    ($direction:ident $name:ident { $($extra:ident)? } $($how:ident $member:ident $(= $wire:literal)?),* $(,)?) => {
        impl codec::Named for $name {
            const NAMES: &'static [&'static str] = &[$(codec::wire!($member $($wire)?)),*];
            const WORDS: &'static str = stringify!($($how)*);
        }

        codec::directions! {
            $direction
            (codec::read_object! { $name { $($extra)? } $($how $member)* })
            (codec::write_object! { $name { $($extra)? } $($how $member)* })
        }
    };
}

/// A member's name on the wire.
#[allow(unused_macros)]
macro_rules! wire {
    ($member:ident) => {
        stringify!($member)
    };
    ($member:ident $wire:literal) => {
        $wire
    };
}

/// What reads a type and what writes it. The direction that no operation needs is there only where the feature asks for it.
#[allow(unused_macros)]
macro_rules! directions {
    (both ($($read:tt)*) ($($write:tt)*)) => {
        $($read)*
        $($write)*
    };
    (received ($($read:tt)*) ($($write:tt)*)) => {
        $($read)*
        codec::other_direction! { $($write)* }
    };
    (sent ($($read:tt)*) ($($write:tt)*)) => {
        codec::other_direction! { $($read)* }
        $($write)*
    };
}

/// The direction that no operation needs.
#[allow(unused_macros)]
#[cfg(feature = "both-directions")]
macro_rules! other_direction {
    ($($items:tt)*) => { $($items)* };
}

/// The direction that no operation needs, which is not there.
#[allow(unused_macros)]
#[cfg(not(feature = "both-directions"))]
macro_rules! other_direction {
    ($($items:tt)*) => {};
}

/// How an object is read.
#[allow(unused_macros)]
macro_rules! read_object {
    ($name:ident { $extra:ident } $($slot:ident $member:ident)*) => {
        impl<'de> codec::Object<'de> for $name {
            // Members may be called `foo`.
            #[allow(clippy::disallowed_names)]
            fn read<A: codec::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                $(let mut $member = codec::$slot::new();)*
                let mut others = codec::Extra::new();
                codec::read(map, <Self as codec::Named>::NAMES, &mut [$(&mut $member),*], &mut others)?;
                Ok(Self { $($member: $member.take(),)* $extra: others })
            }
        }

        codec::reads!($name);
    };
    ($name:ident {} $($slot:ident $member:ident)*) => {
        impl<'de> codec::Object<'de> for $name {
            // Members may be called `foo`.
            #[allow(clippy::disallowed_names)]
            fn read<A: codec::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                $(let mut $member = codec::$slot::new();)*
                codec::read_closed(map, <Self as codec::Named>::NAMES, &mut [$(&mut $member),*])?;
                Ok(Self { $($member: $member.take(),)* })
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

/// How an object is written.
#[allow(unused_macros)]
macro_rules! write_object {
    ($name:ident { $extra:ident } $($how:ident $member:ident)*) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let members: &[&dyn codec::Member<S>] = &[$(&codec::written::$how(&self.$member)),*];
                codec::write(to, <Self as codec::Named>::NAMES, members, &self.$extra)
            }
        }
    };
    ($name:ident {} $($how:ident $member:ident)*) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let members: &[&dyn codec::Member<S>] = &[$(&codec::written::$how(&self.$member)),*];
                codec::write_closed(to, <Self as codec::Named>::NAMES, members)
            }
        }
    };
}

/// An open enum of texts: direction, `name { unknown } variant = "text", …`.
#[allow(unused_macros)]
macro_rules! text_enum {
    ($direction:ident $name:ident { $unknown:ident } $($variant:ident = $text:literal),* $(,)?) => {
        impl $name {
            /// The text on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text.get(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(codec::unknown_text(text)),
                }
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        codec::directions! {
            $direction
            (codec::read_enum! { $name by read_text })
            (codec::write_enum! { $name as_str })
        }
    };
}

/// An open enum of integers: direction, `name { unknown } variant = integer, …`.
#[allow(unused_macros)]
macro_rules! integer_enum {
    ($direction:ident $name:ident { $unknown:ident } $($variant:ident = $integer:literal),* $(,)?) => {
        impl $name {
            /// The integer on the wire.
            #[must_use]
            #[inline]
            pub fn get(&self) -> i64 {
                match self {
                    $(Self::$variant => $integer,)*
                    Self::$unknown(integer) => *integer.get(),
                }
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(integer: i64) -> Self {
                match integer {
                    $($integer => Self::$variant,)*
                    _ => Self::$unknown(codec::unknown_integer(integer)),
                }
            }
        }

        codec::directions! {
            $direction
            (codec::read_enum! { $name by read_integer })
            (codec::write_enum! { $name get })
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

/// A list with typed first items: direction, `name how place, …`.
#[allow(unused_macros)]
macro_rules! tuple {
    ($direction:ident $($table:tt)*) => {
        codec::directions! {
            $direction
            (codec::read_tuple! { $($table)* })
            (codec::write_tuple! { $($table)* })
        }
    };
}

/// How a list with typed first items is read.
#[allow(unused_macros)]
macro_rules! read_tuple {
    ($name:ident $($how:ident $at:tt),* $(,)?) => {
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
    ($name:ident $($how:ident $at:tt),* $(,)?) => {
        impl codec::Serialize for $name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                codec::write_items(to, &[$(&codec::$how(&self.$at)),*])
            }
        }
    };
}

/// One of several types: direction, `name { unknown }`, `by "discriminator"` where there is one, then a row for each variant: kind of JSON
/// value, variant, and what more is to be said of it, in this order:
/// - `from Type`: it holds that object, which no other variant does, so the object converts into it;
/// - `like Type`: it holds that object;
/// - `only known`: it holds a union, and takes only what that knows, so that the variants after it get their turn;
/// - `= "value" | …`: the discriminator's values that mean it;
/// - `where "member" = "value" | … && …`: members that, where they are there, must have one of these values.
#[allow(unused_macros)]
macro_rules! union {
    (
        $direction:ident $name:ident { $unknown:ident } $(by $by:literal)?;
        $(
            $kind:ident $variant:ident $(from $from:ident)? $(like $like:ident)? $(only $only:ident)?
            $(= $($tag:literal)|+)? $(where $($member:literal = $($value:literal)|+)&&+)?,
        )*
    ) => {
        $($(
            impl From<$from> for $name {
                #[inline]
                fn from(value: $from) -> Self {
                    Self::$variant(Box::new(value))
                }
            }
        )?)*

        codec::directions! {
            $direction
            (
                impl codec::Union for $name {
                    $(const TAG: Option<&'static str> = Some($by);)?
                    const CASES: &'static [codec::Case] = &[$(
                        codec::Case::new(stringify!($variant), codec::JsonKind::$kind)
                            $(.object::<$from>())?
                            $(.object::<$like>())?
                            $(.meant_by(&[$($tag),+]))?
                            $(.with(&[$(($member, &[$($value),+])),+]))?
                    ),*];

                    fn read<Use>(variant: &str, value: &codec::Json) -> Option<Self> {
                        match variant {
                            $(stringify!($variant) => codec::variant$(::$only)?::read(value, Self::$variant),)*
                            _ => None,
                        }
                    }

                    fn unknown(value: codec::Json) -> Self {
                        Self::$unknown(codec::Unknown::new(value))
                    }
                }

                impl<'de> codec::Deserialize<'de> for $name {
                    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                        codec::read_union(from)
                    }
                }
            )
            (
                impl codec::Serialize for $name {
                    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                        match self {
                            $(Self::$variant(value) => codec::Serialize::serialize(value, to),)*
                            Self::$unknown(value) => codec::Serialize::serialize(value.get(), to),
                        }
                    }
                }
            )
        }
    };
}

/// A list or a map that holds itself: direction, name.
#[allow(unused_macros)]
macro_rules! wrapper {
    ($direction:ident $name:ident) => {
        codec::directions! {
            $direction
            (
                impl<'de> codec::Deserialize<'de> for $name {
                    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                        codec::Deserialize::deserialize(from).map(Self)
                    }
                }
            )
            (
                impl codec::Serialize for $name {
                    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                        codec::Serialize::serialize(&self.0, to)
                    }
                }
            )
        }
    };
}

#[allow(unused_imports)]
pub(crate) use {
    directions, integer_enum, item, object, other_direction, read_enum, read_object, read_tuple,
    reads, text_enum, tuple, union, wire, wrapper, write_enum, write_object, write_tuple,
};
