//! A server that knows nothing of HTTP but where a request ends: it counts what arrives, and does to it what it is told.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// These bytes are sent, and the connection stays.
    Say(Vec<u8>),
    /// These bytes are sent, and the connection ends.
    SayAndClose(Vec<u8>),
    /// The connection is reset, after these bytes.
    Reset(Vec<u8>),
    /// These bytes are sent, and then no more.
    Stall(Vec<u8>),
    /// Each byte for itself, with this much time between them.
    Drip(Vec<u8>, Duration),
}

/// A request as far as it is understood.
#[derive(Clone, Debug)]
pub struct Request {
    /// The first line.
    pub line: String,
    /// The headers, names in lower case.
    pub headers: HashMap<String, String>,
    /// How many requests with the same header `x-call` came before.
    pub before: usize,
}

/// Where it listens, and what came.
pub struct Raw {
    pub url: String,
    counts: Arc<Mutex<HashMap<String, usize>>>,
}

impl Raw {
    /// Starts one.
    pub async fn start(act: impl Fn(&Request) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let counts = Arc::<Mutex<HashMap<String, usize>>>::default();
        let (act, counted) = (Arc::new(act), Arc::clone(&counts));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (act, counted) = (Arc::clone(&act), Arc::clone(&counted));
                tokio::spawn(async move { serve(stream, &*act, &counted).await });
            }
        });
        Self { url, counts }
    }

    /// Begins to count anew.
    pub fn forget(&self) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.clear();
    }

    /// How many requests came, by their header `x-call`.
    pub fn counts(&self) -> HashMap<String, usize> {
        self.counts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

async fn serve(
    mut stream: TcpStream,
    act: &(dyn Fn(&Request) -> Act + Send + Sync),
    counts: &Mutex<HashMap<String, usize>>,
) {
    let _ = stream.set_nodelay(true);
    let mut held = Vec::new();
    while let Some(request) = request(&mut stream, &mut held, counts).await {
        match act(&request) {
            Act::Say(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Act::SayAndClose(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Act::Reset(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.set_zero_linger();
                return;
            }
            Act::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                // Until the client goes away.
                let _ = stream.read(&mut [0; 16]).await;
                return;
            }
            Act::Drip(bytes, pause) => {
                for byte in bytes {
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                    tokio::time::sleep(pause).await;
                }
            }
        }
    }
}

/// The next request, with its body; `None` where the connection ends.
async fn request(
    stream: &mut TcpStream,
    held: &mut Vec<u8>,
    counts: &Mutex<HashMap<String, usize>>,
) -> Option<Request> {
    let end = loop {
        if let Some(at) = held.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        read(stream, held).await?;
    };
    let head = String::from_utf8_lossy(&held[..end]).into_owned();
    let mut lines = head.lines();
    let line = lines.next()?.to_owned();
    let headers: HashMap<String, String> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.get("content-length");
    let length: usize = length.map_or(0, |length| length.parse().expect("a number"));
    while held.len() < end + length {
        read(stream, held).await?;
    }
    held.drain(..end + length);
    let call = headers.get("x-call").cloned().unwrap_or_default();
    let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
    let count = counts.entry(call).or_default();
    *count += 1;
    Some(Request {
        line,
        headers,
        before: *count - 1,
    })
}

async fn read(stream: &mut TcpStream, held: &mut Vec<u8>) -> Option<()> {
    let mut bytes = [0; 4096];
    match stream.read(&mut bytes).await {
        Ok(0) | Err(_) => None,
        Ok(length) => {
            held.extend_from_slice(&bytes[..length]);
            Some(())
        }
    }
}

/// An answer with a body of JSON and more headers.
pub fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n{headers}\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}
