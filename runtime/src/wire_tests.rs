//! What calls put on the wire: the style table of OpenAPI (3.0.4, 3.1.1, 3.2), paths, forms, parts and servers, read by a real server.

use crate::echo::{echo, operation, refused, said, target};
use crate::{Bytes, Call, Json, Location, Parameter, Style};
use serde_json::json;

pub(crate) const PET: &str = "color";

/// A parameter called `color`.
pub(crate) const fn color(location: Location, style: Style, explode: bool) -> Parameter {
    Parameter {
        name: PET,
        location,
        style,
        explode,
        reserved: false,
    }
}

operation!(MatrixFalse GET "/{color}" color(Location::Path, Style::Matrix, false));
operation!(MatrixTrue GET "/{color}" color(Location::Path, Style::Matrix, true));
operation!(LabelFalse GET "/{color}" color(Location::Path, Style::Label, false));
operation!(LabelTrue GET "/{color}" color(Location::Path, Style::Label, true));
operation!(SimpleFalse GET "/{color}" color(Location::Path, Style::Simple, false));
operation!(SimpleTrue GET "/{color}" color(Location::Path, Style::Simple, true));
operation!(Query GET "/"
    color(Location::Query, Style::Form, false), color(Location::Query, Style::Form, true),
    color(Location::Query, Style::Space, false), color(Location::Query, Style::Pipe, false),
    color(Location::Query, Style::Deep, true), color(Location::Query, Style::Json, false),
    Parameter { name: PET, location: Location::Query, style: Style::Form, explode: false, reserved: true });
operation!(Cookies GET "/" color(Location::Cookie, Style::Form, false), color(Location::Cookie, Style::Form, true));
operation!(Headers GET "/" color(Location::Header, Style::Simple, false), color(Location::Header, Style::Simple, true));

/// The values of the table. Members of an object travel in the alphabet's order, which is also the order that they are written in here.
fn array() -> Json {
    json!(["blue", "black", "brown"])
}

fn object() -> Json {
    json!({"B": 150, "G": 200, "R": 100})
}

#[tokio::test]
async fn paths_are_written_as_the_table_of_styles_says() {
    let core = echo().await;
    macro_rules! row {
        ($name:ident $empty:literal $text:literal $array:literal $object:literal) => {
            let rows = [
                (json!("blue"), $text),
                (array(), $array),
                (object(), $object),
            ];
            for (value, expected) in rows {
                let call = Call::<$name>::new(&core).parameter(0, &value);
                assert_eq!(
                    target(call).await,
                    format!("/{}", expected),
                    "{} {value}",
                    stringify!($name)
                );
            }
            let call = Call::<$name>::new(&core).parameter(0, "");
            match $empty {
                "" => drop(refused(call).await),
                expected => assert_eq!(target(call).await, format!("/{expected}")),
            }
        };
    }
    row!(MatrixFalse ";color" ";color=blue" ";color=blue,black,brown" ";color=B,150,G,200,R,100");
    row!(MatrixTrue ";color" ";color=blue" ";color=blue;color=black;color=brown" ";B=150;G=200;R=100");
    // `.` and nothing would be other resources.
    row!(LabelFalse "" ".blue" ".blue,black,brown" ".B,150,G,200,R,100");
    row!(LabelTrue "" ".blue" ".blue.black.brown" ".B=150.G=200.R=100");
    row!(SimpleFalse "" "blue" "blue,black,brown" "B,150,G,200,R,100");
    row!(SimpleTrue "" "blue" "blue,black,brown" "B=150,G=200,R=100");
}

#[tokio::test]
async fn queries_are_written_as_the_table_of_styles_says() {
    let core = echo().await;
    let rows = [
        (0, json!(""), "color="),
        (0, json!("blue"), "color=blue"),
        (0, array(), "color=blue,black,brown"),
        (0, object(), "color=B,150,G,200,R,100"),
        (1, json!(""), "color="),
        (1, json!("blue"), "color=blue"),
        (1, array(), "color=blue&color=black&color=brown"),
        (1, object(), "B=150&G=200&R=100"),
        (2, array(), "color=blue%20black%20brown"),
        (2, object(), "color=B%20150%20G%20200%20R%20100"),
        (3, array(), "color=blue%7Cblack%7Cbrown"),
        (3, object(), "color=B%7C150%7CG%7C200%7CR%7C100"),
        (4, object(), "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"),
        (5, json!({"a": [1]}), "color=%7B%22a%22%3A%5B1%5D%7D"),
        // What RFC 6570 calls undefined is not written.
        (0, json!([]), ""),
        (1, json!({}), ""),
        (1, json!(null), ""),
        (1, json!({"a": null, "b": 1}), "b=1"),
        (0, json!([null, "a"]), "color=a"),
        // Deeper than styles reach.
        (1, json!([[1, 2]]), "color=%5B1%2C2%5D"),
        (4, json!({"a": {"b": [true, "x y"]}, "c": [{"d": 1}, {"d": 2}]}),
            "color%5Ba%5D%5Bb%5D%5B%5D=true&color%5Ba%5D%5Bb%5D%5B%5D=x%20y&color%5Bc%5D%5B0%5D%5Bd%5D=1&color%5Bc%5D%5B1%5D%5Bd%5D=2"),
    ];
    for (index, value, expected) in rows {
        let call = Call::<Query>::new(&core).parameter(index, &value);
        let query = if expected.is_empty() {
            "/".to_owned()
        } else {
            format!("/?{expected}")
        };
        assert_eq!(target(call).await, query, "{index} {value}");
    }
}

