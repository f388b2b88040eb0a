//! The mock over real HTTP.

mod answers;
mod credentials;
mod described;
mod faults;
mod multipart;
mod refusals;
mod requests;
mod scripts;
mod webhooks;

use reqwest::{Method, RequestBuilder, Response};
use serde_json::Value;
use specwright_mock::{Mock, Running, Script};

fn document() -> Value {
    serde_yaml::from_str(include_str!("pets.yaml")).unwrap()
}

async fn start() -> Running {
    Mock::new(document())
        .unwrap()
        .start(([127, 0, 0, 1], 0).into())
        .await
        .unwrap()
}

async fn start_with(script: &str) -> Running {
    let script = Script::from_yaml(script).unwrap();
    let mock = Mock::new(document()).unwrap().script(script);
    mock.start(([127, 0, 0, 1], 0).into()).await.unwrap()
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// A request with the credentials of most operations.
fn request(mock: &Running, method: Method, path: &str) -> RequestBuilder {
    client()
        .request(method, format!("{}{path}", mock.url()))
        .header("x-api-key", "k")
}

fn get(mock: &Running, path: &str) -> RequestBuilder {
    request(mock, Method::GET, path)
}

fn post(mock: &Running, path: &str, body: &Value) -> RequestBuilder {
    request(mock, Method::POST, path).json(body)
}

async fn send(request: RequestBuilder) -> (u16, Value) {
    read(request.send().await.unwrap()).await
}

/// Status and body; of a refusal what it says in its header, whatever form its body has.
async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    if let Some(refusal) = response.headers().get("mock-refusal") {
        let refusal = serde_json::from_slice(refusal.as_bytes());
        return (status, refusal.unwrap());
    }
    let text = response.text().await.unwrap();
    (
        status,
        serde_json::from_str(&text).unwrap_or(Value::String(text)),
    )
}

/// The `in`, the name or pointer, and the message of each error.
fn errors(problem: &Value) -> Vec<(String, String, String)> {
    let text = |error: &Value, word: &str| error[word].as_str().unwrap_or_default().to_owned();
    let error = |error: &Value| {
        let place = text(error, "name") + &text(error, "pointer");
        (text(error, "in"), place, text(error, "message"))
    };
    problem["errors"]
        .as_array()
        .into_iter()
        .flatten()
        .map(error)
        .collect()
}
