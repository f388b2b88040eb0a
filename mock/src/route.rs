//! From method and path to the operation.

use std::collections::BTreeMap;

use axum::http::{StatusCode, header};
use percent_encoding::percent_decode_str;

use crate::document::Operation;
use crate::problem::Problem;

/// The operation that was met (its index) and the text of its path parameters, decoded.
#[derive(Debug, PartialEq)]
pub(crate) struct Hit {
    pub(crate) operation: usize,
    pub(crate) parameters: BTreeMap<String, String>,
}

/// All routes, the most literal first.
#[derive(Debug)]
pub(crate) struct Routes {
    bases: Vec<String>,
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    operation: usize,
    method: String,
    template: String,
    segments: Vec<Vec<Piece>>,
    /// What the template says behind a question mark; some descriptions tell operations apart by it.
    query: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Literal(String),
    Parameter(String),
}

impl Routes {
    pub(crate) fn new(operations: &[Operation], bases: Vec<String>) -> Self {
        let mut routes: Vec<Route> = operations
            .iter()
            .enumerate()
            .map(|(index, operation)| route(index, operation))
            .collect();
        // What stands behind `#` in a path is never sent, so such an operation must not hide the one that has the path to itself.
        routes.sort_by_key(|route| {
            let is_variant = route.template.contains('#');
            let queries = std::cmp::Reverse(route.query.len());
            (rank(&route.segments), is_variant, queries)
        });
        Self { bases, routes }
    }

    pub(crate) fn find(&self, method: &str, path: &str, query: &str) -> Result<Hit, Problem> {
        let mut allowed: Vec<&str> = Vec::new();
        for path in self.without_bases(path) {
            for (route, parameters) in self.matches(path, query) {
                if route.method == method {
                    return Ok(Hit {
                        operation: route.operation,
                        parameters,
                    });
                }
                if !allowed.contains(&route.method.as_str()) {
                    allowed.push(&route.method);
                }
            }
        }
        Err(if allowed.is_empty() {
            self.unknown_path(path)
        } else {
            wrong_method(method, path, &allowed)
        })
    }

    fn matches<'a>(
        &'a self,
        path: &str,
        query: &str,
    ) -> impl Iterator<Item = (&'a Route, BTreeMap<String, String>)> {
        let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
        let query: Vec<String> = query.split('&').map(str::to_owned).collect();
        self.routes
            .iter()
            .filter_map(move |route| Some((route, fit(route, &segments, &query)?)))
    }

    /// The path as it is, then without each base path it starts with.
    fn without_bases<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a str> {
        let stripped = self
            .bases
            .iter()
            .filter_map(move |base| path.strip_prefix(base.as_str()))
            .filter(|rest| rest.starts_with('/'));
        std::iter::once(path).chain(stripped)
    }

    fn unknown_path(&self, path: &str) -> Problem {
        let mut near: Vec<(usize, &str)> = self
            .routes
            .iter()
            .map(|route| (distance(path, &route.template), route.template.as_str()))
            .collect();
        near.sort_unstable();
        near.dedup();
        let near: Vec<String> = near
            .iter()
            .take(3)
            .map(|(_, template)| format!("`{template}`"))
            .collect();
        let detail = format!(
            "The description has no path `{path}`. Near are: {}.",
            near.join(", ")
        );
        Problem::new(StatusCode::NOT_FOUND, "No such path", detail)
    }
}

fn wrong_method(method: &str, path: &str, allowed: &[&str]) -> Problem {
    let allowed = allowed.join(", ");
    let detail = format!("`{path}` is described, but not with {method}. It takes: {allowed}.");
    Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "No such method here",
        detail,
    )
    .with_header(header::ALLOW, allowed)
}

fn route(operation: usize, described: &Operation) -> Route {
    let template = described.path.split('#').next().unwrap_or_default();
    let (path, query) = template.split_once('?').unwrap_or((template, ""));
    Route {
        operation,
        method: described.method.clone(),
        template: described.path.clone(),
        segments: path.split('/').map(pieces).collect(),
        query: query
            .split('&')
            .filter(|one| !one.is_empty() && !one.contains('{'))
            .map(str::to_owned)
            .collect(),
    }
}

fn pieces(segment: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, tail)| Some((literal, tail.split_once('}')?)))
    {
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal.to_owned()));
        }
        pieces.push(Piece::Parameter(name.to_owned()));
        rest = after;
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    pieces
}

/// Literal segments before mixed before pure parameters, from left to right.
fn rank(segments: &[Vec<Piece>]) -> Vec<u8> {
    let rank = |pieces: &Vec<Piece>| match pieces.as_slice() {
        [Piece::Literal(_)] => 0,
        [Piece::Parameter(_)] => 2,
        _ => 1,
    };
    segments.iter().map(rank).collect()
}

