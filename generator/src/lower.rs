//! `lower`: [`openapiv3::OpenAPI`] -> [`Api`]. References are resolved, `allOf` is merged, inline types are lifted.
//!
//! Every component has its [`TypeId`] before the first schema is converted, so cycles need no care on the way; the ones that no
//! value can end are broken afterwards.

mod agreement;
mod bounds;
mod callback;
mod carry;
mod compose;
mod content;
mod cycles;
mod default;
mod document;
mod draft;
mod encoding;
mod endless;
mod enum_;
mod example;
mod family;
mod format;
mod header;
mod media;
mod member;
mod methods;
mod mixed;
mod nullable;
mod object;
mod one_enum;
mod operation;
mod parameter;
mod place;
mod querystring;
mod refs;
mod response;
mod scalar;
mod schema;
mod security;
mod stream;
mod tuple;
mod union;
mod valid;
mod variant;
mod view;
mod webhook;
mod witness;
mod word;

use crate::api::{Api, Type, TypeId, TypeRef};
use crate::report::codes::Kind as Code;
use crate::report::{Pointer, Report};
use crate::stack::with_room;
use carry::{Carried, Shelf};
use openapiv3::{OpenAPI, Schema, SchemaData};
use std::collections::{HashMap, HashSet};

/// Makes the model of a document.
pub fn lower(document: &OpenAPI, report: &mut Report) -> Api {
    with_room(|| passes(document, report))
}

fn passes(document: &OpenAPI, report: &mut Report) -> Api {
    let webhooks = webhook::read(document);
    let methods = methods::read(document);
    let callbacks = callback::read(document);
    let shelf = Shelf::default();
    let mut lower = Lower::new(document, &shelf, report);
    lower.info();
    lower.servers();
    lower.tags();
    lower.security_schemes();
    lower.components();
    lower.operations(&methods, &callbacks);
    lower.webhooks(&webhooks);
    lower.break_cycles();
    lower.end_types();
    lower.check_defaults();
    lower.finish()
}

/// The work on one document.
struct Lower<'d, 'r> {
    document: &'d OpenAPI,
    report: &'r mut Report,
    api: Api,
    /// The end of what was read from extensions.
    shelf: &'d Shelf,
    carried: HashMap<*const SchemaData, &'d Carried>,
    components: HashMap<&'d str, TypeId>,
    /// Inline schemas that already are lowered, by their address: a member that several types take over is one type.
    lowered: HashMap<*const Schema, Lowered>,
    nullable: HashMap<&'d str, bool>,
    counted: HashMap<(u16, String), (usize, usize)>,
    operation_ids: HashSet<&'d str>,
    /// Enums that stand beside plain text in a union: every text is a value of theirs.
    open: HashSet<TypeId>,
    /// What is being put together of several declarations, by their identities; meeting one again there is a cycle.
    unfolding: Vec<Vec<String>>,
    /// The components that extend a component by `allOf`, in document order.
    heirs: HashMap<String, Vec<&'d str>>,
    /// Only a question is being answered; nothing is reported.
    quiet: bool,
    /// What was reported: a parent's fault is said once, not for each of its children.
    said: HashSet<(u16, Pointer, String)>,
}

/// A type where it is used, with its null apart.
#[derive(Clone, Debug)]
struct Lowered {
    ty: TypeRef,
    nullable: bool,
}

impl Lowered {
    /// The type, with its null inside.
    fn whole(self) -> TypeRef {
        if self.nullable && !matches!(self.ty, TypeRef::Nullable(_)) {
            TypeRef::Nullable(Box::new(self.ty))
        } else {
            self.ty
        }
    }
}

impl From<TypeRef> for Lowered {
    fn from(ty: TypeRef) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

impl<'d, 'r> Lower<'d, 'r> {
    fn new(document: &'d OpenAPI, shelf: &'d Shelf, report: &'r mut Report) -> Self {
        Self {
            document,
            shelf,
            carried: HashMap::new(),
            report,
            api: Api::default(),
            components: HashMap::new(),
            lowered: HashMap::new(),
            nullable: HashMap::new(),
            counted: HashMap::new(),
            operation_ids: HashSet::new(),
            open: HashSet::new(),
            unfolding: Vec::new(),
            heirs: HashMap::new(),
            quiet: false,
            said: HashSet::new(),
        }
    }

    /// The model, whose pointers say where its author wrote a thing; nothing is looked up after this.
    fn finish(mut self) -> Api {
        let moves = std::mem::take(&mut self.report.moves);
        if !moves.is_empty() {
            self.api
                .each_pointer(|pointer| *pointer = moves.stood(pointer));
        }
        self.api
    }

    fn type_mut(&mut self, id: TypeId) -> Option<&mut Type> {
        self.api.types.get_mut(id.0 as usize)
    }

    fn add_type(&mut self, ty: Type) -> TypeId {
        let id = TypeId(self.api.types.len() as u32);
        self.api.types.push(ty);
        id
    }

    /// Reports something about a place.
    fn find(
        &mut self,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let message = message.into();
        let key = (code.code.0, pointer.clone(), message.clone());
        if !self.quiet && self.said.insert(key) {
            self.report.add(code, pointer.clone(), message, help);
        }
    }

    /// Reports something once for all places where it is so, with their number.
    fn find_counted(&mut self, code: Code, pointer: &Pointer, message: &str, help: &str) {
        if self.quiet {
            return;
        }
        let key = (code.code.0, message.to_owned());
        if let Some((finding, count)) = self.counted.get_mut(&key) {
            *count += 1;
            if let Some(finding) = self.report.findings.get_mut(*finding) {
                finding.message = format!("{message} ({count} places)");
            }
            return;
        }
        self.counted.insert(key, (self.report.findings.len(), 1));
        self.find(code, pointer, message, help);
    }
}

/// Text of the description for a message: one line, cut where it is long.
fn brief(text: &str) -> String {
    let mut line: String = text.chars().take(80).flat_map(char::escape_debug).collect();
    if text.chars().nth(80).is_some() {
        line.push('…');
    }
    line
}
