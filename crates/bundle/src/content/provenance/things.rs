//! Who acted, with what and where, and the files themselves.

use super::{Graph, of, program};
use crate::layout::{self, path};
use crate::plan::file_name;
use itgel_casefile::ids::PersonId;
use itgel_casefile::vocabulary::Role;
use itgel_seal::digest::sha256_hex;
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl Graph<'_> {
    /// Who acted, by name and role as in `people.json`; nobody else is named.
    pub fn people(&self) -> Vec<Value> {
        let mut acted = BTreeSet::from([self.dossier.summary.sender.prepared_by]);
        acted.extend(self.attachments().iter().map(|a| a.noted.by));
        acted.extend(self.dossier.signed.iter().map(|s| s.signer));
        let known = |person: &PersonId| self.dossier.people.find(*person);
        let mut nodes = Vec::new();
        let mut roles = BTreeSet::new();
        for person in acted.iter().filter_map(known) {
            let id = of(person.person);
            nodes.push(Self::thing(&id, "uco-identity:Person", json!({"uco-core:name": person.name})));
            let own = person.role.as_str();
            let held: BTreeSet<&str> = person.roles().into_iter().map(Role::as_str).collect();
            for role in std::iter::once(own).chain(held.into_iter().filter(|role| *role != own)) {
                let has = if role == own { String::new() } else { format!("/{role}") };
                let has = self.node(&format!("has-role/{}{has}", person.person));
                let more = json!({
                    "uco-core:isDirectional": true,
                    "uco-core:kindOfRelationship": "Has_Role",
                    "uco-core:source": id,
                    "uco-core:target": self.node(&format!("role/{role}"))
                });
                nodes.push(Self::thing(&has, "uco-core:Relationship", more));
                roles.insert(role);
            }
        }
        nodes.extend(roles.into_iter().map(|role| {
            let id = self.node(&format!("role/{role}"));
            Self::thing(&id, "uco-role:Role", json!({"uco-core:name": role}))
        }));
        nodes
    }

    /// Programs, rooms, the computer that keeps the journal, the recipient.
    pub fn surroundings(&self) -> Vec<Value> {
        let summary = &self.dossier.summary;
        let sender = &summary.sender;
        let mut programs = BTreeSet::from([summary.program.as_str()]);
        let mut places = BTreeSet::from([(sender.organisation.as_str(), sender.room.as_str())]);
        programs.extend(self.attachments().iter().map(|_| program(&summary.program).0));
        for s in &self.dossier.signed {
            programs.insert(&s.app);
            places.insert((&s.organisation, &s.room));
        }
        let mut nodes = Vec::new();
        for text in programs {
            let more = match program(text) {
                (name, Some(version)) => json!({"uco-core:name": name, "uco-tool:version": version}),
                (name, None) => json!({"uco-core:name": name}),
            };
            nodes.push(Self::thing(&self.tool(text), "uco-tool:Tool", more));
        }
        for (organisation, room) in places {
            let more = json!({"uco-core:name": room, "uco-core:description": organisation});
            nodes.push(Self::thing(&self.place(organisation, room), "uco-location:Location", more));
        }
        let more =
            json!({"uco-core:name": sender.principal, "uco-core:description": self.dossier.head.origin});
        nodes.push(Self::thing(&self.node("device"), "uco-observable:Device", more));
        let more = json!({"uco-core:name": summary.recipient.organisation});
        nodes.push(Self::thing(&self.node("recipient"), "uco-identity:Organization", more));
        nodes
    }

    /// The files that the exhibits are.
    pub fn things(&self, head: &[u8]) -> Vec<Value> {
        let mut nodes = Vec::new();
        for a in self.attachments() {
            nodes.push(self.file(&of(a.attachment), &a.path, &a.media_type, a.bytes, &a.sha256));
        }
        for s in &self.dossier.signed {
            let path = layout::statement(s.number);
            nodes.push(self.file(&self.statement(s), &path, "application/json", s.bytes, &s.sha256));
        }
        let (at, bytes) = (path::CHECKPOINT, head.len() as u64);
        nodes.push(self.file(&self.node(at), at, "text/plain", bytes, &sha256_hex(head)));
        // No size and no digest: this file is inside. The room's signature covers the digest of everything.
        let facet = json!({"uco-observable:fileName": file_name(&self.bundle.to_string(), &self.dossier.head.origin)});
        let facet = Self::thing(&self.node("facet/file/bundle"), "uco-observable:FileFacet", facet);
        let more = json!({"uco-core:name": self.bundle.to_string(), "uco-core:hasFacet": [facet]});
        nodes.push(Self::thing(&of(self.bundle), "uco-observable:File", more));
        nodes
    }

    fn file(&self, id: &Value, path: &str, media_type: &str, bytes: u64, sha256: &str) -> Value {
        let name = path.rsplit('/').next().unwrap_or(path);
        let hash = json!({
            "uco-types:hashMethod": "SHA256",
            "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": sha256}
        });
        let hash = Self::thing(&self.node(&format!("hash/{path}")), "uco-types:Hash", hash);
        let file = json!({
            "uco-observable:fileName": name,
            "uco-observable:filePath": path,
            "uco-observable:sizeInBytes": bytes
        });
        let content = json!({
            "uco-observable:hash": [hash],
            "uco-observable:mimeType": media_type,
            "uco-observable:sizeInBytes": bytes
        });
        let facets = [
            Self::thing(&self.node(&format!("facet/file/{path}")), "uco-observable:FileFacet", file),
            Self::thing(
                &self.node(&format!("facet/content/{path}")),
                "uco-observable:ContentDataFacet",
                content,
            ),
        ];
        Self::thing(id, "uco-observable:File", json!({"uco-core:hasFacet": facets}))
    }
}