fn fit(route: &Route, segments: &[String], query: &[String]) -> Option<BTreeMap<String, String>> {
    if route.segments.len() != segments.len() {
        return None;
    }
    let named = |wanted: &String| {
        query
            .iter()
            .any(|pair| pair == wanted || pair.split('=').next() == Some(wanted.as_str()))
    };
    if !route.query.iter().all(named) {
        return None;
    }
    let mut parameters = BTreeMap::new();
    for (pieces, segment) in route.segments.iter().zip(segments) {
        let segment = percent_decode_str(segment).decode_utf8().ok()?;
        fit_segment(pieces, &segment, &mut parameters)?;
    }
    Some(parameters)
}

fn fit_segment(
    pieces: &[Piece],
    text: &str,
    parameters: &mut BTreeMap<String, String>,
) -> Option<()> {
    match pieces {
        [] => text.is_empty().then_some(()),
        [Piece::Literal(literal), rest @ ..] => {
            fit_segment(rest, text.strip_prefix(literal.as_str())?, parameters)
        }
        [Piece::Parameter(name), rest @ ..] => {
            let ends = text
                .char_indices()
                .map(|(at, letter)| at + letter.len_utf8());
            let end = ends.into_iter().find(|end| {
                let last = rest.is_empty() && *end == text.len();
                last || (!rest.is_empty() && fit_segment(rest, &text[*end..], parameters).is_some())
            })?;
            parameters.insert(name.clone(), text[..end].to_owned());
            Some(())
        }
    }
}

/// Edits between two paths, a path parameter counting as any one text.
fn distance(path: &str, template: &str) -> usize {
    let (left, right): (Vec<&str>, Vec<&str>) =
        (path.split('/').collect(), template.split('/').collect());
    let pairs = left.iter().zip(&right).map(|(left, right)| {
        if right.contains('{') {
            1
        } else {
            edits(left, right)
        }
    });
    let longer = left
        .iter()
        .skip(right.len())
        .chain(right.iter().skip(left.len()));
    pairs.sum::<usize>() + longer.map(|segment| segment.len() + 1).sum::<usize>()
}

fn edits(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().take(200).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, letter) in left.chars().take(200).enumerate() {
        let mut corner = row[0];
        row[0] = line + 1;
        for (column, other) in right.iter().enumerate() {
            let above = row[column + 1];
            row[column + 1] = (corner + usize::from(letter != *other))
                .min(above + 1)
                .min(row[column] + 1);
            corner = above;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(method: &str, path: &str) -> Operation {
        Operation {
            id: String::new(),
            name: format!("{method} {path}"),
            method: method.to_owned(),
            path: path.to_owned(),
            parameters: Vec::new(),
            body: None,
            responses: serde_json::Map::new(),
            security: Vec::new(),
        }
    }

    fn find(templates: &[&str], path: &str, query: &str) -> Option<(usize, String)> {
        let operations: Vec<Operation> = templates
            .iter()
            .map(|template| operation("GET", template))
            .collect();
        let routes = Routes::new(&operations, vec!["/v1".to_owned()]);
        let hit = routes.find("GET", path, query).ok()?;
        let parameters = hit
            .parameters
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        Some((hit.operation, parameters.collect::<Vec<_>>().join(" ")))
    }

    #[test]
    fn literal_segment_beats_a_template() {
        let templates = ["/pets/{id}", "/pets/mine"];
        assert_eq!(find(&templates, "/pets/mine", ""), Some((1, String::new())));
        assert_eq!(
            find(&templates, "/pets/7", ""),
            Some((0, "id=7".to_owned()))
        );
    }

    #[test]
    fn path_itself_beats_the_same_path_with_a_fragment() {
        let templates = ["/files/{id}#acl", "/files/{id}"];
        let found = find(&templates, "/files/7", "");
        assert_eq!(found, Some((1, "id=7".to_owned())));
    }

    #[test]
    fn several_parameters_in_a_segment_are_told_apart() {
        let found = find(&["/files/{name}.{ext}"], "/files/a%2Fb.txt", "");
        assert_eq!(found, Some((0, "ext=txt name=a/b".to_owned())));
    }

    #[test]
    fn base_path_is_accepted_as_prefix() {
        assert_eq!(find(&["/pets"], "/v1/pets", ""), Some((0, String::new())));
        assert_eq!(find(&["/pets"], "/v1pets", ""), None);
    }

    #[test]
    fn query_in_the_template_tells_operations_apart() {
        let templates = ["/box", "/box?acl"];
        assert_eq!(find(&templates, "/box", "acl"), Some((1, String::new())));
        assert_eq!(find(&templates, "/box", ""), Some((0, String::new())));
    }

    #[test]
    fn empty_path_parameter_is_no_match() {
        assert_eq!(find(&["/pets/{id}"], "/pets/", ""), None);
    }
}
