//! A small listener on this machine for the webhooks that announce the report.
//!
//! Their signatures are not checked, so they are only hints: the API itself is asked before anything is believed.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use plaid_check::types::Webhook;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinHandle;

use crate::error::Failure;

/// What a webhook says of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It can be fetched.
    Ready,
    /// It could not be made.
    Failed,
}

/// Listens until it is dropped.
pub struct Listener {
    url: String,
    user_id: String,
    webhooks: Receiver<(String, News)>,
    task: JoinHandle<()>,
}

impl Listener {
    /// Listens on a free port of this machine.
    ///
    /// # Errors
    ///
    /// If no port is to be had.
    pub async fn start() -> Result<Self, Failure> {
        let (sender, webhooks) = channel(16);
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .map_err(Failure::Listen)?;
        let address = listener.local_addr().map_err(Failure::Listen)?;
        let router = Router::new()
            .route("/webhook", post(receive))
            .with_state(sender);
        let task = tokio::spawn(async { axum::serve(listener, router).await.unwrap_or_default() });
        Ok(Self {
            url: format!("http://{address}/webhook"),
            user_id: String::new(),
            webhooks,
            task,
        })
    }

    /// The address that webhooks are to be sent to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Says whose report is waited for; webhooks about others are passed over.
    pub fn expect(&mut self, user_id: &str) {
        user_id.clone_into(&mut self.user_id);
    }

    /// The next news about the report.
    pub async fn next(&mut self) -> News {
        while let Some((user_id, news)) = self.webhooks.recv().await {
            if user_id == self.user_id {
                return news;
            }
        }
        std::future::pending().await
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn receive(State(sender): State<Sender<(String, News)>>, body: Bytes) -> StatusCode {
    let Ok(webhook) = serde_json::from_slice(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    if let Some(news) = read(webhook) {
        // When sixteen are waiting already, one more says nothing new.
        drop(sender.try_send(news));
    }
    StatusCode::OK
}

/// Whose report it is, and what is said of it; other webhooks say nothing here.
fn read(webhook: Webhook) -> Option<(String, News)> {
    match webhook {
        Webhook::UserCheckReportReady(webhook) => Some((webhook.user_id, News::Ready)),
        Webhook::CheckReportReady(webhook) => Some((webhook.user_id, News::Ready)),
        Webhook::UserCheckReportFailed(webhook) => Some((webhook.user_id, News::Failed)),
        Webhook::CheckReportFailed(webhook) => Some((webhook.user_id, News::Failed)),
        _ => None,
    }
}
