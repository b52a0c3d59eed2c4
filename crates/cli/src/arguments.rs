//! What may stand on the command line. A passphrase never may: it comes by prompt, from a file or from an
//! inherited descriptor, because arguments are seen by every process of the computer.

use clap::{Args, Parser, Subcommand, ValueEnum};
use itgel_commands::places::Places;
use std::ffi::OsString;
use std::path::PathBuf;

/// Stands below the help, because scripts rely on it.
const EXIT_CODES: &str = "\
Exit codes:
  0  done, and everything holds
  1  a rule or a check said no
  2  the words of the call are off
  3  not let in: passphrase, person or role
  4  something is broken: disk, damage
  5  stopped by the person (130: Ctrl-C twice)

Commands of a group take the fields of their request: itgel case cases search= status= offset:=0 limit:=20
A field with a passphrase, a PIN or a name is read from the first line of a file: passphrase@=FILE
A whole request is read from a file: --request FILE. Passphrases, and words that may tell of a person, are refused as
arguments: only codes, numbers, days, paths and names of bodies stand there.
The passphrase to unlock comes by prompt, --passphrase-file or --passphrase-fd.";

/// Interview metadata and consent for child-friendly interview rooms.
#[derive(Debug, Parser)]
#[command(name = "itgel", version, after_help = EXIT_CODES, disable_help_subcommand = true)]
pub struct Cli {
    /// Folder of the store
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// Folder of what this computer remembers of stores; beside the store when not given
    #[arg(long, global = true, value_name = "DIR")]
    pub anchors: Option<PathBuf>,
    /// Who unlocks: the name as shown on the unlock screen; the one supervisor when not given
    #[arg(long, global = true, value_name = "NAME")]
    pub person: Option<String>,
    /// File whose first line is the passphrase
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_fd")]
    pub passphrase_file: Option<PathBuf>,
    /// Inherited descriptor from which the passphrase is read
    #[arg(long, global = true, value_name = "N")]
    pub passphrase_fd: Option<u32>,
    /// Print JSON instead of sentences
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the sentences
    #[arg(long, global = true, value_enum, default_value = "en")]
    pub language: Tongue,
    #[command(subcommand)]
    pub verb: Verb,
}

impl Cli {
    /// Where the store lies, by the same rule as the window's.
    pub fn places(&self) -> Places {
        let mut places = Places::of(self.vault.clone());
        if let Some(anchors) = &self.anchors {
            places.anchors.clone_from(anchors);
        }
        places
    }
}

/// Language of the sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// Mongolian
    Mn,
    /// English
    En,
}

/// In which language, and whether for a script, a call that is not understood is answered.
pub fn manner(given: impl Iterator<Item = OsString>) -> (Tongue, bool) {
    let given: Vec<String> = given.map(|one| one.to_string_lossy().into_owned()).collect();
    let mongolian = given.windows(2).any(|two| two == ["--language", "mn"])
        || given.iter().any(|one| one == "--language=mn");
    (if mongolian { Tongue::Mn } else { Tongue::En }, given.iter().any(|one| one == "--json"))
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Create the store of a room and write its three recovery sheets
    Init(Init),
    /// Open the store with two recovery sheets; the person gets a new passphrase and new keys
    Recover(Recover),
    /// People, recipients, rooms, wordings, counts
    People(Ask),
    /// Case files, identity, today, journal
    Case(Ask),
    /// The consent conversation
    Consent(Ask),
    /// The live interview and its wrap-up
    Interview(Ask),
    /// Sign-off and amendments
    Signoff(Ask),
    /// What may leave; seal, hand over
    Export(Ask),
    /// Check a bundle: exit 0 only when everything holds
    Verify(Verify),
    /// Check a bundle and write its report and files into a new folder
    Open(Open),
    /// Check the whole store
    Doctor,
    /// Copy the store to where backups go, read the copy back and open it
    Backup(Backup),
    /// Try whether a backup could be restored; nothing of it is changed
    BackupTest(BackupTest),
    /// Put a backup where the store was that is lost, by a passphrase of then or by two recovery sheets; nothing is ever
    /// written over
    Restore(Restore),
    /// Give the folder of a damaged store another name beside its place, so that a backup can take that place
    LayAside(LayAside),
    /// Let a store go on that is behind what this computer saw of it
    GoOn(Why),
    /// Take a person out: the store gets a new key that they do not have
    RemovePerson(RemovePerson),
    /// Give the store a new key, and every case file a new key
    Rekey(Why),
    /// Put three new recovery sheets in the place of the old ones, with a new key; they are written as files for printing
    NewSheets(NewSheets),
    /// Fill anew what is derived from the journal
    Rebuild,
    /// Play a synthetic day and leave bundles to check
    Demo(Demo),
}

