# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wizard from its first step to a running instance, and what is said when the outcome is not known."""
import contextlib
import json
import os
import pathlib
import re
import signal
import sqlite3

import case
from world import until

PASSWORD = "Wizard2026!secret"
INSTANCES = r"^/v1\.0/[^/]+/instances$"


class Create(case.Case):
    def demo(self, *options):
        """The console on a quick service of its own, which the test can put out of order."""
        self.service_ = self.service("--instances", "3", "--speed", "600", *options)
        return self.start_connected(self.service_, **self.network_of(self.service_))

    @staticmethod
    def network_of(service):
        return {"Networks (VPC)": service.endpoint, "Enterprise projects (EPS)": service.endpoint}

    def open_wizard(self, console):
        console.click("push button", "Create an instance")
        console.find("dialog", re.compile("^Create an instance in"))
        console.take_keyboard()

    def choose(self, console, name, text):
        """Goes down the list with the keyboard."""
        field = console.find("text", name)
        field.focus()

        def chosen():
            if text.search(field.text):
                return True
            # Also while the list is still on its way.
            console.press("Down")
            return False

        console.wait_until(f"{name} is chosen", chosen)

    def fill(self, console, name, bandwidth):
        console.write("Name", name)
        console.press("ctrl+Return")
        console.find(name=bandwidth).act("Toggle", "Press")
        console.find("check box", "az1.dc1").act("Toggle", "Press")
        console.press("ctrl+Return")
        self.choose(console, "VPC", re.compile("^vpc-production"))
        self.choose(console, "Subnet", re.compile("^subnet-kafka-a"))
        self.choose(console, "Security group", re.compile("^sg-kafka"))
        console.press("ctrl+Return")
        console.write("User", "root")
        console.write("Password", PASSWORD)
        console.write("password of Kafka Manager, once more", PASSWORD)
        console.press("ctrl+Return", "ctrl+Return")
        console.wait_until("the review", lambda: console.look("push button", "Create the instance"))

    def created(self, name):
        return [each for each in self.service_.instances(includeFailure="true") if each["name"] == name]


class Wizard(Create):
    def test_each_specification_becomes_a_running_instance(self):
        console = self.demo()
        for bandwidth in ("100", "300", "600", "1200"):
            with self.subTest(bandwidth):
                name = f"kafka-{bandwidth}"
                self.open_wizard(console)
                self.fill(console, name, f"{bandwidth} MB/s")
                console.click("push button", "Create the instance")
                console.says(f"“{name}” is being created")
                console.says(f"“{name}” runs.")
                found = self.created(name)
                self.assertEqual([each["status"] for each in found], ["RUNNING"])
                self.assertEqual(found[0]["specification"], f"{bandwidth}MB")
                console.click("push button", f"Dismiss the message about “{name}”")
        self.assertEqual(self.service_.requests()[f"POST /v1.0/{self.service_.project}/instances"], 4)
        self.journal_tells_of(console, ["kafka-1200", "kafka-600", "kafka-300", "kafka-100"])

    def journal_tells_of(self, console, names):
        console.take_keyboard()
        console.press("ctrl+j")
        console.wait_rows("Journal", len(names))
        found = list(pathlib.Path(console.home.folder).rglob("journal.sqlite"))
        self.assertEqual(len(found), 1)
        with contextlib.closing(sqlite3.connect(f"file:{found[0]}?mode=ro", uri=True)) as journal:
            rows = journal.execute("SELECT entry FROM entries ORDER BY number DESC").fetchall()
        entries = [json.loads(row[0]) for row in rows]
        self.assertEqual([each["instance_name"] for each in entries], names)
        self.assertEqual({(each["action"], each["outcome"]) for each in entries}, {("create-instance", "done")})
        self.assertNotIn(PASSWORD, str(entries))


class Outcomes(Create):
    def test_lost_reply_is_resolved_by_looking(self):
        console = self.demo()
        self.open_wizard(console)
        self.fill(console, "kafka-lost", "100 MB/s")
        self.service_.fault("lost", path=INSTANCES, method="POST", count=1)
        console.click("push button", "Create the instance")
        console.says("“kafka-lost” is being created")
        self.assertEqual(len(self.created("kafka-lost")), 1)
        self.assertEqual(self.service_.requests()[f"POST /v1.0/{self.service_.project}/instances"], 1)

    def test_a_console_that_is_killed_finds_its_instance_again(self):
        console = self.demo()
        self.open_wizard(console)
        self.fill(console, "kafka-killed", "100 MB/s")
        self.service_.fault("hang", path=INSTANCES, method="POST", count=1)
        console.click("push button", "Create the instance")
        console.says("The request to create “kafka-killed” is on its way")
        os.kill(console.process.pid, signal.SIGKILL)
        console.process.wait()
        self.service_.heal()
        again = self.start()
        # The connection is kept, its secret is not: what became of it waits for that.
        again.says("as soon as its connection is signed in")
        again.click("push button", "Sign in…")
        again.find("dialog", "Sign in")
        again.write("Secret key", case.SECRET_KEY)
        again.click("push button", "Sign in")
        # The service hung before it did anything.
        again.says("it was not created", patience=120)
        self.assertEqual(self.created("kafka-killed"), [])

    def test_a_refusal_keeps_the_wizard_and_its_words(self):
        console = self.demo()
        self.open_wizard(console)
        self.fill(console, "kafka-refused", "100 MB/s")
        self.service_.fault("status", path=INSTANCES, method="POST", count=1, status=400,
                            body={"error_code": "111400018", "error_msg": "The subnet must exist in the VPC."})
        console.click("push button", "Create the instance")
        console.says("The service refused the request")
        self.assertEqual(self.created("kafka-refused"), [])
        # The cursor is in the field that the code names, and everything is still there.
        self.assertIn("focused", console.find("text", "Subnet").states)
        console.press("ctrl+Next", "ctrl+Next", "ctrl+Next")
        console.click("push button", "Create the instance")
        console.says("“kafka-refused” is being created")

    def test_no_password_is_left_on_the_disk(self):
        console = self.demo()
        self.open_wizard(console)
        self.fill(console, "kafka-quiet", "100 MB/s")
        console.click("push button", "Create the instance")
        console.says("“kafka-quiet” runs.")
        self.open_wizard(console)
        self.fill(console, "kafka-half", "100 MB/s")
        drafts = os.path.join(self.home.folder, ".local/share")
        until("the draft on the disk", lambda: any(b"kafka-half" in content for content in self.contents(drafts)))
        os.kill(console.process.pid, signal.SIGKILL)
        console.process.wait()
        for content in self.contents(self.home.folder):
            for written in (PASSWORD.encode(), PASSWORD.encode("utf-16-le")):
                self.assertNotIn(written, content)
        again = self.start()
        again.click("push button", "Sign in…")
        again.find("dialog", "Sign in")
        again.write("Secret key", case.SECRET_KEY)
        again.click("push button", "Sign in")
        again.wait_until("rows", lambda: again.table("Instances").row_count > 0)
        self.open_wizard(again)
        again.says("half-finished instance from before (kafka-half)")
        again.click("push button", "Go on with it")
        again.wait_until("the name", lambda: again.find("text", "Name").text == "kafka-half")

    @staticmethod
    def contents(folder):
        for where, _, files in os.walk(folder):
            for name in files:
                try:
                    with open(os.path.join(where, name), "rb") as file:
                        yield file.read()
                except OSError:
                    continue


if __name__ == "__main__":
    case.main()
