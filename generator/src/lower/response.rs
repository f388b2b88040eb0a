//! Request bodies and answers.

use super::Lower;
use super::content::{Contents, Way};
use super::operation::Spotlight;
use super::place::{Home, Place};
use crate::api::{Body, Response, Status};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{ReferenceOr, StatusCode};

impl<'d> Lower<'d, '_> {
    pub fn body(&mut self, at: &Spotlight<'d>) -> Option<Body> {
        let item = at.operation.request_body.as_ref()?;
        let written = at.pointer.join("requestBody");
        let (body, pointer) = self.resolve(item, written.clone(), "requestBodies", |all| {
            &all.request_bodies
        })?;
        let home = self.home(item, &pointer, &written, &[&at.name, "request"]);
        let place = Place { pointer, home };
        let contents = self.contents(&body.content, &place, Way::Sent);
        if contents.is_none() {
            self.find(
                codes::UNSUPPORTED_MEDIA_TYPE,
                &written,
                "the request body has no media type; it is left out",
                "add its media types under `content`",
            );
        }
        let Contents {
            content,
            others,
            same,
        } = contents?;
        Some(Body {
            required: body.required,
            description: body.description.clone(),
            content,
            others,
            same,
        })
    }

    /// What inline types are called after: a shared component by its key, else the operation.
    fn home<T>(
        &self,
        item: &ReferenceOr<T>,
        pointer: &Pointer,
        written: &Pointer,
        words: &[&str],
    ) -> Home {
        match item {
            ReferenceOr::Reference { .. } if pointer != written => {
                let key = pointer.path.rsplit('/').next().unwrap_or_default();
                Home::operation(&[key])
            }
            _ => Home::operation(words),
        }
    }

    pub fn responses(&mut self, at: &Spotlight<'d>) -> Vec<Response> {
        let responses = &at.operation.responses;
        let codes = responses.responses.iter().map(|(code, item)| match code {
            StatusCode::Code(code) => (Status::Code(*code), code.to_string(), item),
            StatusCode::Range(range) => (Status::Range(*range as u8), format!("{range}XX"), item),
        });
        let default = responses.default.iter();
        let default = default.map(|item| (Status::Default, "default".to_owned(), item));
        let all: Vec<_> = codes.chain(default).collect();
        let first = all
            .iter()
            .find(|(status, ..)| is_success(*status))
            .map(|(status, ..)| *status);
        let mut lowered = Vec::with_capacity(all.len());
        for (status, key, item) in all {
            let mut words = vec![at.name.as_str()];
            match status {
                Status::Default if first.is_some() => words.push("error"),
                _ if Some(status) == first || status == Status::Default => words.push("response"),
                _ if is_success(status) => words.extend(["response", &key]),
                _ => words.extend(["error", &key]),
            }
            lowered.extend(self.response(status, &key, item, at, &words));
        }
        lowered
    }

    fn response(
        &mut self,
        status: Status,
        key: &str,
        item: &'d ReferenceOr<openapiv3::Response>,
        at: &Spotlight<'d>,
        words: &[&str],
    ) -> Option<Response> {
        let written = at.pointer.join("responses").join(key);
        let (response, pointer) =
            self.resolve(item, written.clone(), "responses", |all| &all.responses)?;
        if response.extensions.contains_key(carried::LINKS) {
            self.find_counted(
                codes::LINKS,
                &pointer.join("links"),
                "the links of answers are not generated",
                "call the linked operation with what the answer brings",
            );
        }
        let home = self.home(item, &pointer, &written, words);
        let place = Place {
            pointer: pointer.clone(),
            home,
        };
        let headers = self.headers(&response.headers, &place);
        let contents = self.contents(&response.content, &place, Way::Received);
        let (content, others, same) = match contents {
            Some(found) => (Some(found.content), found.others, found.same),
            None => (None, Vec::new(), Vec::new()),
        };
        Some(Response {
            status,
            pointer,
            description: Some(response.description.clone()).filter(|text| !text.is_empty()),
            content,
            others,
            same,
            headers,
        })
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(range) => range == 2,
        Status::Default => false,
    }
}
