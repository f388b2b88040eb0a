//! The carriers of moved nodes: each says in its extension [`POINTER`] where it stood, wherever it is moved on to, until the walk
//! starts; then they are taken out, and [`Moves`] knows the places.

use super::carried::POINTER;
use super::edit::{put, text};
use crate::read::{Map, Node};
use crate::report::{Moves, Pointer};

/// Says that a node stood at `pointer`. One that already says where it stood keeps that.
pub(crate) fn mark(map: &mut Map, pointer: &Pointer) {
    if marked(map).is_none() {
        let carrier = format!("{}#{}", pointer.file, pointer.path);
        put(map, POINTER, Node::Text(carrier));
    }
}

/// Where a node says that it stood: `<index of the file>#<JSON Pointer>`.
pub(crate) fn marked(map: &Map) -> Option<Pointer> {
    let (file, path) = text(map, POINTER)?.split_once('#')?;
    let file = file.parse().ok()?;
    let path = path.to_owned();
    Some(Pointer { file, path })
}

/// Takes all carriers out of a document and notes the places.
pub(crate) fn collect(root: &mut Map, moves: &mut Moves) {
    take_out(root, &Pointer::root(), moves);
}

fn take_out(map: &mut Map, at: &Pointer, moves: &mut Moves) {
    if let Some(pointer) = marked(map) {
        moves.note(at, pointer);
        map.0.retain(|(key, _)| key != POINTER);
    }
    for (key, node) in &mut map.0 {
        below(node, &at.join(key), moves);
    }
}

fn below(node: &mut Node, at: &Pointer, moves: &mut Moves) {
    match node {
        Node::Map(map) => take_out(map, at, moves),
        Node::List(list) => {
            for (index, node) in list.iter_mut().enumerate() {
                below(node, &at.index(index), moves);
            }
        }
        _ => {}
    }
}
