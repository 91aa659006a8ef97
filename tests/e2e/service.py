# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The emulator as a process of its own, and a signing client that shares nothing with the console."""
import datetime
import hashlib
import hmac
import http.client
import json
import os
import subprocess
import urllib.parse

from world import end, spawn

LIST = r"^/v1\.0/[^/]+/instances$"
ACCESS_KEY = "TESTACCESSKEY0000001"
SECRET_KEY = "e2e-secret-key-of-the-tests-0123456789"
PASSWORD = "e2e password of the tests, with $paces & more"


class Service:
    def __init__(self, programs, *options, secret_key=SECRET_KEY, password=PASSWORD, security_token=""):
        # Its time nearly stands still: nothing is created or deleted while a test counts.
        self._process = spawn([os.path.join(programs, "partita-emulator"), "--access-key", ACCESS_KEY, "--speed", "0.001",
                               *options],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                                   "PARTITA_EMULATOR_SECRET_KEY": secret_key,
                                   "PARTITA_EMULATOR_PASSWORD": password,
                                   "PARTITA_EMULATOR_SECURITY_TOKEN": security_token})
        said = json.loads(self._process.stdout.readline())
        self.endpoint = said["endpoint"]
        self.project = said["project_id"]
        self.projects = said["projects"]
        self.region = said["region"]
        self.domain, self.user = said["domain"], said["user"]
        self._access_key, self._secret_key = said["access_key"], said["secret_key"]
        self._host = urllib.parse.urlsplit(self.endpoint).netloc

    def close(self):
        end(self._process)

    def _call(self, method, target, headers, body=None):
        connection = http.client.HTTPConnection(self._host, timeout=30)
        try:
            connection.request(method, target, body, headers)
            reply = connection.getresponse()
            content = reply.read()
        finally:
            connection.close()
        if reply.status >= 300:
            raise AssertionError(f"{method} {target}: {reply.status} {content[:200]}")
        return json.loads(content) if content else None

    def unsigned(self, method, path):
        """A request that proves nothing."""
        return self._call(method, path, {})

    def signed(self, path, **query):
        """What the service answers to a read of the test's own."""
        encode = urllib.parse.quote
        pairs = "&".join(sorted(f"{encode(key, safe='~')}={encode(value, safe='~')}" for key, value in query.items()))
        date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        canonical = "\n".join(["GET", path + "/", pairs, f"host:{self._host}", f"x-sdk-date:{date}", "",
                               "host;x-sdk-date", hashlib.sha256(b"").hexdigest()])
        to_sign = "\n".join(["SDK-HMAC-SHA256", date, hashlib.sha256(canonical.encode()).hexdigest()])
        signature = hmac.new(self._secret_key.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
        return self._call("GET", path + ("?" + pairs if pairs else ""), {
            "Host": self._host, "X-Sdk-Date": date,
            "Authorization": f"SDK-HMAC-SHA256 Access={self._access_key}, SignedHeaders=host;x-sdk-date, "
                             f"Signature={signature}"})

    def instances(self, project=None, **query):
        return self.signed(f"/v1.0/{project or self.project}/instances", **query)["instances"]

    def detail(self, instance):
        return self.signed(f"/v1.0/{self.project}/instances/{instance}")

    def topics(self, instance):
        return self.signed(f"/v1.0/{self.project}/instances/{instance}/topics")

    def requests(self):
        """What reached the service since the last reset, without the steering of the tests."""
        counted = self._call("GET", "/__control/counters", {})["requests"]
        return {what: count for what, count in counted.items() if "/__control/" not in what}

    def forget_requests(self):
        self._call("DELETE", "/__control/counters", {})

    def lists(self):
        """How often the list of instances was asked for."""
        return self.requests().get(f"GET /v1.0/{self.project}/instances", 0)

    def fault(self, kind, path=LIST, **values):
        self._call("POST", "/__control/faults", {}, json.dumps({"kind": kind, "path": path, **values}))

    def heal(self):
        self._call("DELETE", "/__control/faults", {})
