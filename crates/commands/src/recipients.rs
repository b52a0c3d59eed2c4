//! Recipients of bundles, and the room's own public keys.

use crate::api::people as api;
use crate::api::{Done, Empty};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::open::Open;
use crate::show::case::day_and_minute;
use crate::trouble::{read_after, working};
use itgel_bundle::bag::format_of;
use itgel_casefile::context::Context;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::RecipientId;
use itgel_casefile::recipients::{self as rules, Recipient};
use itgel_casefile::rooms::principal_of;
use itgel_casefile::text::{self, Rule};
use itgel_casefile::time::Day;
use itgel_seal::PublicKey;
use itgel_seal::agefile::parse_recipient;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners};
use itgel_seal::fingerprint::{fingerprint, qr_svg};
use std::collections::BTreeMap;
use std::path::Path;

/// Longest organisation and contact, in characters.
const ORGANISATION: usize = 120;
const CONTACT: usize = 80;

/// The recipients.
///
/// # Errors
/// None but the session's.
pub fn recipients(house: &mut House, _: Empty, _: &Job) -> Result<api::RecipientsView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let revoked = revocations(open)?;
    let (actor, others) = (open.actor(), open.others_compare()?);
    let ctx = open.context(&now, &actor);
    let list = open.room.recipients.list.iter().map(|r| view(open, r, &revoked, others, &ctx)).collect();
    Ok(api::RecipientsView { recipients: list })
}

/// When and why the use of a recipient's key was ended last.
type Revocations = BTreeMap<RecipientId, (String, String)>;

fn revocations(open: &Open) -> Result<Revocations, Failure> {
    let mut found = Revocations::new();
    for placed in open.vault.room_events("recipient_revoked").map_err(|e| working(&e))? {
        if let Event::Room(event) = placed.event
            && let RoomEvent::RecipientRevoked { recipient, reason } = *event
        {
            found.insert(recipient, (day_and_minute(&placed.at), reason));
        }
    }
    Ok(found)
}

fn view(
    open: &Open,
    r: &Recipient,
    revoked: &Revocations,
    others: bool,
    ctx: &Context<'_>,
) -> api::RecipientView {
    // A new key after it is another key: what was ended does not concern it.
    let (revoked_at, revoked_reason) =
        revoked.get(&r.recipient).filter(|_| r.revoked()).cloned().unwrap_or_default();
    let why_not = open.room.recipients.usable(r.recipient, ctx.now.day()).err();
    let not_by_them =
        |by| rules::by_another(by, others, ctx).err().map_or_else(String::new, |r| r.code.to_owned());
    let signing = r.signing.as_ref();
    let compared = signing.and_then(|s| s.checked.as_ref());
    api::RecipientView {
        id: r.recipient.to_string(),
        kind: r.kind,
        organisation: r.organisation.clone(),
        contact: r.contact.clone(),
        key: r.key.clone(),
        fingerprint: fingerprint(&r.key).to_vec(),
        entered_by: open.name_of(r.entered_by),
        compare_why_not: not_by_them(r.entered_by),
        checked_how: r.checked.as_ref().map(|c| c.how),
        checked_by: r.checked.as_ref().map_or_else(String::new, |c| open.name_of(c.by)),
        checked_at: r.checked.as_ref().map_or_else(String::new, |c| day_and_minute(&c.at)),
        expires: r.expires.into(),
        revoked_at,
        revoked_reason,
        signing_key: signing.map_or_else(String::new, |s| s.key.clone()),
        signing_fingerprint: signing.map_or_else(Vec::new, |s| fingerprint(&s.key).to_vec()),
        signing_why_not: signing.map_or_else(String::new, |s| not_by_them(s.entered_by)),
        signing_how: compared.map(|c| c.how),
        signing_by: compared.map_or_else(String::new, |c| open.name_of(c.by)),
        signing_at: compared.map_or_else(String::new, |c| day_and_minute(&c.at)),
        usable: why_not.is_none(),
        why_not: why_not.map_or_else(String::new, |refusal| refusal.code.to_owned()),
    }
}

