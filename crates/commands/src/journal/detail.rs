//! What a line of the journal says besides who and what: with whom, about which purpose, how much.
//!
//! Each pair is a list of stored words and a word of it, which the page says in its language; or the name of a
//! sentence `journal-detail-<name>` with its value. Nothing here is the child's name or anything it said.

use crate::failure::Failure;
use crate::open::Open;
use crate::show::case::{code_view, day_and_minute, way_of};
use crate::trouble::working;
use itgel_casefile::event::{CaseEvent, Event, Placed, RoomEvent};
use itgel_casefile::identity::parts;
use itgel_casefile::ids::{CaseId, InterviewId, OrderId, RecipientId};
use itgel_casefile::insights::sheet::Sheet;
use itgel_casefile::receipts::AnyReceipt;
use itgel_casefile::rooms::RoomCard;
use itgel_casefile::roster::Roster;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::wordings::TextKey;
use itgel_seal::fingerprint::fingerprint;

type Pairs = Vec<(String, String)>;

fn pair(key: &str, value: impl ToString) -> (String, String) {
    (key.to_owned(), value.to_string())
}

/// How far the clock was set, hours:minutes:seconds, and which way.
fn jump(by_ms: i64) -> (String, String) {
    let seconds = by_ms.unsigned_abs() / 1000;
    let far = format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    pair(if by_ms < 0 { "clock-back" } else { "clock-ahead" }, far)
}

/// The pairs of one entry.
pub(super) fn of(open: &mut Open, placed: &Placed) -> Result<Pairs, Failure> {
    Ok(match &placed.event {
        Event::Case(event) => {
            let file = match placed.case {
                Some(case) => Some(open.case(case)?.clone()),
                None => None,
            };
            if file.as_ref().is_some_and(|file| open.is_withheld(file, event, placed.actor)) {
                return Ok(Vec::new());
            }
            let mut pairs = of_interview(file.as_ref(), event);
            pairs.extend(of_identity(open, placed, event)?);
            pairs.extend(of_case(open, file.as_ref(), event));
            pairs
        }
        Event::Room(event) => match **event {
            RoomEvent::CasesLinked { one, other, link } => {
                let codes = codes(open, [one, other])?;
                std::iter::once(pair("case-link", link.as_str())).chain(codes).collect()
            }
            RoomEvent::CasesUnlinked { one, other, .. } => codes(open, [one, other])?,
            RoomEvent::PersonAdded { person, ref name, role, .. } => {
                let mut all = vec![pair("text", name), pair("role", role.as_str())];
                // Somebody who was there before has other keys from here on: by another passphrase, or by recovery.
                let before = placed.seq.checked_sub(1).map(|seq| open.vault.signing_key_at(person, seq));
                if before.transpose().map_err(|e| working(&e))?.flatten().is_some() {
                    all.push(pair("new-keys", ""));
                }
                all
            }
            _ => of_room(open, event),
        },
    })
}

/// Which parts of an identity were changed; nothing where it was entered for the first time.
fn of_identity(open: &Open, placed: &Placed, event: &CaseEvent) -> Result<Pairs, Failure> {
    let (CaseEvent::IdentityRecorded { identity }, Some(case)) = (event, placed.case) else {
        return Ok(Vec::new());
    };
    let before = open.vault.case_before(case, placed.seq).map_err(|e| working(&e))?.identity;
    let parts = before.map(|before| parts::changed(&before, identity)).unwrap_or_default();
    Ok(parts.into_iter().map(|part| pair("identity-part", part.as_str())).collect())
}

/// Which interview it is about, where a case has several.
fn of_interview(file: Option<&CaseFile>, event: &CaseEvent) -> Pairs {
    let number = |id: InterviewId| file.and_then(|f| f.interview(id)).map(|i| i.number);
    let id = match event {
        CaseEvent::InterviewBegun { number, .. } => return vec![pair("interview", number)],
        CaseEvent::InterviewEnded { interview, .. }
        | CaseEvent::InterviewResumed { interview, .. }
        | CaseEvent::SignedOff { interview, .. }
        | CaseEvent::Amended { interview, .. } => *interview,
        _ => return Vec::new(),
    };
    number(id).map(|n| pair("interview", n)).into_iter().collect()
}

