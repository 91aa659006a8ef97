# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restarting instances one after another, to the end and through a crash of the console."""
import json
import os
import pathlib
import re
import signal

import case
from world import until

NAMES = ("log-collector-cn", "risk-cn", "trading-cn")
LONG = 180


class Staged(case.Case):
    def setUp(self):
        super().setUp()
        # A restart takes ten seconds: long enough to be seen by a list that is read every few.
        self.cloud = self.service("--instances", "23", "--speed", "12")
        self.console = self.start_connected(self.cloud)

    def statuses(self):
        known = {each["name"]: each["status"] for each in self.cloud.instances()}
        return [known[name] for name in NAMES]

    def posts(self):
        return self.cloud.requests().get(f"POST /v1.0/{self.cloud.project}/instances/action", 0)

    def steps(self):
        """Of the plan, as it is written down."""
        plans = list(pathlib.Path(self.home.folder).rglob("restarts/*.json"))
        return [step for plan in plans for step in json.loads(plan.read_text(encoding="utf-8"))["steps"]]

    def begin(self):
        console = self.console
        console.take_keyboard()
        console.press("ctrl+f")
        console.type("-cn")
        console.wait_rows("Instances", len(NAMES))
        console.tab_to("table", "Instances")
        console.press("ctrl+a")
        console.press("ctrl+alt+r")
        console.find("dialog", "Staged restart")
        console.take_keyboard()
        console.wait_until("the facts", lambda: not console.look(name="Being read"))
        console.write("To restart those that are ticked, type their number, 3:", "3")
        console.tab_to("push button", "Begin the restart")
        console.press("space")
        console.wait_gone("dialog", "Staged restart")

    def follow_to_the_end(self, console):
        """Never more than one restarts, and in the end all of them run and were asked to restart once."""
        most = 0

        def is_over():
            nonlocal most
            most = max(most, self.statuses().count("RESTARTING"))
            return console.look(name=re.compile("^Over: 3 "))

        console.wait_until("the end", is_over, LONG)
        self.assertEqual(most, 1)
        self.assertEqual(self.statuses(), ["RUNNING"] * 3)
        self.assertEqual(self.posts(), 3)

    def test_three_are_restarted_one_after_another(self):
        self.begin()
        self.console.says("0 of 3")
        self.follow_to_the_end(self.console)
        # Everything said, it can be taken off the list.
        self.console.click("push button", "Dismiss")
        self.console.says("No staged restart")

    def test_a_console_that_is_killed_goes_on_after_its_start(self):
        self.begin()
        # Seen and written down: it may come back while nobody looks.
        until("the first is seen to restart", lambda: any(step.get("seen") for step in self.steps()))
        os.kill(self.console.process.pid, signal.SIGKILL)
        self.console.process.wait()
        again = self.start()
        again.says("left open when Partita ended")
        # The connection is kept, its secret is not.
        again.click("push button", "Sign in…")
        again.find("dialog", "Sign in")
        again.write("Secret key", case.SECRET_KEY)
        again.click("push button", "Sign in")
        again.wait_until("rows", lambda: again.table("Instances").row_count > 0)
        self.assertEqual(self.posts(), 1, "nothing is sent before a person wants it")
        again.click("push button", "Resume")
        self.follow_to_the_end(again)


if __name__ == "__main__":
    case.main()
