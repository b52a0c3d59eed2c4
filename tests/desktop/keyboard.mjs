// Keys as a keyboard gives them: by their place, through the server of the display, under the layout that is set there. What
// a driver sends instead are letters, and no layout stands between.

import { execFileSync } from 'node:child_process';
import { Manager } from './manager.mjs';

/** Keys go down in turn, and up again in the other. The numbers are those of the kernel's input events and 8 more, as every server counts them. */
const press = `
import sys
from ctypes import CDLL, c_int, c_uint, c_ulong, c_void_p
x, test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
x.XOpenDisplay.restype = c_void_p
x.XFlush.argtypes = x.XCloseDisplay.argtypes = [c_void_p]
test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
display = x.XOpenDisplay(None)
keys = [int(place) + 8 for place in sys.argv[1:]]
for key, down in [(key, 1) for key in keys] + [(key, 0) for key in reversed(keys)]:
    test.XTestFakeKeyEvent(display, key, down, 0)
x.XFlush(display)
x.XCloseDisplay(display)
`;

/** Places of keys, by the names that the page knows them by. */
const places = {
  KeyQ: 16,
  KeyW: 17,
  KeyA: 30,
  KeyS: 31,
  KeyF: 33,
  ...Object.fromEntries([...'1234567890'].map((digit, n) => [`Digit${digit}`, n + 2])),
  Numpad1: 79,
  Numpad2: 80,
  Numpad3: 81,
  Numpad4: 75,
  Numpad5: 76,
  Numpad6: 77,
  Numpad7: 71,
  Numpad8: 72,
  Numpad9: 73,
  Backspace: 14,
  Shift: 42,
  Space: 57,
  F2: 60,
};

/** Presses one key of the keyboard, or one while another is held. */
export function pressPlace(...codes) {
  execFileSync('python3', ['-c', press, ...codes.map((code) => String(places[code]))]);
}

/** Lays a layout over the keyboard of this display. */
function layOut(...names) {
  execFileSync('setxkbmap', names);
}

/** What is pressed meanwhile is pressed on a keyboard that is laid out in Mongolian, in a window that has it. */
export async function underMongolian(window, work) {
  const manager = await Manager.start();
  try {
    await manager.until(() => manager.windows().length === 1, 'the window is not managed');
    await manager.until(() => manager.active() === manager.windows()[0], 'the window has no keyboard');
    layOut('mn');
    await work();
  } finally {
    layOut('us');
    manager.stop();
  }
  await window.session.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 768 });
}
