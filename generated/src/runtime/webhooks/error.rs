// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::DecodeError;
use super::LookupError;
use std::fmt;

/// Why a webhook was refused. It holds nothing of a secret and nothing of the body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// A header that the signature needs is not there.
    MissingHeader(String),
    /// A header stands there several times; which of them another reader would take is anybody's guess.
    SeveralHeaders(String),
    /// The signature is not written as it should be.
    Malformed(&'static str),
    /// The token is signed, or claims to be, by another algorithm than the one that is agreed on.
    Algorithm,
    /// There is no key of this id.
    UnknownKey,
    /// The key has expired or was revoked.
    ExpiredKey,
    /// The key could not be looked up. This says nothing about the message: answer so that it is sent again.
    KeyLookup(LookupError),
    /// Too many keys that nobody knows were asked for. This says nothing about the message: answer so that it is sent again.
    TooManyLookups,
    /// The signature is not that of the message by any key.
    Signature,
    /// A claim is missing, or is of another type than it should be.
    Claim(&'static str),
    /// The message is older than is allowed.
    TooOld {
        /// How many seconds old it is.
        seconds: u64,
    },
    /// The message is of the future, by more than clocks differ.
    FromFuture {
        /// How many seconds it is ahead.
        seconds: u64,
    },
    /// The token is genuine, and of another body.
    BodyHash,
    /// The same message came before; see [`Verifier::remembering`](super::Verifier::remembering).
    Replayed,
    /// The message is genuine, and its body is not what is described.
    Payload(DecodeError),
}

impl Error {
    /// The status to answer with: 503 where the message may be genuine and should be sent again, 400 for what cannot be read, 401 for the rest.
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::KeyLookup(_) | Self::TooManyLookups => http::StatusCode::SERVICE_UNAVAILABLE,
            Self::SeveralHeaders(_) | Self::Malformed(_) | Self::Payload(_) => {
                http::StatusCode::BAD_REQUEST
            }
            _ => http::StatusCode::UNAUTHORIZED,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => write!(out, "the header {name} is missing"),
            Self::SeveralHeaders(name) => write!(out, "the header {name} is there several times"),
            Self::Malformed(what) => write!(out, "the signature is malformed: {what}"),
            Self::Algorithm => out.write_str("the token is not signed by ES256"),
            Self::UnknownKey => out.write_str("the key of the signature is unknown"),
            Self::ExpiredKey => out.write_str("the key of the signature has expired"),
            Self::KeyLookup(_) => out.write_str("the key of the signature could not be looked up"),
            Self::TooManyLookups => out.write_str("too many unknown keys were asked for"),
            Self::Signature => out.write_str("the signature is wrong"),
            Self::Claim(name) => write!(out, "the claim {name} is missing or of the wrong type"),
            Self::TooOld { seconds } => write!(out, "the message is {seconds} seconds old"),
            Self::FromFuture { seconds } => {
                write!(out, "the message is {seconds} seconds in the future")
            }
            Self::BodyHash => out.write_str("the signature is that of another body"),
            Self::Replayed => out.write_str("the message came before"),
            Self::Payload(error) => write!(out, "the body is not what is described: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::KeyLookup(error) => Some(error),
            Self::Payload(error) => Some(error),
            _ => None,
        }
    }
}

/// Why a secret cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// There is none, or one is empty: anybody could sign with it.
    Empty,
    /// It is not in base64.
    NotBase64,
}

impl fmt::Display for SecretError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Empty => "a secret for webhooks is missing or empty",
            Self::NotBase64 => "a secret for webhooks is not in base64",
        })
    }
}

impl std::error::Error for SecretError {}

/// Why a JSON Web Key is no key for ES256.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// Its type, curve, algorithm or use is another.
    Kind,
    /// Its coordinates are not 32 bytes each in base64url, or not on the curve.
    Coordinates,
}

impl fmt::Display for KeyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Kind => "the key is not one for signatures by ES256",
            Self::Coordinates => "the key's coordinates are no point of P-256",
        })
    }
}

impl std::error::Error for KeyError {}
