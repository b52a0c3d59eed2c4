//! What is written first in a store that was found whole.

use crate::Vault;
use crate::entry::Draft;
use crate::error::OpenError;
use crate::header::PersonCard;
use crate::new_sheets;
use crate::prints::Opener;
use crate::projections::person;
use crate::tries::Tries;
use crate::watch::Watch;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::time::Moment;

impl Vault {
    /// The first writes of an opening, when everything was found whole; `refill` where the views are filled anew.
    pub(crate) fn begin(
        &mut self,
        at: &Moment,
        refill: bool,
        shown: (&[PersonCard], bool),
        watch: &mut Watch<'_>,
    ) -> Result<(), OpenError> {
        // Before anything changes the file, the anchor must stop vouching for its bytes; and an opening
        // that could not be remembered would leave a rollback unseen, so it does not happen.
        self.write_anchor()?;
        self.folder.sweep_unfinished()?;
        // What cannot be read of them now waits on.
        let _ = new_sheets::put_in_place(&self.folder, &self.connection);
        self.folder.close_to_others()?;
        if refill {
            self.rebuild_watched(watch)?;
        }
        self.settle_people(at)?;
        self.note_openers(false)?;
        if self.openers_amiss()?.contains(&Opener::VaultKey) {
            // It opened for this person; whether it does for everybody else only the last one that was written says.
            self.align_files()?;
        }
        self.require_active(at, shown)?;
        let failed_before = Tries::read(&self.folder).failed;
        let event = Event::Room(Box::new(RoomEvent::Unlocked { person: self.person, failed_before }));
        let draft = Draft { case: None, actor: self.person, at: at.clone(), event, request: None };
        self.append(&[draft])?;
        Tries::clear(&self.folder)?;
        Ok(())
    }

    /// The journal decides who may come in, and who is shown on the unlock screen: old files of people are
    /// genuine, and put back they would bring somebody back who was taken out.
    fn require_active(&mut self, at: &Moment, shown: (&[PersonCard], bool)) -> Result<(), OpenError> {
        if person::one(&self.connection, self.person)?.is_none_or(|row| !row.active) {
            Tries::count(&self.folder, at.utc_ms);
            return Err(OpenError::Deactivated);
        }
        if (self.active_people()?.as_slice(), self.hides_names()?) != shown {
            self.align_files()?;
        }
        Ok(())
    }
}
