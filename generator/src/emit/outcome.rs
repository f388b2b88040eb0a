//! What an operation answers with: one type, or an enum of several, and how each status is read.

use super::status::{Row, table, variant};
use super::type_ref::{Place, type_ref};
use super::{Plan, doc, ident};
use crate::answers::{self, Form, Offer, Reading};
use crate::api::{OperationId, Status, TypeRef};
use crate::name::ContentNames;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The success or the failure of an operation.
pub(super) struct Outcome {
    /// The Rust type.
    pub(super) ty: TokenStream,
    /// The enums behind it, where the answers differ.
    pub(super) definitions: Vec<TokenStream>,
    /// Its table, where it has one.
    pub(super) answers: Option<TokenStream>,
}

/// One outcome with the names that it takes.
struct Writer<'a> {
    plan: &'a Plan<'a>,
    outcome: answers::Outcome<'a>,
    by_status: &'a str,
    contents: &'a [ContentNames],
}

pub(super) fn success(plan: &Plan<'_>, id: OperationId) -> Outcome {
    let names = plan.names.operation(id);
    let writer = Writer {
        plan,
        outcome: answers::success(&plan.api[id]),
        by_status: &names.success,
        contents: &names.contents,
    };
    writer.write(quote!(()), Some(quote!(&[Answer::rest(decode::empty)])))
}

pub(super) fn failure(plan: &Plan<'_>, id: OperationId) -> Outcome {
    let names = plan.names.operation(id);
    let before = answers::success(&plan.api[id]).by_media_type().count();
    let writer = Writer {
        plan,
        outcome: answers::failure(&plan.api[id]),
        by_status: &names.failure,
        contents: names.contents.get(before..).unwrap_or_default(),
    };
    writer.write(quote!(runtime::Undeclared), None)
}

