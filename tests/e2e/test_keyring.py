# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection whose secret is remembered: in a real keyring, across starts, and when the keyring is not there."""
import os
import re

import case
import keyring
import leaks
from service import SECRET_KEY


class Remembered(case.Case):
    def setUp(self):
        super().setUp()
        self.keyring = keyring.Keyring(self.world)
        self.addCleanup(self.keyring.close)
        self.keyring.start()
        self.cloud = self.service()
        console = self.start_connected(self.cloud, remember=True)
        console.quit()
        self.assertEqual(console.process.returncode, 0)
        self.cloud.forget_requests()

    def wait_for_rows(self, console):
        console.wait_until("rows", lambda: console.table("Instances").row_count == 23)

    def assert_nothing_is_stored_in_clear(self):
        settings = os.path.join(self.home.folder, ".config", "partita", "connections.ini")
        with open(settings, encoding="utf-8") as file:
            self.assertIn("Orders", file.read(), "the connection is not stored at all, so this proves nothing")
        self.assertEqual(leaks.in_folder(self.home.folder, SECRET_KEY), [])
        self.assertEqual(leaks.in_folder(self.keyring.folder, SECRET_KEY), [])

    def test_the_next_start_shows_the_list_without_asking(self):
        console = self.start()
        self.wait_for_rows(console)
        self.assertEqual(self.cloud.requests(), {f"GET /v1.0/{self.cloud.project}/instances": 1})
        self.assertIsNone(console.look("push button", "Sign in…"))
        self.assert_nothing_is_stored_in_clear()

    def test_without_a_keyring_it_says_so_and_takes_the_secret_for_this_run(self):
        self.keyring.stop()
        console = self.start()
        console.says("Orders is signed out. There is no keychain. No program that keeps secrets is running")
        self.assertEqual(self.cloud.requests(), {})
        console.click("push button", "Sign in…")
        console.find("dialog", "Sign in")
        console.write("Secret key", SECRET_KEY)
        console.click("check box", "Remember in the keychain")
        console.click("push button", "Sign in")
        self.wait_for_rows(console)
        console.quit()
        self.assert_nothing_is_stored_in_clear()
        # It was not forgotten where it is kept: with the keyring, the next start needs nobody.
        self.keyring.start()
        self.wait_for_rows(self.start())

    def test_a_locked_keyring_has_words_of_its_own_and_is_asked_again(self):
        self.keyring.stop()
        self.keyring.start(unlock=False)
        console = self.start()
        console.says("Orders is signed out. The keychain is locked.")
        self.assertEqual(self.cloud.requests(), {})
        self.keyring.stop()
        self.keyring.start()
        console.click("push button", "Try again")
        self.wait_for_rows(console)
        self.assertIsNone(console.look(name=re.compile("is signed out")))

    def test_a_keyring_that_was_replaced_while_the_console_runs_is_asked_as_before(self):
        console = self.start()
        self.wait_for_rows(console)
        self.keyring.stop()
        self.keyring.start()
        console.take_keyboard()
        console.press("ctrl+l")
        console.says("Locked: the secrets were wiped from memory.")
        self.cloud.forget_requests()
        console.click("push button", "Unlock")
        console.wait_until("the list is asked for again", lambda: self.cloud.lists() == 1)
        self.assertIsNone(console.look(name=re.compile("is signed out")))

    def test_a_keyring_that_is_gone_when_it_should_remember_is_told_and_the_list_loads(self):
        self.keyring.stop()
        console = self.start()
        console.click("push button", "Sign in…")
        console.find("dialog", "Sign in")
        console.write("Secret key", SECRET_KEY)
        console.click("push button", "Sign in")
        console.says("You are signed in for this run, but the secret was not remembered.")
        console.says("There is no keychain")
        console.click("push button", "Close")
        # A button is held down for a moment before it acts: until then the dialog would take the keyboard.
        console.wait_gone("dialog", "Sign in")
        self.wait_for_rows(console)
        console.quit()
        self.assert_nothing_is_stored_in_clear()


if __name__ == "__main__":
    case.main(keyring.missing_tools())