fn of_case(open: &Open, file: Option<&CaseFile>, event: &CaseEvent) -> Pairs {
    match event {
        CaseEvent::AdultRecorded { kind, .. } => vec![pair("decider-kind", kind.as_str())],
        CaseEvent::PersonAroundRecorded { relation, .. } => vec![pair("relation", relation.as_str())],
        CaseEvent::ChildPageShown { page, .. } | CaseEvent::ChildStopped { page, .. } => {
            vec![pair("assent-page", page)]
        }
        CaseEvent::ConsentAnswered { giver, purpose, answer, .. } => vec![
            pair("giver", giver.as_str()),
            pair("purpose", purpose.as_str()),
            pair("answer", answer.as_str()),
        ],
        CaseEvent::ConsentConfirmed { valid_until, .. } => {
            vec![pair("until", String::from(*valid_until).replace('-', "."))]
        }
        CaseEvent::ConsentWithdrawn { by, purposes, .. } => {
            let mut all = vec![pair("giver", by.as_str())];
            all.extend(purposes.iter().map(|p| pair("purpose", p.as_str())));
            all
        }
        CaseEvent::DeciderNamed { decider, version, .. } => {
            vec![pair("decider-kind", decider.as_str()), pair("version", version)]
        }
        CaseEvent::BirthSettled { holds, source } => {
            vec![pair("birth-holds", holds.as_str()), pair("birth-source", source.as_str())]
        }
        CaseEvent::IdentityRevealed { reason, .. } => vec![pair("reveal-reason", reason.as_str())],
        CaseEvent::InterviewEnded { elapsed_ms, .. } => vec![pair("minutes", elapsed_ms / 60_000)],
        CaseEvent::ClockJumped { by_ms, .. } => vec![jump(*by_ms)],
        CaseEvent::AttachmentAdded { sha256, .. } => vec![pair("digest", digest(sha256))],
        CaseEvent::ReferralMade { service, organisation, .. } => {
            vec![pair("service-type", service.as_str()), pair("text", organisation)]
        }
        CaseEvent::AftercareNoted { outcome, .. } => vec![pair("aftercare-outcome", outcome.as_str())],
        CaseEvent::DangerAnswered { danger, told, .. } => {
            vec![pair("danger", danger.as_str()), pair("text", told)]
        }
        CaseEvent::ElsewhereNoted { body, reason, .. } => {
            vec![pair("interview-body", body.as_str()), pair("elsewhere-reason", reason.as_str())]
        }
        CaseEvent::MeetingRecorded { decisions, .. } => {
            decisions.iter().map(|d| pair("meeting-decision", &d.code)).collect()
        }
        CaseEvent::DecisionMoved { status, .. } => vec![pair("decision-status", status.as_str())],
        CaseEvent::AllegationOpened { person, .. } => vec![pair("text", open.name_of(*person))],
        CaseEvent::CaseHandedOver { from, to, reason } => vec![
            pair("text", format!("{} → {}", open.name_of(*from), open.name_of(*to))),
            pair("handover-reason", reason.as_str()),
        ],
        CaseEvent::ReferralMoved { status, .. } => vec![pair("referral-status", status.as_str())],
        CaseEvent::BundleSealed { recipient, recipient_kind, parts, sha256, notice, .. } => {
            let mut all = vec![pair("recipient-kind", recipient_kind.as_str())];
            all.extend(recipient_key(open, *recipient));
            all.push(notice.map_or_else(|| pair("parts", parts.len()), |seq| pair("notice", seq)));
            all.push(pair("digest", digest(sha256)));
            all
        }
        CaseEvent::NoticeHandedOver { withdrawal, recipient, to_name, how, .. } => {
            let known = open.room.recipients.find(*recipient);
            let mut all: Pairs = known.map(|r| pair("recipient-kind", r.kind.as_str())).into_iter().collect();
            all.extend([
                pair("notice", withdrawal),
                pair("export-way", way_of(how).0),
                pair("received-by", to_name),
            ]);
            all
        }
        CaseEvent::BundleHandedOver { bundle, to_name, how, at, late, .. } => {
            let sealed = file.and_then(|f| f.bundles.find(*bundle));
            let mut all: Pairs =
                sealed.map(|b| pair("recipient-kind", b.recipient_kind.as_str())).into_iter().collect();
            all.extend(sealed.and_then(|b| b.notice).map(|seq| pair("notice", seq)));
            let (way, number) = way_of(how);
            all.push(pair("export-way", way));
            if !number.is_empty() {
                all.push(pair("seal", number));
            }
            all.push(pair("received-by", to_name));
            if *late {
                let when: String = at.chars().take(16).collect();
                all.push(pair("handed-late", when.replace('-', ".").replace('T', " ")));
            }
            all
        }
        CaseEvent::ReceiptTaken { receipt, .. } => {
            let Ok(said) = AnyReceipt::read(receipt) else { return Vec::new() };
            let room = Some(said.room()).filter(|room| !room.is_empty()).map(|room| pair("text", room));
            room.into_iter().chain([pair("received-by", said.received_by())]).collect()
        }
        CaseEvent::BundleCancelled { bundle, .. } => {
            let sealed = file.and_then(|f| f.bundles.find(*bundle));
            sealed.map(|b| pair("recipient-kind", b.recipient_kind.as_str())).into_iter().collect()
        }
        CaseEvent::LegalOrderEnded { order, on, .. } => {
            let mut all = of_order(file, *order);
            all.push(pair("text", String::from(*on).replace('-', ".")));
            all
        }
        CaseEvent::OrderTold { order, .. } | CaseEvent::DangerOver { order } => of_order(file, *order),
        CaseEvent::VitalInterestStated { recipient, office, danger, until, cosigner, .. } => {
            let office = office.and_then(|office| open.room.recipients.find(office));
            let mut all = vec![pair("danger", danger.as_str()), pair("recipient-kind", recipient.as_str())];
            all.extend(office.map(|office| pair("text", &office.organisation)));
            all.extend([
                pair("text", String::from(*until).replace('-', ".")),
                pair("cosigned", open.name_of(*cosigner)),
            ]);
            all
        }
        CaseEvent::LegalOrderRecorded { recipient, office, body, number, cosigner, .. } => {
            let office = office.and_then(|office| open.room.recipients.find(office));
            let mut all = vec![pair("recipient-kind", recipient.as_str())];
            all.extend(office.map(|office| pair("text", &office.organisation)));
            all.extend([
                pair("text", format!("{body}, {number}")),
                pair("cosigned", open.name_of(*cosigner)),
            ]);
            all
        }
        _ => Vec::new(),
    }
}

