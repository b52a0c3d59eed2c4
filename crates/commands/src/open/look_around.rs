//! What of the room is looked at often, read from the journal.

use super::Open;
use crate::failure::Failure;
use crate::settings::{BLIND_INTAKE, PLAN_PHONES, ROOM_ADDRESS, ROOM_CONTACT};
use crate::trouble::working;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::insights::sheet::OtherCounts;
use itgel_casefile::links::Links;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::vocabulary::{BlindSetting, Role};
use itgel_vault::projections::person::PersonRow;

impl Open {
    /// The last entry by which this store went on from an earlier state, where no supervisor has looked at the papers since.
    pub(crate) fn not_compared(&self) -> Result<Option<u64>, Failure> {
        let last = |act: &str| {
            let entries = self.vault.room_events(act).map_err(|e| working(&e))?;
            Ok::<_, Failure>(entries.last().map(|entry| entry.seq))
        };
        let (restored, compared) = (last("log_restored")?, last("papers_compared")?);
        Ok(restored.filter(|restored| compared.is_none_or(|compared| compared < *restored)))
    }

    /// The day of it, or empty.
    pub(crate) fn restored_on(&self) -> Result<String, Failure> {
        let Some(seq) = self.restored else { return Ok(String::new()) };
        let entries = self.vault.room_events("log_restored").map_err(|e| working(&e))?;
        let entry = entries.into_iter().find(|entry| entry.seq == seq);
        Ok(entry.map_or_else(String::new, |entry| entry.at.day().into()))
    }

    /// The same after something that is done: what the disk does not give of it now, the next command reads first (house.rs).
    pub(crate) fn look_again(&mut self) {
        self.stale = self.look_around().is_err();
    }

    /// Reads what could not be read after it was entered, before anything else is done. Where a page of it is damaged for good,
    /// everything else can be read still.
    pub(crate) fn catch_up(&mut self) {
        if self.stale {
            self.look_again();
        }
    }

    /// Reads the room's own facts anew.
    pub(crate) fn look_around(&mut self) -> Result<(), Failure> {
        self.room.version += 1;
        let created = self.vault.room_events("room_created").map_err(|e| working(&e))?;
        for placed in created {
            self.room.sheets_since = placed.at.day().into();
            if let Event::Room(event) = placed.event
                && let RoomEvent::RoomCreated { room, organisation, .. } = *event
            {
                self.room.name = room;
                self.room.organisation = organisation;
            }
        }
        if let Some(renewed) = self.vault.room_events("recovery_renewed").map_err(|e| working(&e))?.last() {
            self.room.sheets_since = renewed.at.day().into();
        }
        // From the journal, not from the list of settings: what a bundle says of its sender is an entry.
        for placed in self.vault.room_events("setting_changed").map_err(|e| working(&e))? {
            if let Event::Room(event) = placed.event
                && let RoomEvent::SettingChanged { key, value } = *event
            {
                match key.as_str() {
                    ROOM_ADDRESS => self.room.address = value,
                    ROOM_CONTACT => self.room.contact = value,
                    BLIND_INTAKE => {
                        self.room.blind = BlindSetting::parse(&value).unwrap_or(BlindSetting::Off)
                    }
                    PLAN_PHONES => self.room.plan_phones = value,
                    _ => {}
                }
            }
        }
        let mut links = Links::default();
        for placed in self.vault.room_events("cases_").map_err(|e| working(&e))? {
            if let Event::Room(event) = &placed.event {
                let meta = EntryMeta { seq: placed.seq, at: placed.at.clone(), actor: placed.actor };
                links.apply(&meta, event);
            }
        }
        self.room.links = links;
        self.room.others = self.other_rooms()?;
        self.room.counts = self.counts_of_others()?;
        self.read_own_texts()?;
        self.room.recipients = self.vault.recipients().map_err(|e| working(&e))?;
        let people = self.vault.person_list().map_err(|e| working(&e))?;
        // A role that was changed holds from its entry on, also for whoever sits here.
        if let Some(own) = people.iter().find(|p| p.person == self.person) {
            self.role = own.role;
        }
        let signs = |p: &&PersonRow| p.active;
        let amends = |p: &&PersonRow| p.active && p.role != Role::CaseOfficer;
        self.room.amenders = people.iter().filter(amends).map(|p| p.person).collect();
        self.room.signers = people.iter().filter(signs).map(|p| p.person).collect();
        self.room.names = people.into_iter().map(|p| (p.person, p.name)).collect();
        Ok(())
    }

    fn counts_of_others(&self) -> Result<OtherCounts, Failure> {
        let mut counts = OtherCounts::default();
        for placed in self.vault.room_events("other_counts_taken").map_err(|e| working(&e))? {
            let meta = EntryMeta { seq: placed.seq, at: placed.at, actor: placed.actor };
            if let Event::Room(event) = placed.event {
                counts.apply(&meta, &event);
            }
        }
        Ok(counts)
    }

    fn other_rooms(&self) -> Result<OtherRooms, Failure> {
        let mut placed = Vec::new();
        for act in [
            "other_room_taken",
            "other_room_checked",
            "other_room_revoked",
            "other_head_seen",
            "keepers_named",
            "keeper_checked",
            "roster_taken",
        ] {
            placed.extend(self.vault.room_events(act).map_err(|e| working(&e))?);
        }
        placed.sort_unstable_by_key(|p| p.seq);
        let own = self.vault.room_key().to_ssh_line("");
        let mut others = OtherRooms { own, ..OtherRooms::default() };
        for placed in placed {
            let meta = EntryMeta { seq: placed.seq, at: placed.at, actor: placed.actor };
            if let Event::Room(event) = placed.event {
                others.apply(&meta, &event);
            }
        }
        Ok(others)
    }
}
