//! What `info` must be.

use super::repair;
use super::shape::Kind::{Object as One, Text};
use super::shape::{Missing, Object, plain};
use super::shape_later as later;

pub(super) static INFO: Object = Object {
    repair: repair::described,
    later: later::INFO,
    aside: later::INFO_ASIDE,
    required: &[
        ("title", Missing::Text("API")),
        ("version", Missing::Text("0.0.0")),
    ],
    ..plain(
        "info",
        &[
            ("title", Text),
            ("version", Text),
            ("description", Text),
            ("termsOfService", Text),
            ("contact", One(&CONTACT)),
            ("license", One(&LICENSE)),
        ],
    )
};

static CONTACT: Object = plain(
    "a contact",
    &[("name", Text), ("url", Text), ("email", Text)],
);

static LICENSE: Object = Object {
    repair: repair::license,
    later: later::LICENSE,
    required: &[("name", Missing::LeaveOut)],
    ..plain("a license", &[("name", Text), ("url", Text)])
};
