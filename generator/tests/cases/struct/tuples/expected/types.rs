// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// `Route` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Route {
    pub start: Option<RouteStart>,
    pub row: Option<RouteRow>,
    pub named: Option<RouteNamed>,
    pub numbers: Option<RouteNumbers>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Route { extra } Opt start, Opt row, Opt named, Opt numbers }

/// The type at `/components/schemas/Route/properties/start`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteStart(pub f64, pub f64);

codec::tuple! { both RouteStart Always 0, Always 1 }

/// The type at `/components/schemas/Route/properties/row`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteRow(
    pub Option<String>,
    pub Option<i64>,
    /// The items after the ones above.
    pub Vec<Json>,
);

codec::tuple! { both RouteRow Maybe 0, Maybe 1, Further 2 }

/// The type at `/components/schemas/Route/properties/named`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteNamed(
    pub RouteNamedItem1,
    /// The items after the ones above.
    pub Vec<String>,
);

codec::tuple! { both RouteNamed Always 0, Further 1 }

/// The type at `/components/schemas/Route/properties/named/prefixItems/0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RouteNamedItem1 {
    pub a: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both RouteNamedItem1 { extra } Opt a }

/// The type at `/components/schemas/Route/properties/numbers`.
pub type RouteNumbers = Vec<i64>;
