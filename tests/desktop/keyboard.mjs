// Keys as a keyboard gives them: by their place, through the server of the display, under the layout that is set there. What
// a driver sends instead are letters, and no layout stands between.

import { execFileSync } from 'node:child_process';

/** A key goes down and up. The numbers are those of the kernel's input events and 8 more, as every server counts them. */
const press = `
import sys
from ctypes import CDLL, c_int, c_uint, c_ulong, c_void_p
x, test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
x.XOpenDisplay.restype = c_void_p
x.XFlush.argtypes = x.XCloseDisplay.argtypes = [c_void_p]
test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
display = x.XOpenDisplay(None)
for down in (1, 0):
    test.XTestFakeKeyEvent(display, int(sys.argv[1]) + 8, down, 0)
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
  Digit6: 7,
  Digit7: 8,
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
  Space: 57,
  F2: 60,
};

/** Presses one key of the keyboard. */
export function pressPlace(code) {
  execFileSync('python3', ['-c', press, String(places[code])]);
}

/** Lays a layout over the keyboard of this display. */
export function layOut(...names) {
  execFileSync('setxkbmap', names);
}
