//! Whether a rule fits an operation: its parameter, its body and its answer.

use super::{Misfit, PagesKind, PagesRule, pointer, schema};
use crate::answers;
use crate::api::{Api, ContentKind, Location, Operation, Pages, PagesBy, PagesTarget, TypeRef};

const LINK: &str = "link";

/// The pages of an operation by a rule.
pub(super) fn fit(api: &Api, operation: &Operation, rule: &PagesRule) -> Result<Pages, Misfit> {
    if schema::is_stream(operation) {
        return Err(Misfit::new(
            "the answer is a stream, which has no pages",
            "take the pagination away",
        ));
    }
    let fitting = Fitting {
        api,
        operation,
        rule,
        answer: schema::answer(operation).map(|(ty, _)| ty),
    };
    fitting.pages()
}

struct Fitting<'a> {
    api: &'a Api,
    operation: &'a Operation,
    rule: &'a PagesRule,
    answer: Option<TypeRef>,
}

impl Fitting<'_> {
    fn pages(&self) -> Result<Pages, Misfit> {
        let rule = self.rule;
        let list = self.list()?;
        let counted = || {
            let items = rule.items.clone().filter(|_| list.is_some());
            items.ok_or_else(|| missing("the list whose items are counted is not named", "items"))
        };
        let (by, target) = match rule.kind {
            PagesKind::Cursor => (PagesBy::Cursor(self.next()?), self.target()?),
            PagesKind::Offset => (PagesBy::Offset(counted()?), self.target()?),
            PagesKind::Page => (PagesBy::Page(counted()?), self.target()?),
            PagesKind::Url => (PagesBy::Url(self.next()?), self.by_url()?),
            PagesKind::Link | PagesKind::None => (PagesBy::Link, self.by_url()?),
        };
        for pointer in [&rule.more, &rule.total].into_iter().flatten() {
            self.leads(pointer)?;
        }
        Ok(Pages {
            first: rule.first.or_else(|| self.default(&target)),
            by,
            target,
            more: rule.more.clone(),
            total: rule.total.clone(),
            list,
        })
    }

    fn list(&self) -> Result<Option<Vec<String>>, Misfit> {
        let Some(items) = &self.rule.items else {
            return Ok(None);
        };
        let path = self.tokens(items)?;
        let ty = self.answer.as_ref();
        if ty.is_some_and(|ty| schema::list(self.api, ty, &path).is_some()) {
            return Ok(Some(path));
        }
        let what = match items.as_str() {
            "" => "the answer is no list of one type".to_owned(),
            items => format!("there is no list of one type at `{items}` of the answer"),
        };
        Err(Misfit::new(what, "name the list, or describe the answer"))
    }

    fn tokens(&self, pointer: &str) -> Result<Vec<String>, Misfit> {
        pointer::tokens(pointer).ok_or_else(|| {
            Misfit::new(
                format!("`{pointer}` is no JSON Pointer"),
                "start it with `/`, or leave it empty for the whole",
            )
        })
    }

    /// The cursor or the URL.
    fn next(&self) -> Result<String, Misfit> {
        let next = self.rule.next.clone();
        let next =
            next.ok_or_else(|| missing("what leads to the next page is not named", "next"))?;
        self.leads(&next)?;
        Ok(next)
    }

    fn leads(&self, pointer: &str) -> Result<(), Misfit> {
        let path = self.tokens(pointer)?;
        match &self.answer {
            Some(ty) if schema::leads_to_value(self.api, ty, &path) => Ok(()),
            _ => Err(Misfit::new(
                format!("the answer has no single value at `{pointer}`"),
                "correct the pointer, or describe the member",
            )),
        }
    }

    /// The next page has a URL of its own, which is fetched.
    fn by_url(&self) -> Result<PagesTarget, Misfit> {
        if self.operation.method == "GET" {
            return Ok(PagesTarget::Url);
        }
        Err(Misfit::new(
            format!(
                "a URL leads on only from GET, this is {}",
                self.operation.method
            ),
            "call the operation for each page",
        ))
    }

    fn target(&self) -> Result<PagesTarget, Misfit> {
        let mut all = self.operation.parameters.iter().enumerate();
        let name = self.rule.parameter.as_deref();
        let found = all.find(|(_, parameter)| {
            Some(parameter.name.as_str()) == name && parameter.location == Location::Query
        });
        match (found, &self.rule.body, name) {
            (Some((index, _)), ..) => Ok(PagesTarget::Query(index)),
            (None, Some(pointer), _) => self.in_body(pointer, name),
            (None, None, Some(name)) => Err(Misfit::new(
                format!("the operation has no parameter `{name}` in its query"),
                "name one that it has, or describe it",
            )),
            (None, None, None) => Err(missing(
                "what asks for the next page is not named",
                "parameter` or `body",
            )),
        }
    }

    fn in_body(&self, pointer: &str, name: Option<&str>) -> Result<PagesTarget, Misfit> {
        let path = self.tokens(pointer)?;
        let is_there = self.operation.body.as_ref().is_some_and(|body| {
            let content = &body.content;
            // A body that is not given is begun as JSON.
            let is_usual = body.required || content.media_type == "application/json";
            content.kind == ContentKind::Json
                && is_usual
                && schema::leads_to_value(self.api, &content.ty, &path)
        });
        if is_there {
            return Ok(PagesTarget::Body(pointer.to_owned()));
        }
        let what = match name {
            Some(name) => format!("neither the query nor the JSON body has `{name}`"),
            None => format!("the operation has no JSON body with a single value at `{pointer}`"),
        };
        Err(Misfit::new(what, "correct it, or describe the member"))
    }

    /// The number that the server takes where none is given.
    fn default(&self, target: &PagesTarget) -> Option<u64> {
        let PagesTarget::Query(index) = target else {
            return None;
        };
        let is_counted = matches!(self.rule.kind, PagesKind::Offset | PagesKind::Page);
        let parameter = self.operation.parameters.get(*index);
        let default = parameter.filter(|_| is_counted)?.default.as_ref()?;
        default.as_u64()
    }
}

