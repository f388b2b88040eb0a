//! What the tests of requests share: operations, and a real server that answers what it was asked.

use crate::{Builder, Call, Core, ErrorKind, Json, Operation};
use axum::body::to_bytes;
use axum::extract::Request;
use axum::Router;
use serde_json::json;

/// An operation of a test, by its description.
macro_rules! described {
    ($name:ident $info:expr) => {
        pub(crate) struct $name;
        impl crate::Operation for $name {
            type Output = crate::Json;
            type Error = crate::Undeclared;
            const INFO: &'static crate::Info = &$info;
            const SUCCESS: crate::Answers<crate::Json> =
                &[crate::Answer::rest(crate::decode::json)];
        }
    };
}
pub(crate) use described;

/// An operation by its method, its path and its parameters.
macro_rules! operation {
    ($name:ident $method:ident $path:literal $($parameter:expr),*) => {
        crate::echo::described!($name crate::Info {
            id: "test",
            method: crate::Method::$method,
            path: $path,
            parameters: &[$($parameter),*],
            ..crate::Info::NONE
        });
    };
}
pub(crate) use operation;

/// Answers what it was asked: method, target, headers and body, as they came.
pub(crate) fn router() -> Router {
    Router::new().fallback(|request: Request| async {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, 1 << 20).await.expect("a body");
        let headers: serde_json::Map<String, Json> = parts
            .headers
            .iter()
            .map(|(name, value)| {
                (
                    name.to_string(),
                    json!(String::from_utf8_lossy(value.as_bytes())),
                )
            })
            .collect();
        let said = json!({
            "method": parts.method.as_str(),
            "target": parts.uri.to_string(),
            "headers": headers,
            "body": String::from_utf8_lossy(&body),
        });
        ([("content-type", "application/json")], said.to_string())
    })
}

/// A server that answers what it was asked.
pub(crate) async fn echo() -> Core {
    let url = serve(router()).await;
    Builder::new(&[], &url).build().expect("a client")
}

pub(crate) async fn said<O: Operation<Output = Json>>(call: Call<O>) -> Json {
    match call.await {
        Ok(answer) => answer.into_body(),
        Err(error) => panic!("{error:?}"),
    }
}

pub(crate) async fn target<O: Operation<Output = Json>>(call: Call<O>) -> String {
    said(call).await["target"]
        .as_str()
        .expect("a target")
        .to_owned()
}

/// Why a call was not sent.
pub(crate) async fn refused<O: Operation<Output = Json>>(call: Call<O>) -> String {
    let error = call.await.expect_err("it is refused");
    match error.kind() {
        ErrorKind::Build(message) => message.clone(),
        other => panic!("{other:?}"),
    }
}

/// Serves a router on a loopback address; says where.
pub(crate) async fn serve(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}
