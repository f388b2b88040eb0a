//! Every file of the runtime.

/// Path below `runtime/`, text.
pub const RUNTIME: &[(&str, &str)] = &[
    ("answer.rs", include_str!("../../runtime/answer.rs")),
    ("attempts.rs", include_str!("../../runtime/attempts.rs")),
    ("blocking.rs", include_str!("../../runtime/blocking.rs")),
    ("builder.rs", include_str!("../../runtime/builder.rs")),
    ("call.rs", include_str!("../../runtime/call.rs")),
    ("chance.rs", include_str!("../../runtime/chance.rs")),
    ("clock.rs", include_str!("../../runtime/clock.rs")),
    ("codec.rs", include_str!("../../runtime/codec.rs")),
    (
        "codec/buffer.rs",
        include_str!("../../runtime/codec/buffer.rs"),
    ),
    ("codec/read.rs", include_str!("../../runtime/codec/read.rs")),
    (
        "codec/slots.rs",
        include_str!("../../runtime/codec/slots.rs"),
    ),
    (
        "codec/tables.rs",
        include_str!("../../runtime/codec/tables.rs"),
    ),
    ("codec/text.rs", include_str!("../../runtime/codec/text.rs")),
    (
        "codec/tuple.rs",
        include_str!("../../runtime/codec/tuple.rs"),
    ),
    (
        "codec/union.rs",
        include_str!("../../runtime/codec/union.rs"),
    ),
    (
        "codec/write.rs",
        include_str!("../../runtime/codec/write.rs"),
    ),
    ("core.rs", include_str!("../../runtime/core.rs")),
    (
        "credentials.rs",
        include_str!("../../runtime/credentials.rs"),
    ),
    ("dates.rs", include_str!("../../runtime/dates.rs")),
    ("decode.rs", include_str!("../../runtime/decode.rs")),
    (
        "decode_error.rs",
        include_str!("../../runtime/decode_error.rs"),
    ),
    ("drift.rs", include_str!("../../runtime/drift.rs")),
    (
        "drift/buffered.rs",
        include_str!("../../runtime/drift/buffered.rs"),
    ),
    ("drift/cut.rs", include_str!("../../runtime/drift/cut.rs")),
    (
        "drift/finding.rs",
        include_str!("../../runtime/drift/finding.rs"),
    ),
    (
        "drift/watch.rs",
        include_str!("../../runtime/drift/watch.rs"),
    ),
    ("encode.rs", include_str!("../../runtime/encode.rs")),
    ("enums.rs", include_str!("../../runtime/enums.rs")),
    ("error.rs", include_str!("../../runtime/error.rs")),
    ("exchange.rs", include_str!("../../runtime/exchange.rs")),
    ("extra.rs", include_str!("../../runtime/extra.rs")),
    ("field.rs", include_str!("../../runtime/field.rs")),
    ("headers.rs", include_str!("../../runtime/headers.rs")),
    (
        "headers/value.rs",
        include_str!("../../runtime/headers/value.rs"),
    ),
    ("hooks.rs", include_str!("../../runtime/hooks.rs")),
    ("limits.rs", include_str!("../../runtime/limits.rs")),
    ("map.rs", include_str!("../../runtime/map.rs")),
    ("media.rs", include_str!("../../runtime/media.rs")),
    ("mod.rs", include_str!("../../runtime/mod.rs")),
    ("multipart.rs", include_str!("../../runtime/multipart.rs")),
    (
        "multipart/chain.rs",
        include_str!("../../runtime/multipart/chain.rs"),
    ),
    (
        "multipart/part.rs",
        include_str!("../../runtime/multipart/part.rs"),
    ),
    (
        "multipart/writer.rs",
        include_str!("../../runtime/multipart/writer.rs"),
    ),
    ("oauth.rs", include_str!("../../runtime/oauth.rs")),
    ("operation.rs", include_str!("../../runtime/operation.rs")),
    ("pages.rs", include_str!("../../runtime/pages.rs")),
    (
        "pages/address.rs",
        include_str!("../../runtime/pages/address.rs"),
    ),
    ("pages/json.rs", include_str!("../../runtime/pages/json.rs")),
    ("pages/link.rs", include_str!("../../runtime/pages/link.rs")),
    ("pages/walk.rs", include_str!("../../runtime/pages/walk.rs")),
    ("payload.rs", include_str!("../../runtime/payload.rs")),
    ("ready.rs", include_str!("../../runtime/ready.rs")),
    ("redirect.rs", include_str!("../../runtime/redirect.rs")),
    ("request_id.rs", include_str!("../../runtime/request_id.rs")),
    ("response.rs", include_str!("../../runtime/response.rs")),
    ("retry.rs", include_str!("../../runtime/retry.rs")),
    (
        "retry_after.rs",
        include_str!("../../runtime/retry_after.rs"),
    ),
    ("scan.rs", include_str!("../../runtime/scan.rs")),
    ("secret.rs", include_str!("../../runtime/secret.rs")),
    ("servers.rs", include_str!("../../runtime/servers.rs")),
    ("settings.rs", include_str!("../../runtime/settings.rs")),
    ("span.rs", include_str!("../../runtime/span.rs")),
    ("streams.rs", include_str!("../../runtime/streams.rs")),
    (
        "streams/error.rs",
        include_str!("../../runtime/streams/error.rs"),
    ),
    (
        "streams/events.rs",
        include_str!("../../runtime/streams/events.rs"),
    ),
    (
        "streams/items.rs",
        include_str!("../../runtime/streams/items.rs"),
    ),
    (
        "streams/reconnect.rs",
        include_str!("../../runtime/streams/reconnect.rs"),
    ),
    (
        "streams/source.rs",
        include_str!("../../runtime/streams/source.rs"),
    ),
    ("style.rs", include_str!("../../runtime/style.rs")),
    ("testing.rs", include_str!("../../runtime/testing.rs")),
    (
        "testing/cassette.rs",
        include_str!("../../runtime/testing/cassette.rs"),
    ),
    (
        "testing/fake.rs",
        include_str!("../../runtime/testing/fake.rs"),
    ),
    (
        "testing/json.rs",
        include_str!("../../runtime/testing/json.rs"),
    ),
    (
        "testing/record.rs",
        include_str!("../../runtime/testing/record.rs"),
    ),
    (
        "testing/redact.rs",
        include_str!("../../runtime/testing/redact.rs"),
    ),
    (
        "testing/replay.rs",
        include_str!("../../runtime/testing/replay.rs"),
    ),
    (
        "testing/rule.rs",
        include_str!("../../runtime/testing/rule.rs"),
    ),
    (
        "testing/seen.rs",
        include_str!("../../runtime/testing/seen.rs"),
    ),
    ("tokens.rs", include_str!("../../runtime/tokens.rs")),
    ("transport.rs", include_str!("../../runtime/transport.rs")),
    (
        "transport/body.rs",
        include_str!("../../runtime/transport/body.rs"),
    ),
    (
        "transport/incoming.rs",
        include_str!("../../runtime/transport/incoming.rs"),
    ),
    (
        "transport/over_fetch.rs",
        include_str!("../../runtime/transport/over_fetch.rs"),
    ),
    (
        "transport/over_reqwest.rs",
        include_str!("../../runtime/transport/over_reqwest.rs"),
    ),
    (
        "transport/over_tower.rs",
        include_str!("../../runtime/transport/over_tower.rs"),
    ),
    (
        "transport/over_ureq.rs",
        include_str!("../../runtime/transport/over_ureq.rs"),
    ),
    ("urls.rs", include_str!("../../runtime/urls.rs")),
    ("webhooks.rs", include_str!("../../runtime/webhooks.rs")),
    (
        "webhooks/axum.rs",
        include_str!("../../runtime/webhooks/axum.rs"),
    ),
    (
        "webhooks/error.rs",
        include_str!("../../runtime/webhooks/error.rs"),
    ),
    (
        "webhooks/headers.rs",
        include_str!("../../runtime/webhooks/headers.rs"),
    ),
    (
        "webhooks/hmac.rs",
        include_str!("../../runtime/webhooks/hmac.rs"),
    ),
    (
        "webhooks/jwt.rs",
        include_str!("../../runtime/webhooks/jwt.rs"),
    ),
    (
        "webhooks/key.rs",
        include_str!("../../runtime/webhooks/key.rs"),
    ),
    (
        "webhooks/keys.rs",
        include_str!("../../runtime/webhooks/keys.rs"),
    ),
    (
        "webhooks/lookups.rs",
        include_str!("../../runtime/webhooks/lookups.rs"),
    ),
    (
        "webhooks/secrets.rs",
        include_str!("../../runtime/webhooks/secrets.rs"),
    ),
    (
        "webhooks/seen.rs",
        include_str!("../../runtime/webhooks/seen.rs"),
    ),
    (
        "webhooks/standard.rs",
        include_str!("../../runtime/webhooks/standard.rs"),
    ),
    (
        "webhooks/verifier.rs",
        include_str!("../../runtime/webhooks/verifier.rs"),
    ),
];
