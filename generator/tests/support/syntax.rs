//! Questions about generated Rust, asked of its syntax tree.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, HashSet};
use syn::visit::Visit;

/// How often each kind of item, member and attribute occurs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shape(pub BTreeMap<String, usize>);

impl Shape {
    fn count(&mut self, kind: &str) {
        *self.0.entry(kind.to_owned()).or_default() += 1;
    }
}

impl<'ast> Visit<'ast> for Shape {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.count(match item {
            syn::Item::Const(_) => "const",
            syn::Item::Enum(_) => "enum",
            syn::Item::Fn(_) => "fn",
            syn::Item::Impl(_) => "impl",
            syn::Item::Mod(_) => "mod",
            syn::Item::Struct(_) => "struct",
            syn::Item::Type(_) => "type",
            syn::Item::Use(_) => "use",
            _ => "other item",
        });
        syn::visit::visit_item(self, item);
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        self.count("field");
        syn::visit::visit_field(self, field);
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.count("variant");
        syn::visit::visit_variant(self, variant);
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        self.count("item of an impl");
        syn::visit::visit_impl_item(self, item);
    }

    fn visit_macro(&mut self, _: &'ast syn::Macro) {
        self.count("macro");
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let path = attribute.path();
        if !path.is_ident("doc") {
            let name = path.segments.iter().map(|segment| &segment.ident);
            let name: Vec<String> = name.map(ToString::to_string).collect();
            self.count(&format!("#[{}]", name.join("::")));
        }
    }
}

/// What is named twice in one scope of a file; empty where all is well.
pub fn doubles(file: &syn::File) -> Vec<String> {
    let mut found = Doubles::default();
    let names = file.items.iter().filter_map(type_name).collect();
    found.scope("type", names);
    let modules = file.items.iter().filter_map(|item| match item {
        // They become file names, and some file systems know no case.
        syn::Item::Mod(item) => Some(item.ident.to_string().to_lowercase()),
        _ => None,
    });
    found.scope("module", modules.collect());
    found.visit_file(file);
    found.0
}

fn type_name(item: &syn::Item) -> Option<String> {
    Some(match item {
        syn::Item::Struct(item) => item.ident.to_string(),
        syn::Item::Enum(item) => item.ident.to_string(),
        syn::Item::Type(item) => item.ident.to_string(),
        _ => return None,
    })
}

/// How many types the items define.
pub fn types_in(file: &syn::File) -> usize {
    file.items.iter().filter_map(type_name).count()
}

#[derive(Default)]
struct Doubles(Vec<String>);

impl Doubles {
    fn scope(&mut self, kind: &str, names: Vec<String>) {
        let mut seen = HashSet::new();
        for name in names {
            if !seen.insert(name.clone()) {
                self.0.push(format!("{kind} {name}"));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Doubles {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        let names = item.fields.iter().filter_map(|field| field.ident.as_ref());
        self.scope("field", names.map(ToString::to_string).collect());
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let names = item.variants.iter().map(|variant| &variant.ident);
        self.scope("variant", names.map(ToString::to_string).collect());
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let names = item.items.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        self.scope("method", names.collect());
        syn::visit::visit_item_impl(self, item);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        let names = signature.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(argument) => match &*argument.pat {
                syn::Pat::Ident(name) => Some(name.ident.to_string()),
                _ => None,
            },
            syn::FnArg::Receiver(_) => None,
        });
        self.scope("argument", names.collect());
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if let syn::UseTree::Path(path) = &item.tree {
            let mut names = Vec::new();
            used(&path.tree, &mut names);
            self.scope("import", names);
        }
    }
}

fn used(tree: &syn::UseTree, into: &mut Vec<String>) {
    match tree {
        syn::UseTree::Path(path) => used(&path.tree, into),
        syn::UseTree::Name(name) => into.push(name.ident.to_string()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, into)),
        _ => {}
    }
}

/// The tokens as texts, without what the printer adds to long lines: a comma after the last of a list, braces around an arm.
pub fn tokens(stream: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    flatten(stream, &mut texts);
    texts
}

fn flatten(stream: TokenStream, into: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let is_arm = matches!(into.last().map(String::as_str), Some(">" | "|"));
                if is_arm && group.delimiter() == Delimiter::Brace {
                    flatten(group.stream(), into);
                    continue;
                }
                into.push(format!("{:?}", group.delimiter()));
                flatten(group.stream(), into);
                into.push("end".to_owned());
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            // `r"x"` and `"x"` are one text.
            TokenTree::Literal(literal) => {
                into.push(match syn::parse_str(&literal.to_string()) {
                    Ok(syn::Lit::Str(text)) => format!("{:?}", text.value()),
                    _ => literal.to_string(),
                });
            }
            other => into.push(other.to_string()),
        }
    }
}
