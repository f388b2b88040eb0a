//! Code exactly as the generator emits it (here by hand), so that the runtime is held to its contract without the generator.
#![allow(dead_code)]

use specwright_runtime as runtime;

pub mod types {
    use super::runtime;
    use super::runtime::codec::{self, Always, Maybe, MaybeNull, Need, NeedNull, Object, Opt, OptNull};
    use super::runtime::serde::{de::MapAccess, Deserialize, Deserializer, Serialize, Serializer};
    use super::runtime::{Date, DateTime, Extra, Field, Json, Secret, Unknown};

    /// A pet. One member of each presence, an open object.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Pet {
        pub id: i64,
        /// Required, nullable.
        pub name: Option<String>,
        pub kind: Option<Kind>,
        pub nick: Field<String>,
        pub born: Option<Date>,
        pub seen: Option<DateTime>,
        pub token: Option<Secret>,
        /// Members that the description does not know.
        pub extra: Extra,
    }

    impl<'de> Object<'de> for Pet {
        const FIELDS: &'static [&'static str] = &["id", "name", "kind", "nick", "born", "seen", "token"];
        fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
            let mut id = Need::new();
            let mut name = NeedNull::new();
            let mut kind = Opt::new();
            let mut nick = OptNull::new();
            let mut born = Opt::new();
            let mut seen = Opt::new();
            let mut token = Opt::new();
            let mut extra = Extra::new();
            // With `additionalProperties: false`: `codec::read_closed(map, Self::FIELDS, &mut [..])?` (unknown members are skipped).
            // With a schema there: `Extra<Kind>`, the same call.
            codec::read(
                map,
                Self::FIELDS,
                &mut [&mut id, &mut name, &mut kind, &mut nick, &mut born, &mut seen, &mut token],
                &mut extra,
            )?;
            Ok(Self {
                id: id.take("id")?,
                name: name.take("name")?,
                kind: kind.take(),
                nick: nick.take(),
                born: born.take(),
                seen: seen.take(),
                token: token.take(),
                extra,
            })
        }
    }

    impl<'de> Deserialize<'de> for Pet {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            codec::read_object(from)
        }
    }

    impl Serialize for Pet {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            codec::write(
                to,
                &[
                    ("id", &Always(&self.id)),
                    ("name", &Always(&self.name)),
                    ("kind", &Maybe(&self.kind)),
                    ("nick", &MaybeNull(&self.nick)),
                    ("born", &Maybe(&self.born)),
                    ("seen", &Maybe(&self.seen)),
                    ("token", &Maybe(&self.token)),
                ],
                &self.extra, // a closed struct: `codec::write_closed(to, &[..])`
            )
        }
    }

    /// An open enum of texts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Kind {
        Dog,
        V4_1,
        /// A value that the description does not know.
        Unknown(Unknown<String>),
    }

    impl Kind {
        /// The text on the wire.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Dog => "dog",
                Self::V4_1 => "4.1",
                Self::Unknown(value) => value.get(),
            }
        }
    }

    impl From<&str> for Kind {
        fn from(value: &str) -> Self {
            match value {
                "dog" => Self::Dog,
                "4.1" => Self::V4_1,
                other => Self::Unknown(Unknown::new(other.to_owned())),
            }
        }
    }

    impl<'de> Deserialize<'de> for Kind {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            codec::read_text(from)
        }
    }

    impl Serialize for Kind {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_str(self.as_str())
        }
    }

    /// An open enum of integers.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Level {
        N1,
        N2,
        Unknown(Unknown<i64>),
    }

    impl Level {
        /// The integer on the wire.
        pub fn get(&self) -> i64 {
            match self {
                Self::N1 => 1,
                Self::N2 => 2,
                Self::Unknown(value) => *value.get(),
            }
        }
    }

    impl From<i64> for Level {
        fn from(value: i64) -> Self {
            match value {
                1 => Self::N1,
                2 => Self::N2,
                other => Self::Unknown(Unknown::new(other)),
            }
        }
    }

    impl<'de> Deserialize<'de> for Level {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            codec::read_integer(from)
        }
    }

    impl Serialize for Level {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_i64(self.get())
        }
    }

    /// A union.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Animal {
        Pet(Box<Pet>),
        Text(String),
        Many(Vec<i64>),
        /// A value that fits no variant.
        Unknown(Unknown<Json>),
    }

    impl codec::Union for Animal {
        /// `discriminator.propertyName`, if there is one.
        const TAG: Option<&'static str> = Some("kind");
        const CASES: &'static [codec::Case<Self>] = &[
            codec::Case {
                tags: &["dog", "pet"],             // discriminator values that mean this case
                kind: codec::JsonKind::Object,     // Object, Array, Text, Number (float), Integer, Bool, Null, Any
                required: &["id", "name"],         // members that must be there
                fixed: &[("object", &["pet"])],    // members whose value must be one of these texts, where present (single-value enums and the like)
                fields: <Pet as Object>::FIELDS,   // known members: of several that fit, the one that knows most of the value's members wins
                read: |value| Ok(Self::Pet(codec::from_json(value)?)),
            },
            codec::Case { kind: codec::JsonKind::Text, read: |value| Ok(Self::Text(codec::from_json(value)?)), ..codec::Case::NONE },
            codec::Case { kind: codec::JsonKind::Array, read: |value| Ok(Self::Many(codec::from_json(value)?)), ..codec::Case::NONE },
        ];
        fn unknown(value: Json) -> Self {
            Self::Unknown(Unknown::new(value))
        }
    }

    impl<'de> Deserialize<'de> for Animal {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            codec::read_union(from)
        }
    }

    impl Serialize for Animal {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Pet(value) => value.serialize(to),
                Self::Text(value) => value.serialize(to),
                Self::Many(value) => value.serialize(to),
                Self::Unknown(value) => value.get().serialize(to),
            }
        }
    }

    /// The error body.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Problem {
        pub code: String,
        pub extra: Extra,
    }

    impl<'de> Object<'de> for Problem {
        const FIELDS: &'static [&'static str] = &["code"];
        fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
            let mut code = Need::new();
            let mut extra = Extra::new();
            codec::read(map, Self::FIELDS, &mut [&mut code], &mut extra)?;
            Ok(Self { code: code.take("code")?, extra })
        }
    }

    impl<'de> Deserialize<'de> for Problem {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            codec::read_object(from)
        }
    }
}