/// For whom an order is, by whom, and its number.
fn of_order(file: Option<&CaseFile>, order: OrderId) -> Pairs {
    let Some(known) = file.and_then(|f| f.orders.find(order)) else { return Vec::new() };
    if let Some(vital) = known.vital {
        return vec![pair("danger", vital.danger.as_str()), pair("recipient-kind", known.recipient.as_str())];
    }
    let text = format!("{}, {}", known.body, known.number);
    vec![pair("recipient-kind", known.recipient.as_str()), pair("text", text)]
}

/// The codes of two files in both languages; the page takes its own.
fn codes(open: &mut Open, cases: [CaseId; 2]) -> Result<Pairs, Failure> {
    let mut all = Vec::new();
    for case in cases {
        let code = code_view(&open.case(case)?.code);
        all.push(pair("case-code", format!("{}|{}", code.mn, code.en)));
    }
    Ok(all)
}

fn of_room(open: &Open, event: &RoomEvent) -> Pairs {
    match event {
        RoomEvent::RoomCreated { room, .. } => vec![pair("text", room)],
        RoomEvent::PersonDeactivated { person } => vec![pair("text", open.name_of(*person))],
        RoomEvent::RoleChanged { person, role } => {
            vec![pair("text", open.name_of(*person)), pair("role", role.as_str())]
        }
        RoomEvent::RecipientAdded { kind, organisation, .. } => {
            vec![pair("recipient-kind", kind.as_str()), pair("text", organisation)]
        }
        RoomEvent::RecipientKeyChecked { recipient, key, how } => {
            let mut all = recipient_of(open, *recipient);
            all.extend([pair("text", short(key)), pair("key-check", how.as_str())]);
            all
        }
        RoomEvent::RecipientSigningKeySet { recipient, key } => {
            let mut all = recipient_of(open, *recipient);
            all.push(pair("text", short(key)));
            all
        }
        RoomEvent::RecipientRevoked { recipient, .. } => recipient_of(open, *recipient),
        RoomEvent::OtherRoomTaken { card, .. } => {
            let card = RoomCard::read(card).ok();
            card.map(|c| vec![pair("text", &c.room), pair("text", short(&c.key))]).unwrap_or_default()
        }
        RoomEvent::OtherRoomChecked { key, how } => {
            vec![other_room(open, key), pair("text", short(key)), pair("key-check", how.as_str())]
        }
        RoomEvent::OtherRoomRevoked { key, until, .. } => {
            let until = String::from(*until).replace('-', ".");
            vec![other_room(open, key), pair("text", short(key)), pair("until", until)]
        }
        RoomEvent::KeepersNamed { keepers, .. } => keepers.iter().map(|k| pair("text", &k.name)).collect(),
        RoomEvent::KeeperChecked { key, how } => {
            let known = open.room.others.keepers.iter().find(|k| k.keeper.key == *key);
            let name = known.map_or_else(String::new, |k| k.keeper.name.clone());
            vec![pair("text", name), pair("text", short(key)), pair("key-check", how.as_str())]
        }
        RoomEvent::RosterSigned { version, sha256 } => {
            vec![pair("roster-number", version), pair("digest", digest(sha256))]
        }
        RoomEvent::RosterTaken { roster, sha256, .. } => {
            let version = Roster::read(roster).map_or(0, |r| r.version);
            vec![pair("roster-number", version), pair("digest", digest(sha256))]
        }
        RoomEvent::OtherHeadSeen { log, size, .. } => vec![pair("text", log), pair("entries", size)],
        RoomEvent::Unlocked { failed_before, .. } if *failed_before > 0 => {
            vec![pair("failed-before", failed_before)]
        }
        RoomEvent::RecoveryUsed { person, keepers } => {
            let [a, b] = keepers;
            vec![pair("text", open.name_of(*person)), pair("recovery-sheets", format!("{a}, {b}"))]
        }
        RoomEvent::CommandRefused { code, .. } => vec![pair("refused", code)],
        RoomEvent::SettingChanged { key, .. } => vec![pair("journal-setting", key)],
        RoomEvent::RoomClockJumped { by_ms } => vec![jump(*by_ms)],
        RoomEvent::ClockPutRight { newest, reason } => {
            vec![pair("until", String::from(*newest).replace('-', ".")), pair("text", reason)]
        }
        RoomEvent::BundleChecked { sha256, accepted, code } => {
            let verdict = if *accepted { pair("journal-verdict", "whole") } else { pair("fault", code) };
            let digest = Some(digest(sha256)).filter(|d| !d.is_empty());
            std::iter::once(verdict).chain(digest.map(|d| pair("digest", d))).collect()
        }
        RoomEvent::OtherCountsTaken { counts, .. } => {
            let sheet = Sheet::read(counts).ok();
            let day = |day| String::from(day).replace('-', ".");
            let said = |s: Sheet| {
                let time = format!("{}–{}", day(s.from), day(s.until));
                vec![other_room(open, &s.key), pair("text", time)]
            };
            sheet.map(said).unwrap_or_default()
        }
        RoomEvent::WordingIssued { text, .. } => {
            let from = String::from(text.valid_from()).replace('-', ".");
            let of = match text.key() {
                TextKey::Consent(purpose) => pair("purpose", purpose.as_str()),
                TextKey::Child => pair("journal-wording", "child"),
            };
            vec![of, pair("version", text.version()), pair("from", from)]
        }
        RoomEvent::ReceiptMade { sha256, .. } => vec![pair("digest", digest(sha256))],
        RoomEvent::BackupMade { sha256, .. } => vec![pair("digest", digest(sha256))],
        RoomEvent::BackupTested { sha256, entries } => {
            vec![pair("digest", digest(sha256)), pair("entries", entries)]
        }
        RoomEvent::VaultKeyRenewed { left, reason } => {
            let left = left.map(|person| pair("text", open.name_of(person)));
            left.into_iter().chain(reason.as_ref().map(|reason| pair("text", reason))).collect()
        }
        RoomEvent::RecoveryRenewed { reason, .. } => vec![pair("text", reason)],
        RoomEvent::PapersCompared { found, .. } => vec![pair("text", found)],
        RoomEvent::LogRestored { seen, copy, reason, .. } => {
            let lost = seen.map(|seen| pair("seen-before", seen));
            let copy = copy.as_deref().and_then(|made| Moment::from_rfc3339(made, "", 0));
            let copy = copy.map(|made| pair("backup-of", day_and_minute(&made)));
            lost.into_iter().chain(copy).chain([pair("text", reason)]).collect()
        }
        RoomEvent::HeadWitnessed { size, place, .. } => {
            vec![pair("journal-head-place", place), pair("entries", size)]
        }
        _ => Vec::new(),
    }
}

fn other_room(open: &Open, key: &str) -> (String, String) {
    pair("text", open.room.others.find(key).map_or("", |known| &known.card.room))
}

/// Kind and organisation.
fn recipient_of(open: &Open, recipient: RecipientId) -> Pairs {
    let known = open.room.recipients.find(recipient);
    known
        .map(|r| vec![pair("recipient-kind", r.kind.as_str()), pair("text", &r.organisation)])
        .unwrap_or_default()
}

/// Organisation and the first two groups of its key, as on the card of the recipient.
fn recipient_key(open: &Open, recipient: RecipientId) -> Pairs {
    let known = open.room.recipients.find(recipient);
    known.map(|r| vec![pair("text", &r.organisation), pair("text", short(&r.key))]).unwrap_or_default()
}

fn short(key: &str) -> String {
    fingerprint(key).into_iter().take(2).collect::<Vec<_>>().join(" ")
}

/// The first eight digits name a file well enough to find it.
fn digest(sha256: &str) -> String {
    sha256.chars().take(8).collect()
}
