//! Where an attack takes place: a folder with everything in it that the program could write to, listed before and after.

use itgel_seal::digest::{Sha256Stream, to_hex};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a file, folder or link is: its kind, its permission bits, its length, and what is in it.
pub type Listing = BTreeMap<PathBuf, String>;

/// Files up to this length are compared by what is in them, longer ones by length and time.
const READ: u64 = 4 << 20;

/// A folder for one attack.
pub struct Place {
    root: PathBuf,
}

impl Place {
    /// A new one below `scratch`: home, temporary files, the folder the program is started in, and files that must stay.
    pub fn new(scratch: &Path, name: &str) -> io::Result<Self> {
        let root = scratch.join(name);
        // What did not survive was left for a look.
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        for folder in ["home", "tmp", "here", "given"] {
            fs::create_dir_all(root.join(folder))?;
        }
        // Where `..`, a link or an absolute name would lead.
        for name in ["x", "here/x", "report.html", "given/report.html"] {
            fs::write(root.join(name), b"not to be touched")?;
        }
        Ok(Self { root })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside.
    pub fn at(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Everything that is there.
    pub fn list(&self) -> io::Result<Listing> {
        let mut all = Listing::new();
        let mut open = vec![self.root.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                let told = tell(&path)?;
                if fs::symlink_metadata(&path)?.is_dir() {
                    open.push(path.clone());
                }
                all.insert(path.strip_prefix(&self.root).unwrap_or(&path).to_owned(), told);
            }
        }
        Ok(all)
    }

    /// Takes it away; an attack that was survived leaves nothing to look at.
    pub fn clear(self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn tell(path: &Path) -> io::Result<String> {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};
    let metadata = fs::symlink_metadata(path)?;
    let (kind, mode) = (metadata.file_type(), metadata.permissions().mode());
    let what = if kind.is_symlink() {
        format!("link to {}", fs::read_link(path)?.display())
    } else if kind.is_file() && metadata.len() <= READ {
        let mut digest = Sha256Stream::new();
        io::copy(&mut fs::File::open(path)?, &mut digest)?;
        format!("{} {}", metadata.len(), to_hex(&digest.finish()))
    } else if kind.is_file() {
        format!("{} {:?}", metadata.len(), metadata.modified()?)
    } else if kind.is_fifo() {
        "pipe".to_owned()
    } else {
        "folder".to_owned()
    };
    Ok(format!("{mode:o} {what}"))
}

/// The first path in which two listings differ, but for what may: `None` when nothing else does.
pub fn difference(before: &Listing, after: &Listing, may: &dyn Fn(&Path) -> bool) -> Option<PathBuf> {
    let changed = |(path, told): &(&PathBuf, &String)| before.get(*path) != Some(*told) && !may(path);
    let gone = before.keys().find(|path| !after.contains_key(*path) && !may(path));
    after.iter().find(changed).map(|(path, _)| path).or(gone).cloned()
}
