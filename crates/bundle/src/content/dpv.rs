//! The consent record once more, in the Data Privacy Vocabulary (W3C DPV 2, guide "Implementing ISO/IEC TS
//! 27560:2023 Consent Records and Receipts with DPV"), so that other systems can read it. The native record
//! beside it says more; this says the mandatory fields in words that others know.

use crate::record::{AnswerRecord, ConsentRecord, ConversationRecord, Dossier, StateRecord};
use itgel_casefile::vocabulary::{ConsentState, Giver, Part, Purpose};
use serde_json::{Value, json};

/// The schema a record conforms to (27560 `schema_version`).
pub const CONFORMS_TO: &str = "https://w3id.org/dpv/schema/dpv-27560#record";

/// `data/consent/dpv.jsonld`.
#[must_use]
pub fn consent(dossier: &Dossier, record: &ConsentRecord) -> Value {
    let case = format!("urn:uuid:{}", record.case);
    let mut languages: Vec<&str> = record.conversations.iter().map(|c| c.language.as_str()).collect();
    languages.extend(record.wordings.iter().map(|w| w.wording.language.as_str()));
    languages.sort_unstable();
    languages.dedup();
    json!({
        "@context": {
            "dpv": "https://w3id.org/dpv#",
            "loc": "https://w3id.org/dpv/loc#",
            "dct": "http://purl.org/dc/terms/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "itgel": "urn:itgel:vocabulary:"
        },
        "@id": format!("{case}#consent"),
        "@type": "dpv:ConsentRecord",
        "dct:conformsTo": {"@id": CONFORMS_TO},
        "dct:identifier": format!("{}/{}", record.case, dossier.summary.bundle),
        "dct:created": dossier.summary.sealed_at,
        "dct:language": languages,
        "dpv:hasDataSubject": {
            "@id": case,
            "@type": ["dpv:DataSubject", "dpv:Child"],
            "dct:identifier": dossier.summary.code
        },
        "dpv:hasNotice": record.wordings.iter().map(|w| json!({
            "@id": format!("urn:sha256:{}", w.wording.sha256),
            "@type": "dpv:ConsentNotice",
            "dct:identifier": format!("{}/{}", w.wording.id, w.wording.version),
            "dct:language": w.wording.language,
            "dct:description": w.text
        })).collect::<Vec<_>>(),
        "dpv:hasProcess": record.states.iter().map(|s| process(dossier, record, s)).collect::<Vec<_>>()
    })
}

fn process(dossier: &Dossier, record: &ConsentRecord, state: &StateRecord) -> Value {
    let sender = &dossier.summary.sender;
    let controller = json!({
        "@id": format!("urn:itgel:principal:{}", sender.principal),
        "@type": "dpv:DataController",
        "dct:identifier": sender.principal,
        "dpv:hasName": sender.organisation,
        "dpv:hasAddress": sender.address,
        "dpv:hasContact": sender.contact
    });
    let until = record.current().and_then(|c| c.confirmed.as_ref()).map(|c| String::from(c.valid_until));
    json!({
        "@type": "dpv:Process",
        "dpv:hasPurpose": {
            "@id": format!("itgel:purpose/{}", state.purpose.as_str()),
            "@type": "dpv:Purpose",
            "dct:identifier": state.purpose.as_str()
        },
        "dpv:hasPersonalData": personal_data(state.purpose),
        "dpv:hasStorageCondition": {
            "@type": "dpv:StorageCondition",
            "dpv:hasLocation": sender.address,
            "dpv:hasDuration": duration(until.as_deref())
        },
        "dpv:hasDataController": controller,
        "dpv:hasRecipient": {
            "@id": format!("itgel:recipient/{}", state.purpose.as_str()),
            "@type": "dpv:Recipient",
            "dct:identifier": state.purpose.as_str()
        },
        "dpv:hasConsentControl": {
            "@id": "dpv:WithdrawConsent",
            "dct:description": "At any time, by word of mouth, to the room; no reason is asked of a child."
        },
        "dpv:hasJurisdiction": {"@id": "loc:MN"},
        "dpv:hasRight": [{"@id": "dpv:DataSubjectRight"}],
        "dpv:hasLegalBasis": events(record, state, until.as_deref())
    })
}

