//! Objects: a struct, how it is made, and its two directions.

use super::type_ref::{Place, member, resolved, type_ref};
use super::{Plan, doc, ident};
use crate::api::{Additional, Field, Presence, Struct, TypeId, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Up to this many required members, `new` takes them as arguments.
const MOST_ARGUMENTS: usize = 4;

/// Names that clippy takes for placeholders.
const PLACEHOLDERS: &[&str] = &["foo", "baz", "quux"];

/// A struct with everything that emission says about it.
struct Members<'a> {
    plan: &'a Plan<'a>,
    id: TypeId,
    name: Ident,
    strukt: &'a Struct,
    fields: Vec<Member<'a>>,
    extra: Ident,
}

struct Member<'a> {
    name: Ident,
    field: &'a Field,
    presence: Presence,
}

/// The struct, and how it is made.
pub(super) fn struct_(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> Vec<TokenStream> {
    let members = Members::new(plan, id, strukt);
    let mut tokens = vec![members.definition()];
    tokens.extend(members.construction());
    tokens
}

/// The table of its members.
pub(super) fn table(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> TokenStream {
    Members::new(plan, id, strukt).table()
}

impl<'a> Members<'a> {
    fn new(plan: &'a Plan<'a>, id: TypeId, strukt: &'a Struct) -> Self {
        let fields = strukt
            .fields
            .iter()
            .zip(plan.names.members(id))
            .map(|(field, name)| Member {
                name: ident(name),
                field,
                presence: plan.facts.presence(id, field),
            });
        Self {
            plan,
            id,
            name: ident(plan.names.ty(id)),
            strukt,
            fields: fields.collect(),
            extra: ident(plan.names.rest(id)),
        }
    }
}

impl Members<'_> {
    fn definition(&self) -> TokenStream {
        let Self { plan, id, name, .. } = self;
        let docs = doc::type_doc(plan, *id);
        let deprecated = doc::deprecated(&plan.api[*id].doc);
        let default = plan.facts.has_default(*id).then(|| quote!(, Default));
        let fields = self.fields.iter().map(|member| self.field(member));
        let extra = self.extra_field();
        quote! {
            #docs #deprecated
            #[derive(Clone, Debug, PartialEq #default)]
            pub struct #name { #(#fields,)* #extra }
        }
    }

    fn field(
        &self,
        Member {
            name,
            field,
            presence,
        }: &Member<'_>,
    ) -> TokenStream {
        let docs = doc::field_doc(field);
        let deprecated = doc::deprecated(&field.doc);
        let ty = member(self.plan, self.id, &field.ty, *presence);
        quote!(#docs #deprecated pub #name: #ty)
    }

    fn extra_field(&self) -> TokenStream {
        let extra = &self.extra;
        let ty = match &self.strukt.additional {
            Additional::Forbidden => return TokenStream::new(),
            Additional::Any | Additional::Typed(TypeRef::Json) => quote!(Extra),
            Additional::Typed(ty) => {
                let ty = type_ref(self.plan, Place::Types, ty);
                quote!(Extra<#ty>)
            }
        };
        quote! {
            /// Members beside the ones above, kept as they came and sent as they are.
            pub #extra: #ty
        }
    }

    fn is_open(&self) -> bool {
        self.strukt.additional != Additional::Forbidden
    }

    /// `new` with the required members, or a struct of them that converts into this one.
    fn construction(&self) -> Vec<TokenStream> {
        if !is_partly_required(self.plan, self.id, self.strukt) {
            return Vec::new();
        }
        let required: Vec<&Member<'_>> = self
            .fields
            .iter()
            .filter(|member| matches!(member.presence, Presence::Required | Presence::Nullable))
            .collect();
        if has_companion(self.plan, self.id) {
            self.companion(&required)
        } else {
            vec![self.constructor(&required)]
        }
    }

    fn constructor(&self, required: &[&Member<'_>]) -> TokenStream {
        let name = &self.name;
        let arguments = required.iter().map(|member| self.argument(member));
        let values = self.fields.iter().map(|member| {
            let field = &member.name;
            if self.takes_text(member) {
                quote!(#field: #field.into())
            } else if matches!(member.presence, Presence::Required | Presence::Nullable) {
                quote!(#field)
            } else {
                quote!(#field: Default::default())
            }
        });
        let extra = self.extra_default();
        let is_placeholder = |name: &Ident| PLACEHOLDERS.iter().any(|other| name == other);
        let allowed = required.iter().any(|member| is_placeholder(&member.name));
        let allowed = allowed.then(|| quote!(#[allow(clippy::disallowed_names)]));
        quote! {
            impl #name {
                /// A value with its required members; the others are absent.
                #[must_use]
                #allowed
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values,)* #extra }
                }
            }
        }
    }

    fn argument(&self, member: &Member<'_>) -> TokenStream {
        let name = &member.name;
        if self.takes_text(member) {
            return quote!(#name: impl Into<String>);
        }
        let ty = super::type_ref::member(self.plan, self.id, &member.field.ty, member.presence);
        quote!(#name: #ty)
    }

    fn takes_text(&self, member: &Member<'_>) -> bool {
        member.presence == Presence::Required
            && *resolved(self.plan, &member.field.ty) == TypeRef::Text
    }

    fn companion(&self, required: &[&Member<'_>]) -> Vec<TokenStream> {
        let (name, companion) = (
            &self.name,
            ident(&self.plan.names.required[self.id.0 as usize]),
        );
        let doc = format!(" The required members of [`{name}`].");
        let fields = required.iter().map(|member| self.field(member));
        let values = self.fields.iter().map(|member| {
            let field = &member.name;
            match member.presence {
                Presence::Required | Presence::Nullable => quote!(#field: required.#field),
                _ => quote!(#field: Default::default()),
            }
        });
        let extra = self.extra_default();
        vec![
            quote! { #[doc = #doc] #[derive(Clone, Debug, PartialEq)] pub struct #companion { #(#fields,)* } },
            quote! {
                impl From<#companion> for #name {
                    fn from(required: #companion) -> Self {
                        Self { #(#values,)* #extra }
                    }
                }
            },
        ]
    }

    fn extra_default(&self) -> Option<TokenStream> {
        let extra = &self.extra;
        self.is_open().then(|| quote!(#extra: Default::default()))
    }

    /// How each member travels: presence, member, and its name on the wire where that is another.
    fn table(&self) -> TokenStream {
        let Self { name, .. } = self;
        let rows = self.fields.iter().map(|member| {
            let (how, name, wire) = (word(member.presence), &member.name, &member.field.name);
            let wire = (name != wire).then(|| quote!(= #wire));
            quote!(#how #name #wire)
        });
        let (direction, rest) = (super::types::direction(self.plan, self.id), self.rest());
        quote!(codec::object! { #direction #name { #rest } #(#rows,)* })
    }

    fn rest(&self) -> Option<&Ident> {
        self.is_open().then_some(&self.extra)
    }
}

/// What the runtime calls a presence.
fn word(presence: Presence) -> Ident {
    ident(match presence {
        Presence::Required => "Need",
        Presence::Nullable => "NeedNull",
        Presence::Optional => "Opt",
        Presence::OptionalNullable => "OptNull",
    })
}

/// Whether a type has a companion struct of its required members.
pub(super) fn has_companion(plan: &Plan<'_>, id: TypeId) -> bool {
    let crate::api::Shape::Struct(strukt) = &plan.api[id].shape else {
        return false;
    };
    required_count(plan, id, strukt) > MOST_ARGUMENTS && is_partly_required(plan, id, strukt)
}

fn required_count(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> usize {
    strukt
        .fields
        .iter()
        .filter(|field| {
            matches!(
                plan.facts.presence(id, field),
                Presence::Required | Presence::Nullable
            )
        })
        .count()
}

/// Whether users make values of the type, and its required members are not all that it has.
fn is_partly_required(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> bool {
    let required = required_count(plan, id, strukt);
    let is_open = strukt.additional != Additional::Forbidden;
    plan.facts.is_sent(id) && required > 0 && (required < strukt.fields.len() || is_open)
}
