//! A server that answers everything with the same report.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use tokio::sync::Barrier;

/// Serves `body` on a thread of its own until the process ends, and says where.
///
/// # Errors
/// When there is no port, or no thread.
pub fn start(body: String) -> io::Result<String> {
    start_together(body, 1)
}

/// The same, but answers wait until there are `count` requests.
///
/// # Errors
/// When there is no port, or no thread.
pub fn start_together(body: String, count: usize) -> io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let url = format!("http://{}", listener.local_addr()?);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    std::thread::Builder::new()
        .name("server".to_owned())
        .spawn(move || runtime.block_on(serve(listener, Bytes::from(body), count)))?;
    Ok(url)
}

async fn serve(listener: TcpListener, report: Bytes, count: usize) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let barrier = Arc::new(Barrier::new(count));
    // Taking the request's bytes reads it whole: the connection could not be used again otherwise.
    let router = Router::new().fallback(async move |_: Bytes| {
        barrier.wait().await;
        let response = Response::builder().header(CONTENT_TYPE, "application/json");
        response
            .body(Body::from(report.clone()))
            .unwrap_or_default()
    });
    axum::serve(listener, router).await
}
