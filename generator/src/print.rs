//! `print`: modules -> [`Tree`], or one file to include. prettyplease prints the items; what it leaves out is the blank lines.

mod single;
mod table;

pub use single::single_file;

use crate::emit::{Module, gate, ident};
use crate::tree::Tree;
use indexmap::IndexMap;
use indexmap::map::Entry;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A module as text, without the declarations of its children.
#[derive(Clone, Debug)]
pub struct Printed {
    /// Its path from the root.
    pub path: Vec<String>,
    /// Its documentation.
    pub doc: String,
    /// Whether users see it.
    pub public: bool,
    /// The features of which any brings it; empty where it is always there.
    pub features: Vec<String>,
    /// Whether it is of no use in a browser.
    pub not_in_browsers: bool,
    /// Its items.
    pub body: String,
}

/// Prints one module.
#[must_use]
pub fn module(module: Module) -> Printed {
    Printed {
        path: module.path,
        doc: module.doc,
        public: module.public,
        features: module.features,
        not_in_browsers: module.not_in_browsers,
        body: items(module.items),
    }
}

/// The parts of each module put together, in their order.
#[must_use]
pub fn joined(parts: Vec<Printed>) -> Vec<Printed> {
    let mut modules: IndexMap<Vec<String>, Printed> = IndexMap::new();
    for part in parts {
        match modules.entry(part.path.clone()) {
            Entry::Vacant(entry) => drop(entry.insert(part)),
            Entry::Occupied(entry) => entry.into_mut().append(&part.body),
        }
    }
    modules.into_values().collect()
}

impl Printed {
    fn append(&mut self, body: &str) {
        if !(self.body.is_empty() || body.is_empty()) {
            self.body.push('\n');
        }
        self.body.push_str(body);
    }
}

/// Items with a blank line between them, none between imports.
pub fn items(items: Vec<syn::Item>) -> String {
    let mut text = String::new();
    let mut after_use = true;
    for item in items {
        let is_use = matches!(item, syn::Item::Use(_));
        if !(text.is_empty() || is_use && after_use) {
            text.push('\n');
        }
        after_use = is_use;
        let is_impl = matches!(item, syn::Item::Impl(_));
        let printed = table::table(&item).unwrap_or_else(|| unparse(item));
        text.push_str(&if is_impl {
            printed.replace("\n    }\n    ", "\n    }\n\n    ")
        } else {
            printed
        });
    }
    text
}

fn unparse(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        attrs: Vec::new(),
        frontmatter: None,
        items: vec![item],
    })
}

/// The allowances of generated modules, each with its reason.
const ALLOWANCES: &str = "\
// What the description deprecates is still read and written here.\n\
#[allow(deprecated)]\n";

/// Which letters the names of a crate have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Only ASCII.
    Ascii,
    /// Any script.
    Any,
}

/// The compiler takes these for whole crates only.
const LETTERS: &str = "\
// Names keep the letters that they have in the description.\n\
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n";

/// Documentation and `Send` ask of each type what all that it holds are, one inside the other.
const DEEP: &str = "\
// The types of the description hold each other many levels deep.\n\
#![recursion_limit = \"1024\"]\n";

/// What is said of a whole crate.
#[derive(Clone, Copy, Debug)]
pub struct Root<'a> {
    /// Which letters its names have.
    pub letters: Letters,
    /// Whether its types hold each other deeper than the compiler's usual limit allows for.
    pub is_deep: bool,
    /// Its name.
    pub name: &'a str,
}

/// The files of a crate's `src`, each under the header.
#[must_use]
pub fn tree(modules: &[Printed], header: &str, root: Root<'_>, runtime: &[(&str, String)]) -> Tree {
    let mut children: BTreeMap<&[String], Vec<&Printed>> = BTreeMap::new();
    for module in modules {
        if let Some((_, parent)) = module.path.split_last() {
            children.entry(parent).or_default().push(module);
        }
    }
    let mut files = BTreeMap::new();
    for module in modules {
        let mut text = format!("{header}\n\n");
        if module.path.is_empty() {
            text.push_str(&doc_lines("//!", &module.doc));
            text.push_str("#![forbid(unsafe_code)]\n// Descriptions keep their author's Markdown.\n#![allow(clippy::doc_lazy_continuation)]\n");
            if root.letters == Letters::Any {
                text.push_str(LETTERS);
            }
            if root.is_deep {
                text.push_str(DEEP);
            }
            text.push('\n');
        }
        let kids = children
            .get(module.path.as_slice())
            .map_or(&[][..], Vec::as_slice);
        declarations(&mut text, kids, module.path.is_empty());
        text.push_str(&module.body);
        files.insert(file_name(&module.path), text);
    }
    for (path, text) in runtime {
        // The examples of its documentation are run in every crate.
        let text = text.replace(
            "use specwright_runtime::",
            &format!("use {}::runtime::", root.name.replace('-', "_")),
        );
        files.insert(format!("src/runtime/{path}"), format!("{header}\n\n{text}"));
    }
    Tree(files)
}

fn declarations(text: &mut String, children: &[&Printed], is_root: bool) {
    let mut names: Vec<(&str, &Printed)> = children
        .iter()
        .filter_map(|module| Some((module.path.last()?.as_str(), *module)))
        .collect();
    names.sort_by_key(|(name, _)| *name);
    for (name, module) in &names {
        if is_root {
            text.push_str(&doc_lines("///", &module.doc));
            text.push_str(ALLOWANCES);
        } else if !module.doc.is_empty() {
            text.push_str(&doc_lines("///", &module.doc));
        }
        text.push_str(&declaration(name, module));
    }
    if is_root {
        text.push_str(
            "/// What every generated client shares: codecs, calls, transport.\npub mod runtime;\n",
        );
    }
    if is_root || !names.is_empty() {
        text.push('\n');
    }
}

/// `pub mod pets;`, with the features that bring it.
fn declaration(name: &str, module: &Printed) -> String {
    let (gate, name) = (gate(&module.features), ident(name));
    let visibility = module.public.then(|| quote!(pub));
    let machine = module.not_in_browsers.then(not_in_browsers);
    unparse(syn::parse_quote!(#gate #machine #visibility mod #name;))
}

fn not_in_browsers() -> TokenStream {
    quote!(#[cfg(not(target_arch = "wasm32"))])
}

fn doc_lines(marker: &str, doc: &str) -> String {
    crate::emit::markdown(doc)
        .iter()
        .fold(String::new(), |mut text, line| {
            let _ = writeln!(text, "{}", format!("{marker} {line}").trim_end());
            text
        })
}

fn file_name(path: &[String]) -> String {
    match path {
        [] => "src/lib.rs".to_owned(),
        path => format!(
            "src/{}.rs",
            path.iter()
                .map(|step| step.trim_start_matches("r#"))
                .collect::<Vec<_>>()
                .join("/")
        ),
    }
}
