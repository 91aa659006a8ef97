# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing an instance in place, alone and against another console."""
import re

import case
from world import until

CHANGED = re.compile("^The change is in effect.$")


class Edit(case.Case):
    def setUp(self):
        super().setUp()
        self.cloud = self.service("--instances", "23")
        self.first = self.start_connected(self.cloud)

    def of(self, name):
        found = [each for each in self.cloud.instances() if each["name"] == name]
        return self.cloud.detail(found[0]["instance_id"]) if found else None

    def puts(self):
        return sum(count for what, count in self.cloud.requests().items() if what.startswith("PUT "))

    def open_editors(self, console):
        console.take_keyboard()
        console.press("ctrl+f")
        console.type("orders-prod")
        console.wait_rows("Instances", 1)
        console.tab_to("table", "Instances")
        console.press("Home", "Return")
        console.find(name="Edit")
        console.wait_until("its detail", lambda: console.look("label", re.compile("^Updated ")))
        console.press("ctrl+e")
        console.find("text", "Name")

    def send(self, console):
        console.press("ctrl+Return")
        console.find("dialog", "Change instance")
        console.take_keyboard()
        console.press("space")

    def test_by_keyboard(self):
        console = self.first
        self.open_editors(console)
        console.press("ctrl+a")
        console.type("orders-two")
        console.press("Tab", "ctrl+a")
        console.type("What is sold")
        console.says("2 changes not sent yet")
        self.send(console)
        console.find(name=CHANGED)
        changed = self.of("orders-two")
        self.assertEqual(changed["description"], "What is sold")
        self.assertEqual(self.puts(), 1)
        console.find(name=re.compile("orders-two . Partita$"))

    def test_another_console_was_faster(self):
        second = self.start_connected(self.cloud)
        for console in (self.first, second):
            self.open_editors(console)
        second.take_keyboard()
        second.press("ctrl+a")
        second.type("theirs-1")
        self.send(second)
        second.find(name=CHANGED)
        self.first.take_keyboard()
        self.first.press("ctrl+a")
        self.first.type("mine-1")
        self.send(self.first)
        self.first.find(name=re.compile("^Nothing was sent: somebody else has changed"))
        self.assertEqual(self.puts(), 1)
        self.first.click("push button", "Keep mine")
        self.first.click("push button", "Send 1 change")
        self.first.find(name=CHANGED)
        until("its name", lambda: self.of("mine-1") is not None)
        self.assertEqual(self.puts(), 2)


if __name__ == "__main__":
    case.main()
