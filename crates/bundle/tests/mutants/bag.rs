//! A bundle taken apart, so that it can be put together wrongly.

use crate::support::world::{LOG, World};
use itgel_bundle::bag::{BAGIT_TXT, FORMAT, LISTED_TAG_FILES, Line, TAG_FILES, write_manifest};
use itgel_bundle::name::TOP;
use itgel_bundle::record::Earlier;
use itgel_bundle::ustar::{Limits, Reader, Writer, encode};
use itgel_journal::{Checkpoint, MemoryNodes, TlogProof, consistency, inclusion, leaf_hash, root};
use itgel_seal::agefile::{Identity, decrypt_with, encrypt_bytes};
use itgel_seal::digest::sha256;
use itgel_seal::signing::SigningKey;
use itgel_seal::sshsig::sign_ssh;
use std::io::Read;

/// Names (without the top folder) and contents, in the order of the archive.
#[derive(Clone)]
pub struct Bag(pub Vec<(String, Vec<u8>)>);

impl Bag {
    /// Takes a sealed bundle apart.
    pub fn of(sealed: &[u8], identity: &Identity) -> Self {
        let limits = Limits { entries: 10_000, bytes: 1 << 30 };
        let mut reader = Reader::new(decrypt_with(identity, sealed).unwrap(), limits);
        let mut files = Vec::new();
        while let Some(entry) = reader.next_entry().unwrap() {
            let mut bytes = Vec::new();
            (&mut reader).take(entry.size).read_to_end(&mut bytes).unwrap();
            files.push((entry.name.strip_prefix(TOP).unwrap().to_owned(), bytes));
        }
        Self(files)
    }

    fn at(&self, path: &str) -> usize {
        self.0.iter().position(|(name, _)| name == path).unwrap_or_else(|| panic!("no {path}"))
    }

