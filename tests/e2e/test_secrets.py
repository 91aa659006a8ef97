# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The secrets of a whole session are nowhere on the disk, in nothing that was printed, and in no list of processes."""
import os
import re
import resource
import signal

import case
import leaks
from world import until

SECRET_KEY = "Zq7/Partita+Sentinel=4f9c1bd2e8a05376"
SECURITY_TOKEN = "Kx3/Security+Token=of-the-key~91d07c5be2"
PASSWORD = "Wm8 Pass&word%Sentinel+0b6e47d1"
SECRETS = {"secret key": SECRET_KEY, "security token": SECURITY_TOKEN, "password": PASSWORD}


class Search(case.Case):
    def test_it_finds_a_secret_in_each_of_its_forms(self):
        path = os.path.join(self.home.folder, "planted")
        for form, needle in leaks.disguises(SECRET_KEY).items():
            with open(path, "wb") as file:
                file.write(b"before" + needle + b"after")
            with self.subTest(form):
                self.assertIn(f"{form} in planted", leaks.in_folder(self.home.folder, SECRET_KEY))
        os.remove(path)
        self.assertEqual(leaks.in_folder(self.home.folder, SECRET_KEY), [])


class Session(case.Case):
    """Adds a temporary access key and a user, tests, lists, opens, locks, removes one, quits."""

    def setUp(self):
        super().setUp()
        self.by_key = self.service(secret_key=SECRET_KEY, security_token=SECURITY_TOKEN)
        self.by_user = self.service(password=PASSWORD)

    def type_into(self, console, name, secret):
        console.find("text", name).focus()
        console.type(secret)

    def add(self, console, service, values, secrets):
        console.fill_in_connection({**values(service), **{name: "" for name in secrets}})
        console.press("ctrl+Prior")
        if "Security token" in secrets:
            console.click("check box", "Temporary key, with a security token")
        for name, secret in secrets.items():
            self.type_into(console, name, secret)
        console.click("push button", "Test the connection")
        console.says("Everything works.")
        console.click("push button", "Save and connect")
        console.wait_gone("push button", "Save and connect")

    def run_session(self, **environment):
        console = self.start(**environment)
        self.add(console, self.by_key, self.values, {"Secret key": SECRET_KEY, "Security token": SECURITY_TOKEN})
        console.wait_rows("Instances", 23)
        self.add(console, self.by_user, self.values_of_user, {"Password": PASSWORD})
        console.choose("All instances")
        table = console.wait_rows("Instances", 2 * 23)
        console.double_click(table.cell(0, 0))
        console.click("page tab", "Topics")
        console.find("text", "Filter topics")
        console.click("page tab", "Raw")
        console.find("text", "The reply as it came")
        running = self.leaks_of_process(console)
        console.take_keyboard()
        console.press("ctrl+l")
        console.says("Locked: the secrets were wiped from memory.")
        return console, running

    def finish(self, console):
        """Removes the connection of the instance that is open, and leaves."""
        console.choose("Remove from Partita…")
        console.find("dialog", "Remove from Partita")
        console.click("push button", "Remove from Partita")
        console.wait_gone("dialog", "Remove from Partita")
        console.quit()
        self.assertEqual(console.process.returncode, 0)

    def assert_clipboard_is_empty(self, console):
        console.click("page tab", "Topics")
        console.find("text", "Filter topics").focus()
        console.press("ctrl+v")
        console.type("end")
        console.wait_until("what was typed", lambda: console.find("text", "Filter topics").text.endswith("end"))
        self.assertEqual(console.find("text", "Filter topics").text, "end")

    def leaks_of_process(self, console):
        return [f"{what}: {leak}" for what, secret in SECRETS.items()
                for leak in leaks.in_process_files(console.process.pid, secret)]

    def leaks_of_home(self):
        return [f"{what}: {leak}" for what, secret in SECRETS.items()
                for leak in leaks.in_folder(self.home.folder, secret)]

    def test_nothing_is_stored_printed_or_told_of_the_process(self):
        console, running = self.run_session()
        self.assertEqual(running, [])
        self.assert_clipboard_is_empty(console)
        self.finish(console)
        stored = [name for _, _, files in os.walk(self.home.folder) for name in files]
        for name in ("partita.ini", "connections.ini"):
            self.assertIn(name, stored, "the console stored nothing at all, so this proves nothing")
        self.assertEqual(self.leaks_of_home(), [])

    def test_nothing_is_printed_either_when_everything_is_logged(self):
        console, _ = self.run_session(QT_LOGGING_RULES="*.debug=true")
        self.finish(console)
        with open(os.path.join(self.home.folder, "output"), "rb") as output:
            printed = output.read()
        self.assertGreater(len(printed), 1000, "nothing was logged, so this proves nothing")
        # Every token that the emulator gives begins so; of a signature, the name of its header is enough.
        self.assertNotIn(b"MII", printed)
        self.assertIsNone(re.search(rb"Signature=[0-9a-f]{8}", printed))
        self.assertEqual(self.leaks_of_home(), [])

    def test_the_fields_do_not_read_a_secret_out(self):
        console = self.start()
        console.add_connection()
        console.press("ctrl+Next", "ctrl+Next")
        console.write("Secret key", SECRET_KEY)
        self.assertNotIn(SECRET_KEY, console.find("text", "Secret key").text)
        self.assertFalse([word for word in console.words() if SECRET_KEY in word])

    def test_an_abort_leaves_no_core_file(self):
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        console = self.start(core_limit=hard)
        console.find("label", "Welcome to Partita")
        with open(f"/proc/{console.process.pid}/limits", encoding="utf-8") as file:
            limits = next(line for line in file if line.startswith("Max core file size"))
        self.assertEqual(limits.split()[4:6], ["0", "0"])
        console.process.send_signal(signal.SIGABRT)
        until("the end of the console", lambda: console.process.poll() is not None)
        self.assertEqual(console.process.returncode, -signal.SIGABRT)
        self.assertEqual([name for _, _, files in os.walk(self.home.folder) for name in files if "core" in name], [])


if __name__ == "__main__":
    case.main()
