# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service that misbehaves: what is repeated, what is said, and that the window stays usable."""
import json
import re

import case

ANYTHING = {"kind": "status", "path": "^/v1\\.0/[^/]+/instances$"}


class FirstLoad(case.Case):
    def start_with(self, **fault):
        service = self.service("--fault", json.dumps({**ANYTHING, **fault}))
        console = self.start()
        self.connect(console, service)
        return console, service

    def test_a_service_that_is_away_for_a_moment_is_asked_again(self):
        console, service = self.start_with(status=503, count=1)
        console.wait_until("rows", lambda: console.table("Instances").row_count == 23)
        self.assertEqual(service.lists(), 2)

    def test_a_limit_of_requests_is_waited_for(self):
        console, service = self.start_with(kind="throttle", retry_after=1, count=1)
        console.wait_until("rows", lambda: console.table("Instances").row_count == 23)
        self.assertEqual(service.lists(), 2)

    def test_a_long_limit_is_told_and_not_waited_for(self):
        console, service = self.start_with(kind="throttle", retry_after=1800)
        console.says("Too many requests")
        self.assertEqual(service.lists(), 1)

    def test_a_reply_that_breaks_off(self):
        console, service = self.start_with(kind="cut", bytes=400)
        console.says("broke off before the reply was complete")
        self.assertEqual(service.lists(), 3)
        service.heal()
        console.click("push button", "Try again")
        console.wait_rows("Instances", 23)

    def test_a_reply_that_is_not_json(self):
        console, service = self.start_with(kind="garbage")
        console.says("The reply could not be understood")
        console.says("not JSON")
        self.assertEqual(service.lists(), 1)

    def test_a_reply_of_the_wrong_type_shows_no_rows(self):
        console, service = self.start_with(status=200, body={"instances": "none", "instance_num": 0})
        console.says("differs from what the interface promises")
        self.assertIsNone(console.look("table"))
        self.assertEqual(service.lists(), 1)

    def test_a_reply_without_its_list_shows_no_rows(self):
        console, _ = self.start_with(status=200, body={"instance_num": 0})
        console.says("lacks a field that the interface promises")
        self.assertIsNone(console.look("table"))


class LaterLoad(case.Case):
    def setUp(self):
        super().setUp()
        self.cloud = self.service()
        self.console = self.start_connected(self.cloud)

    def test_old_rows_and_their_age_stay_when_a_refresh_fails(self):
        console = self.console
        self.cloud.fault("status", status=500)
        console.click("push button", "Refresh")
        console.says("What was loaded before is still shown.")
        self.assertEqual(console.table("Instances").row_count, 23)
        console.find("label", re.compile("^Updated .*last refresh failed$"))
        self.cloud.heal()
        console.click("push button", "Try again")
        console.wait_until("no complaint", lambda: not console.look(name=re.compile("still shown")))
        console.find("label", re.compile("^Updated [^,]*$"))

    def test_the_window_stays_alive_while_the_service_hangs(self):
        console = self.console
        self.cloud.fault("hang")
        console.click("push button", "Refresh")
        console.find("label", re.compile("^Refreshing"))
        console.write("Filter instances", "orders-prod")
        table = console.wait_rows("Instances", 1)
        console.double_click(table.cell(0, 0))
        console.find("page tab", "Topics")
        console.click("page tab", "Topics")
        console.wait_until("topics", lambda: console.table("Topics").row_count > 0)

    def test_a_deleted_instance_is_told_and_what_was_known_stays(self):
        console = self.console
        console.write("Filter instances", "orders-prod")
        console.double_click(console.wait_rows("Instances", 1).cell(0, 0))
        console.find("page tab", "Topics")
        console.wait_until("the detail", lambda: console.look("label", re.compile("^Updated")))
        self.cloud.fault("status", r"^/v1\.0/[^/]+/instances/[^/]+$", status=404,
                         body={"error_code": "DMS.111404022", "error_msg": "This instance does not exist."})
        console.click("push button", "Refresh")
        console.says("This instance is gone")
        self.assertIn("orders-prod", console.words())


if __name__ == "__main__":
    case.main()