#[tokio::test]
async fn every_character_that_means_something_is_encoded() {
    let core = echo().await;
    let value = "aZ09-._~ /?#[]@!$&'()*+,;=%\"<>é\n";
    let encoded =
        "aZ09-._~%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%22%3C%3E%C3%A9%0A";
    let call = Call::<Query>::new(&core).parameter(1, value);
    assert_eq!(target(call).await, format!("/?color={encoded}"));
    let call = Call::<SimpleFalse>::new(&core).parameter(0, value);
    assert_eq!(target(call).await, format!("/{encoded}"));
    let call = Call::<Query>::new(&core).parameter(0, &["a,b", "c"]);
    assert_eq!(target(call).await, "/?color=a%2Cb,c");
}

#[tokio::test]
async fn reserved_characters_stay_where_that_is_allowed() {
    let core = echo().await;
    // The quote is reserved too, but no query of a web address holds it.
    let call = Call::<Query>::new(&core).parameter(6, "a/b?c:@!$'()*;=[]%20%zz &#+");
    assert_eq!(
        target(call).await,
        "/?color=a/b?c:@!$%27()*;=[]%20%25zz%20%26%23%2B"
    );
    let call = Call::<Query>::new(&core).parameter(6, &["a,b", "c/d"]);
    assert_eq!(target(call).await, "/?color=a%2Cb,c/d");
}

#[tokio::test]
async fn the_last_value_of_a_parameter_counts_and_the_description_orders_them() {
    let core = echo().await;
    let call = Call::<Query>::new(&core)
        .parameter(5, &1)
        .parameter(1, &object())
        .parameter(1, &["a"]);
    assert_eq!(target(call).await, "/?color=a&color=1");
}

#[tokio::test]
async fn cookies_stand_in_one_header() {
    let core = echo().await;
    let call = Call::<Cookies>::new(&core)
        .header("cookie", "own=1")
        .parameter(1, &["a b", "c"])
        .parameter(0, &["x", "y"]);
    assert_eq!(
        said(call).await["headers"]["cookie"],
        "own=1; color=x,y; color=a%20b; color=c"
    );
}

#[tokio::test]
async fn headers_hold_their_value_as_it_is() {
    let core = echo().await;
    let rows = [
        (0, json!("a b, c%"), json!("a b, c%")),
        (0, array(), json!("blue,black,brown")),
        (0, object(), json!("B,150,G,200,R,100")),
        (1, object(), json!("B=150,G=200,R=100")),
        (0, json!(""), json!("")),
        (0, json!([]), json!(null)),
    ];
    for (index, value, expected) in rows {
        let call = Call::<Headers>::new(&core).parameter(index, &value);
        assert_eq!(said(call).await["headers"]["color"], expected, "{value}");
    }
    for value in ["é", "a\r\nX-Other: b", "\0"] {
        let message = refused(Call::<Headers>::new(&core).parameter(0, value)).await;
        assert!(message.contains("`color`"), "{message}");
    }
}

operation!(Verb GET "/a/{x}{y}:go/{x}.json" 
    Parameter { name: "x", location: Location::Path, style: Style::Simple, explode: false, reserved: false },
    Parameter { name: "y", location: Location::Path, style: Style::Simple, explode: false, reserved: false });
operation!(Pair GET "/a/{x}{y}/b" 
    Parameter { name: "x", location: Location::Path, style: Style::Simple, explode: false, reserved: false },
    Parameter { name: "y", location: Location::Path, style: Style::Simple, explode: false, reserved: false });
operation!(Fixed POST "/items?kind={color}&all" color(Location::Path, Style::Simple, false), color(Location::Query, Style::Form, true));

#[tokio::test]
async fn parameters_may_be_parts_of_a_segment() {
    let core = echo().await;
    let call = Call::<Verb>::new(&core)
        .parameter(1, "é")
        .parameter(0, "a/b");
    assert_eq!(target(call).await, "/a/a%2Fb%C3%A9:go/a%2Fb.json");
    assert!(refused(Call::<Verb>::new(&core).parameter(0, "x"))
        .await
        .contains("`y` is missing"));
}

