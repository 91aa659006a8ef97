# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the console and uses it as a person does, through what it tells assistive technology."""
import os
import re
import shutil
import subprocess
import tempfile

import accessible
import framebuffer
import popups
from world import PATIENCE, Impatient, die_with_parent, end, spawn, until


class Home:
    """A home folder of its own, for one or several starts."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="partita-home-")

    def environment(self):
        home = {"HOME": self.folder}
        for name, below in (("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share"),
                            ("XDG_CACHE_HOME", ".cache"), ("XDG_STATE_HOME", ".local/state"),
                            ("XDG_RUNTIME_DIR", "run"), ("TMPDIR", "tmp")):
            home[name] = os.path.join(self.folder, below)
            os.makedirs(home[name], mode=0o700, exist_ok=True)
        return home

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def run_to_end(programs, world_environment, home, arguments, **environment):
    """What the console prints when it leaves by itself."""
    return subprocess.run([os.path.join(programs, "partita"), *arguments], capture_output=True, timeout=PATIENCE,
                          text=True, preexec_fn=die_with_parent,
                          env={"LC_ALL": "C.UTF-8", **world_environment, **home.environment(), **environment})


class Console:
    def __init__(self, world, programs, home, arguments=(), core_limit=None, **environment):
        """core_limit: bytes of a core file that the program may write, as long as it does not refuse itself."""
        self._world = world
        self.home = home
        # Beside the home folder's content, so that what is printed is searched like what is stored.
        self.output = os.path.join(home.folder, "output")
        everything = {"LC_ALL": "C.UTF-8", "TZ": "UTC", **world.environment, **home.environment(), **environment}
        with open(self.output, "ab") as output:
            self.process = spawn([os.path.join(programs, "partita"), *arguments], env=everything,
                                 core_limit=core_limit, cwd=home.folder, stdin=subprocess.DEVNULL, stdout=output,
                                 stderr=output)
        try:
            self.root = until("the console on the accessibility bus", self._find_root)
            self.window = self.find("frame")
        except BaseException:
            end(self.process)
            raise

    def _find_root(self):
        if self.process.poll() is not None:
            with open(self.output, encoding="utf-8", errors="replace") as output:
                raise AssertionError(f"the console ended at once ({self.process.returncode}): {output.read()}")
        return accessible.program(self._world.accessibility, self.process.pid)

    # --- finding ---

    def look(self, role=None, name=None, under=None, where=lambda seen: True):
        """The first object on the screen that fits; none when there is none. The name is exact or an expression."""
        for seen in (under or self.root).scan():
            if (role is None or seen.role == role) and fits(name, seen.name) and where(seen):
                return seen.node
        return None

    def find(self, role=None, name=None, patience=PATIENCE, **more):
        return self.wait_until(f"{role or 'object'} named {name!r}", lambda: self.look(role, name, **more), patience)

    def wait_until(self, what, question, patience=PATIENCE):
        """Until the question is answered with yes; objects may come and go meanwhile."""

        def ask():
            try:
                return question()
            except accessible.Gone:
                return None

        try:
            return until(what, ask, patience)
        except Impatient as error:
            raise AssertionError(f"{error}; on the screen: {self.words()}") from None

    def wait_gone(self, role, name):
        self.wait_until(f"no {role} named {name!r}", lambda: not self.look(role, name))

    def says(self, text, **more):
        """Waits until the words stand on the screen, in whatever object."""
        return self.find(name=re.compile(re.escape(text)), **more)

    def table(self, name):
        return self.find("table", name)

    def wait_rows(self, table, count):
        self.wait_until(f"{count} rows in {table!r}", lambda: self.table(table).row_count == count)
        return self.table(table)

    def words(self):
        """Every name on the screen, for a message about what was there instead."""
        return [seen.name for seen in self.root.scan() if seen.name]

    # --- doing ---

    def click(self, role, name):
        node = self.find(role, name)
        self.wait_until(f"{name!r} can be clicked", lambda: "enabled" in node.states)
        node.act("Press", "Toggle")
        return node

    def choose(self, entry):
        """Triggers an entry of the menu bar."""
        entries = popups.items(self.find("menu bar"))
        node = next(node for path, node in entries if path[-1] == entry)
        self.wait_until(f"{entry!r} can be chosen", lambda: "enabled" in node.states)
        node.act("Press")

    def write(self, name, text):
        self.find("text", name).write(text)

    def add_connection(self):
        """Opens the dialog that adds a connection."""
        self.click("push button", re.compile("^Add a connection"))
        self.find("dialog", re.compile("^Add a connection"))
        self.take_keyboard()

    def choose_endpoints_by_hand(self):
        self.find("combo box", "Huawei Cloud").focus()
        self.press("End")
        self.find("combo box", "Other (endpoints by hand)")

    def fill_in_connection(self, values, remember=False):
        """Goes through the parts of that dialog by keyboard. By user and password when there is a password. Unless it
        is to be remembered, the secret is kept for this run: most worlds have no keychain."""
        self.add_connection()
        self.write("Name", values["Name"])
        self.press("ctrl+Next")
        self.choose_endpoints_by_hand()
        self.write("Kafka service (DMS)", values["Endpoint of DMS"])
        for optional in ("Networks (VPC)", "Enterprise projects (EPS)"):
            if optional in values:
                self.write(optional, values[optional])
        self.write("Identity (IAM)", values.get("Endpoint of IAM", ""))
        self.press("ctrl+Next")
        self.fill_in_sign_in(values)
        if not remember:
            self.click("radio button", "Keep only for this run")
        self.press("ctrl+Next")
        self.write("Region", values["Region"])
        self.write("Project id", values["Project id"])

    def fill_in_sign_in(self, values):
        fields = ["Access key id", "Secret key"]
        if "Password" in values:
            fields = ["Account", "User", "Password"]
            self.tab_to("combo box", "Access key")
            self.press("End")
            self.find("combo box", "User and password")
        for field in fields:
            self.write(field, values[field])

    def take_keyboard(self):
        """Gives the keyboard to the topmost window. There is no window manager that would do it."""

        def give():
            for window in reversed(self.windows()):
                self._xdotool("windowfocus", window)
                return self.look(where=lambda seen: "active" in seen.states)
            return None

        self.wait_until("a window of the console is active", give)

    def press(self, *keys):
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def type(self, text):
        self._xdotool("type", "--delay", "4", "--", text)

    def double_click(self, node):
        x, y, _, height = node.place
        self._xdotool("mousemove", str(x + 20), str(y + height // 2), "click", "--repeat", "2", "--delay", "40", "1")

    def tab_to(self, role, name, most=40):
        node = self.find(role, name)
        for _ in range(most):
            if "focused" in node.states:
                return node
            self.press("Tab")
        raise AssertionError(f"{name!r} is not reached with Tab")

    def open_menu(self, name):
        """By keyboard: Qt tells nothing of a button's menu and ignores the wish to show it."""
        self.take_keyboard()
        before = len(self.windows())
        self.tab_to("button menu", name)
        self.press("space")
        self.wait_until("the menu is open", lambda: len(self.windows()) > before)

    def drag(self, x, y, by):
        """Along the line, in two steps: the first begins the drag."""
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1", "mousemove", str(x + by // 2), str(y),
                      "mousemove", str(x + by), str(y), "mouseup", "1")

    def windows(self):
        return self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()

    def _xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=self._world.environment, capture_output=True, text=True,
                              preexec_fn=die_with_parent, timeout=PATIENCE)
        return done.stdout

    def resize(self, width, height):
        window = self.windows()[0]
        self._xdotool("windowmove", window, "0", "0", "windowsize", window, str(width), str(height))
        self.wait_until("the window has the new size", lambda: self.window.place[2:] == (width, height))

    def picture(self, path):
        framebuffer.write_png(self._world.folder, path)

    # --- leaving ---

    def quit(self):
        """As a person does, so that the layout is stored."""
        self.take_keyboard()
        self.press("ctrl+q")
        self.process.wait(PATIENCE)

    def close(self):
        end(self.process)


def fits(wanted, name):
    if wanted is None:
        return True
    return bool(wanted.search(name)) if isinstance(wanted, re.Pattern) else name == wanted
