//! Entries of lists that are left out. They keep their place until the walk is over and everything is moved, because references
//! and findings count the entries as they are written.

use super::edit::single;
use crate::read::Node;
use crate::report::{Moves, Pointer};

const LEFT_OUT: &str = "x-sw-left-out";

/// What stands in the place of an entry that is left out.
pub(super) fn entry() -> Node {
    single(LEFT_OUT, Node::Null)
}

fn is_left_out(node: &Node) -> bool {
    matches!(node, Node::Map(map) if map.0.len() == 1 && map.get(LEFT_OUT) == Some(&Node::Null))
}

/// Takes those entries out, and notes where the ones behind them stood.
pub(super) fn remove(node: &mut Node, at: &Pointer, moves: &mut Moves) {
    match node {
        Node::Map(map) => {
            for (key, node) in &mut map.0 {
                if matches!(node, Node::Map(_) | Node::List(_)) {
                    remove(node, &at.join(key), moves);
                }
            }
        }
        Node::List(list) => {
            let mut kept = Vec::with_capacity(list.len());
            for (index, mut node) in std::mem::take(list).into_iter().enumerate() {
                if is_left_out(&node) {
                    continue;
                }
                let now = at.index(kept.len());
                if kept.len() != index {
                    moves.again(&at.index(index), &now);
                }
                remove(&mut node, &now, moves);
                kept.push(node);
            }
            *list = kept;
        }
        _ => {}
    }
}
