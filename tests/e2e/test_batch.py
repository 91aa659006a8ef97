# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restarting and deleting instances, one and several, against the service."""
import pathlib
import re

import case
from world import until

ACTION = r"/instances/action$"


class Batch(case.Case):
    def setUp(self):
        super().setUp()
        self.cloud = self.service("--instances", "23", "--speed", "600")
        self.console = self.start_connected(self.cloud)

    def statuses(self, *names):
        return [each["status"] for name in names for each in self.cloud.instances() if each["name"] == name]

    def posts(self):
        return self.cloud.requests().get(f"POST /v1.0/{self.cloud.project}/instances/action", 0)

    def select(self, words, count):
        """Everything that the filter leaves over."""
        console = self.console
        console.take_keyboard()
        console.press("ctrl+f")
        console.type(words)
        console.wait_rows("Instances", count)
        console.tab_to("table", "Instances")
        console.press("ctrl+a")

    def ask(self, keys, title):
        self.console.press(keys)
        self.console.find("dialog", title)
        self.console.take_keyboard()

    def test_one_is_restarted_by_keyboard(self):
        self.select("orders-prod", 1)
        self.ask("ctrl+shift+r", "Restart instances")
        self.console.wait_until("the facts", lambda: not self.console.look(name="Being read"))
        self.console.write("To restart it, type its name, orders-prod:", "orders-prod")
        self.console.tab_to("push button", "Restart 1 instance")
        self.console.press("space")
        self.console.says("1 accepted")
        self.assertEqual(self.posts(), 1)
        self.console.press("Escape")
        until("it runs again", lambda: self.statuses("orders-prod") == ["RUNNING"])

    def test_several_are_deleted_after_they_were_saved(self):
        self.select("-cn", 3)
        names = [each["name"] for each in self.cloud.instances() if "-cn" in each["name"]]
        self.ask("ctrl+Delete", "Delete instances")
        question = re.compile("^To delete those that are ticked, type their number, ([0-9]+):$")
        self.console.wait_until("the facts", lambda: not self.console.look(name="Being read"))
        count = question.match(self.console.find("text", question).name).group(1)
        self.console.write(question, count)
        self.console.click("push button", f"Delete {count} instances")
        self.console.says(f"{count} accepted")
        self.console.press("Escape")
        until("they are gone", lambda: len(self.statuses(*names)) == 3 - int(count))
        saved = list(pathlib.Path(self.console.home.folder).rglob("snapshots/*.json"))
        self.assertEqual(len(saved), int(count))
        self.assertEqual(self.posts(), 1)

    def test_a_lost_reply_is_told_by_looking(self):
        self.select("orders-prod", 1)
        self.ask("ctrl+shift+r", "Restart instances")
        self.console.wait_until("the facts", lambda: not self.console.look(name="Being read"))
        self.console.write("To restart it, type its name, orders-prod:", "orders-prod")
        self.cloud.fault("lost", path=ACTION, method="POST", count=1)
        self.console.click("push button", "Restart 1 instance")
        # It restarts within a second here; whether the look sees that, or nobody can tell, it is sent once.
        self.console.find(name=re.compile("^(1 accepted|1 unknown)$"))
        self.assertEqual(self.posts(), 1)


if __name__ == "__main__":
    case.main()
