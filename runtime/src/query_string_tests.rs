//! Whole query strings, and methods without a constant, read by a real server.

use crate::echo::{described, echo};
use crate::{Call, Info, Json, Location, Operation, Parameter, Style};
use serde_json::json;

const fn whole(style: Style) -> Parameter {
    Parameter {
        name: "filter",
        location: Location::Querystring,
        style,
        explode: true,
        reserved: false,
    }
}

const fn things(parameters: &'static [Parameter]) -> Info {
    Info {
        other_method: Some("QUERY"),
        path: "/things",
        parameters,
        ..Info::NONE
    }
}

described!(ByForm things(&[whole(Style::Form)]));
described!(ByJson things(&[whole(Style::Json)]));

/// What the server was asked by a call with that value: method and target.
async fn asked<O: Operation<Output = Json>>(value: Json) -> Result<[String; 2], String> {
    let call = Call::<O>::new(&echo().await).parameter(0, &value);
    let said = call.await.map_err(|error| error.to_string())?;
    Ok(["method", "target"].map(|key| said[key].as_str().unwrap_or_default().to_owned()))
}

#[tokio::test]
async fn a_form_is_the_whole_query() {
    let value = json!({ "text": "a b", "tags": ["x", "y"], "none": null });
    let asked = asked::<ByForm>(value).await.expect("an answer");
    let (path, query) = asked[1].split_once('?').expect("a query");
    assert_eq!((asked[0].as_str(), path), ("QUERY", "/things"));
    // Members come in the order of the map, which a feature of `serde_json` decides.
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["tags=x", "tags=y", "text=a%20b"]);
}

#[tokio::test]
async fn json_is_the_whole_query() {
    let asked = asked::<ByJson>(json!({ "a": 1 })).await;
    let expected = ["QUERY", "/things?%7B%22a%22%3A1%7D"].map(str::to_owned);
    assert_eq!(asked, Ok(expected));
}

#[tokio::test]
async fn what_is_no_object_is_no_form() {
    let error = asked::<ByForm>(json!("text")).await.expect_err("no form");
    assert!(error.contains("no object"), "{error}");
}
