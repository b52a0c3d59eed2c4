//! Signed texts of other rooms and of recipients: canonical JSON, one form each.

use crate::text;
use itgel_casefile::canonical;
use itgel_casefile::insights::sheet::Sheet;
use itgel_casefile::receipts::{OwnReceipt, Receipt};
use itgel_casefile::rooms::RoomCard;
use itgel_casefile::roster::Roster;

/// What is taken is written again as it was read.
pub fn cards(bytes: &[u8]) {
    let text = text(bytes);
    if let Ok(value) = canonical::read(text) {
        assert_eq!(canonical::write(&value).as_deref().ok(), Some(text));
    }
    let again = [
        RoomCard::read(text).map(|card| card.text()),
        Roster::read(text).map(|roster| roster.text()),
        Receipt::read(text).map(|receipt| receipt.text()),
        OwnReceipt::read(text).map(|receipt| receipt.text()),
        Sheet::read(text).map(|counts| counts.text()),
    ];
    for written in again.into_iter().flatten() {
        assert_eq!(written.as_deref().ok(), Some(text));
    }
}