fn missing(what: &str, member: &str) -> Misfit {
    Misfit::new(what, format!("add `{member}`"))
}

/// The pages of an operation whose success declares a `Link` header. That alone says little: it has to answer with a list, or with an
/// object that holds one and be asked for it by part.
pub(super) fn by_link(api: &Api, operation: &Operation) -> Option<Pages> {
    let success = answers::success(operation);
    let mut headers = success
        .answers
        .iter()
        .flat_map(|(answer, _)| &answer.headers);
    let declares = headers.any(|header| header.name.eq_ignore_ascii_case(LINK));
    if !declares || operation.method != "GET" || schema::is_stream(operation) {
        return None;
    }
    let (ty, _) = schema::answer(operation)?;
    let list = if schema::list(api, &ty, &[]).is_some() {
        Some(Vec::new())
    } else {
        let lists = schema::lists(api, &ty);
        if lists.is_empty() || !is_asked_in_parts(operation) {
            return None;
        }
        <[&str; 1]>::try_from(lists)
            .ok()
            .map(|one| one.map(str::to_owned).to_vec())
    };
    Some(Pages {
        by: PagesBy::Link,
        target: PagesTarget::Url,
        more: None,
        total: None,
        first: None,
        list,
    })
}

/// Whether a parameter says how much of the whole is wanted, or from where on.
fn is_asked_in_parts(operation: &Operation) -> bool {
    const WORDS: &[&str] = &["page", "limit", "offset", "cursor", "after", "before"];
    operation.parameters.iter().any(|parameter| {
        let name = parameter.name.to_ascii_lowercase();
        parameter.location == Location::Query && WORDS.iter().any(|word| name.contains(word))
    })
}
