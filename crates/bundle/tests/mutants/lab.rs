//! Where mutants are made: an honest bundle, taken apart.

use crate::bag::Bag;
use crate::support::world::World;
use itgel_bundle::fault::{BundleFault, Fault};
use itgel_bundle::open::{Opened, Reader, open_bundle};
use itgel_seal::agefile::{Identity, encrypt_bytes};
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners, SshTime};

/// Can the published recipe see it?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stock {
    /// The script must exit with another code than 0.
    Sees,
    /// The script exits with 0: the fault is in what only Itgel's reader checks.
    Blind,
}
pub use Stock::{Blind, Sees};

/// One hostile bundle.
pub struct Mutant {
    pub name: &'static str,
    pub sealed: Vec<u8>,
    pub fault: Fault,
    pub stock: Stock,
    /// Who reads it: the prosecutor, or a stranger to whom it was passed on.
    pub by_stranger: bool,
    /// The reader's list of signers, where it is another one.
    pub signers: Option<AllowedSigners>,
}

/// A mutant that the prosecutor reads.
pub fn mutant(name: &'static str, fault: Fault, stock: Stock, sealed: Vec<u8>) -> Mutant {
    Mutant { name, sealed, fault, stock, by_stranger: false, signers: None }
}

pub struct Lab {
    pub world: World,
    pub sealed: Vec<u8>,
    pub bag: Bag,
}

impl Lab {
    pub fn new() -> Self {
        let world = World::new(4127);
        let (sealed, _) = world.bundle();
        let bag = Bag::of(&sealed, &world.prosecutor);
        Self { world, sealed, bag }
    }

    /// Sealed to the prosecutor.
    pub fn seal(&self, archive: &[u8]) -> Vec<u8> {
        encrypt_bytes(&[self.world.prosecutor.recipient()], archive).unwrap()
    }

    /// Changed by somebody without the room's key.
    pub fn outsider(&self, edit: impl FnOnce(&mut Bag)) -> Vec<u8> {
        let mut bag = self.bag.clone();
        edit(&mut bag);
        self.seal(&bag.tar())
    }

    /// Changed by the room itself: listed and signed anew.
    pub fn insider(&self, edit: impl FnOnce(&mut Bag)) -> Vec<u8> {
        self.outsider(|bag| {
            edit(bag);
            bag.resign(&self.world);
        })
    }

    /// Only the tag files changed and signed anew; the payload's list stays as edited.
    pub fn tagger(&self, edit: impl FnOnce(&mut Bag)) -> Vec<u8> {
        self.outsider(|bag| {
            edit(bag);
            bag.sign(&self.world.room, "itgel-bundle/1");
        })
    }

    /// The archive's bytes changed.
    pub fn archive(&self, edit: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        let mut tar = self.bag.tar();
        edit(&mut tar);
        self.seal(&tar)
    }

    /// The archive with something before its two zero blocks.
    pub fn appended(&self, entry: &[u8]) -> Vec<u8> {
        self.archive(|tar| {
            let end = tar.len() - 1024;
            tar.splice(end..end, entry.iter().copied());
        })
    }

    pub fn identity(&self, mutant: &Mutant) -> &Identity {
        if mutant.by_stranger { &self.world.stranger } else { &self.world.prosecutor }
    }

    pub fn signers(&self, mutant: &Mutant) -> AllowedSigners {
        mutant.signers.clone().unwrap_or_else(|| self.world.signers())
    }

    /// The room's key under other conditions.
    pub fn room_as(
        &self,
        principal: &str,
        namespaces: &[&str],
        after: Option<&str>,
        before: Option<&str>,
    ) -> Option<AllowedSigners> {
        let time = |text: Option<&str>| text.map(|t| SshTime::parse(t).unwrap());
        let key = self.world.room.public();
        let signer = AllowedSigner::new(principal, namespaces, time(after), time(before), key).unwrap();
        Some(AllowedSigners::new(vec![signer]).unwrap())
    }

    /// What Itgel's reader says.
    pub fn read(&self, mutant: &Mutant) -> Result<Opened, BundleFault> {
        let signers = self.signers(mutant);
        let reader = Reader {
            identity: self.identity(mutant),
            signers: &signers,
            log_key: &self.world.log.public(),
            at: &World::later(),
            training: false,
        };
        let opened = open_bundle(&mutant.sealed[..], &reader)?;
        // The version of the program that made every bundle here.
        opened.report("Itgel 0.1.0", &crate::support::words::say)?;
        Ok(opened)
    }
}
