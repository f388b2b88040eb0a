//! What is refused, and how it is said.

use reqwest::Method;
use serde_json::json;

use crate::{errors, get, post, request, send, start};

#[tokio::test]
async fn unknown_path_is_404_and_names_what_is_near() {
    let mock = start().await;
    let response = get(&mock, "/pet").send().await.unwrap();
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    let (status, problem) = crate::read(response).await;
    assert_eq!((status, &problem["status"]), (404, &json!(404)));
    assert!(
        problem["detail"].as_str().unwrap().contains("`/pets`"),
        "{problem}"
    );
}

#[tokio::test]
async fn wrong_method_is_405_with_the_allowed_ones() {
    let mock = start().await;
    let response = request(&mock, Method::PUT, "/pets").send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["allow"]),
        (405, &"GET, POST".parse().unwrap())
    );
}

#[tokio::test]
async fn base_path_of_the_server_is_accepted() {
    let mock = start().await;
    assert_eq!(send(get(&mock, "/api/v1/pets")).await.0, 200);
}

#[tokio::test]
async fn each_bad_parameter_is_named_with_its_place() {
    let mock = start().await;
    let rows = [
        ("/pets?limit=0", "query", "limit"),
        ("/pets?limit=x", "query", "limit"),
        ("/pets?tag=cat&tag=cow", "query", "tag"),
        ("/pets?filter[age]=old", "query", "filter"),
        ("/pets?ids=1,b", "query", "ids"),
        ("/pets/7", "path", "id"),
        ("/pets/7/photo.gif", "path", "ext"),
    ];
    for (path, place, name) in rows {
        let (status, problem) = send(get(&mock, path)).await;
        let errors = errors(&problem);
        assert_eq!(status, 400, "{path}");
        assert_eq!(
            (errors[0].0.as_str(), errors[0].1.as_str()),
            (place, name),
            "{path}"
        );
    }
}

#[tokio::test]
async fn header_and_cookie_are_checked_too() {
    let mock = start().await;
    let asked = get(&mock, "/pets")
        .header("x-trace", "short")
        .header("cookie", "a=b; session=no");
    let (_, problem) = send(asked).await;
    let places: Vec<String> = errors(&problem)
        .into_iter()
        .map(|(place, ..)| place)
        .collect();
    // Of the header both length and format.
    assert_eq!(places, ["header", "header", "cookie"]);
}

#[tokio::test]
async fn integer_of_more_than_64_bits_is_an_integer() {
    let mock = start().await;
    let path = "/pets?filter[age]=-11417740956495081954607104";
    assert_eq!(send(get(&mock, path)).await.0, 200);
}

#[tokio::test]
async fn good_parameters_pass() {
    let mock = start().await;
    let path = "/pets?limit=3&tag=cat&tag=dog&filter[age]=3&filter[name]=x&ids=1,2&unknown=1";
    assert_eq!(
        send(get(&mock, path).header("cookie", "session=5")).await.0,
        200
    );
}

#[tokio::test]
async fn each_fault_of_a_body_is_named_by_its_pointer() {
    let mock = start().await;
    let body = json!({"kind": "cow", "name": "", "age": 0, "owner": {"name": 3}});
    let (status, problem) = send(post(&mock, "/pets", &body)).await;
    let mut pointers: Vec<String> = errors(&problem)
        .into_iter()
        .map(|(_, pointer, _)| pointer)
        .collect();
    pointers.sort();
    assert_eq!(status, 400);
    assert_eq!(
        pointers,
        ["/age", "/kind", "/name", "/owner/name"],
        "{problem}"
    );
}

#[tokio::test]
async fn read_only_members_and_nulls_are_as_described() {
    let mock = start().await;
    let body = json!({"name": "Rex", "kind": "dog", "owner": null, "born": null, "status": "4.1"});
    assert_eq!(send(post(&mock, "/pets", &body)).await.0, 201);
}

