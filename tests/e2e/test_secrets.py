# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The secret key that was typed is nowhere on the disk and in nothing that was printed."""
import base64
import os
import urllib.parse

import case

SENTINEL = "Zq7/Partita+Sentinel=4f9c1bd2e8a05376"


def disguises(secret):
    """The forms in which a secret could have been written."""
    plain = secret.encode()
    forms = {"UTF-8": plain, "UTF-16LE": secret.encode("utf-16-le"), "UTF-16BE": secret.encode("utf-16-be"),
             "hexadecimal": plain.hex().encode(), "HEXADECIMAL": plain.hex().upper().encode(),
             "percent": urllib.parse.quote(secret, safe="").encode(),
             "lower-case percent": urllib.parse.quote(secret, safe="").lower().encode()}
    for padding in range(3):
        # In the middle of something longer, the characters that its neighbours have a part in are left out.
        coded = base64.b64encode(b"\0" * padding + plain)
        forms[f"base64 at {padding}"] = coded[4 if padding else 0:-4]
    return forms


def traces(folder, secret):
    found = []
    forms = disguises(secret)
    for place, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                content = file.read()
            for form, needle in forms.items():
                if needle in content or (form == "lower-case percent" and needle in content.lower()):
                    found.append(f"{form} in {os.path.relpath(path, folder)}")
    return found


class Secrets(case.Case):
    def run_with_secret(self, **environment):
        service = self.service(secret_key=SENTINEL)
        console = self.start(**environment)
        console.fill_in_connection({"Name": "Orders", "Endpoint of DMS": service.endpoint, "Region": "demo-east-1",
                                    "Project id": service.project, "Access key": case.ACCESS_KEY, "Secret key": ""})
        console.press("ctrl+Prior")
        console.find("text", "Secret key").focus()
        console.type(SENTINEL)
        console.click("push button", "Save and connect")
        console.wait_until("rows", lambda: console.table("Instances").row_count == 23)
        console.double_click(console.table("Instances").cell(0, 0))
        console.find("page tab", "Raw")
        console.quit()
        self.assertEqual(console.process.returncode, 0)

    def test_the_search_finds_a_secret_in_each_of_its_forms(self):
        for form, needle in disguises(SENTINEL).items():
            path = os.path.join(self.home.folder, "planted")
            with open(path, "wb") as file:
                file.write(b"before" + needle + b"after")
            with self.subTest(form):
                self.assertIn(f"{form} in planted", traces(self.home.folder, SENTINEL))
        os.remove(path)
        self.assertEqual(traces(self.home.folder, SENTINEL), [])

    def test_nothing_of_the_typed_key_is_stored_or_printed(self):
        self.run_with_secret()
        stored = [name for _, _, files in os.walk(self.home.folder) for name in files]
        self.assertIn("partita.ini", stored, "the console stored nothing at all, so this proves nothing")
        self.assertEqual(traces(self.home.folder, SENTINEL), [])

    def test_nothing_of_it_is_printed_either_when_everything_is_logged(self):
        self.run_with_secret(QT_LOGGING_RULES="*.debug=true")
        with open(os.path.join(self.home.folder, "output"), "rb") as output:
            self.assertGreater(len(output.read()), 1000, "nothing was logged, so this proves nothing")
        self.assertEqual(traces(self.home.folder, SENTINEL), [])

    def test_the_field_does_not_read_the_key_out(self):
        console = self.start()
        console.add_connection()
        console.press("ctrl+Next", "ctrl+Next")
        console.write("Secret key", SENTINEL)
        self.assertNotIn(SENTINEL, console.find("text", "Secret key").text)
        self.assertFalse([word for word in console.words() if SENTINEL in word])


if __name__ == "__main__":
    case.main()
