//! How long an append takes beside a bare one-row commit on the same SQLCipher with the same pragmas, and how
//! long it takes to open a store of many entries. Numbers for people; no test depends on them.
//!
//! `cargo run --release -p itgel-vault --example append_latency -- [taps] [entries]`

#![allow(clippy::unwrap_used)]

use itgel_casefile::event::{CaseEvent, Event, Tap};
use itgel_casefile::ids::{CaseId, InterviewId, TapId};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{AgeBand, PromptKind, ReferralSource};
use itgel_seal::{KdfParams, OsEntropy, Passphrase, recover};
use itgel_vault::{Draft, NewVault, Place, Vault};
use std::io::Write;
use std::time::{Duration, Instant};
use uuid::Uuid;

fn main() {
    let mut numbers = std::env::args().skip(1).map(|word| word.parse::<u64>().unwrap());
    let taps = numbers.next().unwrap_or(1_000);
    let entries = numbers.next().unwrap_or(100_000);
    let home = tempfile::TempDir::new().unwrap();
    let mut out = std::io::stdout().lock();

    let bare = bare_commits(&home.path().join("bare.db"), taps);
    writeln!(out, "bare commit   {}", describe(&bare)).unwrap();

    let place = Place { store: home.path().join("store"), anchors: home.path().join("anchors") };
    let passphrase = Passphrase::new("намар цэнхэр морь гүүр зам");
    let at = Moment {
        utc_ms: 1_763_690_400_000,
        zone: "Asia/Ulaanbaatar".into(),
        offset_minutes: 480,
        up_ms: 1,
        boot: None,
    };
    let new = NewVault {
        room: "Room",
        slug: "room",
        organisation: "Organisation",
        supervisor: "Supervisor",
        passphrase: &passphrase,
        kdf: KdfParams::FLOOR,
        at: &at,
    };
    let (mut vault, created) = Vault::create(&place, &new, Box::new(OsEntropy)).unwrap();
    let case = CaseId::from_random_bytes([1; 16]);
    let draft = |event, request| Draft {
        case: Some(case),
        actor: created.supervisor,
        at: at.clone(),
        event: Event::Case(Box::new(event)),
        request,
    };
    let opened = CaseEvent::CaseOpened {
        code: "001-4127".into(),
        age_band: AgeBand::From7To9,
        referral: ReferralSource::Police,
        external_number: String::new(),
    };
    vault.append(&[draft(opened, None)]).unwrap();
    let tap = |n: u64| CaseEvent::Tapped {
        interview: InterviewId::from_random_bytes([7; 16]),
        tap: TapId(Uuid::from_u128(u128::from(n))),
        what: Tap::Prompt { prompt: PromptKind::Open },
        elapsed_ms: n,
        added_later: false,
    };
    let mut times = Vec::new();
    for n in 0..taps {
        let mut request = [0; 16];
        itgel_seal::Entropy::fill(&mut OsEntropy, &mut request);
        let draft = draft(tap(n), Some(Uuid::from_bytes(request)));
        let begun = Instant::now();
        vault.append(&[draft]).unwrap();
        times.push(begun.elapsed());
    }
    writeln!(out, "append        {}", describe(&times)).unwrap();
    writeln!(out, "ratio of medians {:.2}", median(&times).as_secs_f64() / median(&bare).as_secs_f64())
        .unwrap();

    let begun = Instant::now();
    let mut n = taps;
    while n < entries {
        let drafts: Vec<Draft> = (n..(n + 1_000).min(entries)).map(|n| draft(tap(n), None)).collect();
        n += drafts.len() as u64;
        vault.append(&drafts).unwrap();
    }
    writeln!(out, "{} entries made in {:?}", vault.size(), begun.elapsed()).unwrap();
    vault.lock(&at).unwrap();
    let [a, b, _] = &created.recovery.sheets;
    let recovery = recover(a, b, &Vault::recovery_files(&place.store).unwrap()).unwrap().identity;
    let bytes = std::fs::metadata(place.store.join("itgel.db")).unwrap().len();
    for door in ["after lock", "after crash"] {
        let (begun, worked) = (Instant::now(), on_processor());
        let (vault, integrity) =
            Vault::unlock_with_recovery(&place, created.supervisor, &recovery, &at, Box::new(OsEntropy))
                .unwrap();
        assert!(integrity.is_whole());
        let (took, worked) = (begun.elapsed(), on_processor() - worked);
        writeln!(
            out,
            "open {door} {took:?}, {worked:?} of it at work ({} MiB, no key derivation)",
            bytes >> 20
        )
        .unwrap();
        drop(vault);
    }
    let (mut vault, _) =
        Vault::unlock_with_recovery(&place, created.supervisor, &recovery, &at, Box::new(OsEntropy)).unwrap();
    let begun = Instant::now();
    assert!(vault.rebuild_projections().unwrap());
    writeln!(out, "views filled anew in {:?}", begun.elapsed()).unwrap();
    let begun = Instant::now();
    assert!(vault.doctor().unwrap().is_well());
    writeln!(out, "doctor {:?}", begun.elapsed()).unwrap();
    let begun = Instant::now();
    vault.lock(&at).unwrap();
    writeln!(out, "lock {:?}", begun.elapsed()).unwrap();
}

/// Time this thread was on a processor, where the system tells (Linux): on a shared machine the clock on the
/// wall measures the neighbours as well.
fn on_processor() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0))
}

/// Durable commits of one row of the size of a tap, and nothing else.
fn bare_commits(path: &std::path::Path, count: u64) -> Vec<Duration> {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA cipher_memory_security = ON; PRAGMA key = \"x'{}'\"; PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
             CREATE TABLE row (seq INTEGER PRIMARY KEY, line BLOB NOT NULL) STRICT;",
            "5a".repeat(48)
        ))
        .unwrap();
    let row = [7_u8; 600];
    let mut times = Vec::new();
    for _ in 0..count {
        let begun = Instant::now();
        connection.prepare_cached("INSERT INTO row (line) VALUES (?1)").unwrap().execute([&row[..]]).unwrap();
        times.push(begun.elapsed());
    }
    times
}

fn median(times: &[Duration]) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort();
    sorted[sorted.len() / 2]
}

fn describe(times: &[Duration]) -> String {
    let mut sorted = times.to_vec();
    sorted.sort();
    let at = |share: usize| sorted[(sorted.len() - 1) * share / 100];
    format!("median {:?}, 95 % {:?}, longest {:?}", at(50), at(95), at(100))
}
