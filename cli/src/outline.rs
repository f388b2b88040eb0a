//! `specwright generate --dry-run`: what would be generated, and why each type is there.

use crate::console;
use serde_json::{Value, json};
use specwright_build::api::{Api, OperationId, Origin, TypeId};
use specwright_build::name::Names;
use specwright_build::select::{Reason, Reasons, reasons};
use std::fmt::Write;

/// The parts of a client that is not written.
pub(crate) struct Outline<'a> {
    api: &'a Api,
    names: &'a Names,
    reasons: Reasons,
}

impl<'a> Outline<'a> {
    pub(crate) fn of(api: &'a Api, names: &'a Names) -> Self {
        let reasons = reasons(api);
        Self {
            api,
            names,
            reasons,
        }
    }

    /// For people.
    pub(crate) fn text(&self, output: &str) -> String {
        let (api, names) = (self.api, self.names);
        let mut text = format!("{output}: nothing is written; this would be generated\n");
        text.push_str(&crate::inspect::operations(api, names));
        let components = api.type_ids().filter(|id| self.is_component(*id)).count();
        let count = console::plural(api.type_ids().count(), "type");
        let components = console::plural(components, "component schema");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n{count}, of them {components}");
        for id in api.type_ids() {
            let _ = writeln!(text, "  {}  {}", names.ty(id), self.chain(id).join(" → "));
        }
        let schemes = console::plural(api.schemes.len(), "security scheme");
        let _ = writeln!(text, "\n{schemes}");
        for scheme in &api.schemes {
            let _ = writeln!(text, "  {}", scheme.name);
        }
        text.chars()
            .filter(|character| *character == '\n' || !character.is_control())
            .collect()
    }

    /// For programs.
    pub(crate) fn data(&self, spec: &str, output: &str) -> String {
        let (api, names) = (self.api, self.names);
        let operation = |id: OperationId| {
            let operation = &api[id];
            json!({
                "method": operation.method,
                "path": operation.path,
                "operation_id": operation.id,
                "call": crate::inspect::call(names, id),
            })
        };
        let type_ = |id: TypeId| {
            json!({
                "name": names.ty(id),
                "component": self.is_component(id),
                "pointer": api[id].pointer.path,
                "because_of": self.chain(id),
            })
        };
        let data = json!({
            "spec": spec,
            "output": output,
            "operations": api.operation_ids().map(operation).collect::<Vec<Value>>(),
            "webhooks": api.webhooks.iter().map(|webhook| &webhook.name).collect::<Vec<_>>(),
            "types": api.type_ids().map(type_).collect::<Vec<Value>>(),
            "security_schemes": api.schemes.iter().map(|scheme| &scheme.name).collect::<Vec<_>>(),
        });
        format!("{data:#}\n")
    }

    fn is_component(&self, id: TypeId) -> bool {
        matches!(self.api[id].origin, Origin::Component(_))
    }

    /// From an operation or a webhook by the shortest way to the type, which is left out.
    fn chain(&self, id: TypeId) -> Vec<String> {
        let (start, types) = self.reasons.chain(id);
        let start = match start {
            Some(Reason::Operation(id)) => crate::inspect::call(self.names, id),
            Some(Reason::Webhook(index)) => {
                let webhook = self.api.webhooks.get(index);
                let name = webhook.map_or("", |webhook| webhook.name.as_str());
                format!("webhook {name}")
            }
            _ => "in the description, reached by nothing".to_owned(),
        };
        let above = types.iter().filter(|above| **above != id);
        let above = above.map(|above| self.names.ty(*above).to_owned());
        std::iter::once(start).chain(above).collect()
    }
}
