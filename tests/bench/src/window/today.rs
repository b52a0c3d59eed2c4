//! A room brought to this day. Rooms are kept as they were on the day on which their play ended, years ago, and the window goes by
//! this computer's clock: what is to be done in it today has to be prepared today. So a copy goes on, through the same command table.

use crate::room::{Playing, REAL, Room, SHOWN};
use crate::rows::Bench;
use crate::{days, parcel};
use itgel_commands::failure::Failure;
use itgel_commands::house::KdfParams;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, SUPERVISOR, Stage};
use itgel_commands::play::{consent, interview};
use itgel_commands::receiver::Receiver;
use serde_json::json;
use std::path::Path;
use std::time::Duration;

/// The supervisor's passphrase in such a copy: letters that every keyboard has, since it is typed by keys.
pub const TYPED: &str = "autumn turquoise horse bridge seldom";
/// The passphrase of the others.
pub const OTHERS: &str = SHOWN.0;
/// So long it takes at most by the clock of the play until a child may be heard, and until it was.
const READY: Duration = Duration::from_secs(4_200);
const HEARD: Duration = Duration::from_secs(9_000);

/// What is to be found in the room.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// So many children who may be heard at once.
    pub ready: usize,
    /// A signed file with attachments of so many MiB together, and a prosecutor whose key was compared.
    pub parcel_mib: Option<u64>,
    /// A file whose interview was held and is not signed.
    pub unsigned: bool,
}

/// The room, and the files that were asked for, by their ids.
#[derive(Debug)]
pub struct Today {
    /// The copy.
    pub room: Room,
    /// Whose child may be heard.
    pub ready: Vec<String>,
    /// The one with attachments.
    pub parcel: String,
    /// The one that is not signed.
    pub unsigned: String,
}

impl Today {
    /// A copy of this room in a folder, brought to this day.
    ///
    /// # Errors
    /// What the program refused, or the disk.
    pub fn of(bench: &Bench, room: &Room, home: &Path, wanted: Wanted) -> Result<Self, String> {
        let mut playing = Playing::resume(room, home, bench.rooms.seed)?;
        let heard = u32::from(wanted.parcel_mib.is_some()) + u32::from(wanted.unsigned);
        let ready = u32::try_from(wanted.ready).unwrap_or(u32::MAX);
        playing.catch_up(READY * (ready + 1) + HEARD * heard)?;
        let (mut ready, mut full, mut unsigned) = (Vec::new(), String::new(), String::new());
        playing.on_stage(KdfParams::FLOOR, |stage, _, _| {
            if wanted.parcel_mib.is_some() {
                prosecutor(stage)?;
            }
            days::seat(stage, INTERVIEWER)?;
            if let Some(mib) = wanted.parcel_mib {
                full = parcel::filled(stage, home, mib)?.id;
                stage.clock.pass_seconds(3_000);
            }
            if wanted.unsigned {
                unsigned = held(stage)?;
            }
            for _ in 0..wanted.ready {
                ready.push(days::ready(stage)?);
            }
            Ok(())
        })?;
        playing.on_stage(REAL, |stage, _, _| {
            days::seat(stage, SUPERVISOR)?;
            stage.call("change_passphrase", json!({ "old": SHOWN.0, "new": TYPED })).map(drop)
        })?;
        playing.note()?;
        Ok(Self { room: Room::at(home.to_owned()), ready, parcel: full, unsigned })
    }
}

/// A recipient with a key of today: the supervisor enters it, the case officer compares it.
fn prosecutor(stage: &mut Stage<'_>) -> Result<(), Failure> {
    let receiver = Receiver::make();
    days::seat(stage, SUPERVISOR)?;
    let entered = json!({ "recipient": "", "kind": "prosecutor", "organisation": "Хэмжилтийн прокурор",
        "contact": "Н. Болд", "key": receiver.recipient, "expires": stage.clock.day_in(300) });
    let view = stage.call("add_recipient", entered)?;
    let mut rows = view["recipients"].as_array().into_iter().flatten();
    let own = rows.find(|row| row["key"] == json!(receiver.recipient));
    let id = own.map(|row| row["id"].clone()).ok_or_else(|| Failure::broken("demo-out-of-step"))?;
    days::seat(stage, OFFICER)?;
    let compared = json!({ "recipient": id, "how": "in_person", "groups": receiver.fingerprint.to_vec() });
    stage.call("check_recipient_key", compared).map(drop)
}

/// A file whose interview is over and waits to be wrapped up.
fn held(stage: &mut Stage<'_>) -> Result<String, Failure> {
    let mut case = days::prepared(stage, 1)?;
    consent::talk(stage, &case)?;
    interview::hold(stage, &mut case)?;
    Ok(case.id)
}