impl Writer<'_> {
    /// `ty` and `answers` are its type and its table where no answer is declared.
    fn write(&self, ty: TokenStream, answers: Option<TokenStream>) -> Outcome {
        let (ty, answers) = match self.outcome.distinct.as_slice() {
            [] => (ty, answers),
            [one] => (self.ty(one), Some(self.single(one))),
            [value, Reading::Nothing] | [Reading::Nothing, value] => {
                let bare = self.ty(value);
                (quote!(Option<#bare>), Some(self.optional(value)))
            }
            _ => {
                let name = ident(self.by_status);
                (quote!(#name), Some(quote!(#name::ANSWERS)))
            }
        };
        let mut definitions: Vec<TokenStream> = Vec::new();
        if self.outcome.is_by_status() {
            definitions.push(self.status_enum());
        }
        let contents = self.outcome.by_media_type().zip(self.contents);
        definitions.extend(contents.map(|(offers, names)| self.content_enum(offers, names)));
        Outcome {
            ty,
            definitions,
            answers,
        }
    }

    fn single(&self, reading: &Reading) -> TokenStream {
        table(&[self.row(reading, self.statuses(|_| true), self.read(reading))])
    }

    fn optional(&self, value: &Reading) -> TokenStream {
        let read = self.read(value);
        let of =
            |nothing: bool| self.statuses(move |reading| (*reading == Reading::Nothing) == nothing);
        let some = quote!(|answer| #read(answer).map(Some));
        let rows = [
            self.row(value, of(false), some),
            self.row(&Reading::Nothing, of(true), quote!(decode::none)),
        ];
        table(&rows)
    }

    fn row(&self, reading: &Reading, statuses: Vec<Status>, read: TokenStream) -> Row {
        Row {
            statuses,
            read,
            streamed: self.streamed(reading),
        }
    }

    fn statuses(&self, which: impl Fn(&Reading) -> bool) -> Vec<Status> {
        self.outcome
            .answers
            .iter()
            .filter(|(_, reading)| which(reading))
            .map(|(answer, _)| answer.status)
            .collect()
    }

    fn several(&self) -> TokenStream {
        let rows = self.outcome.answers.iter().map(|(answer, reading)| {
            let variant = variant(answer.status);
            let read = match reading {
                Reading::Nothing => quote!(|_| Ok(Self::#variant)),
                _ => {
                    let read = self.read(reading);
                    quote!(|answer| #read(answer).map(Self::#variant))
                }
            };
            self.row(reading, vec![answer.status], read)
        });
        table(&Vec::from_iter(rows))
    }

    /// The enum by status, with its table.
    fn status_enum(&self) -> TokenStream {
        let name = ident(self.by_status);
        let variants = self.outcome.answers.iter().map(|(answer, reading)| {
            let docs = answer
                .description
                .as_deref()
                .unwrap_or("As the description says.");
            let (docs, variant) = (doc::lines_of(docs), variant(answer.status));
            let held = (*reading != Reading::Nothing).then(|| {
                let ty = self.ty(reading);
                quote!((#ty))
            });
            quote!(#docs #variant #held)
        });
        let streams = self.outcome.distinct.iter().any(Reading::is_stream);
        let derive = derive(streams);
        let answers = self.several();
        quote! {
            /// What the operation answers, by status.
            #derive
            pub enum #name { #(#variants,)* }

            impl #name {
                const ANSWERS: Answers<Self> = #answers;
            }
        }
    }

    /// The enum by media type, with how it is read.
    fn content_enum(&self, offers: &[Offer], names: &ContentNames) -> TokenStream {
        let name = ident(&names.name);
        let variants: Vec<_> = names.variants.iter().map(|name| ident(name)).collect();
        let docs = offers
            .iter()
            .map(|offer| doc::lines_of(&doc::quoted(&offer.media_type)));
        let types = offers.iter().map(|offer| self.form(&offer.form));
        let media = offers.iter().map(|offer| &offer.media_type);
        let reads = offers.iter().zip(&variants).map(|(offer, variant)| {
            let read = decoder(&offer.form);
            quote!(#read(answer).map(Self::#variant))
        });
        let mut reads: Vec<TokenStream> = reads.collect();
        let first = (!reads.is_empty()).then(|| reads.remove(0));
        let places = (1..offers.len()).map(Literal::usize_unsuffixed);
        let is_stream: Vec<Literal> = offers
            .iter()
            .enumerate()
            .filter(|(_, offer)| offer.form.is_stream())
            .map(|(place, _)| Literal::usize_unsuffixed(place))
            .collect();
        let derive = derive(!is_stream.is_empty());
        let streams = (!is_stream.is_empty()).then(|| {
            quote! {
                #[inline]
                fn streams(answer: &Received) -> bool {
                    matches!(runtime::media::choice(answer, Self::MEDIA), #(#is_stream)|*)
                }
            }
        });
        quote! {
            /// What the operation answers, by media type.
            #derive
            #[allow(clippy::large_enum_variant)]
            pub enum #name { #(#docs #variants(#types),)* }

            impl #name {
                const MEDIA: &'static [&'static str] = &[#(#media),*];

                #[inline]
                fn read(answer: &Received) -> Result<Self, DecodeError> {
                    match runtime::media::choice(answer, Self::MEDIA) { #(#places => #reads,)* _ => #first }
                }

                #streams
            }
        }
    }

    fn names_of(&self, offers: &Vec<Offer>) -> proc_macro2::Ident {
        let place = self.outcome.by_media_type().position(|one| one == offers);
        let names = place.and_then(|place| self.contents.get(place));
        ident(names.map_or("Self", |names| &names.name))
    }

    fn ty(&self, reading: &Reading) -> TokenStream {
        match reading {
            Reading::Nothing => quote!(()),
            Reading::One(form) => self.form(form),
            Reading::Several(offers) => {
                let name = self.names_of(offers);
                quote!(#name)
            }
        }
    }

    fn form(&self, form: &Form) -> TokenStream {
        let ty = |ty: &TypeRef| type_ref(self.plan, Place::Outside, ty);
        match form {
            Form::Json(of) => ty(of),
            Form::Text => quote!(String),
            Form::Bytes => quote!(Bytes),
            Form::Events(of) => {
                let of = ty(of);
                quote!(runtime::EventStream<#of>)
            }
            Form::Lines(of) | Form::Sequence(of) => {
                let of = ty(of);
                quote!(runtime::JsonStream<#of>)
            }
        }
    }

    /// The function that reads it.
    fn read(&self, reading: &Reading) -> TokenStream {
        match reading {
            Reading::Nothing => quote!(decode::empty),
            Reading::One(form) => decoder(form),
            Reading::Several(offers) => {
                let name = self.names_of(offers);
                quote!(#name::read)
            }
        }
    }

    /// What its row adds where it is read as it comes, which one of several media types may be.
    fn streamed(&self, reading: &Reading) -> Option<TokenStream> {
        match reading {
            Reading::Several(offers) if reading.is_stream() => {
                let name = self.names_of(offers);
                Some(quote!(.streamed_if(#name::streams)))
            }
            _ => reading.is_stream().then(|| quote!(.streamed())),
        }
    }
}

/// Streams can neither be cloned nor compared.
fn derive(streams: bool) -> TokenStream {
    if streams {
        quote!(#[derive(Debug)])
    } else {
        quote!(#[derive(Clone, Debug, PartialEq)])
    }
}

fn decoder(form: &Form) -> TokenStream {
    match form {
        Form::Json(_) => quote!(decode::json),
        Form::Text => quote!(decode::text),
        Form::Bytes => quote!(decode::bytes),
        Form::Events(TypeRef::Text) => quote!(runtime::streams::text_events),
        Form::Events(_) => quote!(runtime::streams::events),
        Form::Lines(_) => quote!(runtime::streams::lines),
        Form::Sequence(_) => quote!(runtime::streams::sequence),
    }
}