/// Asks a rule of the recipients and enters what it says.
fn act(
    house: &mut House,
    job: &Job,
    rule: impl FnOnce(&rules::Recipients, &Context<'_>) -> Result<RoomEvent, itgel_casefile::refusal::Refusal>,
) -> Result<api::RecipientsView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let actor = open.actor();
    let event = rule(&open.room.recipients, &Context::new(&now, &actor))?;
    open.enter_room(&now, event)?;
    house.saved_at = now.clock();
    read_after(recipients(house, Empty {}, job))
}

/// Enters a recipient, or a new key for one. A new key has to be compared before it is used.
///
/// # Errors
/// `recipient-key-malformed`, `date-impossible`, `recipient-unknown`, and what [`rules::add_recipient`] refuses.
pub fn add_recipient(
    house: &mut House,
    request: api::AddRecipient,
    job: &Job,
) -> Result<api::RecipientsView, Failure> {
    let key = parse_recipient(&text::tidy(&request.key, text::Kind::Line))
        .map_err(|_| Failure::invalid("recipient-key-malformed", "key"))?;
    let expires = crate::ids::day(&request.expires, "expires")?;
    let fresh = RecipientId::from_random_bytes(house.random_id());
    let changed = maybe_id(&request.recipient)?;
    if changed.is_some_and(|r| house.open.as_ref().is_some_and(|o| o.room.recipients.find(r).is_none())) {
        return Err(Failure::invalid("recipient-unknown", "recipient"));
    }
    let added = rules::AddRecipient {
        recipient: changed.unwrap_or(fresh),
        kind: request.kind,
        organisation: text::accept(
            &request.organisation,
            "organisation",
            Rule::name(ORGANISATION).at_least(1),
        )?,
        contact: text::accept(&request.contact, "contact", Rule::line(CONTACT))?,
        key,
        expires,
    };
    act(house, job, |known, ctx| rules::add_recipient(known, added, ctx))
}

/// Records that the fingerprint was compared. The groups as the recipient read them are compared here too, so
/// that a tick without reading does not pass for a comparison.
///
/// # Errors
/// `fingerprint-differs` with the group's number, and what [`rules::check_recipient_key`] refuses.
pub fn check_recipient_key(
    house: &mut House,
    request: api::CheckRecipientKey,
    job: &Job,
) -> Result<api::RecipientsView, Failure> {
    let recipient: RecipientId = id(&request.recipient)?;
    let known = house.opened()?.room.recipients.find(recipient).map(|r| r.key.clone());
    let key = known.ok_or_else(|| Failure::invalid("recipient-unknown", "recipient"))?;
    same_groups(&key, &request.groups)?;
    let others = house.opened()?.others_compare()?;
    act(house, job, |known, ctx| rules::check_recipient_key(known, recipient, &key, request.how, others, ctx))
}

/// Enters the key with which a recipient without this program signs receipts.
///
/// # Errors
/// `signing-key-malformed`, and what [`rules::set_signing_key`] refuses.
pub fn set_signing_key(
    house: &mut House,
    request: api::SetSigningKey,
    job: &Job,
) -> Result<api::RecipientsView, Failure> {
    let recipient: RecipientId = id(&request.recipient)?;
    let key = PublicKey::from_ssh_line(&text::tidy(&request.key, text::Kind::Line))
        .map_err(|_| Failure::invalid("signing-key-malformed", "key"))?
        .to_ssh_line("");
    let rooms = house.opened()?.room.others.clone();
    act(house, job, |known, _| rules::set_signing_key(known, &rooms, recipient, &key))
}

/// Records that the number of a recipient's key for receipts was compared, group by group.
///
/// # Errors
/// `fingerprint-differs` with the group's number, and what [`rules::check_signing_key`] refuses.
pub fn check_signing_key(
    house: &mut House,
    request: api::CheckRecipientKey,
    job: &Job,
) -> Result<api::RecipientsView, Failure> {
    let recipient: RecipientId = id(&request.recipient)?;
    let known = house.opened()?.room.recipients.find(recipient).and_then(|r| r.signing.clone());
    if let Some(signing) = known {
        same_groups(&signing.key, &request.groups)?;
    }
    let others = house.opened()?.others_compare()?;
    act(house, job, |known, ctx| rules::check_signing_key(known, recipient, request.how, others, ctx))
}

