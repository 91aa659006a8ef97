# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests have in common: one world for a class, a home, consoles and services for a test."""
import os
import unittest

import world
from console import Console, Home
from service import ACCESS_KEY, SECRET_KEY, Service

PROGRAMS = os.environ.get("PARTITA_PROGRAMS", "build/dev/app")


class Case(unittest.TestCase):
    world = None

    @classmethod
    def setUpClass(cls):
        cls.world = world.World()
        cls.world.__enter__()
        cls.addClassCleanup(cls.world.__exit__)

    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.remove)

    def start(self, *arguments, **environment):
        console = Console(self.world, PROGRAMS, self.home, arguments, **environment)
        self.addCleanup(console.close)
        return console

    def service(self, *options, **more):
        service = Service(PROGRAMS, *options, **more)
        self.addCleanup(service.close)
        return service

    def start_demo(self, *emulator_options, **environment):
        """The console with the demo estate on the screen."""
        console = self.start("--demo", *(["--", *emulator_options] if emulator_options else []), **environment)
        console.wait_until("rows in the table", lambda: console.table("Instances").row_count > 0)
        return console

    def connect(self, console, service, **changes):
        """Fills in the dialog as a person would and saves it."""
        values = {"Name": "Orders", "Endpoint of DMS": service and service.endpoint, "Region": "demo-east-1",
                  "Project id": service and service.project, "Access key": ACCESS_KEY, "Secret key": SECRET_KEY}
        values.update({name.replace("_", " "): value for name, value in changes.items()})
        console.fill_in_connection(values)
        console.click("push button", "Save and connect")
        console.wait_gone("push button", "Save and connect")

    def start_connected(self, service, **changes):
        """The console with the rows of the service on the screen."""
        console = self.start()
        self.connect(console, service, **changes)
        console.wait_until("rows in the table", lambda: console.table("Instances").row_count > 0)
        return console


def main():
    world.raise_on_terminate()
    missing = world.missing_tools()
    if missing:
        print("skipped: missing", ", ".join(missing))
        raise SystemExit(world.SKIPPED)
    unittest.main(verbosity=2)
