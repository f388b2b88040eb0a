//! Items of a module of operations, and which imports they use, so that nothing is imported for nothing.

use super::{ident, item, items_of, picked};
use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

/// What is taken from the root.
const OUTER: &[&str] = &["Client", "runtime", "types"];

/// What is taken from the runtime.
const INNER: &[&str] = &[
    "Answer",
    "Answers",
    "Body",
    "Bytes",
    "Call",
    "DecodeError",
    "Info",
    "Method",
    "NotReady",
    "Operation",
    "Parameter",
    "PartInfo",
    "Ready",
    "Received",
    "Repeat",
    "Style",
    "decode",
];

/// Items, and the names among those above that they use.
#[derive(Default)]
pub(super) struct Written {
    pub(super) items: Vec<syn::Item>,
    used: Vec<&'static str>,
}

impl Written {
    /// Reads tokens as items.
    pub(super) fn add(&mut self, context: &str, tokens: TokenStream) {
        self.look_at(tokens.clone());
        self.items.extend(items_of(context, tokens));
    }

    /// The items after the imports that they use. `root` is the way to the root.
    pub(super) fn with_uses(self, root: &TokenStream) -> Vec<syn::Item> {
        let pick = |names: &[&str]| -> Vec<Ident> {
            let names = names.iter().filter(|name| self.used.contains(name));
            names.map(|name| ident(name)).collect()
        };
        let mut all = Vec::with_capacity(self.items.len() + 2);
        let outer = pick(OUTER);
        if !outer.is_empty() {
            let outer = picked(&outer);
            all.push(item("imports", quote!(use #root::#outer;)));
        }
        let inner = pick(INNER);
        if !inner.is_empty() {
            let inner = picked(&inner);
            all.push(item("imports", quote!(use #root::runtime::#inner;)));
        }
        all.extend(self.items);
        all
    }

    /// Takes note of types and of the heads of paths: a method or a parameter that is called `runtime` is not the module,
    /// `types::Style` is not the runtime's, and a variant that is called `Bytes` is none of its types.
    pub(super) fn look_at(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let mut is_after_joint = false;
        let mut is_inside_path = false;
        let mut is_enum = false;
        while let Some(tree) = tokens.next() {
            let is_colon = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == ':');
            let is_member = std::mem::replace(&mut is_inside_path, is_colon && is_after_joint);
            is_after_joint = is_colon && !is_inside_path;
            match tree {
                TokenTree::Ident(ident) if ident == "enum" => is_enum = true,
                TokenTree::Group(group) if is_enum && group.delimiter() == Delimiter::Brace => {
                    is_enum = false;
                    self.look_at_variants(group.stream());
                }
                TokenTree::Ident(ident) if !is_member => {
                    let is_head = matches!(tokens.peek(), Some(TokenTree::Punct(punct))
                        if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
                    self.note(&ident, is_head);
                }
                TokenTree::Group(group) => self.look_at(group.stream()),
                _ => {}
            }
        }
    }

    /// What the variants of an enum hold.
    fn look_at_variants(&mut self, tokens: TokenStream) {
        for tree in tokens {
            if let TokenTree::Group(group) = tree {
                self.look_at(group.stream());
            }
        }
    }

    fn note(&mut self, ident: &Ident, is_head: bool) {
        let mut names = OUTER.iter().chain(INNER);
        if let Some(name) = names.find(|name| ident == **name)
            && (is_head || name.starts_with(char::is_uppercase))
            && !self.used.contains(name)
        {
            self.used.push(name);
        }
    }
}