/// One event for each of the two givers: what they said, when, until when, and what it amounts to.
fn events(record: &ConsentRecord, state: &StateRecord, until: Option<&str>) -> Vec<Value> {
    [(Giver::Guardian, state.guardian), (Giver::Child, state.child)]
        .into_iter()
        .map(|(giver, now)| {
            let talk = record.current();
            let answer = talk.and_then(|c| c.answer(giver, state.purpose));
            json!({
                "@type": "dpv:ExplicitlyExpressedConsent",
                "dpv:hasConsentStatus": {"@id": status(now)},
                "dpv:isIndicatedBy": entity(record, talk, giver),
                "dpv:isIndicatedAtTime": indicated(record, answer),
                "dpv:hasDuration": duration(until)
            })
        })
        .collect()
}

/// When it was indicated: the answer's instant, or the beginning of the conversation for a silence.
fn indicated(record: &ConsentRecord, answer: Option<&AnswerRecord>) -> Value {
    let at = answer.map(|a| a.at_utc.clone());
    let at = at.or_else(|| record.current().map(|c| c.at.clone())).unwrap_or_default();
    json!({"@type": "xsd:dateTime", "@value": at})
}

fn entity(record: &ConsentRecord, talk: Option<&ConversationRecord>, giver: Giver) -> Value {
    match giver {
        Giver::Child => json!({"@id": format!("urn:uuid:{}", record.case), "@type": "dpv:DataSubject"}),
        Giver::Guardian => json!({
            "@id": format!("itgel:decider/{}", talk.map_or("unknown", |t| t.decider.as_str())),
            "@type": "dpv:GuardianOfDataSubject"
        }),
    }
}

fn duration(until: Option<&str>) -> Value {
    match until {
        Some(day) => json!({
            "@type": "dpv:UntilTimeDuration",
            "dct:valid": {"@type": "xsd:date", "@value": day}
        }),
        None => json!({
            "@type": "dpv:UntilEventDuration",
            "dct:description": "Until the conversation is confirmed or consent is withdrawn."
        }),
    }
}

/// The ten states in the words of DPV.
fn status(state: ConsentState) -> &'static str {
    match state {
        ConsentState::Unknown => "dpv:ConsentUnknown",
        ConsentState::Requested => "dpv:ConsentRequested",
        ConsentState::RequestDeferred => "dpv:ConsentRequestDeferred",
        ConsentState::Refused => "dpv:ConsentRefused",
        ConsentState::Given => "dpv:ConsentGiven",
        ConsentState::RenewedGiven => "dpv:RenewedConsentGiven",
        ConsentState::Withdrawn => "dpv:ConsentWithdrawn",
        ConsentState::Expired => "dpv:ConsentExpired",
        ConsentState::Terminated => "dpv:ConsentTerminated",
        ConsentState::Invalidated => "dpv:ConsentInvalidated",
    }
}

/// What a purpose may concern, by the parts of a case file; what really goes is in the disclosure list.
fn personal_data(purpose: Purpose) -> Vec<Value> {
    let parts: &[Part] = match purpose {
        Purpose::Statistics => &[],
        Purpose::Interview | Purpose::Recording => &[Part::InterviewLog],
        _ => Part::ALL,
    };
    let of_part = |part: &Part| {
        json!({
            "@id": format!("itgel:part/{}", part.as_str()),
            "@type": ["dpv:PersonalData", "dpv:SensitivePersonalData"]
        })
    };
    if parts.is_empty() {
        return vec![json!({"@id": "itgel:counts", "@type": "dpv:AnonymisedData"})];
    }
    parts.iter().map(of_part).collect()
}

#[cfg(test)]
mod tests {
    use super::status;
    use itgel_casefile::vocabulary::ConsentState;

    /// As "Implementing ISO/IEC TS 27560:2023 Consent Records and Receipts with DPV" writes the statuses of its section on
    /// the status of consent: a second time and by hand, because the reader makes its own from the same lines as the writer.
    #[test]
    fn the_ten_states_are_said_in_the_words_of_the_vocabulary() {
        let said: Vec<_> = ConsentState::ALL.iter().map(|state| (state.as_str(), status(*state))).collect();
        assert_eq!(
            said,
            [
                ("unknown", "dpv:ConsentUnknown"),
                ("requested", "dpv:ConsentRequested"),
                ("request_deferred", "dpv:ConsentRequestDeferred"),
                ("refused", "dpv:ConsentRefused"),
                ("given", "dpv:ConsentGiven"),
                ("renewed_given", "dpv:RenewedConsentGiven"),
                ("withdrawn", "dpv:ConsentWithdrawn"),
                ("expired", "dpv:ConsentExpired"),
                ("terminated", "dpv:ConsentTerminated"),
                ("invalidated", "dpv:ConsentInvalidated"),
            ]
        );
    }
}
