# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that adds a connection, and what is said when the connection does not work."""
import re
import socket
import threading

import case


def closed_port():
    """A port at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class PlainServer:
    """Answers in plain HTTP, whatever it is told, as a web server does that knows nothing of encryption."""

    def __enter__(self):
        self.received = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._socket.close()

    def _serve(self):
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            with client:
                self.received.append(client.recv(4096))
                client.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


class Connection(case.Case):
    def test_the_right_keys_show_the_rows(self):
        service = self.service()
        console = self.start_connected(service)
        expected = sorted(instance["name"] for instance in service.instances())
        self.assertEqual(sorted(console.table("Instances").column("Name")), expected)
        console.find("tree item", re.compile("^Orders"))

    def test_saving_waits_for_every_field_and_says_which_is_missing(self):
        console = self.start()
        console.add_connection()
        button = console.find("push button", "Save and connect")
        self.assertNotIn("enabled", button.states)

        def enter(field, value, then):
            console.write(field, value)
            console.says(then)
            self.assertNotIn("enabled", button.states)

        console.says("Give the connection a name.")
        enter("Name", "Orders", "Enter the access key id.")
        console.press("ctrl+Next")
        console.choose_endpoints_by_hand()
        console.says("Enter the address of the Kafka service.")
        enter("Kafka service (DMS)", "http://dms.example.com", "must begin with https")
        enter("Kafka service (DMS)", "https://dms.example.com", "Enter the access key id.")
        console.press("ctrl+Next")
        enter("Access key id", "a", "Enter the secret key.")
        enter("Secret key", "s", "Choose the region of the place.")
        console.press("ctrl+Next")
        enter("Region", "x", "Enter the id of the project")
        console.write("Project id", "p")
        console.wait_until("it can be saved", lambda: "enabled" in button.states)

    def test_a_wrong_secret_is_sent_once_until_refresh_is_pressed(self):
        service = self.service()
        console = self.start()
        self.connect(console, service, Secret_key="not the secret key of this service")
        console.says("The server did not accept the access key")
        self.assertNotIn("another project", "\n".join(console.words()))
        self.assertEqual(service.lists(), 1)
        # What would ask by itself must not: a refused key is locked after a few attempts.
        console.click("check box", "Show failed creations")
        console.wait_until("the box is ticked", lambda: "checked" in console.find(
            "check box", "Show failed creations").states)
        console.says("This connection is stopped")
        self.assertEqual(service.lists(), 1)
        console.click("push button", "Refresh")
        console.wait_until("a second request", lambda: service.lists() == 2)
        console.says("The server did not accept the access key")
        self.assertEqual(service.lists(), 2)

    def test_a_wrong_project_has_words_of_its_own(self):
        service = self.service()
        console = self.start()
        self.connect(console, service, Project_id="0123456789abcdef0123456789abcdef")
        console.find("push button", "Try again")
        words = "\n".join(console.words())
        self.assertIn("another project", words)
        self.assertIsNone(console.look("table"))
        self.assertEqual(list(service.requests().values()), [1])

    def test_a_host_that_is_not_there(self):
        console = self.start()
        self.connect(console, None, Endpoint_of_DMS="https://no-such-host.invalid", Project_id="p")
        console.says("The server could not be reached")
        console.says("No server with that name was found.")

    def test_a_port_where_nobody_listens(self):
        console = self.start()
        self.connect(console, None, Endpoint_of_DMS=f"https://127.0.0.1:{closed_port()}", Project_id="p")
        console.says("The server could not be reached")
        console.says("refuses connections on that port")

    def test_https_to_a_port_without_encryption(self):
        console = self.start()
        with PlainServer() as plain:
            self.connect(console, None, Endpoint_of_DMS=f"https://127.0.0.1:{plain.port}", Project_id="p")
            console.says("No secure connection")
            console.says("so nothing was")
        self.assertGreater(len(plain.received), 0)
        self.assertNotIn(b"Authorization", b"".join(plain.received))

    def test_escape_asks_before_it_closes_the_dialog_and_nothing_is_sent(self):
        service = self.service()
        console = self.start()
        console.add_connection()
        console.press("ctrl+Next")
        console.choose_endpoints_by_hand()
        console.write("Kafka service (DMS)", service.endpoint)
        console.press("Escape")
        console.click("push button", "Discard")
        console.wait_gone("push button", "Save and connect")
        console.find("label", "Welcome to Partita")
        self.assertEqual(service.requests(), {})


if __name__ == "__main__":
    case.main()