#[tokio::test]
async fn form_is_checked_like_json() {
    let mock = start().await;
    let form = |text: &'static str| {
        let asked = request(&mock, Method::POST, "/pets").body(text);
        asked.header("content-type", "application/x-www-form-urlencoded")
    };
    assert_eq!(
        send(form("name=Rex&kind=dog&age=3&owner[name]=Ann"))
            .await
            .0,
        201
    );
    let (status, problem) = send(form("name=Rex&kind=dog&age=old")).await;
    assert_eq!((status, errors(&problem)[0].1.as_str()), (400, "/age"));
}

#[tokio::test]
async fn an_empty_form_is_a_form_without_members() {
    let mock = start().await;
    let asked = request(&mock, Method::POST, "/pets");
    let asked = asked.header("content-type", "application/x-www-form-urlencoded");
    let (status, problem) = send(asked.body("")).await;
    let messages: Vec<String> = errors(&problem).into_iter().map(|error| error.2).collect();
    assert_eq!(status, 400);
    assert!(
        messages.iter().any(|message| message.contains("required")),
        "{messages:?}"
    );
}

#[tokio::test]
async fn missing_and_broken_bodies_are_400() {
    let mock = start().await;
    let (status, problem) = send(request(&mock, Method::POST, "/pets")).await;
    assert_eq!(
        (status, errors(&problem)[0].2.as_str()),
        (400, "a body is required")
    );
    let broken = request(&mock, Method::POST, "/pets")
        .header("content-type", "application/json")
        .body("{");
    let (status, problem) = send(broken).await;
    assert_eq!(status, 400);
    assert!(
        errors(&problem)[0].2.starts_with("the body is not JSON"),
        "{problem}"
    );
}

#[tokio::test]
async fn other_content_type_is_415_and_names_the_known_ones() {
    let mock = start().await;
    let asked = request(&mock, Method::POST, "/pets")
        .header("content-type", "text/plain")
        .body("x");
    let (status, problem) = send(asked).await;
    assert_eq!(status, 415);
    assert!(
        problem["detail"]
            .as_str()
            .unwrap()
            .contains("`application/json`"),
        "{problem}"
    );
}

#[tokio::test]
async fn body_over_the_limit_is_413() {
    let mock = start().await;
    let asked = request(&mock, Method::POST, "/pets").body(vec![b' '; 10 * 1024 * 1024 + 1]);
    // The connection may be closed before the whole body was written.
    if let Ok(response) = asked.send().await {
        assert_eq!(response.status().as_u16(), 413);
    }
}

#[tokio::test]
async fn received_keeps_requests_also_when_refused() {
    let mock = start().await;
    send(post(&mock, "/pets?limit=2", &json!({"name": "Rex"}))).await;
    send(get(&mock, "/nowhere")).await;
    let received = mock.received();
    assert_eq!(
        (received[0].method.as_str(), received[0].path.as_str()),
        ("POST", "/pets")
    );
    assert_eq!(
        (received[0].query.as_str(), received[0].operation.as_deref()),
        ("limit=2", Some("createPet"))
    );
    assert_eq!(
        (received[0].header("X-Api-Key"), received[0].json()),
        (Some("k"), Some(json!({"name": "Rex"})))
    );
    assert_eq!(received[1].operation, None);
}

#[tokio::test]
async fn watcher_sees_each_request_with_its_status() {
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let sink = std::sync::Arc::clone(&seen);
    let mock = specwright_mock::Mock::new(crate::document())
        .unwrap()
        .watch(move |received, status| {
            sink.lock().unwrap().push((received.path.clone(), status));
        });
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    send(get(&mock, "/pets")).await;
    send(get(&mock, "/nowhere")).await;
    assert_eq!(
        *seen.lock().unwrap(),
        [("/pets".to_owned(), 200), ("/nowhere".to_owned(), 404)]
    );
}
