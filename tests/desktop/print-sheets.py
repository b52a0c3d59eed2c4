"""Prints a page with the real print operation of WebKitGTK into a PDF, as the window's own print dialog would.

WebDriver cannot press a button of the system's print dialog, so the sheets of the window are taken over as they are,
with their styles and fonts, and printed here by the same engine. Margins stay as GTK has them at first.
Usage: print-sheets.py PAGE.html OUT.pdf [PAGE.html OUT.pdf ...]
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

jobs = list(zip(sys.argv[1::2], sys.argv[2::2]))
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(1366, 768)
window.add(view)
window.show_all()
outcome = []


def end(word):
    outcome.append(word)
    Gtk.main_quit()


def begin():
    view.load_uri(GLib.filename_to_uri(jobs[0][0], None))


def printed(_):
    jobs.pop(0)
    if jobs:
        begin()
    else:
        end("printed")


def send():
    operation = WebKit2.PrintOperation.new(view)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(jobs[0][1], None))
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new("iso_a4"))
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("failed", lambda _, problem: end(problem.message))
    operation.connect("finished", printed)
    operation.print_()
    return False


def loaded(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        GLib.timeout_add(300, send)


view.connect("load-changed", loaded)
GLib.timeout_add_seconds(240, lambda: end("the pages were not printed within four minutes"))
begin()
Gtk.main()
if outcome[0] != "printed":
    sys.exit(outcome[0])
