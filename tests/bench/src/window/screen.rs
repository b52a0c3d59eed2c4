//! A display of its own, with a session bus and a window manager, as a room's computer has them: nothing of whoever runs the bench
//! is on it, and all of it goes with the value.

use super::Kit;
use super::eye::Eye;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The size of the screen, which is the size that the window asks for.
pub const SIZE: (u32, u32) = (1366, 768);

/// Windows keep the place and the size that they ask for: no borders, as in the tests of the window.
const MANAGER: &str = r#"<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><keepBorder>no</keepBorder></theme>
  <applications><application class="*"><decor>no</decor></application></applications>
</openbox_config>
"#;
/// A caret that blinks would make every look at the screen another picture.
const TOOLKIT: &str = "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=1\n";

/// A display.
#[derive(Debug)]
pub struct Screen {
    home: PathBuf,
    display: String,
    bus: String,
    running: Vec<Child>,
    /// Who looks at it.
    pub eye: Eye,
}

impl Screen {
    /// Opens one; what is on it keeps its files in this folder.
    ///
    /// # Errors
    /// What did not start.
    pub fn open(kit: &Kit, home: &Path) -> Result<Self, String> {
        for folder in ["data", "cache", "config/gtk-3.0", "run", "tmp"] {
            std::fs::create_dir_all(home.join(folder)).map_err(|e| e.to_string())?;
        }
        let manager = home.join("config/openbox.xml");
        std::fs::write(&manager, MANAGER).map_err(|e| e.to_string())?;
        std::fs::write(home.join("config/gtk-3.0/settings.ini"), TOOLKIT).map_err(|e| e.to_string())?;
        let (wide, high) = SIZE;
        let mut server = Command::new("Xvfb");
        server.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &format!("{wide}x{high}x24")]);
        let (server, number) = first_line(server)?;
        let mut running = Running(vec![server]);
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]);
        let (bus, address) = first_line(bus)?;
        running.0.push(bus);
        let display = format!(":{number}");
        let mut openbox = Command::new("openbox");
        openbox.arg("--sm-disable").arg("--config-file").arg(&manager).env("DISPLAY", &display);
        running.0.push(quiet(&mut openbox).spawn().map_err(|e| format!("openbox: {e}"))?);
        // The empty desk is what it looks like before anything is opened on it.
        std::thread::sleep(std::time::Duration::from_secs(1));
        let eye = Eye::open(&kit.eye, &display)?;
        let running = std::mem::take(&mut running.0);
        Ok(Self { home: home.to_owned(), display, bus: address, running, eye })
    }

    /// A program on this display. Like every window that is tested it draws without an imitated graphics card, which would cost more
    /// than the drawing, and it looks for no bus of assistive technologies, for which it would wait.
    #[must_use]
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for (name, folder) in [
            ("HOME", ""),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_RUNTIME_DIR", "run"),
            ("TMPDIR", "tmp"),
        ] {
            command.env(name, self.home.join(folder));
        }
        command.env("DISPLAY", &self.display).env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
        command.env("AT_SPI_BUS_ADDRESS", &self.bus).env("NO_AT_BRIDGE", "1");
        command.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1").env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        command.env("LP_NUM_THREADS", "1").env_remove("WAYLAND_DISPLAY").env_remove("GTK_MODULES");
        quiet(&mut command);
        command
    }

    /// Its folder.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.eye.close();
        end(&mut self.running);
    }
}

/// What has been started so far, and ends where the rest does not start.
struct Running(Vec<Child>);

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

/// The last first: nothing is on a display that is gone.
fn end(running: &mut Vec<Child>) {
    while let Some(mut child) = running.pop() {
        let _ = child.kill();
        let _ = child.wait();
    }
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

/// Starts what says in its first line where it is to be found.
fn first_line(mut command: Command) -> Result<(Child, String), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|e| format!("{name}: {e}"))?;
    let mut line = String::new();
    let out = child.stdout.take().ok_or("no output")?;
    let read = BufReader::new(out).read_line(&mut line);
    if read.is_err() || line.trim().is_empty() {
        end(&mut vec![child]);
        return Err(format!("{name} did not start"));
    }
    Ok((child, line.trim().to_owned()))
}
