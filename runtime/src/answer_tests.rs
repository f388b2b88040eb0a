//! Which row of an operation's tables reads an answer, and what a parameter is that says nothing more than its place.

use crate::runtime::{decode, Json};
use crate::runtime::{Answer, Answers, Builder, Call, Core, ErrorKind, Info, Operation};
use crate::runtime::{Location, Parameter, Style};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use axum::Router;

/// Its answers say which row read them.
struct Rows;

impl Operation for Rows {
    type Output = &'static str;
    type Error = &'static str;
    const INFO: &'static Info = &Info {
        id: "rows",
        path: "/{status}",
        parameters: &[Parameter::path("status")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, |_| Ok("200")),
        Answer::codes(&[201, 203], |_| Ok("201, 203")),
        Answer::class(2, |_| Ok("2XX")),
    ];
    const FAILURE: Answers<Self::Error> = &[
        Answer::code(404, |_| Ok("404")),
        Answer::class(4, |_| Ok("4XX")),
        Answer::rest(|_| Ok("default")),
    ];
}

/// One success is declared, and no error.
struct One;

impl Operation for One {
    type Output = &'static str;
    type Error = &'static str;
    const INFO: &'static Info = Rows::INFO;
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, |_| Ok("200"))];
}

/// A server that answers with the status that it is asked for.
async fn server() -> Core {
    let answer = |Path(status): Path<u16>| async move { StatusCode::from_u16(status).unwrap() };
    let router = Router::new().route("/{status}", get(answer));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    Builder::new(&[], &url).build().unwrap()
}

/// Whether it was a success, and the row; `None` where none is declared.
async fn row<O>(core: &Core, status: u16) -> Option<(bool, &'static str)>
where
    O: Operation<Output = &'static str, Error = &'static str>,
{
    match Call::<O>::new(core).parameter(0, &status).await {
        Ok(answer) => Some((true, answer.into_body())),
        Err(error) => match error.into_kind() {
            ErrorKind::Api { body, .. } => Some((false, body)),
            ErrorKind::Status(answer) => {
                assert_eq!(answer.status(), status);
                None
            }
            other => panic!("{other:?}"),
        },
    }
}

#[tokio::test]
async fn the_first_row_with_the_status_reads_the_answer() {
    let core = server().await;
    for (status, expected) in [
        (200, (true, "200")),
        (201, (true, "201, 203")),
        (203, (true, "201, 203")),
        (202, (true, "2XX")),
        (299, (true, "2XX")),
        (302, (false, "default")),
        (404, (false, "404")),
        (499, (false, "4XX")),
        (500, (false, "default")),
    ] {
        assert_eq!(row::<Rows>(&core, status).await, Some(expected), "{status}");
    }
}

#[tokio::test]
async fn a_status_without_a_row_is_only_a_status() {
    let core = server().await;
    assert_eq!(row::<One>(&core, 200).await, Some((true, "200")));
    for status in [202, 404, 500] {
        assert_eq!(row::<One>(&core, status).await, None);
    }
}

#[test]
fn a_parameter_is_written_as_is_usual_at_its_place() {
    for (parameter, location, style, explode) in [
        (Parameter::path("x"), Location::Path, Style::Simple, false),
        (Parameter::query("x"), Location::Query, Style::Form, true),
        (
            Parameter::header("x"),
            Location::Header,
            Style::Simple,
            false,
        ),
        (Parameter::cookie("x"), Location::Cookie, Style::Form, true),
        (
            Parameter::querystring("x"),
            Location::Querystring,
            Style::Form,
            true,
        ),
        (
            Parameter::query("x").style(Style::Pipe),
            Location::Query,
            Style::Pipe,
            false,
        ),
        (
            Parameter::query("x").style(Style::Pipe).exploded(),
            Location::Query,
            Style::Pipe,
            true,
        ),
        (
            Parameter::query("x").joined(),
            Location::Query,
            Style::Form,
            false,
        ),
    ] {
        let expected = Parameter {
            name: "x",
            location,
            style,
            explode,
            reserved: false,
        };
        assert_eq!(parameter, expected);
        let expected = Parameter {
            reserved: true,
            ..expected
        };
        assert_eq!(parameter.reserved(), expected);
    }
}

#[test]
fn a_body_that_is_no_utf_8_is_an_error_that_says_where() {
    let error = decode::payload::<Json>(b"{\"a\":[\"b\",\"caf\xe9\"]}").expect_err("Latin-1");
    assert_eq!(error.pointer, "/a/1");
    let error = decode::payload::<Json>(b"\xff\xfe{}").expect_err("another encoding");
    assert_eq!(error.pointer, "");
    let good = decode::payload::<Json>("{\"a\":\"caf\u{e9}\"}".as_bytes());
    assert_eq!(good.expect("UTF-8")["a"], "caf\u{e9}");
}