#[derive(Debug, Args)]
pub struct Init {
    /// Name of the room
    #[arg(long)]
    pub room: String,
    /// Organisation
    #[arg(long)]
    pub organisation: String,
    /// The supervisor's name
    #[arg(long)]
    pub supervisor: String,
    /// The supervisor's PIN for the quiet screen, read from a file
    #[arg(long, value_name = "FILE")]
    pub pin_file: PathBuf,
    /// New folder for the three recovery sheets; print them, give each to its keeper, then delete the folder
    #[arg(long, value_name = "DIR")]
    pub sheets: PathBuf,
    /// Create a new store although this computer remembers one that is not there now
    #[arg(long)]
    pub although_gone: bool,
}

#[derive(Debug, Args)]
pub struct Recover {
    /// File of a sheet, as `init` writes it: the line AGE-SECRET-KEY-1…, or the sixteen groups; to be given twice
    #[arg(long, value_name = "FILE", required = true)]
    pub sheet: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Ask {
    /// The command; without one, the commands of this group are listed
    pub command: Option<String>,
    /// The request's fields: name=text, name:=json for numbers, lists, true and false, name@=FILE for its first line
    pub fields: Vec<String>,
    /// File with a whole request as one JSON object, or - for standard input; joined with the fields that stand here
    #[arg(long, value_name = "FILE")]
    pub request: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// The bundle
    pub bundle: PathBuf,
    /// The recipient's age identity file
    #[arg(long, value_name = "FILE")]
    pub identity: PathBuf,
    /// allowed_signers of OpenSSH: who may sign
    #[arg(long, value_name = "FILE")]
    pub signers: PathBuf,
    /// The sender's log key, PEM
    #[arg(long, value_name = "FILE")]
    pub log_key: PathBuf,
}

#[derive(Debug, Args)]
pub struct Open {
    #[command(flatten)]
    pub verify: Verify,
    /// New folder for the report and the files
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Backup {
    /// Where backups go from now on; where they went until now when not given
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// I know that this is the disk of the store itself, so that both can be lost together
    #[arg(long, requires = "to")]
    pub understood: bool,
}

#[derive(Debug, Args)]
pub struct BackupTest {
    /// Name of the copy, as 20251121-021203Z; the newest when not given
    #[arg(long, value_name = "NAME")]
    pub copy: Option<String>,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The backup: its folder, or the place where backups are, whose newest is taken then
    #[arg(long, value_name = "DIR")]
    pub copy: PathBuf,
    /// Why; an entry of the journal
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// File of a recovery sheet, as `init` writes it; given twice, the sheets stand for the passphrase of then, and the
    /// passphrase that is asked for is a new one
    #[arg(long, value_name = "FILE")]
    pub sheet: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct LayAside {
    /// I have asked whoever looks after this room: without a backup in its place the store is not found here any more
    #[arg(long, required = true)]
    pub understood: bool,
}

#[derive(Debug, Args)]
pub struct Why {
    /// Why; an entry of the journal
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

#[derive(Debug, Args)]
pub struct NewSheets {
    /// Why; an entry of the journal
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// New folder for the three recovery sheets; print them, give each to its keeper, then delete the folder
    #[arg(long, value_name = "DIR")]
    pub sheets: PathBuf,
}

#[derive(Debug, Args)]
pub struct RemovePerson {
    /// The name as shown on the unlock screen
    pub name: String,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// New folder for everything
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// How many case files
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=500))]
    pub cases: u32,
    /// The same number plays the same day; codes of case files and keys are new each time
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}
