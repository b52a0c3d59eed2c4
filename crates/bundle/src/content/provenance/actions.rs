//! What was done: each action with who, when, where, with what, and what came of it.

use super::{Graph, of, program};
use crate::layout::path;
use crate::record::{AttachmentRecord, SignedRecord};
use itgel_casefile::time::Moment;
use serde_json::{Value, json};

fn instant(rfc3339: &str) -> Value {
    json!({"@type": "xsd:dateTime", "@value": rfc3339})
}

impl Graph<'_> {
    /// Adding, signing, sealing, in this order.
    pub fn actions(&self) -> Vec<Value> {
        let mut nodes: Vec<Value> = self.attachments().iter().map(|a| self.adding(a)).collect();
        nodes.extend(self.dossier.signed.iter().map(|s| self.signing(s)));
        nodes.push(self.sealing());
        nodes
    }

    /// A file was added. An entry does not say with which version of the program, so neither does this.
    fn adding(&self, a: &AttachmentRecord) -> Value {
        let summary = &self.dossier.summary;
        let file = of(a.attachment);
        let more = json!({
            "uco-action:endTime": instant(&a.noted.at),
            "uco-action:environment": self.node("device"),
            "uco-action:instrument": [self.tool(program(&summary.program).0)],
            "uco-action:location": [self.place(&summary.sender.organisation, &summary.sender.room)],
            "uco-action:performer": of(a.noted.by),
            "uco-action:result": [file, self.record_of(&file)],
            "uco-action:startTime": instant(&a.noted.at),
            "uco-core:name": "attachment_added"
        });
        Self::thing(&self.added(a), "case-investigation:InvestigativeAction", more)
    }

    /// A record was signed, with the files that its interview had then.
    fn signing(&self, s: &SignedRecord) -> Value {
        let ms = |at: &str| Moment::from_rfc3339(at, "", 0).map(|m| m.utc_ms);
        let had =
            |a: &&AttachmentRecord| a.interview == Some(s.interview) && ms(&a.noted.at) <= ms(&s.signed_at);
        let files: Vec<&AttachmentRecord> = self.attachments().iter().filter(had).collect();
        let statement = self.statement(s);
        let more = json!({
            "case-investigation:wasInformedBy": files.iter().map(|a| self.added(a)).collect::<Vec<_>>(),
            "uco-action:endTime": instant(&s.signed_at),
            "uco-action:environment": self.node("device"),
            "uco-action:instrument": [self.tool(&s.app)],
            "uco-action:location": [self.place(&s.organisation, &s.room)],
            "uco-action:object": files.iter().map(|a| of(a.attachment)).collect::<Vec<_>>(),
            "uco-action:performer": of(s.signer),
            "uco-action:result": [statement, self.record_of(&statement)],
            "uco-action:startTime": instant(&s.signed_at),
            "uco-core:name": if s.as_found { "signed_off_as_found" } else { "signed_off" }
        });
        Self::thing(&self.signed(s), "case-investigation:InvestigativeAction", more)
    }

    /// The bundle was sealed: for whom and for which purpose, over which head of the journal.
    fn sealing(&self) -> Value {
        let summary = &self.dossier.summary;
        let (attachments, signed) = (self.attachments(), &self.dossier.signed);
        let before = attachments.iter().map(|a| self.added(a)).chain(signed.iter().map(|s| self.signed(s)));
        let files =
            attachments.iter().map(|a| of(a.attachment)).chain(signed.iter().map(|s| self.statement(s)));
        let head = self.node(path::CHECKPOINT);
        let bundle = of(self.bundle);
        let more = json!({
            "case-investigation:wasInformedBy": before.collect::<Vec<_>>(),
            "uco-action:endTime": instant(&summary.sealed_at),
            "uco-action:environment": self.node("device"),
            "uco-action:instrument": [self.tool(&summary.program)],
            "uco-action:location": [self.place(&summary.sender.organisation, &summary.sender.room)],
            "uco-action:object": files.chain([head.clone()]).collect::<Vec<_>>(),
            "uco-action:participant": [self.node("recipient")],
            "uco-action:performer": of(summary.sender.prepared_by),
            "uco-action:result": [bundle, self.record_of(&bundle), self.record_of(&head)],
            "uco-action:startTime": instant(&summary.sealed_at),
            "uco-core:description": summary.purpose,
            "uco-core:name": "bundle_sealed"
        });
        Self::thing(&self.node("sealed"), "case-investigation:InvestigativeAction", more)
    }
}