#[tokio::test]
async fn no_parameter_leads_to_another_resource() {
    let core = echo().await;
    let dots = Call::<Pair>::new(&core).parameter(0, ".").parameter(1, ".");
    assert!(refused(dots).await.contains("`..`"));
    let one = Call::<SimpleFalse>::new(&core).parameter(0, "..");
    assert!(refused(one).await.contains("`..`"));
    let fine = Call::<Pair>::new(&core).parameter(0, ".").parameter(1, "x");
    assert_eq!(target(fine).await, "/a/.x/b");
}

#[tokio::test]
async fn a_path_keeps_its_own_query() {
    let core = echo().await;
    let call = Call::<Fixed>::new(&core)
        .parameter(0, "a&b")
        .parameter(1, "c");
    assert_eq!(target(call).await, "/items?kind=a%26b&all&color=c");
}

#[tokio::test]
async fn forms_are_written_by_type_or_as_their_encoding_says() {
    let core = echo().await;
    const ENCODINGS: &[Parameter] = &[
        Parameter {
            name: "piped",
            location: Location::Query,
            style: Style::Pipe,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "deep",
            location: Location::Query,
            style: Style::Deep,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "json",
            location: Location::Query,
            style: Style::Json,
            explode: true,
            reserved: false,
        },
    ];
    let body = json!({
        "deep": {"a": 1}, "json": [1], "list": ["a", {"b": 1}], "none": null, "object": {"c": 2}, "piped": ["x", "y"], "text": "a&b=c +",
    });
    let answer = said(Call::<Fixed>::new(&core).parameter(0, "k").form(
        "application/x-www-form-urlencoded",
        ENCODINGS,
        &body,
    ))
    .await;
    let expected = "deep%5Ba%5D=1&json=%5B1%5D&list=a&list=%7B%22b%22%3A1%7D&object=%7B%22c%22%3A2%7D&piped=x%7Cy&text=a%26b%3Dc%20%2B";
    assert_eq!(answer["body"], expected);
    assert_eq!(
        answer["headers"]["content-type"],
        "application/x-www-form-urlencoded"
    );
    let list = Call::<Fixed>::new(&core).parameter(0, "k").form(
        "application/x-www-form-urlencoded",
        &[],
        &[1],
    );
    assert!(refused(list).await.contains("no object"));
}

operation!(Removes DELETE "/pets");
operation!(Looks HEAD "/pets");

#[tokio::test]
async fn a_body_is_sent_whatever_the_method() {
    let core = echo().await;
    let answer = said(Call::<Removes>::new(&core).json("application/json", &json!([1]))).await;
    assert_eq!(
        (answer["method"].as_str(), answer["body"].as_str()),
        (Some("DELETE"), Some("[1]"))
    );
    let answer =
        said(Call::<Query>::new(&core).bytes("image/png", Bytes::from_static(b"png"))).await;
    assert_eq!(
        (answer["method"].as_str(), answer["body"].as_str()),
        (Some("GET"), Some("png"))
    );
    let _ = Call::<Looks>::new(&core);
}

#[tokio::test]
async fn one_call_may_go_to_another_server() {
    let (core, other) = (echo().await, echo().await);
    let text = format!("{other:?}");
    let base = text.split('"').nth(1).expect("a URL");
    let call = Call::<Removes>::new(&core).base_url(format!("{base}/v2/"));
    let answer = said(call).await;
    assert_eq!(answer["target"], "/v2/pets");
    assert!(base.ends_with(answer["headers"]["host"].as_str().expect("a host")));
    let message = refused(Call::<Removes>::new(&core).base_url("/v2")).await;
    assert!(message.contains("no absolute"), "{message}");
}

#[test]
fn variables_of_a_server_stay_where_they_belong() {
    let url = |template: &str, value: &str| crate::server_url(template, &[("v", value)]);
    assert_eq!(
        url("https://{v}.example.com/x", "eu"),
        "https://eu.example.com/x"
    );
    assert_eq!(
        url("https://{v}.example.com/x", "evil.org/"),
        "https://evil.org%2F.example.com/x"
    );
    assert_eq!(
        url("https://{v}.example.com", "a@b"),
        "https://a%40b.example.com"
    );
    assert_eq!(
        url("https://example.com/{v}/", "a/b?c#d"),
        "https://example.com/a/b%3Fc%23d/"
    );
    assert_eq!(url("{v}/x", "https://example.com"), "https://example.com/x");
    assert_eq!(url("https://{other}/x", "a"), "https://{other}/x");
    assert_eq!(url("https://h:{v}", "443"), "https://h:443");
}
