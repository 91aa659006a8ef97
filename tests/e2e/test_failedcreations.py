# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What failed to be created is listed, asked about and removed."""
import case
from world import until

ACTION = r"/instances/action$"


class FailedCreations(case.Case):
    def setUp(self):
        super().setUp()
        self.cloud = self.service("--instances", "23")
        self.console = self.start_connected(self.cloud)

    def failed(self):
        return [each["name"] for each in self.cloud.instances(includeFailure="true")
                if each["status"] == "CREATEFAILED"]

    def posts(self):
        return self.cloud.requests().get(f"POST /v1.0/{self.cloud.project}/instances/action", 0)

    def open_dialog(self):
        self.console.choose("Remove failed creations…")
        self.console.find("dialog", "Remove failed creations")
        self.console.take_keyboard()

    def test_by_keyboard_after_typing_the_number(self):
        names = self.failed()
        self.assertTrue(names)
        self.open_dialog()
        for name in names:
            self.console.says(name)
        self.console.press("alt+n")
        self.console.type(str(len(names)))
        self.console.tab_to("push button", f"Remove {len(names)} instance" + ("s" if len(names) > 1 else ""))
        self.console.press("space")
        self.console.says("All of them are removed.")
        self.assertEqual(self.failed(), [])
        self.assertEqual(self.posts(), 1)
        self.console.press("Escape")
        self.console.wait_gone("dialog", "Remove failed creations")

    def test_a_lost_reply_is_told_by_looking(self):
        names = self.failed()
        self.open_dialog()
        self.console.write("Number of instances", str(len(names)))
        self.cloud.fault("lost", path=ACTION, method="POST", count=1)
        self.console.click("push button", f"Remove {len(names)} instance" + ("s" if len(names) > 1 else ""))
        self.console.says("All of them are removed.")
        self.assertEqual(self.posts(), 1)

    def test_enter_in_the_field_removes_nothing(self):
        names = self.failed()
        self.open_dialog()
        self.console.press("alt+n")
        self.console.type(str(len(names)))
        self.console.press("Return")
        self.console.wait_gone("dialog", "Remove failed creations")
        until("the requests are counted", lambda: self.cloud.requests())
        self.assertEqual(self.posts(), 0)
        self.assertEqual(self.failed(), names)


if __name__ == "__main__":
    case.main()
