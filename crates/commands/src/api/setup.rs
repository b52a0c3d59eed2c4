//! First-run set-up, unlock, lock, quiet screen and settings.

use super::api;
use itgel_casefile::vocabulary::Role;

api! {
    /// A person as shown on the unlock screen.
    pub struct PersonTile {
        /// Person id.
        pub id: String,
        /// Name as staff wrote it; empty where the store's list of people is not whole and does not tell it.
        pub name: String,
        /// Role; none where that list does not tell it.
        pub role: Option<Role>,
    }

    /// Who is working now.
    pub struct SessionView {
        /// Person id.
        pub person: String,
        /// Name.
        pub name: String,
        /// Role.
        pub role: Role,
        /// A short PIN for the quiet screen is set.
        pub pin_set: bool,
    }

    /// Training: nothing here is a secret, so it is shown.
    pub struct TrainingView {
        /// Everybody's passphrase.
        pub passphrase: String,
        /// Everybody's PIN.
        pub pin: String,
    }

    /// A set-up that was begun here and not finished: what need not be entered again.
    pub struct BegunView {
        /// Language, `mn` or `en`.
        pub language: String,
        /// Room.
        pub room: String,
        /// Organisation.
        pub organisation: String,
    }

    /// Where the program stands.
    pub struct StateView {
        /// `none` (no store yet), `locked` or `open`.
        pub phase: String,
        /// Room, or empty.
        pub room: String,
        /// Organisation, or empty.
        pub organisation: String,
        /// The unlock screen asks for a name: the supervisor does not want names shown.
        pub names_hidden: bool,
        /// People for the unlock tiles; none while the store is locked and names are hidden.
        pub people: Vec<PersonTile>,
        /// The person who used this computer last, or empty.
        pub last_person: String,
        /// The open session.
        pub session: Option<SessionView>,
        /// Empty, or the code of a mismatch found at unlock: the store is then read-only.
        pub read_only: String,
        /// This computer had no memory of the open store, so an older copy of it could not be told.
        pub unremembered: bool,
        /// The day on which the recovery sheets were made that are good; empty while it is locked.
        pub sheets_since: String,
        /// It is open for reading only, and a supervisor may let it go on from what it has.
        pub may_go_on: bool,
        /// A child sits at its own screen, so that nothing but the quiet screen may be shown.
        pub child_screen: bool,
        /// The clock of this computer was set today, or is behind the newest entry.
        pub clock_changed: bool,
        /// The day to which the journal goes, where the clock of this computer is behind it, or empty: nothing leaves then.
        pub clock_behind: String,
        /// Program version.
        pub version: String,
        /// Settings by key (language, theme, auto_lock_minutes, text_size …); while locked the last person's language, theme and text size.
        pub settings: std::collections::BTreeMap<String, String>,
        /// Wall clock of the last saved entry.
        pub saved_at: String,
        /// The last backup that was made and opened: local day and time, or empty.
        pub last_backup: String,
        /// Free bytes where the store lies, as text.
        pub free_bytes: String,
        /// The folder in which no store was found although this computer remembers one; empty otherwise.
        pub gone_from: String,
        /// The folder in which a damaged store lies that was laid aside here, while there is none; empty otherwise.
        pub laid_aside: String,
        /// There is no store, but something is left where it lay.
        pub remains: bool,
        /// A room could be created here: the folder is writable.
        pub can_create: bool,
        /// A set-up that was cut off, while there is no store.
        pub begun: Option<BegunView>,
        /// Somebody practises; none in the real room.
        pub training: Option<TrainingView>,
    }

    /// Says that the clock was wrong until here.
    pub struct ClockWasWrong {
        /// Why: 10 to 200 characters.
        pub reason: String,
    }

    /// Asks for five words.
    pub struct OfferPassphrase {
        /// `mn` or `en`.
        pub language: String,
    }

    /// Five words.
    pub struct PassphraseOffer {
        /// The words, with single spaces.
        pub words: String,
    }

    /// Checks a passphrase when the field is left.
    pub struct CheckPassphrase {
        /// The passphrase.
        pub passphrase: String,
        /// The person's name, which must not be the passphrase.
        pub name: String,
        /// The room's name, likewise.
        pub room: String,
    }

    /// Begins the set-up: nothing is on disk yet.
    pub struct BeginSetup {
        /// Room.
        pub room: String,
        /// Organisation.
        pub organisation: String,
        /// Supervisor's name.
        pub name: String,
        /// Supervisor's passphrase.
        pub passphrase: String,
        /// Short PIN for the quiet screen, 4 to 8 digits.
        pub pin: String,
        /// Language of the room, `mn` or `en`.
        pub language: String,
        /// This computer remembers a store that is not there, and the person wants a new one all the same.
        #[serde(default)]
        pub although_gone: bool,
    }

    /// One keeper's recovery sheet.
    pub struct SheetView {
        /// Keeper 1 to 3.
        pub keeper: u8,
        /// 16 groups: five digits, a dash, one check digit.
        pub groups: Vec<String>,
        /// The same key as an `AGE-SECRET-KEY-1…` line for stock tools.
        pub secret: String,
        /// QR code of that line, SVG.
        pub qr_svg: String,
    }

    /// The set-up waits for the sheets to be read back.
    pub struct SetupView {
        /// Three sheets.
        pub sheets: Vec<SheetView>,
        /// For each sheet the two group numbers (1 to 16) to type back.
        pub ask: Vec<Vec<u8>>,
        /// Sheets confirmed so far (keeper numbers).
        pub confirmed: Vec<u8>,
    }

    /// Two groups typed back from one sheet.
    pub struct ConfirmSheet {
        /// Keeper 1 to 3.
        pub keeper: u8,
        /// The asked groups in order, digits only (five digits and the check digit, with or without dash).
        pub groups: Vec<String>,
    }

    /// Unlocks.
    pub struct Unlock {
        /// Person id, or empty where a name is typed.
        pub person: String,
        /// The person's name as they typed it, where names are hidden.
        #[serde(default)]
        pub name: String,
        /// Passphrase.
        pub passphrase: String,
    }

    /// One group of a recovery sheet, while it is typed in.
    pub struct CheckSheetGroup {
        /// Its number on the sheet, 1 to 16.
        pub number: u8,
        /// Five digits and the check digit, with or without dash.
        pub group: String,
    }

    /// Opens the store with two of the three recovery sheets and gives somebody a new passphrase and new keys.
    pub struct Recover {
        /// Person id, or empty where a name is typed.
        pub person: String,
        /// The person's name as they typed it, where names are hidden.
        #[serde(default)]
        pub name: String,
        /// One sheet: its sixteen groups, or the one line `AGE-SECRET-KEY-1…` that a reader of its code gives.
        pub first: Vec<String>,
        /// Another sheet, likewise.
        pub second: Vec<String>,
        /// The new passphrase.
        pub passphrase: String,
        /// A new PIN for the quiet screen; empty leaves the one that is known.
        pub pin: String,
    }

    /// Sets one's short PIN.
    pub struct SetPin {
        /// 4 to 8 digits.
        pub pin: String,
    }

    /// A PIN: of the person who leaves the quiet screen, or a new one to be checked against the rule.
    pub struct CheckPin {
        /// The PIN.
        pub pin: String,
    }

    /// Changes a setting.
    pub struct SetSetting {
        /// Key: `language`, `theme`, `text_size`, `zoom`, `motion`, `auto_lock_minutes`, `quiet_key`, `hide_names`, `room_address`, `room_contact`.
        pub key: String,
        /// Value.
        pub value: String,
    }

    /// Keeps what stands in a form and is not sent yet.
    pub struct KeepForm {
        /// Case id, or empty for a form that belongs to none.
        pub case: String,
        /// Which form.
        pub form: String,
        /// What stands in it, as the window writes it; empty to forget it.
        pub typed: String,
    }

    /// Asks for what was kept of a form.
    pub struct KeptForm {
        /// Case id, or empty.
        pub case: String,
        /// Which form.
        pub form: String,
    }

    /// What was kept of a form.
    pub struct KeptView {
        /// As it was kept, or empty.
        pub typed: String,
    }

    /// Changes one's own passphrase.
    pub struct ChangePassphrase {
        /// The present one.
        pub old: String,
        /// The new one.
        pub new: String,
    }
}
