//! Where everything inside comes from, in the ontologies that digital forensics shares (CASE 1.5.0 on UCO): who added,
//! signed and sealed what, when, where and with which program, and the digest of each thing. It says nothing that
//! the records beside it do not say; it says it in words that other tools read. A reader computes it anew.
//!
//! Source: CASE `InvestigativeAction` (performer, instrument, location, environment, object, result, wasInformedBy)
//! and `ProvenanceRecord` (exhibit number), held by `case_validate`. Every node has a UUID, as UCO asks.

mod actions;
mod things;

use crate::layout::{self, path};
use crate::record::{AttachmentRecord, Dossier, SignedRecord};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// `data/case/provenance.jsonld`; `head` is the signed tree head as it is in the bundle.
#[must_use]
pub fn provenance(dossier: &Dossier, head: &[u8]) -> Value {
    let graph = Graph { dossier, bundle: dossier.summary.bundle.0 };
    let uco = |part: &str| format!("https://ontology.unifiedcyberontology.org/uco/{part}/");
    let mut nodes = vec![graph.investigation()];
    nodes.extend(graph.people());
    nodes.extend(graph.surroundings());
    nodes.extend(graph.things(head));
    nodes.extend(graph.actions());
    nodes.extend(graph.exhibits().into_iter().map(|e| graph.record(&e)));
    json!({
        "@context": {
            "case-investigation": "https://ontology.caseontology.org/case/investigation/",
            "uco-action": uco("action"),
            "uco-core": uco("core"),
            "uco-identity": uco("identity"),
            "uco-location": uco("location"),
            "uco-observable": uco("observable"),
            "uco-role": uco("role"),
            "uco-tool": uco("tool"),
            "uco-types": uco("types"),
            "xsd": "http://www.w3.org/2001/XMLSchema#"
        },
        "@graph": nodes
    })
}

struct Graph<'a> {
    dossier: &'a Dossier,
    bundle: Uuid,
}

/// One thing that a court may number, and its number.
struct Exhibit {
    thing: Value,
    number: String,
}

/// A reference to a node.
fn of(id: impl std::fmt::Display) -> Value {
    json!({"@id": format!("urn:uuid:{id}")})
}

/// Name and version of a program, from `Itgel 0.1.0`.
fn program(text: &str) -> (&str, Option<&str>) {
    text.rsplit_once(' ').map_or((text, None), |(name, version)| (name, Some(version)))
}

impl Graph<'_> {
    /// The node of this name: a UUID of version 5 in the name space of the bundle, so that every reader finds the same.
    fn node(&self, name: &str) -> Value {
        of(Uuid::new_v5(&self.bundle, name.as_bytes()))
    }

    /// A node: its identifier, its type and what else is known of it.
    fn thing(id: &Value, kind: &str, more: Value) -> Value {
        let mut node = Map::new();
        node.insert("@id".into(), id.get("@id").cloned().unwrap_or_default());
        node.insert("@type".into(), kind.into());
        if let Value::Object(more) = more {
            node.extend(more);
        }
        Value::Object(node)
    }

    fn attachments(&self) -> &[AttachmentRecord] {
        self.dossier.attachments.as_ref().map_or(&[], |a| &a.attachments)
    }

    fn place(&self, organisation: &str, room: &str) -> Value {
        self.node(&format!("place/{organisation}/{room}"))
    }

    fn tool(&self, program: &str) -> Value {
        self.node(&format!("tool/{program}"))
    }

    fn added(&self, attachment: &AttachmentRecord) -> Value {
        self.node(&format!("added/{}", attachment.attachment))
    }

    fn signed(&self, signed: &SignedRecord) -> Value {
        self.node(&format!("signed/{}", signed.number))
    }

    fn statement(&self, signed: &SignedRecord) -> Value {
        self.node(&layout::statement(signed.number))
    }

    /// Everything with an exhibit number. The same thing has the same number in every bundle.
    fn exhibits(&self) -> Vec<Exhibit> {
        let code = &self.dossier.summary.code;
        let short = |id: String| id.chars().take(8).collect::<String>();
        let mut exhibits = Vec::new();
        for a in self.attachments() {
            let number = format!("{code}/attachment/{}", short(a.attachment.to_string()));
            exhibits.push(Exhibit { thing: of(a.attachment), number });
        }
        for s in &self.dossier.signed {
            exhibits
                .push(Exhibit { thing: self.statement(s), number: format!("{code}/sign-off/{}", s.number) });
        }
        let size = self.dossier.head.size;
        exhibits
            .push(Exhibit { thing: self.node(path::CHECKPOINT), number: format!("{code}/journal/{size}") });
        let number = format!("{code}/bundle/{}", short(self.bundle.to_string()));
        exhibits.push(Exhibit { thing: of(self.bundle), number });
        exhibits
    }

    fn record_of(&self, thing: &Value) -> Value {
        let id = thing.get("@id").and_then(Value::as_str).unwrap_or_default();
        self.node(&format!("record/{id}"))
    }

    fn record(&self, exhibit: &Exhibit) -> Value {
        let more = json!({
            "case-investigation:exhibitNumber": exhibit.number,
            "uco-core:object": [exhibit.thing]
        });
        Self::thing(&self.record_of(&exhibit.thing), "case-investigation:ProvenanceRecord", more)
    }

    fn investigation(&self) -> Value {
        let records: Vec<Value> = self.exhibits().iter().map(|e| self.record_of(&e.thing)).collect();
        let id = of(Uuid::new_v5(&self.dossier.summary.case.0, b"investigation"));
        let more = json!({"uco-core:name": self.dossier.summary.code, "uco-core:object": records});
        Self::thing(&id, "case-investigation:Investigation", more)
    }
}
