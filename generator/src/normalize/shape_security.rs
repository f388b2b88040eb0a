//! What a security scheme must be.

use super::repair;
use super::shape::Kind::{Map as MapOf, Object as One, Text};
use super::shape::{Missing, Object, plain};
use super::shape_later as later;

pub(super) static SECURITY_SCHEME: Object = Object {
    section: Some("securitySchemes"),
    required: &[("type", Missing::LeaveOut)],
    repair: repair::security_scheme,
    later: later::SECURITY_SCHEME,
    aside: later::SECURITY_SCHEME_ASIDE,
    ..plain(
        "a security scheme",
        &[
            ("type", Text),
            ("description", Text),
            ("name", Text),
            ("in", Text),
            ("scheme", Text),
            ("bearerFormat", Text),
            ("flows", One(&FLOWS)),
            ("openIdConnectUrl", Text),
        ],
    )
};

static FLOWS: Object = Object {
    later: later::FLOWS,
    ..plain(
        "OAuth flows",
        &[
            ("implicit", One(&FLOW)),
            ("password", One(&FLOW)),
            ("clientCredentials", One(&FLOW)),
            ("authorizationCode", One(&FLOW)),
        ],
    )
};

pub(super) static FLOW: Object = Object {
    later: later::FLOW,
    required: &[("scopes", Missing::Empty)],
    repair: repair::flow,
    ..plain(
        "an OAuth flow",
        &[
            ("authorizationUrl", Text),
            ("tokenUrl", Text),
            ("refreshUrl", Text),
            ("scopes", MapOf(&Text)),
        ],
    )
};
