//! Changing values at JSON pointers.

use serde_json::{Map, Value};

/// A name as a step of a pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Removes what is at the pointer; `*` stands for every item or member.
pub(crate) fn remove(value: &mut Value, pointer: &str) {
    if let Some(tokens) = tokens(pointer) {
        remove_at(value, &tokens);
    }
}

fn remove_at(value: &mut Value, tokens: &[String]) {
    match (tokens, value) {
        ([last], Value::Object(object)) if last == "*" => object.clear(),
        ([last], Value::Object(object)) => drop(object.shift_remove(last)),
        ([last], Value::Array(list)) => match last.parse::<usize>() {
            Ok(index) if index < list.len() => drop(list.remove(index)),
            _ if last == "*" => list.clear(),
            _ => {}
        },
        ([first, rest @ ..], Value::Object(object)) => {
            let fits = |name: &String| first == "*" || name == first;
            object
                .iter_mut()
                .filter(|(name, _)| fits(name))
                .for_each(|(_, inner)| remove_at(inner, rest));
        }
        ([first, rest @ ..], Value::Array(list)) => {
            let fits = |index: usize| first == "*" || first.parse() == Ok(index);
            list.iter_mut()
                .enumerate()
                .filter(|(index, _)| fits(*index))
                .for_each(|(_, inner)| remove_at(inner, rest));
        }
        _ => {}
    }
}

/// Writes a value at the pointer; objects on the way are made.
pub(crate) fn set(value: &mut Value, pointer: &str, new: Value) {
    let Some(tokens) = tokens(pointer) else {
        return;
    };
    let mut place = value;
    for token in &tokens {
        if let Value::Array(list) = place {
            let Some(item) = token
                .parse::<usize>()
                .ok()
                .and_then(|index| list.get_mut(index))
            else {
                return;
            };
            place = item;
            continue;
        }
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(object) = place else {
            return;
        };
        place = object.entry(token.clone()).or_insert(Value::Null);
    }
    *place = new;
}

/// A JSON merge patch (RFC 7396).
pub(crate) fn merge_patch(value: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *value = patch.clone();
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    if let Value::Object(object) = value {
        for (name, change) in patch {
            if change.is_null() {
                object.shift_remove(name);
            } else {
                merge_patch(object.entry(name.clone()).or_insert(Value::Null), change);
            }
        }
    }
}

fn tokens(pointer: &str) -> Option<Vec<String>> {
    let inner = pointer.strip_prefix('/')?;
    Some(
        inner
            .split('/')
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn star_removes_in_every_item() {
        let mut value = json!({"list": [{"a": 1, "b": 2}, {"a": 3}]});
        remove(&mut value, "/list/*/a");
        assert_eq!(value, json!({"list": [{"b": 2}, {}]}));
    }

    #[test]
    fn set_makes_the_objects_on_the_way() {
        let mut value = json!({});
        set(&mut value, "/a/b", json!(1));
        assert_eq!(value, json!({"a": {"b": 1}}));
    }

    #[test]
    fn merge_patch_replaces_adds_and_removes() {
        let mut value = json!({"a": {"b": 1, "c": 2}, "d": [1]});
        merge_patch(&mut value, &json!({"a": {"b": null, "e": 3}, "d": [2]}));
        assert_eq!(value, json!({"a": {"c": 2, "e": 3}, "d": [2]}));
    }
}
