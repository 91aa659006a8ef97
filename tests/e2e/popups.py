# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The menus that pop up: Qt does not list them among a program's windows, but tells when the keyboard is in one."""
from gi.repository import Gio, GLib

from accessible import ATSPI, Gone, Node

REGISTRY = "org.a11y.atspi.Registry"
FOCUS = "object:state-changed:focused"


class Popups:
    """Listens to what has the keyboard, from its making on."""

    def __init__(self, bus):
        self._bus = bus
        self._focused = []
        self._subscription = bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "StateChanged", None, None, Gio.DBusSignalFlags.NONE, self._hear)

    def ask(self, program):
        """A program tells only what somebody asked for while it was running: this, once for each."""
        registry = Node(self._bus, REGISTRY, "/org/a11y/atspi/registry")
        registry.ask(REGISTRY, "RegisterEvent", GLib.Variant("(sass)", (FOCUS, [], "")))
        # When this is answered, the program has heard of it.
        program.get("Accessible", "Name")

    def close(self):
        self._bus.signal_unsubscribe(self._subscription)

    def forget(self):
        while GLib.MainContext.default().iteration(False):
            pass
        self._focused.clear()

    def _hear(self, _bus, sender, path, _interface, _signal, arguments):
        state, on = arguments.unpack()[:2]
        if state == "focused" and on:
            self._focused.append(Node(self._bus, sender, path))

    def menu(self):
        """The menu that opened since forget(); none when there is none yet."""
        while GLib.MainContext.default().iteration(False):
            pass
        for node in reversed(self._focused):
            try:
                if node.role == "menu item":
                    node = Node(self._bus, *node.get("Accessible", "Parent"))
                if node.role == "popup menu" and "showing" in node.states:
                    return node
            except Gone:
                continue
        return None


def items(menu):
    """The entries of a menu, open or not, and of the menus in it: (path of names, node)."""
    for child in menu.ask(ATSPI + "Accessible", "GetChildren")[0]:
        node = Node(menu.bus, *child)
        # What Qt names for an entry that has gone from a menu which is filled anew.
        if node.path.endswith("/null"):
            continue
        if node.role == "popup menu":
            yield from items(node)
        elif node.role in ("menu item", "check menu item", "radio menu item"):
            below = list(items(node))
            if below:
                yield from (((node.name, *path), item) for path, item in below)
            else:
                yield (node.name,), node
