# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain in a world: GNOME Keyring on the world's session bus, with a home of its own."""
import shutil
import subprocess
import tempfile

import world
from world import end, until

DAEMON = "gnome-keyring-daemon"
SERVICE = "org.freedesktop.secrets"
PASSWORD = b"the password of the keyring"


def missing_tools():
    """What the machine lacks for this, beside what a world needs."""
    return [] if shutil.which(DAEMON) else [DAEMON]


class Keyring:
    def __init__(self, of_world):
        self._world = of_world
        self.folder = tempfile.mkdtemp(prefix="partita-keyring-")
        self._daemon = None

    def start(self, unlock=True):
        """With its default collection open; else locked, when there was one before."""
        environment = {**self._world.environment, "HOME": self.folder, "XDG_RUNTIME_DIR": self.folder,
                       "XDG_DATA_HOME": self.folder}
        self._daemon = world.spawn([DAEMON, "--foreground", "--components=secrets", *(["--unlock"] if unlock else [])],
                                   env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self._daemon.stdin.write(PASSWORD)
        self._daemon.stdin.close()
        until("the keyring on the bus", self._is_there)
        return self

    def stop(self):
        end(self._daemon)
        until("the end of the keyring", lambda: not self._is_there())

    def close(self):
        if self._daemon:
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _is_there(self):
        return SERVICE in world.names(self._world.session)
