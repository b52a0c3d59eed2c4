//! Receipts as files: made by the room that opened a bundle, taken in by the room that sent it.

use crate::api::export as api;
use crate::check::{check_bundle, digest_of};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::signed;
use crate::trouble::{read_after, working};
use itgel_casefile::event::RoomEvent;
use itgel_casefile::receipts::{self as rules, AnyReceipt, OwnReceipt, Receipt};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::same_room;
use itgel_seal::sshsig::sign_ssh;
use std::path::Path;

/// A receipt and its signature are short; more is none.
const MOST: u64 = 16_384;

/// Checks a bundle once more and, only when everything holds, writes a signed receipt for its sender into a folder.
///
/// # Errors
/// `receipt-not-accepted` (the bundle is refused), what [`rules::received_by`] refuses, `folder-not-writable`, and those of
/// checking. Where the disk refuses its entry, there is what was there before once that is certain: no file, or an earlier receipt.
pub fn make_receipt(
    house: &mut House,
    request: api::MakeReceipt,
    job: &Job,
) -> Result<api::ReceiptMade, Failure> {
    let (received_by, position) = rules::received_by(&request.name, &request.position)?;
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let own = |text: &str| text.to_owned();
    let asked =
        api::CheckBundle { path: own(&request.path), identity: own(""), signers: own(""), log_key: own("") };
    let view = check_bundle(house, asked, job)?;
    let bundle = view.bundle.parse().ok().filter(|_| view.accepted);
    let Some(bundle) = bundle else { return Err(Failure::invalid("receipt-not-accepted", "path")) };
    let sha256 = digest_of(Path::new(&request.path), job)?;
    let now = house.now();
    let open = house.opened()?;
    let log = open.vault.origin().to_owned();
    let receipt = Receipt {
        format: rules::format_of(&log).to_owned(),
        bundle,
        sha256: sha256.clone(),
        sender_log: view.log,
        received_by,
        position,
        received_at: now.to_rfc3339(),
        room: open.room.name.clone(),
        organisation: open.room.organisation.clone(),
        log,
        key: open.vault.room_key().to_ssh_line(""),
    };
    let text = receipt.text()?;
    let signature = sign_ssh(open.vault.room_signing_key(), &receipt.format, text.as_bytes());
    let name = format!("{bundle}.itgel-receipt");
    let path = folder.join(&name);
    let refused = |()| Failure::invalid("folder-not-writable", "folder");
    // One that was made before, and that the journal knows, is kept until the new one is entered. What else has its name is read by
    // nobody here, and nothing is written through a link.
    let kept = folder.join(format!("{name}.unfinished-before"));
    let before = std::fs::symlink_metadata(&path).is_ok_and(|m| m.is_file());
    if before {
        let earlier = signed::text(&path, MOST, &|| refused(()))?;
        crate::files::put_anew(&kept, earlier.as_bytes()).map_err(|_| refused(()))?;
    }
    if crate::files::put_anew(&path, format!("{text}\n\n{signature}").as_bytes()).is_err() {
        let _ = std::fs::remove_file(&kept);
        return Err(refused(()));
    }
    if let Err(failure) = open.enter_room(&now, RoomEvent::ReceiptMade { bundle, sha256 }) {
        // A receipt that the journal does not know must not leave; where that is not certain it stays. Of an entry for which there
        // was no space the log holds no end, so it cannot come back.
        if failure.code == "disk-full" || open.vault.write_over().is_ok() {
            let _ = if before { std::fs::rename(&kept, &path) } else { std::fs::remove_file(&path) };
        }
        return Err(failure);
    }
    if before {
        // Whatever becomes of it: it is the receipt of before.
        let _ = std::fs::remove_file(&kept);
    }
    house.saved_at = now.clock();
    Ok(api::ReceiptMade { file: name })
}

/// Writes the text that a recipient without this program signs with a key of its own: what was handed over, to whom.
///
/// # Errors
/// What [`OwnReceipt::of`] refuses; `folder-missing`, `folder-not-writable`.
pub fn write_own_receipt(
    house: &mut House,
    request: api::WriteOwnReceipt,
    _: &Job,
) -> Result<api::ReceiptMade, Failure> {
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let (case, bundle) = (id(&request.case)?, id(&request.bundle)?);
    let open = house.opened()?;
    let log = open.vault.origin().to_owned();
    let receipt = OwnReceipt::of(open.case(case)?, bundle, &log)?;
    let name = format!("{bundle}.itgel-recipient-receipt");
    crate::files::write_into(folder, &name, receipt.text()?.as_bytes())?;
    Ok(api::ReceiptMade { file: name })
}

fn malformed() -> Failure {
    Failure::invalid("receipt-malformed", "path")
}

/// Takes a receipt in: the custody line of its bundle closes. It comes from another room, or from a recipient with a key
/// of its own that was compared.
///
/// # Errors
/// `file-unreadable`, `receipt-malformed`, `receipt-signature`, and what [`rules::take_receipt`] and
/// [`rules::take_own_receipt`] refuse.
pub fn take_receipt(
    house: &mut House,
    request: api::TakeReceipt,
    _: &Job,
) -> Result<api::ReceiptTaken, Failure> {
    let (said, signature) = signed::read_either(Path::new(request.path.trim()), MOST, &malformed)?;
    let receipt = AnyReceipt::read(&said)?;
    if let AnyReceipt::Room(receipt) = &receipt {
        if signed::plain_key(&receipt.key).is_none() {
            return Err(malformed());
        }
        if !signed::holds(&receipt.key, &receipt.format, &said, &signature) {
            return Err(Failure::invalid("receipt-signature", "path"));
        }
    }
    let open = house.opened()?;
    let log = open.vault.origin().to_owned();
    if !same_room(receipt.sender_log(), &log) {
        return Err(Failure::invalid("receipt-other-sender", "path"));
    }
    let bundles = open.vault.bundles(None).map_err(|e| working(&e))?;
    let case = bundles.into_iter().find(|b| b.bundle == receipt.bundle()).map(|b| b.case);
    let case = case.ok_or_else(|| Failure::invalid("receipt-of-another-file", "path"))?;
    let (recipients, rooms) = (open.room.recipients.clone(), open.room.others.clone());
    house.act(case, None, |case, _, _| match &receipt {
        AnyReceipt::Room(receipt) => rules::take_receipt(case, &recipients, &rooms, &log, receipt, signature),
        AnyReceipt::Own(receipt) => {
            let event = rules::take_own_receipt(case, &recipients, &log, receipt, signature.clone())?;
            let signer = rules::signer_of(case, &recipients, receipt.bundle);
            if signer.is_some_and(|key| signed::holds(key, &receipt.format, &said, &signature)) {
                return Ok(event);
            }
            Err(Refusal::new("receipt-signature").at("path"))
        }
    })?;
    let view = read_after(crate::case::page(house, case))?;
    Ok(api::ReceiptTaken {
        case: view.case,
        code: view.code,
        received_by: receipt.received_by().to_owned(),
        room: receipt.room().to_owned(),
        bundle: receipt.bundle().to_string(),
    })
}
