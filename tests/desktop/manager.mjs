// A small window manager on the test's own display, and what it says of windows: which one is in front, which are away.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Windows keep the place and the size they ask for: no borders, as the rest of the journey is used to. */
const config = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*"><decor>no</decor></application></applications>
</openbox_config>
`;

/** The one request to a window manager that has no command of its own in Debian's small packages. */
const iconify = `
import sys
from ctypes import CDLL, c_int, c_ulong, c_void_p
x = CDLL("libX11.so.6")
x.XOpenDisplay.restype = c_void_p
x.XIconifyWindow.argtypes = [c_void_p, c_ulong, c_int]
x.XCloseDisplay.argtypes = [c_void_p]
display = x.XOpenDisplay(None)
x.XIconifyWindow(display, int(sys.argv[1], 16), 0)
x.XCloseDisplay(display)
`;

const property = (...words) => execFileSync('xprop', words, { encoding: 'utf8' });

/** Openbox. It manages the windows that are there already, and lets them go when it ends. */
export class Manager {
  static async start() {
    const folder = mkdtempSync(path.join(tmpdir(), 'itgel-manager-'));
    const file = path.join(folder, 'rc.xml');
    writeFileSync(file, config);
    const child = spawn('openbox', ['--sm-disable', '--config-file', file], { stdio: 'ignore' });
    const manager = new Manager(child, folder);
    await manager.until(
      () => property('-root', '_NET_SUPPORTING_WM_CHECK').includes('window id'),
      'no window manager came up',
    );
    return manager;
  }

  constructor(child, folder) {
    Object.assign(this, { child, folder });
  }

  async until(is, what) {
    for (let tries = 0; tries < 200; tries += 1) {
      if (is()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(what);
  }

  /** The windows it manages, the one at the bottom first. */
  windows() {
    return [...property('-root', '_NET_CLIENT_LIST_STACKING').matchAll(/0x[0-9a-f]+/g)].map((found) => found[0]);
  }

  /** The window that has the keyboard. */
  active() {
    return /0x[0-9a-f]+/.exec(property('-root', '_NET_ACTIVE_WINDOW'))?.[0];
  }

  /** Whether a window lies in the task bar instead of on the desk. */
  isAway(window) {
    return property('-id', window, 'WM_STATE').includes('Iconic');
  }

  /** Whether a window fills the screen, with no panel and no title bar beside it. */
  isFull(window) {
    return property('-id', window, '_NET_WM_STATE').includes('_NET_WM_STATE_FULLSCREEN');
  }

  /** Puts a window into the task bar, as its button does. */
  minimise(window) {
    execFileSync('python3', ['-c', iconify, window]);
  }

  stop() {
    this.child.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Something else that a person works in: it lies over the whole desk. */
export function another() {
  return spawn('xmessage', ['-geometry', '1366x768+0+0', 'X'], { stdio: 'ignore' });
}
