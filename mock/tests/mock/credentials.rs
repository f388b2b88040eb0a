//! Credentials.

use reqwest::Method;
use specwright_mock::Mock;

use crate::{client, document, read, start};

#[tokio::test]
async fn missing_key_is_401_and_names_scheme_and_header() {
    let mock = start().await;
    let response = client()
        .get(format!("{}/pets", mock.url()))
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["www-authenticate"], "ApiKey");
    let (status, problem) = read(response).await;
    let detail = problem["detail"].as_str().unwrap();
    assert_eq!(status, 401);
    assert!(
        detail.contains("header `X-Api-Key` (scheme `key`)"),
        "{detail}"
    );
}

#[tokio::test]
async fn requirements_are_alternatives_whose_schemes_are_all_needed() {
    let mock = start().await;
    let rows: [(&[(&str, &str)], u16); 6] = [
        (&[], 401),
        (&[("authorization", "Bearer t")], 200),
        (&[("authorization", "Basic t")], 401),
        (&[("x-api-key", "k")], 401),
        (&[("cookie", "sid=1")], 401),
        (&[("x-api-key", "k"), ("cookie", "sid=1")], 200),
    ];
    for (headers, expected) in rows {
        let asked = client().get(format!("{}/pets/mine", mock.url()));
        let asked = headers
            .iter()
            .fold(asked, |asked, (name, value)| asked.header(*name, *value));
        assert_eq!(
            asked.send().await.unwrap().status().as_u16(),
            expected,
            "{headers:?}"
        );
    }
}

#[tokio::test]
async fn operations_without_security_need_none() {
    let mock = start().await;
    for path in ["/pets/p1", "/pets/p1/photo.png"] {
        let response = client()
            .get(format!("{}{path}", mock.url()))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status().as_u16(), 200, "{path}");
    }
}

#[tokio::test]
async fn basic_credentials_are_accepted() {
    let mock = start().await;
    let asked = client().request(Method::DELETE, format!("{}/pets/p1", mock.url()));
    let response = asked
        .header("authorization", "Basic dTpw")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 204);
}

#[tokio::test]
async fn credentials_can_be_left_unasked() {
    let mock = Mock::new(document()).unwrap().ask_credentials(false);
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    let response = client()
        .get(format!("{}/pets", mock.url()))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 200);
}
