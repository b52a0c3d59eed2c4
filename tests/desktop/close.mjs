// The window is closed as its own button does it: by the request that a window manager sends.

import { execFileSync } from 'node:child_process';

/**
 * Asks every window that can be closed so, wherever it stands in the tree. There is one program on a test's display; the
 * toolkit has hidden windows beside the one that is seen, and they do nothing.
 */
const close = `
from ctypes import CDLL, POINTER, Structure, Union, byref, c_char, c_int, c_long, c_uint, c_ulong, c_void_p
x = CDLL("libX11.so.6")

class Message(Structure):
    _fields_ = [("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p), ("window", c_ulong),
                ("message_type", c_ulong), ("format", c_int), ("data", c_long * 5)]

class Event(Union):
    _fields_ = [("message", Message), ("pad", c_long * 24)]

x.XOpenDisplay.restype = c_void_p
x.XDefaultRootWindow.argtypes = [c_void_p]
x.XDefaultRootWindow.restype = c_ulong
x.XInternAtom.argtypes = [c_void_p, c_void_p, c_int]
x.XInternAtom.restype = c_ulong
x.XQueryTree.argtypes = [c_void_p, c_ulong, POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong)), POINTER(c_uint)]
x.XGetWMProtocols.argtypes = [c_void_p, c_ulong, POINTER(POINTER(c_ulong)), POINTER(c_int)]
x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
x.XCloseDisplay.argtypes = [c_void_p]
display = x.XOpenDisplay(None)
protocols, delete = (x.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
asked = 0

def look(window):
    global asked
    understood, count = POINTER(c_ulong)(), c_int()
    if x.XGetWMProtocols(display, window, byref(understood), byref(count)):
        if delete in understood[:count.value]:
            event = Event()
            event.message = Message(33, 0, 1, None, window, protocols, 32, (c_long * 5)(delete, 0, 0, 0, 0))
            x.XSendEvent(display, window, 0, 0, byref(event))
            asked += 1
    root, parent, children, many = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
    x.XQueryTree(display, window, byref(root), byref(parent), byref(children), byref(many))
    for child in children[:many.value]:
        look(child)

look(x.XDefaultRootWindow(display))
x.XCloseDisplay(display)
print(asked)
`;

/** Presses the button that closes a window. */
export function closeWindow() {
  const asked = Number(execFileSync('python3', ['-c', close], { encoding: 'utf8' }));
  if (asked === 0) throw new Error('there was no window to close');
}
