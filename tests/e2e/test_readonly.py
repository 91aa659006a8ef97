# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Through a connection that is read-only nothing leaves that could change something, whatever is clicked."""
import os
import re
import shutil

import accessible
import case
import walk
from service import SECRET_KEY, PASSWORD

SIGN_IN = "POST /v3/auth/tokens"
INSTANCE = "orders-prod"


class Stage:
    """One read-only connection with two places, as it is after signing in."""

    def __init__(self, test, cloud, values, secret):
        self._test, self._cloud, self._values, self._secret = test, cloud, values, secret
        self._console = None
        self._settings = os.path.join(test.home.folder, ".config")
        self._kept = os.path.join(test.home.folder, "kept")
        self._tree = self._status = self._before = self._page = None
        self.tabs = []
        self.add()

    @property
    def pages(self):
        return ["list", *self.tabs]

    def add(self):
        """Adds the connection, notes which tabs an instance has, and keeps the settings for later starts."""
        self._console = console = self._test.start()
        first, second = self._cloud.projects[:2]
        console.fill_in_connection({**self._values, "Region": first["region"], "Project id": first["id"]})
        console.click("push button", "Add the place")
        console.wait_rows("Places of this connection", 1)
        console.write("Region", second["region"])
        console.write("Project id", second["id"])
        console.press("ctrl+Next", "ctrl+Next", "ctrl+Next")
        console.click("check box", "Read-only until unlocked")
        console.click("push button", "Save and connect")
        console.wait_rows("Instances", 2 * 23)
        self.open_instance(console)
        self.tabs = [seen.name for seen in console.root.scan() if seen.role == "page tab"]
        console.quit()
        shutil.copytree(self._settings, self._kept)

    def start(self):
        self._console.close()
        shutil.rmtree(self._settings)
        shutil.copytree(self._kept, self._settings)
        self._console = console = self._test.start()
        console.click("push button", "Sign in…")
        console.find("dialog", "Sign in")
        console.write(*self._secret)
        console.click("push button", "Sign in")
        console.wait_rows("Instances", 2 * 23)
        console.take_keyboard()
        self._tree = console.find("tree", "Connections")
        self._status = console.find(name=re.compile(", read-only$"), where=lambda seen: seen.role != "tree item")
        console.wait_until("the tree is drawn", lambda: any("read-only" in name for name in self._names_in_tree()))
        self._before = self._names_in_tree()
        self._page = None
        return console

    def _names_in_tree(self):
        return [each.name for each in self._tree.scan() if each.role == "tree item"]

    def is_intact(self):
        """Signed in, read-only, and alone."""
        try:
            return (self._console.process.poll() is None and self._names_in_tree() == self._before
                    and self._status.name.endswith(", read-only"))
        except accessible.Gone:
            return False

    def go(self, console, page):
        title = console.window.name
        if page == "list":
            if not title.startswith("All instances"):
                console.click("push button", "Back")
                console.find("frame", re.compile("^All instances"))
        else:
            if not title.startswith("Orders › " + INSTANCE):
                self.open_instance(console)
                self._page = None
            if page != self._page:
                console.click("page tab", page)
        self._page = page

    @staticmethod
    def open_instance(console):
        console.write("Filter instances", INSTANCE)
        console.wait_rows("Instances", 2)
        console.take_keyboard()
        console.tab_to("table", "Instances")
        console.press("Home", "Return")
        console.find("page tab", "Topics")
        console.find("label", re.compile("^Updated"))


class ReadOnly(case.Case):
    def walk(self, values, secret):
        cloud = self.service("--projects", "2")
        stage = Stage(self, cloud, values(cloud), secret)
        cloud.forget_requests()
        self.tour = walk.Walk(stage, self.world.accessibility)
        self.addCleanup(self.tour.close)
        self.tour.run()
        self.assert_it_went_everywhere(stage)
        return {what: count for what, count in cloud.requests().items() if not what.startswith("GET ")}

    def assert_it_went_everywhere(self, stage):
        triggered = {target.names[-1] for target in self.tour.triggered}
        print(f"{len(self.tour.triggered)} actions triggered, {len(self.tour.disabled)} of them disabled; "
              f"{self.tour.restarts} restarts; tabs {stage.tabs}", flush=True)
        # One of each kind: menu bar, disabled entry, popup, control, dialog, dialog of a dialog's opener.
        for name in ("Refresh", "Edit…", "Unlock: ask the keychain", "Copy address", "Places", "Remove from Partita",
                     "Duplicate", "Cancel"):
            self.assertIn(name, triggered)
        self.assertGreater(len(triggered), 40, sorted(triggered))

    def test_no_action_changes_anything_with_an_access_key(self):
        self.assertEqual(self.walk(self.values, ("Secret key", SECRET_KEY)), {})

    def test_no_action_changes_anything_with_a_password_but_for_signing_in(self):
        changes = self.walk(self.values_of_user, ("Password", PASSWORD))
        self.assertEqual(set(changes), {SIGN_IN})

    def test_the_count_sees_what_would_change_something(self):
        cloud = self.service()
        for method in ("POST", "PUT", "DELETE"):
            with self.assertRaisesRegex(AssertionError, ": 40[15]"):
                cloud.unsigned(method, f"/v1.0/{cloud.project}/instances/some")
        self.assertEqual(cloud.requests(), {f"{method} /v1.0/{cloud.project}/instances/some": 1
                                            for method in ("POST", "PUT", "DELETE")})


if __name__ == "__main__":
    case.main()
