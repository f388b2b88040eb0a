//! A small listener on this machine for the webhooks that announce the report.
//!
//! Their signatures are verified before they are read. The API itself is asked all the same before anything is believed.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::post;
use plaid_check::Client;
use plaid_check::types::{Webhook, WebhookVerificationKeyGetRequest};
use plaid_check::webhooks::{Jwk, Key, Keys, Rejection, SIGNED, Verified, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinHandle;

use crate::error::Failure;
use crate::steps::{note, step};

/// How many messages are known again.
const REMEMBERED: usize = 64;

/// What a webhook says of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It can be fetched.
    Ready,
    /// It could not be made.
    Failed,
}

/// What the listener's route works with.
#[derive(Clone)]
struct Inbox {
    sender: Sender<(String, News)>,
    verifier: Verifier,
}

impl FromRef<Inbox> for Verifier {
    fn from_ref(inbox: &Inbox) -> Self {
        inbox.verifier.clone()
    }
}

/// Listens until it is dropped.
pub struct Listener {
    url: String,
    user_id: String,
    webhooks: Receiver<(String, News)>,
    task: JoinHandle<()>,
}

impl Listener {
    /// Listens on a free port of this machine; the client fetches the keys of signatures.
    ///
    /// # Errors
    ///
    /// If no port is to be had.
    pub async fn start(client: Client) -> Result<Self, Failure> {
        let (sender, webhooks) = channel(16);
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .map_err(Failure::Listen)?;
        let address = listener.local_addr().map_err(Failure::Listen)?;
        let router = Router::new()
            .route("/webhook", post(receive))
            .with_state(Inbox {
                sender,
                verifier: verifier(client),
            });
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

/// Takes what is verified. What is refused is told here and not to the sender, who gets a status and no reason.
async fn receive(
    State(inbox): State<Inbox>,
    webhook: Result<Verified<Webhook>, Rejection>,
) -> StatusCode {
    let webhook = match webhook {
        Ok(Verified(webhook)) => webhook,
        Err(rejection) => {
            note(&format!("webhook refused: {rejection}"));
            return rejection.into_response().status();
        }
    };
    if let Some(news) = read(webhook) {
        // When sixteen are waiting already, one more says nothing new.
        drop(inbox.sender.try_send(news));
    }
    StatusCode::OK
}

/// Verifies by the keys that the API gives, each asked for once. A message that comes twice says nothing new, and whoever replays one may not
/// make this program ask the API again.
fn verifier(client: Client) -> Verifier {
    let keys = Keys::new(move |kid| {
        let client = client.clone();
        async move {
            let request = WebhookVerificationKeyGetRequest::new(kid);
            let answer = step(client.webhook_verification_key_get(&request)).await?;
            let key = &answer.key;
            let jwk = Jwk {
                kid: &key.kid,
                kty: &key.kty,
                crv: &key.crv,
                alg: Some(&key.alg),
                usage: Some(&key.r#use),
                x: &key.x,
                y: &key.y,
                expired: key.expired_at.is_some(),
            };
            Ok(Some(Key::new(&jwk)?))
        }
    });
    SIGNED.with(keys).remembering(REMEMBERED)
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
