# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection that signs in by user and password, over several places; and a clock that is wrong."""
import re

import case

SIGN_IN = "POST /v3/auth/tokens"
EACH = 23


def list_of(project):
    return f"GET /v1.0/{project['id']}/instances"


def path_of(project):
    return f"^/v1\\.0/{project['id']}/instances$"


class SeveralPlaces(case.Case):
    def setUp(self):
        super().setUp()
        self.cloud = self.service("--projects", "3")
        self.console = self.start()
        console = self.console
        console.fill_in_connection(self.values_of_user(self.cloud, Project_id=""))
        console.click("push button", "Find projects")
        console.says("3 projects found")
        console.take_keyboard()
        # By region: the project of demo-east-1 and the one below it, then the heading of demo-west-1 and its project.
        console.press("space", "Down", "space", "Down", "Down", "space")
        self.assertEqual(sorted(console.table("Places of this connection").column("Project id")),
                         sorted(project["id"] for project in self.cloud.projects))
        self.cloud.forget_requests()

    def save(self, places):
        self.console.click("push button", "Save and connect")
        self.console.wait_gone("push button", "Save and connect")
        self.console.wait_rows("Instances", places * EACH)

    def wait_settled(self):
        self.console.find("label", re.compile("^Updated"))

    def test_the_projects_of_the_account_are_found_and_each_is_loaded(self):
        self.save(3)
        self.console.find(name="3 of 3 places loaded")
        self.console.says("token until")
        # How often a list is asked for depends on what changes in it.
        asked = self.cloud.requests()
        self.assertEqual(asked[SIGN_IN], 3)
        self.assertEqual(set(asked), {SIGN_IN, *map(list_of, self.cloud.projects)})
        regions = [project["region"] for project in self.cloud.projects for _ in range(EACH)]
        self.assertEqual(sorted(self.console.table("Instances").column("Region")), sorted(regions))

    def test_a_token_that_has_ended_is_renewed_by_one_sign_in(self):
        self.save(3)
        self.wait_settled()
        first = self.cloud.projects[0]
        self.cloud.forget_requests()
        self.cloud.fault("token", path_of(first), count=1)
        self.console.click("push button", "Refresh")
        # The one that was refused, and the same again.
        self.console.wait_until("the list again", lambda: self.cloud.requests().get(list_of(first), 0) >= 2)
        self.wait_settled()
        self.assertEqual(self.cloud.requests()[SIGN_IN], 1)
        self.assertEqual(self.console.table("Instances").row_count, 3 * EACH)
        self.assertIsNone(self.console.look("push button", re.compile("^Last error")))

    def test_a_place_that_fails_does_not_hide_the_others(self):
        failing = self.cloud.projects[1]
        self.cloud.fault("status", path_of(failing), status=403,
                         body={"error_code": "DMS.111403002", "error_msg": "The tenant has the read-only permission."})
        self.save(2)
        self.console.find(name="2 of 3 places loaded, 1 failed")
        self.console.says("Its instances are missing from this list.")
        self.assertNotIn(failing["region"], self.console.table("Instances").column("Region"))
        self.cloud.heal()
        self.console.click("push button", "Try again")
        self.console.wait_rows("Instances", 3 * EACH)
        self.console.find(name="3 of 3 places loaded")


class Lifetime(case.Case):
    def test_the_end_of_a_short_life_is_not_noticed_but_for_another_sign_in(self):
        cloud = self.service("--token-lifetime", "20")
        console = self.start()
        console.fill_in_connection(self.values_of_user(cloud))
        console.click("push button", "Save and connect")
        console.wait_rows("Instances", EACH)
        cloud.forget_requests()

        def signed_in_again():
            console.click("push button", "Refresh")
            console.find("label", re.compile("^Updated"))
            return cloud.requests().get(SIGN_IN, 0) > 0

        console.wait_until("another sign-in", signed_in_again)
        self.assertEqual(console.table("Instances").row_count, EACH)
        self.assertIsNone(console.look("push button", re.compile("^Last error")))


class WrongClock(case.Case):
    FAULT = '{"kind": "clock", "path": "/", "minutes": %d}'

    def test_signatures_follow_the_clock_of_a_server_that_is_ahead(self):
        cloud = self.service("--fault", self.FAULT % 20)
        console = self.start_connected(cloud)
        console.find(name="clock 20 min behind the server; signing with the server's")
        # The first was refused for its time, and was sent again by itself.
        self.assertGreaterEqual(cloud.lists(), 2)
        self.assertIsNone(console.look(name=re.compile("did not accept")))

    def test_a_token_needs_no_clock_but_the_difference_is_told(self):
        cloud = self.service("--fault", self.FAULT % -30)
        console = self.start()
        console.fill_in_connection(self.values_of_user(cloud))
        console.click("push button", "Save and connect")
        console.wait_rows("Instances", EACH)
        console.find(name="clock 30 min ahead of the server")


if __name__ == "__main__":
    case.main()
