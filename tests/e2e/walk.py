# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every action of the program that assistive technology can reach, and triggers each: in the menu bar, in the
window, in the menus that pop up, and in the dialogs that open. What is added to the program is found by itself."""
import collections
import re
import time

from accessible import ATSPI, Gone, Node
from popups import Popups, items

PRESSED = ("push button", "check box", "radio button", "toggle button", "button menu")
# What has a menu of its own when it is asked for by keyboard. Texts and fields have Qt's, for editing and copying.
WITH_MENU = ("table", "tree", "list")
COPY = "Copy "
# A dialog in a dialog in a dialog.
DEEPEST = 3

# What is not triggered, and why. Everything else is.
LEFT_OUT = {
    "Quit": "ends the program",
    "Import…": "waits in a file dialog, which is Qt's",
    "Export…": "waits in a file dialog, which is Qt's",
    "Open credentials.csv…": "waits in a file dialog, which is Qt's",
    "Open the demo estate": "a connection to another emulator, which is not read-only",
}
# The same in one dialog alone.
LEFT_OUT_OF = {("Unlock a connection", "Unlock"): "takes off the lock that the walk is about"}

# Where an action is: its page, the dialogs that lead to it, its kind, and its names.
Target = collections.namedtuple("Target", "page dialogs kind names")


class Walk:
    """One walk through a console. The world around it, a "stage", has pages (names), start() for a console at its
    beginning, is_intact() for what has become of it, and go(console, page)."""

    def __init__(self, stage, bus):
        self._stage = stage
        self._bus = bus
        self._popups = Popups(bus)
        self._bar = None
        self._console = None
        self._known = set()
        self._dialogs_seen = set()
        self._openers = {}
        self.triggered = []
        self.disabled = []
        self.restarts = 0

    def close(self):
        self._popups.close()

    def run(self):
        waiting = collections.deque()
        self._restart()
        for page in self._stage.pages:
            self._prepare(page)
            waiting += self._new(self._in_window(page))
        while waiting:
            target = waiting.popleft()
            self._prepare(target.page)
            waiting += self._trigger(target)
        self._settle()

    # --- the console ---

    def _restart(self):
        if self._console:
            self._settle()
            self.restarts += 1
        self._console = self._stage.start()
        self._bar = self._console.find("menu bar")
        self._popups.ask(self._console.root)

    def _prepare(self, page):
        """The console, intact and on the page, with no dialog open."""
        if not self._close_dialogs() or not self._stage.is_intact():
            self._restart()
        try:
            self._stage.go(self._console, page)
        except (AssertionError, Gone):
            # What the last action did showed only now.
            self._restart()
            self._stage.go(self._console, page)

    def _dialogs(self):
        """Every window but the main one, the topmost last: title and node."""
        if self._console.process.poll() is not None:
            return {}
        windows = [Node(self._bus, *child) for child in self._console.root.ask(ATSPI + "Accessible", "GetChildren")[0]]
        return {window.name: window for window in windows if is_showing(window) and window != self._console.window}

    def _close_dialogs(self):
        """False when they do not close."""
        for _ in range(DEEPEST + 1):
            open_ones = len(self._dialogs())
            if not open_ones:
                return True
            self._console.take_keyboard()
            self._console.press("Escape")
            self._wait(lambda before=open_ones: len(self._dialogs()) < before)
        return False

    def _settle(self):
        """Nothing is under way any more: what would be sent has been sent."""
        if self._console.process.poll() is None:
            self._console.wait_until("nothing is under way", lambda: not self._console.look(
                name=re.compile("under way|Refreshing")))

    @staticmethod
    def _wait(question, patience=3.0):
        """For a while: not everything has an effect that can be waited for."""
        deadline = time.monotonic() + patience
        while not question():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True

    # --- finding ---

    def _new(self, targets):
        """Those that were not found before, in this or in another page."""
        found = []
        for target in targets:
            key = (target.dialogs[-1:], target.kind, target.names)
            if key not in self._known:
                self._known.add(key)
                found.append(target)
        return found

    def _in_window(self, page):
        found = [Target(page, (), "menu bar", path) for path, _ in items(self._bar)]
        return found + self._controls(page, (), self._console.window.scan())

    def _in_dialog(self, target, title, node):
        return self._controls(target.page, target.dialogs + (title,), node.scan(), target)

    def _controls(self, page, dialogs, seen, opener=None):
        pressed = [each for each in seen if each.role in PRESSED and each.name]
        found = [Target(page, dialogs, "control", (each.role, each.name)) for each in pressed
                 if not each.name.startswith(COPY)]
        # A page has dozens of them, all alike: they are pressed in one go.
        copies = tuple(each.name for each in pressed if each.name.startswith(COPY))
        if copies:
            found.append(Target(page, dialogs, "copies", copies))
        if not opener:
            for each in seen:
                if each.role in WITH_MENU and each.name and "focusable" in each.states:
                    found += [Target(page, dialogs, "popup", (each.role, each.name, *path))
                              for path in self._paths_of_popup(each.role, each.name)]
        else:
            self._openers[dialogs] = opener
        return found

    def _paths_of_popup(self, role, name):
        menu = self._open_popup(role, name)
        paths = [path for path, _ in items(menu)] if menu else []
        self._close_popup(menu)
        return paths

    def _open_popup(self, role, name):
        node = self._console.look(role, name)
        if not node:
            return None
        self._console.take_keyboard()
        try:
            self._console.tab_to(role, name)
        except AssertionError:
            return None
        self._popups.forget()
        # A menu that was asked for tells of itself with the first step in it.
        self._console.press("Menu", "Down")
        self._wait(lambda: self._popups.menu() is not None)
        return self._popups.menu()

    def _close_popup(self, menu):
        if menu:
            self._console.press("Escape")
            self._wait(lambda: not is_showing(menu))

    # --- triggering ---

    def _trigger(self, target):
        """What appeared by it: more targets."""
        if self._reason(target):
            return []
        for title in target.dialogs:
            if not self._open_dialog(target, title):
                return []
        if not self._act(target):
            return []
        self.triggered.append(target)
        found = []
        for title, node in self._dialogs().items():
            if title not in target.dialogs and title not in self._dialogs_seen and len(target.dialogs) < DEEPEST:
                self._dialogs_seen.add(title)
                found += self._new(self._in_dialog(target, title, node))
        return found

    @staticmethod
    def _reason(target):
        dialog = target.dialogs[-1] if target.dialogs else ""
        return LEFT_OUT.get(target.names[-1]) or LEFT_OUT_OF.get((dialog, target.names[-1]))

    def _open_dialog(self, target, title):
        depth = target.dialogs.index(title) + 1
        opener = self._openers.get(target.dialogs[:depth])
        return bool(opener) and self._act(opener) and self._wait(
            lambda: title in self._dialogs())

    def _act(self, target):
        if target.kind == "copies":
            return self._press_all(target)
        node, menu = self._find(target)
        if not node:
            return False
        try:
            if "enabled" not in node.states:
                self.disabled.append(target)
            # A disabled button offers nothing at all, a disabled entry does.
            if node.actions():
                node.act("Press", "Toggle", "Check", "Uncheck", "ShowMenu")
            # It has been carried out when the next question is answered: they are taken in their order.
            self._console.root.get("Accessible", "Name")
        except Gone:
            return False
        if target.kind == "popup":
            self._close_popup(menu)
        elif target.names[0] == "button menu":
            self._console.press("Escape")
        return True

    def _press_all(self, target):
        for each in self._console.window.scan():
            if each.name in target.names and each.role in PRESSED and each.node.actions():
                each.node.act("Press")
        return True

    def _find(self, target):
        if target.kind == "menu bar":
            return next((node for path, node in items(self._bar) if path == target.names), None), None
        if target.kind == "popup":
            role, name, *path = target.names
            menu = self._open_popup(role, name)
            found = [node for names, node in items(menu) if names == tuple(path)] if menu else []
            return (found[0] if found else None), menu
        under = self._dialogs().get(target.dialogs[-1]) if target.dialogs else self._console.window
        return (self._console.look(*target.names, under=under) if under else None), None


def is_showing(node):
    try:
        return "showing" in node.states
    except Gone:
        return False
