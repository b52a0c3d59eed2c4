//! The memory of a window, all of its processes: what each has for itself, and of what several share its part of it (PSS).

use std::path::Path;

/// What a window takes, MiB, of how many processes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Proportional set size of all, MiB.
    pub mib: f64,
    /// How many processes there are.
    pub processes: usize,
}

/// Of a process and all that it started, those whom these started among them.
///
/// # Errors
/// What the system does not tell: of a program that is closed to others only an administrator may ask.
pub fn of_tree(top: u32) -> Result<Memory, String> {
    let all: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .map_err(|e| e.to_string())?
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|process: u32| {
            // Gone meanwhile.
            let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
            Some((process, parent(&stat)?))
        })
        .collect();
    let mut kib = 0.0;
    let tree = below(top, &all);
    for process in &tree {
        let path = format!("/proc/{process}/smaps_rollup");
        let told = match std::fs::read_to_string(Path::new(&path)) {
            Ok(told) => told,
            // Gone meanwhile.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
            Err(e) => {
                return Err(format!("the system does not tell the memory of a process of the window: {e}"));
            }
        };
        kib += pss_kib(&told).ok_or("the system tells the memory of a process in another form")?;
    }
    Ok(Memory { mib: kib / 1024.0, processes: tree.len() })
}

/// A process and all below it.
fn below(top: u32, all: &[(u32, u32)]) -> Vec<u32> {
    let mut tree = vec![top];
    let mut at = 0;
    while let Some(&one) = tree.get(at) {
        tree.extend(all.iter().filter(|(_, parent)| *parent == one).map(|(process, _)| *process));
        at += 1;
    }
    tree
}

/// Who started it, of `/proc/N/stat`: behind the name, in which anything may stand.
fn parent(stat: &str) -> Option<u32> {
    let (_, behind) = stat.rsplit_once(')')?;
    behind.split_whitespace().nth(1)?.parse().ok()
}

/// The line of `/proc/N/smaps_rollup` that counts, KiB.
fn pss_kib(told: &str) -> Option<f64> {
    let line = told.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROLLUP: &str = "55d0c8a00000-7ffd0b5f2000 ---p 00000000 00:00 0    [rollup]
Rss:              265300 kB
Pss:              102912 kB
Pss_Dirty:         61440 kB
Pss_Anon:          61300 kB
Shared_Clean:     150000 kB
";

    #[test]
    fn the_share_is_read_and_not_its_parts() {
        assert_eq!(pss_kib(ROLLUP), Some(102_912.0));
        assert_eq!(pss_kib("Rss: 1 kB\n"), None);
        assert_eq!(pss_kib("Pss: many kB\n"), None);
    }

    #[test]
    fn a_process_belongs_to_whoever_started_it_whatever_it_is_called() {
        assert_eq!(parent("17 (WebKitWebProcess) S 12 17 17 0 -1"), Some(12));
        assert_eq!(parent("18 (a) 5 (b) R 17 0 0"), Some(17));
        assert_eq!(parent("18"), None);
        let all = [(12, 1), (17, 12), (18, 17), (19, 2), (20, 12)];
        let mut tree = below(12, &all);
        tree.sort_unstable();
        assert_eq!(tree, [12, 17, 18, 20]);
    }

    #[test]
    fn this_process_has_memory() {
        let own = of_tree(std::process::id()).expect("its own memory is told to everybody");
        assert!(own.mib > 0.1 && own.processes >= 1, "{own:?}");
    }
}
