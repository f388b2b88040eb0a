//! Chromium by Debian's chromedriver, with all that leaves the page written down.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// Where nobody listens: what a page asks for besides files goes nowhere.
const NOWHERE: &str = "http://127.0.0.1:9";

/// How long a test waits for what is to be seen, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running browser; dropping it ends the driver.
pub struct Browser {
    client: Client,
    driver: Child,
    port: u16,
}

impl Browser {
    /// Starts driver and browser, or says nothing if the driver is not installed.
    pub async fn start() -> Option<Self> {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let out = driver.stdout.take().expect("the driver's output is piped");
        let port = BufReader::new(out)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse::<u16>().ok()
            });
        let port = port.expect("the driver has a port");
        let url = format!("http://127.0.0.1:{port}");
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities())
            .connect(&url)
            .await
            .expect("the browser starts");
        Some(Self {
            client,
            driver,
            port,
        })
    }

    /// Opens a file, as light or as dark.
    pub async fn open(&self, file: &Path, scheme: &str) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", media).await;
        let url = format!("file://{}", file.display());
        self.client.goto(&url).await.expect("the page opens");
    }

    /// Opens an address.
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.expect("the page opens");
    }

    /// Clicks on what an XPath finds first.
    pub async fn click(&self, path: &str) {
        let found = self.client.find(Locator::XPath(path)).await;
        let found = found.unwrap_or_else(|error| panic!("{path}: {error}"));
        found.click().await.expect("it can be clicked on");
    }

    /// Types into what has the focus.
    pub async fn keys(&self, text: &str) {
        let active = self
            .client
            .active_element()
            .await
            .expect("something has the focus");
        active.send_keys(text).await.expect("it takes keys");
    }

    /// Lets pages read what was copied, as nobody is there to be asked.
    pub async fn allow_pasting(&self) {
        let granted = json!({ "descriptor": { "name": "clipboard-read" }, "state": "granted" });
        self.ask("permissions", granted).await;
    }

    /// Waits until what was copied last is this text.
    pub async fn until_copied(&self, text: &str) {
        let script = "const done = arguments[arguments.length - 1];
            navigator.clipboard.readText().then(done, error => done(String(error)))";
        let begin = Instant::now();
        loop {
            let copied = self.run_later(script).await;
            let copied = copied.as_str().unwrap_or_default();
            if copied.trim_end() == text.trim_end() {
                return;
            }
            let is_over = begin.elapsed() > PATIENCE;
            assert!(!is_over, "copied is:\n{copied}\ninstead of:\n{text}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until a script that is a function's body returns true.
    pub async fn until(&self, what: &str, script: &str) {
        let begin = Instant::now();
        while self.run(script).await != Value::Bool(true) {
            if begin.elapsed() > PATIENCE {
                let text = self.run("return document.body.innerText").await;
                panic!(
                    "after {PATIENCE:?} there is no {what}:\n{}",
                    text.as_str().unwrap_or_default()
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What a script that is a function's body returns.
    pub async fn run(&self, script: &str) -> Value {
        let value = self.client.execute(script, Vec::new()).await;
        value.expect("the script runs")
    }

    /// What a script gives to its last argument, a function.
    pub async fn run_later(&self, script: &str) -> Value {
        let value = self.client.execute_async(script, Vec::new()).await;
        value.expect("the script runs")
    }

    pub async fn resize(&self, width: u32, height: u32) {
        let done = self.client.set_window_size(width, height).await;
        done.expect("the window takes the size");
    }

    /// A picture of the whole page, also of what is below the window.
    pub async fn picture(&self) -> Vec<u8> {
        let whole = json!({ "captureBeyondViewport": true });
        decoded(&self.devtools("Page.captureScreenshot", whole).await)
    }

    /// A picture of what the window shows.
    pub async fn view(&self) -> Vec<u8> {
        decoded(&self.devtools("Page.captureScreenshot", json!({})).await)
    }

    /// The page as it is printed.
    pub async fn pdf(&self) -> Vec<u8> {
        decoded(&self.devtools("Page.printToPDF", json!({})).await)
    }

    /// Every URL that was asked for since the last time.
    pub async fn requests(&self) -> Vec<String> {
        let entries = self.log("performance").await;
        let url = |message: &str| {
            let message: Value = serde_json::from_str(message).ok()?;
            let message = &message["message"];
            let url = message["params"]["request"]["url"].as_str()?;
            (message["method"] == "Network.requestWillBeSent").then(|| url.to_owned())
        };
        entries.iter().filter_map(|entry| url(entry)).collect()
    }

    /// What the console says since the last time.
    pub async fn console(&self) -> Vec<String> {
        self.log("browser").await
    }

    async fn log(&self, kind: &str) -> Vec<String> {
        let entries = self.ask("se/log", json!({ "type": kind })).await;
        let entries = entries.as_array().expect("a log has entries");
        let message = |entry: &Value| entry["message"].as_str().map(str::to_owned);
        entries.iter().filter_map(message).collect()
    }

    async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.ask("goog/cdp/execute", body).await
    }

    async fn ask(&self, path: &'static str, body: Value) -> Value {
        let answer: Result<Value, CmdError> = self.client.issue_cmd(Vendor { path, body }).await;
        answer.expect("the driver answers")
    }

    /// Ends the browser.
    pub async fn close(self) {
        let closed = self.client.clone().close().await;
        closed.expect("the browser ends");
    }
}

impl Drop for Browser {
    /// A test that fails must not leave a browser behind: the driver is asked to end, which ends its browser, and killed only if it does not.
    fn drop(&mut self) {
        let asked = TcpStream::connect(("127.0.0.1", self.port)).and_then(|mut stream| {
            stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
            // The answer comes when the browser has ended.
            stream.set_read_timeout(Some(Duration::from_secs(10)))?;
            stream.read(&mut [0; 64])
        });
        let begin = Instant::now();
        while asked.is_ok() && begin.elapsed() < Duration::from_secs(5) {
            if matches!(self.driver.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        // It may have ended by itself.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn capabilities() -> serde_json::Map<String, Value> {
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--window-size=1200,1000",
        &format!("--proxy-server={NOWHERE}"),
    ];
    let capabilities = json!({
        "goog:chromeOptions": { "args": arguments },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    });
    serde_json::from_value(capabilities).expect("it is an object")
}

fn decoded(answer: &Value) -> Vec<u8> {
    let data = answer["data"].as_str().expect("the answer has data");
    let bytes = base64::engine::general_purpose::STANDARD.decode(data);
    bytes.expect("the data is base64")
}

/// A command of the driver that its client has no function for.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
