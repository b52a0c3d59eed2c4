//! What a person set: the PIN of the quiet screen, and settings of their own and of the room.

use crate::api::setup::SessionView;
use crate::failure::Failure;
use crate::open::{Open, Together};
use crate::trouble::working;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_seal::digest::sha256_hex;
use std::collections::BTreeMap;

/// Setting of the room: where it is, as its bundles say.
pub(crate) const ROOM_ADDRESS: &str = "room_address";
/// Setting of the room: how to reach it, as its bundles say.
pub(crate) const ROOM_CONTACT: &str = "room_contact";

/// Setting of the room: the folder of the backups.
pub(crate) const BACKUP_PLACE: &str = "backup_place";

/// Setting of the room: what interviewers do not see until the child has told freely.
pub(crate) const BLIND_INTAKE: &str = "blind_intake";
/// Setting of the room: the numbers of the plan for immediate danger ([`itgel_casefile::plan`]).
pub(crate) const PLAN_PHONES: &str = "plan_phones";

impl Open {
    /// Who is at work.
    pub(crate) fn session_view(&self) -> SessionView {
        let pin_set = self.vault.setting(&pin_key(self.person)).ok().flatten().is_some();
        SessionView { person: self.person.to_string(), name: self.name.clone(), role: self.role, pin_set }
    }

    /// Sets a person's PIN.
    pub(crate) fn set_pin_of(&mut self, person: PersonId, pin: &str) -> Result<(), Failure> {
        self.vault.set_setting(&pin_key(person), &pin_print(person, pin)).map_err(|e| working(&e))
    }

    /// Whether this is the person's PIN; none when none is set.
    pub(crate) fn check_pin(&self, pin: &str) -> Result<Option<bool>, Failure> {
        let kept = self.vault.setting(&pin_key(self.person)).map_err(|e| working(&e))?;
        Ok(kept.map(|kept| kept == pin_print(self.person, pin)))
    }

    /// Settings: the room's, and over them the person's own. PINs are not among them.
    pub(crate) fn settings(&self) -> Result<BTreeMap<String, String>, Failure> {
        let own = format!("person/{}/", self.person);
        let mut settings = BTreeMap::new();
        for (key, value) in self.vault.settings().map_err(|e| working(&e))? {
            if let Some(key) = key.strip_prefix("room/") {
                // Where backups go is for the supervisor's page alone; for the others, that they go somewhere.
                let told = if key == BACKUP_PLACE && !value.is_empty() { "set".to_owned() } else { value };
                settings.entry(key.to_owned()).or_insert(told);
            } else if let Some(key) = key.strip_prefix(&own) {
                settings.insert(key.to_owned(), value);
            }
        }
        Ok(settings)
    }

    /// Changes a setting of this person's own, or of the room.
    pub(crate) fn set_setting(
        &mut self,
        now: &Moment,
        key: &str,
        value: &str,
        of_room: bool,
    ) -> Result<(), Failure> {
        if of_room {
            return self.set_of_room(now, &[(key, value)]);
        }
        self.vault.set_setting(&format!("person/{}/{key}", self.person), value).map_err(|e| working(&e))
    }

    /// Changes settings of the room, each with its entry in the journal: all of them or none.
    pub(crate) fn set_of_room(&mut self, now: &Moment, settings: &[(&str, &str)]) -> Result<(), Failure> {
        let entered = |(key, value): &(&str, &str)| {
            let (key, value) = ((*key).to_owned(), (*value).to_owned());
            Event::Room(Box::new(RoomEvent::SettingChanged { key, value }))
        };
        let together = vec![Together { case: None, events: settings.iter().map(entered).collect() }];
        let kept: Vec<_> = settings.iter().map(|(key, value)| (format!("room/{key}"), *value)).collect();
        self.enter_together(now, together, &kept)
    }

    /// Minutes until the store locks itself, when set.
    pub(crate) fn auto_lock_minutes(&self) -> Option<u64> {
        self.vault.setting("room/auto_lock_minutes").ok().flatten()?.parse().ok()
    }
}

fn pin_key(person: PersonId) -> String {
    format!("pin/{person}")
}

/// What is kept of a PIN. It lies inside the encrypted store: whoever has that store's key could try all of them. It leads back
/// from the quiet screen and from the child's, and confirms consent in a session that is open.
fn pin_print(person: PersonId, pin: &str) -> String {
    sha256_hex(format!("itgel/pin/1\0{person}\0{pin}").as_bytes())
}
