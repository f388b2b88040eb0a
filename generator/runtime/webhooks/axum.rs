use super::{Error, Verifier};
use axum_core::extract::rejection::BytesRejection;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use std::fmt;

/// An extractor for axum: the payload of a webhook that is verified. The [`Verifier`] comes from the router's state, which is one or has one
/// (`FromRef`). What is refused is answered by a status without a word of why; to know more, extract `Result<Verified<T>, Rejection>`.
#[derive(Clone, Copy, Debug)]
pub struct Verified<T>(pub T);

impl<S, T> FromRequest<S> for Verified<T>
where
    S: Send + Sync,
    T: DeserializeOwned,
    Verifier: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(Rejection::Body)?;
        let verifier = Verifier::from_ref(state);
        let payload = super::parse(&headers, &body, &verifier).await;
        payload.map(Self).map_err(Rejection::Refused)
    }
}

/// Why a request was not taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// Its body could not be read, or is longer than the router allows.
    Body(BytesRejection),
    /// It is not genuine, or not what is described.
    Refused(Error),
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Body(error) => error.status(),
            Self::Refused(error) => error.status(),
        };
        status.into_response()
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(error) => error.fmt(out),
            Self::Refused(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            Self::Refused(error) => Some(error),
        }
    }
}
