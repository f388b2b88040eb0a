//! What a client costs those who compile it, estimated from what there is of everything.

use crate::analyze::Reach;
use crate::api::{Api, OperationId, Origin, Shape, TypeId};
use crate::name::Names;
use std::ops::AddAssign;

/// Types and operations by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Structs of objects.
    pub structs: usize,
    /// Their members.
    pub members: usize,
    /// Enums of values.
    pub enums: usize,
    /// Their values.
    pub values: usize,
    /// Unions.
    pub unions: usize,
    /// Their variants.
    pub variants: usize,
    /// Tuples, wrappers and aliases.
    pub others: usize,
    /// Operations.
    pub operations: usize,
    /// Their parameters.
    pub parameters: usize,
}

/// Seconds of one core that `cargo check` takes for one of each, and for a client with nothing in it. `benches/compare/fit.py` found them by
/// compiling clients of real descriptions; `docs/benchmarks.md` says on what machine, and how far off they are. Enums, unions and
/// operations are not among them: what stands in them explains what they cost.
mod seconds {
    pub(super) const NOTHING: f64 = 0.6;
    pub(super) const STRUCT: f64 = 0.00235;
    pub(super) const MEMBER: f64 = 0.00093;
    pub(super) const VALUE: f64 = 0.00112;
    pub(super) const VARIANT: f64 = 0.00128;
}

impl Counts {
    /// How long `cargo check` may take for these, in seconds of one core.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        let each = [
            (self.structs, seconds::STRUCT),
            (self.members, seconds::MEMBER),
            (self.values, seconds::VALUE),
            (self.variants, seconds::VARIANT),
        ];
        each.iter().map(|(count, one)| *count as f64 * one).sum()
    }

    /// Types of every kind.
    #[must_use]
    pub fn types(&self) -> usize {
        self.structs + self.enums + self.unions + self.others
    }

    fn of_type(api: &Api, id: TypeId) -> Self {
        let mut counts = Self::default();
        match &api[id].shape {
            Shape::Struct(strukt) => (counts.structs, counts.members) = (1, strukt.fields.len()),
            Shape::Enum(values) => (counts.enums, counts.values) = (1, values.values.len()),
            Shape::Union(union) => (counts.unions, counts.variants) = (1, union.variants.len()),
            Shape::Tuple(_) | Shape::Wrapper(_) | Shape::Alias(_) => counts.others = 1,
            Shape::Same(_) => {}
        }
        counts
    }

    fn of_operation(api: &Api, id: OperationId) -> Self {
        Self {
            operations: 1,
            parameters: api[id].parameters.len(),
            ..Self::default()
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.structs += other.structs;
        self.members += other.members;
        self.enums += other.enums;
        self.values += other.values;
        self.unions += other.unions;
        self.variants += other.variants;
        self.others += other.others;
        self.operations += other.operations;
        self.parameters += other.parameters;
    }
}

/// What a client costs, as a whole and in parts.
///
/// ```no_run
/// let (cost, _) = specwright_build::Config::new("spec/api.yaml").cost();
/// if let Some(cost) = cost {
///     println!("about {:.1} s of cargo check", cost.seconds());
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Cost {
    /// Lines of Rust, with those of the runtime.
    pub lines: usize,
    /// Everything.
    pub all: Counts,
    /// The component schemas with their inline types, the most expensive first.
    pub schemas: Vec<Named>,
    /// What each part of the API would cost without the others, the most expensive first: tags, or what paths begin with.
    pub parts: Vec<Named>,
}

/// Something with a name, and what it consists of.
#[derive(Clone, Debug)]
pub struct Named {
    /// The name.
    pub name: String,
    /// What it consists of.
    pub counts: Counts,
}

impl Cost {
    /// How long `cargo check` may take for the crate alone, in seconds of one core.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        Self::of_nothing() + self.all.seconds()
    }

    /// What of it is the runtime.
    #[must_use]
    pub fn of_nothing() -> f64 {
        seconds::NOTHING
    }

    pub(crate) fn of(api: &Api, names: &Names, lines: usize) -> Self {
        let mut all = Counts::default();
        for id in api.type_ids() {
            all += Counts::of_type(api, id);
        }
        for id in api.operation_ids() {
            all += Counts::of_operation(api, id);
        }
        Self {
            lines,
            all,
            schemas: by_cost(schemas(api)),
            parts: by_cost(parts(api, names)),
        }
    }
}

fn by_cost(mut all: Vec<Named>) -> Vec<Named> {
    all.sort_by(|one, other| {
        let seconds = other.counts.seconds().total_cmp(&one.counts.seconds());
        seconds.then_with(|| one.name.cmp(&other.name))
    });
    all
}

fn schemas(api: &Api) -> Vec<Named> {
    let tops = api.tops();
    let mut counts = vec![Counts::default(); api.types.len()];
    for id in api.type_ids() {
        counts[tops[id.0 as usize].0 as usize] += Counts::of_type(api, id);
    }
    let components = api.types.iter().zip(counts);
    let components = components.filter_map(|(ty, counts)| match &ty.origin {
        Origin::Component(key) if counts.types() > 0 => Some(Named {
            name: key.clone(),
            counts,
        }),
        _ => None,
    });
    components.collect()
}

fn parts(api: &Api, names: &Names) -> Vec<Named> {
    let domains = names.domains.iter();
    let of_domains = domains.map(|domain| Named {
        name: domain.feature.clone(),
        counts: closure(api, &domain.operations, domain.types(api)),
    });
    of_domains.collect()
}

fn closure(api: &Api, operations: &[OperationId], types: Vec<TypeId>) -> Counts {
    let mut counts = Counts::default();
    for id in operations {
        counts += Counts::of_operation(api, *id);
    }
    let mut reach = Reach::new(api);
    types.into_iter().for_each(|id| reach.named(id));
    for id in api.type_ids().filter(|id| reach.has(*id)) {
        counts += Counts::of_type(api, id);
    }
    counts
}
