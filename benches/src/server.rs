//! A server that answers everything with the same report.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
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

/// The same in a process of its own: what it does and opens does not count as the client's.
#[derive(Debug)]
pub struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Starts this program with `serve COUNT`, which is to call [`until_told`].
    ///
    /// # Errors
    /// When there is no process, or it does not say where it serves.
    pub fn start(count: usize) -> io::Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["serve", &count.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let says = process.stdout.take().ok_or(io::ErrorKind::UnexpectedEof)?;
        let mut url = String::new();
        BufReader::new(says).read_line(&mut url)?;
        url.truncate(url.trim_end().len());
        Ok(Self { process, url })
    }

    /// Where it serves.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends with its input.
        drop(self.process.stdin.take());
        drop(self.process.wait());
    }
}

/// Serves, says where, and ends when whoever started it does.
///
/// # Errors
/// When there is no port, or no thread.
pub fn until_told(body: String, count: usize) -> io::Result<()> {
    println!("{}", start_together(body, count)?);
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}