pub mod api {
    use super::runtime::{self, decode, Bytes, Call, Info, Location, Method, Operation, Parameter, Received, Style, DecodeError};
    use super::{types, Client};

    /// `GET /pets/{pet_id}`
    pub struct PetsGet;

    impl Operation for PetsGet {
        type Output = types::Pet;
        type Error = types::Problem;
        const INFO: &'static Info = &Info {
            id: "petsGet",
            method: Method::GET,
            path: "/pets/{pet_id}",
            parameters: &[
                Parameter { name: "pet_id", location: Location::Path, style: Style::Simple, explode: false, reserved: false },
                Parameter { name: "tags", location: Location::Query, style: Style::Form, explode: true, reserved: false },
                Parameter { name: "X-Flag", location: Location::Header, style: Style::Simple, explode: false, reserved: false },
            ],
            accept: "application/json",
            security: &[&[0, 1], &[2]], // alternatives of schemes that go together: indices into Client's SCHEMES
            server: None,               // Some("https://other.example") where the operation has servers of its own
        };
        /// `None`: the description declares no success with this status.
        fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
            match answer.status().as_u16() {
                200 | 201 => Some(decode::json(answer)),
                _ => None,
            }
        }
        /// `None`: the description declares no such error.
        fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
            Some(decode::json(answer)) // `default`
        }
    }

    impl Client {
        /// Docs here.
        pub fn pets_get(&self, pet_id: &str) -> Call<PetsGet> {
            Call::new(&self.core).parameter(0, pet_id)
        }
        pub fn pets_create(&self, body: &types::Pet) -> Call<PetsCreate> {
            Call::new(&self.core).json("application/json", body) // also .form(body) (urlencoded by serde), .text(media, body), .bytes(media, body)
        }
        pub fn pets_pdf(&self) -> Call<PetsPdf> {
            Call::new(&self.core)
        }
    }

    /// Optional parameters are methods on the call.
    impl Call<PetsGet> {
        pub fn tags(self, value: &[String]) -> Self {
            self.parameter(1, value)
        }
        pub fn x_flag(self, value: bool) -> Self {
            self.parameter(2, &value)
        }
    }

    pub struct PetsCreate;
    impl Operation for PetsCreate {
        type Output = types::Pet;
        type Error = runtime::Undeclared; // no error is declared
        const INFO: &'static Info = &Info { id: "petsCreate", method: Method::POST, path: "/pets", security: &[&[0, 1]], ..Info::NONE };
        fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
            Some(decode::json(answer))
        }
        fn failure(_: &Received) -> Option<Result<Self::Error, DecodeError>> {
            None
        }
    }

    pub struct PetsPdf;
    impl Operation for PetsPdf {
        type Output = Bytes;
        type Error = types::Problem;
        const INFO: &'static Info = &Info { id: "petsPdf", method: Method::POST, path: "/pets/pdf", accept: "application/pdf", ..Info::NONE };
        fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
            Some(decode::bytes(answer)) // also decode::text (String), decode::empty (())
        }
        fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
            Some(decode::json(answer))
        }
    }
}

/// The client.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: runtime::Core,
}

/// The servers of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    Production,
    Sandbox,
}

impl Server {
    /// Its URL.
    pub fn url(self) -> &'static str {
        match self {
            Self::Production => "https://production.example",
            Self::Sandbox => "https://sandbox.example",
        }
    }
}

/// Builds a [`Client`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    core: runtime::Builder,
}

const SCHEMES: &[runtime::Scheme] = &[
    runtime::Scheme { name: "clientId", place: runtime::SchemePlace::Header("PETS-CLIENT-ID") },
    runtime::Scheme { name: "secret", place: runtime::SchemePlace::Header("PETS-SECRET") },
    runtime::Scheme { name: "token", place: runtime::SchemePlace::Bearer }, // also Query(name), Cookie(name), Basic
];

impl Client {
    pub fn builder() -> ClientBuilder {
        ClientBuilder { core: runtime::Builder::new(SCHEMES, Server::Production.url()) }
    }
}

impl ClientBuilder {
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url())
    }
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self { core: self.core.base_url(url) }
    }
    pub fn client_id(self, value: impl Into<runtime::Secret>) -> Self {
        Self { core: self.core.credential(0, runtime::Credential::key(value)) }
    }
    pub fn secret(self, value: impl Into<runtime::Secret>) -> Self {
        Self { core: self.core.credential(1, runtime::Credential::key(value)) }
    }
    pub fn token(self, value: impl Into<runtime::Secret>) -> Self {
        Self { core: self.core.credential(2, runtime::Credential::bearer(value)) }
    }
    /// Per-client defaults: also user_agent, timeout.
    pub fn timeout(self, limit: std::time::Duration) -> Self {
        Self { core: self.core.timeout(limit) }
    }
    pub fn build(self) -> Result<Client, runtime::BuildError> {
        Ok(Client { core: self.core.build()? })
    }
}
