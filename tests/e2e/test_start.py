# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start page to one instance and back."""
import re

import accessible
import case


def values_by_field(console):
    """The overview as read out: what stands beside each field's name."""
    labels = [seen for seen in console.root.scan() if seen.role == "label"]
    described = accessible.descriptions([seen.node for seen in labels])
    return {field: seen.name for field, seen in zip(described, labels) if field and not field.startswith("<")}


class Start(case.Case):
    def test_the_first_start_offers_the_demo_and_a_connection(self):
        console = self.start()
        console.find("label", "Welcome to Partita")
        console.find("push button", "Open the demo estate")
        self.assertIsNone(console.look("table"))
        self.assertIn("No connection", console.words())

    def test_the_demo_opens_by_click_and_shows_what_its_service_has(self):
        console = self.start()
        console.click("push button", "Open the demo estate")
        service = self.service("--projects", "3")
        expected = sorted(instance["name"] for project in service.projects
                          for instance in service.instances(project["id"]))
        table = console.wait_rows("Instances", len(expected))
        self.assertEqual(sorted(table.column("Name")), expected)
        self.assertEqual(set(table.column("Connection")), {"Demo estate"})
        # An ordinary connection, with a line for each of its places.
        console.find("tree item", re.compile("^Demo estate, Development"))
        for place in ("demo-east-1", "demo-west-1", "demo-east-1 / demo-east-1_payments"):
            console.find("tree item", place)
        console.find(name="3 of 3 places loaded")

    def test_the_demo_opens_and_an_instance_is_reached_by_keyboard_alone(self):
        console = self.start()
        console.take_keyboard()
        console.press("Return")
        console.wait_until("rows in the table", lambda: console.table("Instances").row_count > 0)
        console.press("ctrl+f")
        console.wait_until("the filter has the keyboard",
                           lambda: "focused" in console.find("text", "Filter instances").states)
        console.type("orders-prod")
        console.wait_rows("Instances", 3)
        console.tab_to("table", "Instances")
        console.press("Home", "Return")
        console.find("frame", re.compile("orders-prod"))
        console.find("page tab", "Topics")
        console.press("Right")
        console.table("Topics")
        console.press("alt+Left")
        console.find("frame", re.compile("^All instances"))
        self.assertEqual(set(console.table("Instances").column("Name")), {"orders-prod"})


class List(case.Case):
    def test_typing_in_the_filter_leaves_the_rows_that_match(self):
        console = self.start_demo("--projects", "1")
        console.write("Filter instances", "-cn")
        table = console.wait_rows("Instances", 3)
        self.assertEqual(sorted(table.column("Name")), ["log-collector-cn", "risk-cn", "trading-cn"])
        console.write("Filter instances", "no instance is called so")
        console.find("label", "Nothing matches the filter")
        console.click("push button", "Clear filter")
        console.wait_rows("Instances", 23)

    def test_the_status_filter_leaves_one_status_and_says_which(self):
        console = self.start_demo("--projects", "1")
        console.open_menu("Status")
        # The menu lists what there is, in the order of the service's words.
        statuses = sorted({instance["status"] for instance in self.service().instances()})
        console.press(*["Down"] * (statuses.index("FROZEN") + 1), "space", "Escape")
        table = console.wait_rows("Instances", 1)
        self.assertEqual(table.column("Name"), ["partner-gateway"])
        self.assertEqual(table.column("Status"), ["Frozen"])
        console.find("button menu", "Status: Frozen")

    def test_failed_creations_are_asked_for_when_wanted(self):
        console = self.start_demo("--projects", "1")
        self.assertNotIn("reporting-2", console.table("Instances").column("Name"))
        console.click("check box", "Show failed creations")
        table = console.wait_rows("Instances", 24)
        self.assertIn("reporting-2", table.column("Name"))
        self.assertIn("Creation failed", table.column("Status"))

    def test_one_request_shows_the_list(self):
        service = self.service()
        console = self.start_connected(service)
        console.find("label", re.compile("^Updated"))
        self.assertEqual(service.requests(), {f"GET /v1.0/{service.project}/instances": 1})


class Instance(case.Case):
    def open(self, name):
        service = self.service()
        console = self.start_connected(service)
        detail = service.detail(next(row for row in service.instances() if row["name"] == name)["instance_id"])
        table = console.table("Instances")
        console.double_click(table.cell(table.column("Name").index(name), 0))
        console.find("page tab", "Topics")
        return console, service, detail

    def test_the_overview_has_every_text_of_the_reply(self):
        console, _, detail = self.open("orders-prod")
        # These are put in words of the console's own.
        in_words = {"status", "created_at", "retention_policy", "port", "cross_vpc_info", "connect_addresses",
                    "partition_num"}
        parts = {part.strip() for key, value in detail.items() if isinstance(value, str) and key not in in_words
                 for part in value.split(",") if part.strip()}
        self.assertGreater(len(parts), 20)

        def all_there():
            shown = "\n".join(values_by_field(console).values())
            return all(part in shown for part in parts)

        console.wait_until(f"all of {sorted(parts)}", all_there)
        values = values_by_field(console)
        self.assertGreater(len(values), 45)
        self.assertEqual(values["Name"], "orders-prod")
        self.assertEqual(values["Status"], "Running (RUNNING)")
        self.assertEqual(values["Port"], str(detail["port"]))
        self.assertEqual(values["Storage ordered"], f"{detail['total_storage_space']:,} GB")
        self.assertEqual(values["Addresses"].split("\n"),
                         [f"{host}:{detail['port']}" for host in detail["connect_addresses"].split(",")])
        self.assertEqual(values["TLS with password login"], "Yes" if detail["ssl_enable"] else "No")

    def test_the_topics_are_the_services_and_can_be_filtered(self):
        console, service, detail = self.open("inventory-sync")
        reply = service.topics(detail["instance_id"])
        names = sorted(topic.get("id", topic.get("name")) for topic in reply["topics"] if topic["topic_type"] == 0)
        console.click("page tab", "Topics")
        table = console.wait_rows("Topics", len(names))
        self.assertEqual(sorted(table.column("Name")), names)
        most, left = reply["max_partitions"], reply["remain_partitions"]
        console.says(f"{most - left:,} of {most:,} used, {left:,} remain")
        wanted = names[len(names) // 2]
        console.write("Filter topics", wanted)
        matching = [name for name in names if wanted in name]
        self.assertEqual(sorted(console.wait_rows("Topics", len(matching)).column("Name")), matching)

    def test_the_raw_reply_is_the_services_and_back_leads_to_the_list(self):
        console, _, detail = self.open("orders-prod")
        console.click("page tab", "Raw")
        text = console.find("text", "The reply as it came").text
        self.assertIn(f'"instance_id": "{detail["instance_id"]}"', text)
        self.assertEqual(text.strip()[0], "{")
        console.click("push button", "Back")
        console.wait_rows("Instances", 23)


if __name__ == "__main__":
    case.main()