/// A tick without reading does not pass for a comparison: the groups as they were read are compared here too.
///
/// # Errors
/// `fingerprint-differs` with the group's number.
pub(crate) fn same_groups(key: &str, groups: &[String]) -> Result<(), Failure> {
    for (n, right) in fingerprint(key).iter().enumerate() {
        let read = groups.get(n).map(String::as_str).unwrap_or_default();
        let typed: String = read.chars().filter(char::is_ascii_digit).collect();
        if typed != *right {
            let field = format!("group-{}", n + 1);
            return Err(Failure::invalid("fingerprint-differs", &field).with("group", n + 1));
        }
    }
    Ok(())
}

/// Ends the use of a recipient's key.
///
/// # Errors
/// What [`rules::revoke_recipient`] refuses.
pub fn revoke_recipient(
    house: &mut House,
    request: api::RevokeRecipient,
    job: &Job,
) -> Result<api::RecipientsView, Failure> {
    let recipient = id(&request.recipient)?;
    act(house, job, |known, _| rules::revoke_recipient(known, recipient, &request.reason))
}

/// The name under which this room's key signs.
pub(crate) fn principal(open: &Open) -> String {
    principal_of(open.vault.origin())
}

/// Who signs what this room sends: this room. Which other rooms it knows is no business of its recipients.
pub(crate) fn allowed_signers(open: &Open) -> Result<AllowedSigners, Failure> {
    let key = open.vault.room_key();
    let signer = AllowedSigner::new(&principal(open), &[format_of(open.vault.origin())], None, None, key);
    let signers = signer.and_then(|s| AllowedSigners::new(vec![s]));
    signers.map_err(|e| crate::trouble::sealing(&e))
}

/// The room's public keys.
///
/// # Errors
/// `sealing-trouble`.
pub fn public_card(house: &mut House, _: Empty, _: &Job) -> Result<api::PublicCard, Failure> {
    let open = house.opened()?;
    let line = open.vault.room_key().to_ssh_line(&principal(open));
    Ok(api::PublicCard {
        fingerprint: fingerprint(&line).to_vec(),
        allowed_signers: allowed_signers(open)?.to_text(),
        log_pem: open.vault.log_key().map_err(|e| working(&e))?.public().to_pem(),
        recipient: open.vault.device_identity().recipient(),
        qr_svg: qr_svg(&line).map_err(|e| crate::trouble::sealing(&e))?,
    })
}

/// Writes `allowed_signers`, `log.pub.pem` and the signed roster file of this room into a folder. They are public; older
/// ones are replaced.
///
/// # Errors
/// `folder-not-writable`, `roster-malformed`.
pub fn write_public_keys(
    house: &mut House,
    request: api::WritePublicKeys,
    job: &Job,
) -> Result<Done, Failure> {
    let card = public_card(house, Empty {}, job)?;
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let now = house.now();
    let (roster, signed) = crate::rooms::own_file(house.opened()?, &now)?;
    let files = [
        ("allowed_signers", &card.allowed_signers),
        ("log.pub.pem", &card.log_pem),
        (roster.as_str(), &signed),
    ];
    for (name, text) in files {
        crate::files::put_anew(&folder.join(name), text.as_bytes())
            .map_err(|_| Failure::invalid("folder-not-writable", "folder"))?;
    }
    let open = house.opened()?;
    let (size, root) = (open.vault.size(), open.vault.root());
    let place = "public-keys".to_owned();
    let root = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, root);
    open.enter_room(&now, RoomEvent::HeadWitnessed { size, root, place })?;
    house.saved_at = now.clock();
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// Reads the room's own facts, for callers that need them fresh.
pub(crate) fn usable(open: &Open, recipient: RecipientId, today: Day) -> Result<Recipient, Failure> {
    Ok(open.room.recipients.usable(recipient, today)?.clone())
}
