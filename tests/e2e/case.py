# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests have in common: one world for a class, a home, consoles and services for a test."""
import os
import unittest

import world
from console import Console, Home
from service import ACCESS_KEY, PASSWORD, SECRET_KEY, Service

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
        console = Console(self.world, os.path.abspath(PROGRAMS), self.home, arguments, **environment)
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

    @staticmethod
    def values(service, **changes):
        """What is entered for a connection to the service."""
        values = {"Name": "Orders", "Endpoint of DMS": service and service.endpoint, "Region": "demo-east-1",
                  "Project id": service and service.project, "Access key id": ACCESS_KEY, "Secret key": SECRET_KEY}
        values.update({name.replace("_", " "): value for name, value in changes.items()})
        return values

    @classmethod
    def values_of_user(cls, service, **changes):
        """The same for one that signs in by password."""
        return cls.values(service, Endpoint_of_IAM=service.endpoint, Account=service.domain, User=service.user,
                          Password=PASSWORD, **changes)

    def connect(self, console, service, remember=False, **changes):
        """Fills in the dialog as a person would and saves it."""
        console.fill_in_connection(self.values(service, **changes), remember)
        console.click("push button", "Save and connect")
        console.wait_gone("push button", "Save and connect")

    def start_connected(self, service, **changes):
        """The console with the rows of the service on the screen."""
        console = self.start()
        self.connect(console, service, **changes)
        console.wait_until("rows in the table", lambda: console.table("Instances").row_count > 0)
        return console


def main(more_missing=()):
    """more_missing: tools that the test needs beside those of a world, and that are not there."""
    world.raise_on_terminate()
    missing = world.missing_tools() + list(more_missing)
    if missing:
        print("skipped: missing", ", ".join(missing))
        raise SystemExit(world.SKIPPED)
    unittest.main(verbosity=2)
