# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a program, asked for over the bus each time: nothing is kept, nothing gets stale."""
from gi.repository import Gio, GLib

ATSPI = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {"active": 1, "checked": 4, "enabled": 8, "focusable": 11, "focused": 12, "modal": 16, "selected": 23,
          "sensitive": 24, "showing": 25}
ON_SCREEN = 0
PATIENCE_MS = 30_000


class Gone(Exception):
    """The object, or its whole program, is not there any more."""


class Node:
    def __init__(self, bus, name, path):
        self.bus, self.name_on_bus, self.path = bus, name, path

    def __eq__(self, other):
        return (self.name_on_bus, self.path) == (other.name_on_bus, other.path)

    def ask(self, interface, method, arguments=None):
        try:
            return self.bus.call_sync(self.name_on_bus, self.path, interface, method, arguments, None,
                                      Gio.DBusCallFlags.NONE, PATIENCE_MS, None).unpack()
        except GLib.Error as error:
            raise Gone(f"{method}: {error.message}") from None

    def tell(self, interface, method, arguments):
        """Without waiting for an answer: what opens a menu answers when the menu has been closed."""
        self.bus.call(self.name_on_bus, self.path, interface, method, arguments, None,
                      Gio.DBusCallFlags.NONE, PATIENCE_MS, None, None)
        self.bus.flush_sync(None)

    def get(self, interface, name):
        return self.ask("org.freedesktop.DBus.Properties", "Get",
                        GLib.Variant("(ss)", (ATSPI + interface, name)))[0]

    @property
    def role(self):
        return self.ask(ATSPI + "Accessible", "GetRoleName")[0]

    @property
    def name(self):
        return self.get("Accessible", "Name")

    @property
    def description(self):
        return self.get("Accessible", "Description")

    @property
    def states(self):
        return state_names(self.ask(ATSPI + "Accessible", "GetState"))

    @property
    def text(self):
        return self.ask(ATSPI + "Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    @property
    def place(self):
        """x, y, width and height on the screen."""
        return self.ask(ATSPI + "Component", "GetExtents", GLib.Variant("(u)", (ON_SCREEN,)))[0]

    def scan(self):
        """Itself and everything below it that is on the screen, in the order of the tree, without the cells of tables.

        A level of the tree is asked for at once: one question after the other takes seconds on a busy machine.
        """
        top = Seen(self)
        level = [top]
        while level:
            answers = ask_all([question for seen in level for question in (
                (seen.node, ATSPI + "Accessible", "GetRoleName", None),
                (seen.node, ATSPI + "Accessible", "GetState", None),
                (seen.node, "org.freedesktop.DBus.Properties", "Get",
                 GLib.Variant("(ss)", (ATSPI + "Accessible", "Name"))))])
            for seen, role, state, name in zip(level, answers[0::3], answers[1::3], answers[2::3]):
                seen.take(role, state, name)
            open_ones = [seen for seen in level if seen.is_open()]
            lists = ask_all([(seen.node, ATSPI + "Accessible", "GetChildren", None) for seen in open_ones])
            level = []
            for seen, children in zip(open_ones, lists):
                seen.children = [Seen(Node(self.bus, *child)) for child in (children[0] if children else [])]
                level += seen.children
        return list(top.flat())

    def focus(self):
        self.ask(ATSPI + "Component", "GrabFocus")

    def actions(self):
        return [action[0] for action in self.ask(ATSPI + "Action", "GetActions")[0]]

    def act(self, *wanted):
        """Does the first of the wanted actions that there is."""
        offered = self.actions()
        for name in wanted:
            if name in offered:
                self.tell(ATSPI + "Action", "DoAction", GLib.Variant("(i)", (offered.index(name),)))
                return
        raise AssertionError(f"{self.role} {self.name!r} offers {offered}, none of {wanted}")

    def write(self, text):
        self.ask(ATSPI + "EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    # --- tables ---

    @property
    def row_count(self):
        return self.get("Table", "NRows")

    def headers(self):
        count = self.get("Table", "NColumns")
        return [self.ask(ATSPI + "Table", "GetColumnDescription", GLib.Variant("(i)", (column,)))[0]
                for column in range(count)]

    def cell(self, row, column):
        found = self.ask(ATSPI + "Table", "GetAccessibleAt", GLib.Variant("(ii)", (row, column)))[0]
        return Node(self.bus, *found)

    def column(self, header):
        index = self.headers().index(header)
        cells = ask_all([(self, ATSPI + "Table", "GetAccessibleAt", GLib.Variant("(ii)", (row, index)))
                         for row in range(self.row_count)])
        names = ask_all([(Node(self.bus, *cell[0]), "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (ATSPI + "Accessible", "Name"))) for cell in cells if cell])
        return [name[0] for name in names if name]


class Seen:
    """An object as it was in one moment."""

    def __init__(self, node):
        self.node = node
        self.role = self.name = None
        self.states = set()
        self.children = []

    def take(self, role, state, name):
        if role and state and name:
            self.role, self.name, self.states = role[0], name[0], state_names(state)

    def is_shown(self):
        return self.role == "application" or "showing" in self.states

    def is_open(self):
        return self.is_shown() and self.role not in ("table", "table cell")

    def flat(self):
        if self.is_shown():
            yield self
            for child in self.children:
                yield from child.flat()


def state_names(reply):
    low, high = reply[0]
    bits = low | high << 32
    return {state for state, bit in STATES.items() if bits >> bit & 1}


def ask_all(questions):
    """The answers to (node, interface, method, arguments), in their order; none where there was no answer."""
    answers = [None] * len(questions)
    waiting = set(range(len(questions)))

    def arrived(bus, result, index):
        waiting.discard(index)
        try:
            answers[index] = bus.call_finish(result).unpack()
        except GLib.Error:
            answers[index] = None

    for index, (node, interface, method, arguments) in enumerate(questions):
        node.bus.call(node.name_on_bus, node.path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                      PATIENCE_MS, None, arrived, index)
    while waiting:
        GLib.MainContext.default().iteration(True)
    return answers


def program(bus, process_id):
    """The root object of the program with that process id; none when it is not there yet."""
    registry = Node(bus, "org.a11y.atspi.Registry", ROOT)
    try:
        for child in (Node(bus, *found) for found in registry.ask(ATSPI + "Accessible", "GetChildren")[0]):
            owner = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                  "GetConnectionUnixProcessID", GLib.Variant("(s)", (child.name_on_bus,)), None,
                                  Gio.DBusCallFlags.NONE, PATIENCE_MS, None).unpack()[0]
            if owner == process_id:
                return child
    except (Gone, GLib.Error):
        pass
    return None


def descriptions(nodes):
    """The descriptions of many objects at once."""
    answers = ask_all([(node, "org.freedesktop.DBus.Properties", "Get",
                        GLib.Variant("(ss)", (ATSPI + "Accessible", "Description"))) for node in nodes])
    return [answer[0] if answer else "" for answer in answers]
