# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection dialog by keyboard alone: every key goes to the window, nothing is set or pressed from outside."""
import case
from service import ACCESS_KEY, SECRET_KEY


class KeyboardAlone(case.Case):
    def enter(self, role, name, text):
        """With Tab to the field, then typed as a person would."""
        self.console.tab_to(role, name)
        self.console.type(text)

    def wait_focus(self, role, name):
        self.console.wait_until(f"{name!r} has the keyboard",
                                lambda: "focused" in self.console.find(role, name).states)

    def choose_places(self):
        console = self.console
        self.enter("text", "Region", self.cloud.region)
        console.tab_to("push button", "Find projects")
        console.press("space")
        console.says("3 projects found")
        # The first project of demo-east-1, and beyond the heading that of demo-west-1.
        console.press("space", "Down", "Down", "Down", "space")
        self.assertEqual(sorted(console.table("Places of this connection").column("Project")),
                         ["demo-east-1", "demo-west-1"])

    def test_open_fill_in_choose_places_test_and_save(self):
        self.cloud = self.service("--projects", "3")
        self.console = console = self.start()
        console.take_keyboard()
        console.press("ctrl+shift+a")
        console.find("dialog", "Add a connection")
        console.take_keyboard()
        self.enter("text", "Name", "By keyboard")
        console.press("ctrl+Next")
        self.wait_focus("combo box", "Huawei Cloud")
        console.press("End")
        self.enter("text", "Kafka service (DMS)", self.cloud.endpoint)
        self.enter("text", "Identity (IAM)", self.cloud.endpoint)
        console.press("ctrl+Next")
        self.enter("text", "Access key id", ACCESS_KEY)
        self.enter("text", "Secret key", SECRET_KEY)
        console.tab_to("radio button", "Remember in the keychain")
        console.press("Down")
        console.wait_until("the other choice", lambda: "checked" in console.find(
            "radio button", "Keep only for this run").states)
        console.press("ctrl+Next")
        self.choose_places()
        console.press("ctrl+Next", "ctrl+Next")
        console.tab_to("push button", "Start the test")
        console.press("space")
        console.says("Everything works.")
        console.tab_to("push button", "Save and connect")
        console.press("space")
        console.wait_gone("dialog", "Add a connection")
        console.wait_rows("Instances", 2 * 23)
        self.assertEqual(set(console.table("Instances").column("Connection")), {"By keyboard"})


if __name__ == "__main__":
    case.main()
