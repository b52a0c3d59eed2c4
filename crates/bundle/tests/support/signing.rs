//! What people sign in the synthetic case: the record, and amendments to it.

use super::events::{INTERVIEW, MINUTE, uuid_of};
use super::world::World;
use itgel_bundle::content::SectionSource;
use itgel_casefile::amendment::ToSign as Amending;
use itgel_casefile::amendment::files::{self, AddedFile};
use itgel_casefile::event::CaseEvent as E;
use itgel_casefile::ids::{AttachmentId, InterviewId};
use itgel_casefile::signoff::sections::{Environment, sections};
use itgel_casefile::signoff::statement::{Claim, Means, statement};
use itgel_seal::digest::{sha256, sha256_hex};
use itgel_seal::sshsig::sign_ssh;

/// The interviewer signs.
pub fn sign(world: &mut World) {
    let mut open_points = vec![("preparation-open".to_owned(), "Хүүхэд яаралтай ирсэн".to_owned())];
    if world.untold {
        let why = "Камер урьдаас асаалттай байсан".to_owned();
        open_points.push(("child-not-told-of-recording".to_owned(), why));
    }
    sign_off(world, INTERVIEW, 0, open_points);
}

/// Person `who` signs the record of an interview; as found, when they did not lead it.
pub fn sign_off(world: &mut World, id: InterviewId, who: usize, open_points: Vec<(String, String)>) {
    let signed_at = world.now().to_rfc3339();
    let interview = world.case.interview(id).unwrap();
    let environment = Environment {
        app: "0.1.0".into(),
        room: "Өрөө 1".into(),
        organisation: "Хүүхэд, гэр бүлийн хөгжил, хамгааллын газар".into(),
    };
    let built = sections(&world.case, interview, &environment, &open_points).unwrap();
    let salt_of = |name: &str| sha256(format!("salt {id} {name}").as_bytes());
    let as_found = interview.interviewer() != world.people[who].id;
    let claim = Claim {
        case: world.case.id,
        interview: id,
        number: interview.number,
        interviewer: interview.interviewer(),
        signer: world.people[who].id,
        as_found,
        room: environment.room.clone(),
        organisation: environment.organisation.clone(),
        app: environment.app.clone(),
        signed_at,
    };
    let text = statement(&claim, &built, Means { sha256: &sha256, salt_of: &salt_of }).unwrap();
    let signature = sign_ssh(&world.people[who].key, "itgel-signoff/1", text.as_bytes());
    world.sections.extend(built.into_iter().map(|s| SectionSource {
        interview: id,
        salt: salt_of(s.name),
        name: s.name.to_owned(),
        bytes: s.bytes,
    }));
    let signed = E::SignedOff { interview: id, open_points, as_found, statement: text, signature };
    world.case_event(who, MINUTE, signed);
}

/// Two people amend an item of a signed record.
pub fn amend(world: &mut World, id: InterviewId, item: &str, old: &str, new: &str) {
    let to_sign = Amending {
        case: world.case.id,
        interview: id,
        number: world.case.interview(id).unwrap().number,
        item: item.into(),
        old: old.into(),
        new: new.into(),
        reason: "Камерын цагтай тулгаж зассан".into(),
        by: world.people[0].id,
        second: Some(world.people[1].id),
        signed_at: world.now().to_rfc3339(),
    };
    let text = to_sign.statement().unwrap();
    let [first, second] = [0, 1].map(|n| sign_ssh(&world.people[n].key, "itgel-signoff/1", text.as_bytes()));
    let amended = E::Amended {
        interview: id,
        item: to_sign.item,
        old: to_sign.old,
        new: to_sign.new,
        reason: to_sign.reason,
        statement: text,
        signature: first,
        second: Some((world.people[1].id, second)),
    };
    world.case_event(0, MINUTE, amended);
}

/// The file of the drawing that was forgotten.
pub const LATER_FILE: AttachmentId = AttachmentId(uuid_of(93));

/// What two people sign of a file that was forgotten.
pub fn file_value(bytes: &[u8], item: u32, description: &str) -> String {
    let file = AddedFile {
        bytes: bytes.len() as u64,
        description: description.into(),
        item,
        media_type: "image/png".into(),
        sha256: sha256_hex(bytes),
    };
    file.value()
}

/// A file that was forgotten: named by an amendment, then sealed.
pub fn added_file(
    world: &mut World,
    id: InterviewId,
    attachment: AttachmentId,
    item: u32,
    description: &str,
) {
    let bytes = format!("\u{89}PNG {description}").into_bytes();
    amend(world, id, &files::path(attachment), "", &file_value(&bytes, item, description));
    let added = E::AttachmentAdded {
        attachment,
        interview: Some(id),
        item,
        media_type: "image/png".into(),
        description: description.into(),
        bytes: bytes.len() as u64,
        sha256: sha256_hex(&bytes),
        sealed_sha256: sha256_hex(b"sealed"),
        order: None,
    };
    world.files.insert(attachment, bytes);
    world.case_event(0, 0, added);
}