    pub fn get(&self, path: &str) -> &[u8] {
        &self.0[self.at(path)].1
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.get(path).to_vec()).unwrap()
    }

    pub fn set(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        let at = self.at(path);
        self.0[at].1 = bytes.into();
    }

    /// Replaces text that must be there.
    pub fn edit(&mut self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.set(path, text.replacen(from, to, 1));
    }

    pub fn remove(&mut self, path: &str) -> Vec<u8> {
        let at = self.at(path);
        self.0.remove(at).1
    }

    /// Adds a payload file in its place.
    pub fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.0.push((path.to_owned(), bytes.into()));
        self.0[TAG_FILES.len()..].sort();
    }

    pub fn swap(&mut self, a: &str, b: &str) {
        let (a, b) = (self.at(a), self.at(b));
        self.0.swap(a, b);
    }

    /// Payload files whose path begins so.
    pub fn paths(&self, prefix: &str) -> Vec<String> {
        self.0.iter().map(|(name, _)| name.clone()).filter(|name| name.starts_with(prefix)).collect()
    }

    /// Lists and counts the payload anew, as an honest writer would.
    pub fn relist(&mut self) {
        let payload: Vec<&(String, Vec<u8>)> =
            self.0.iter().filter(|(n, _)| n.starts_with("data/")).collect();
        let (bytes, files) = (payload.iter().map(|(_, b)| b.len()).sum::<usize>(), payload.len());
        let mut lines: Vec<Line> =
            payload.iter().map(|(n, b)| Line { sha256: sha256(b), path: n.clone() }).collect();
        lines.sort_by(|a, b| a.path.cmp(&b.path));
        let manifest = write_manifest(&lines);
        self.set("manifest-sha256.txt", manifest);
        let info = self.text("bag-info.txt");
        let line = info.lines().find(|l| l.starts_with("Payload-Oxum: ")).unwrap().to_owned();
        self.edit("bag-info.txt", &line, &format!("Payload-Oxum: {bytes}.{files}"));
    }

    /// Signs the tag files as they are.
    pub fn sign(&mut self, key: &SigningKey, namespace: &str) {
        let line = |path: &&str| Line { sha256: sha256(self.get(path)), path: (*path).to_owned() };
        let lines: Vec<Line> = LISTED_TAG_FILES.iter().map(line).collect();
        self.sign_text(&write_manifest(&lines), key, namespace);
    }

    /// Signs any text as the tag manifest.
    pub fn sign_text(&mut self, tag_manifest: &str, key: &SigningKey, namespace: &str) {
        self.set("tagmanifest-sha256.txt", tag_manifest);
        self.set("tagmanifest-sha256.txt.sig", sign_ssh(key, namespace, tag_manifest.as_bytes()));
    }

    /// What a dishonest room can do: list everything anew and sign it with its own key.
    pub fn resign(&mut self, world: &World) {
        self.relist();
        self.sign(&world.room, FORMAT);
    }

    /// What a dishonest room with its log key can do: another journal, with proofs and head to match. `world`
    /// holds the lines; those that are inside are taken over.
    pub fn relog(&mut self, world: &World) {
        let mut tree = MemoryNodes::default();
        for kept in &world.kept {
            tree.push(leaf_hash(&kept.line)).unwrap();
        }
        let size = world.kept.len() as u64;
        let head = Checkpoint { origin: LOG.to_owned(), size, root: root(size, &tree).unwrap() };
        let checkpoint = head.sign(&world.log);
        self.set("data/log/checkpoint.txt", checkpoint.as_bytes());
        let earlier = Earlier {
            size: size / 2,
            root: root(size / 2, &tree).unwrap(),
            path: consistency(size / 2, size, &tree).unwrap(),
        };
        self.set("data/log/consistency.txt", earlier.write());
        let mut lines = Vec::new();
        let mut seqs: Vec<u64> = self.paths("data/log/proofs/").iter().map(|p| seq_of(p)).collect();
        seqs.sort_unstable();
        for seq in seqs {
            let path = inclusion(seq, size, &tree).unwrap();
            let proof = TlogProof { extra: None, index: seq, path, checkpoint: checkpoint.clone() };
            self.set(&format!("data/log/proofs/{seq}.tlog-proof"), proof.write());
            lines.extend_from_slice(&world.kept[seq as usize].line);
            lines.push(b'\n');
        }
        self.set("data/journal/entries.jsonl", lines);
    }

    /// The archive.
    pub fn tar(&self) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new());
        for (name, bytes) in &self.0 {
            writer.file(&format!("{TOP}{name}"), bytes).unwrap();
        }
        writer.finish().unwrap()
    }

    /// The sealed bundle.
    pub fn seal(&self, recipients: &[String]) -> Vec<u8> {
        encrypt_bytes(recipients, &self.tar()).unwrap()
    }
}

/// The number in a path such as `data/payload/7.json`.
pub fn seq_of(path: &str) -> u64 {
    path.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

/// One entry by hand: the writer's header with other fields, the sum put right, then the content.
pub fn raw_entry(name: &str, flag: u8, link: &str, bytes: &[u8]) -> Vec<u8> {
    let mut block = encode("placeholder", bytes.len() as u64).unwrap();
    block[..100].fill(0);
    block[..name.len()].copy_from_slice(name.as_bytes());
    block[156] = flag;
    block[157..157 + link.len()].copy_from_slice(link.as_bytes());
    fix_sum(&mut block);
    let mut entry = block.to_vec();
    entry.extend_from_slice(bytes);
    entry.resize(entry.len().div_ceil(512) * 512, 0);
    entry
}

/// Puts the sum of the header at the beginning right.
pub fn fix_sum(block: &mut [u8]) {
    let sum: u32 = block[..512]
        .iter()
        .enumerate()
        .map(|(i, b)| if (148..156).contains(&i) { 32 } else { u32::from(*b) })
        .sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
}

/// The honest first tag file, for tests that need to know where things begin.
pub const FIRST: &str = BAGIT_TXT;
