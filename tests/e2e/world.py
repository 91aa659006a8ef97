# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display and the buses of its own: nothing of the person's desktop is seen, touched or needed.

Every process is bound to the life of this one by the kernel, so that nothing stays behind when it is killed.
"""
import ctypes
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
# What ctest takes for a test that was left out.
SKIPPED = 77
SCREEN = "1600x1000x24"
REGISTRY = "/usr/libexec/at-spi2-registryd"
PATIENCE = 40.0
PR_SET_PDEATHSIG = 1
# Without folders of services: the bus starts nothing by itself, so that a keyring is there when a test starts one.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
libc = ctypes.CDLL(None)


class Impatient(Exception):
    """Something did not happen in time."""


def missing_tools():
    """What the machine lacks; empty when a world can be made."""
    missing = [name for name in ("Xvfb", "dbus-daemon", "xdotool") if not shutil.which(name)]
    if not os.path.exists(LAUNCHER) or not os.path.exists(REGISTRY):
        missing.append("at-spi2-core")
    try:
        from gi.repository import Gio  # noqa: F401
    except ImportError:
        missing.append("python3-gi")
    return missing


def until(what, attempt, patience=PATIENCE):
    """Asks until the answer is something, and returns it."""
    deadline = time.monotonic() + patience
    while True:
        answer = attempt()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise Impatient(f"not within {patience:.0f} s: {what}")
        time.sleep(0.03)


def names(bus):
    """Who is on the bus."""
    return bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames", None,
                         None, 0, -1, None).unpack()[0]


def die_with_parent(last_wish=signal.SIGKILL):
    libc.prctl(PR_SET_PDEATHSIG, last_wish)


def spawn(arguments, core_limit=None, **options):
    def prepare():
        die_with_parent()
        if core_limit is not None:
            resource.setrlimit(resource.RLIMIT_CORE, (core_limit, core_limit))

    return subprocess.Popen(arguments, preexec_fn=prepare, **options)


def end(process):
    """Ends a process of ours politely, then for certain."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe:
            pipe.close()


def raise_on_terminate():
    """Lets the cleanups run when the test is told to end."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


class World:
    def __init__(self):
        self._processes = []
        self.folder = tempfile.mkdtemp(prefix="partita-world-")
        self.environment = {}
        self.session = None
        self.accessibility = None

    def __enter__(self):
        try:
            self._start_display()
            self._start_session_bus()
            self._start_accessibility_bus()
            self._start_registry()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for bus in (self.accessibility, self.session):
            if bus and not bus.is_closed():
                bus.close_sync(None)
        for process in reversed(self._processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start_display(self):
        reader, writer = os.pipe()
        # The server picks a free number and says it: nothing is guessed, several can run at once. Without
        # -noreset it starts afresh when its last client leaves, and turns away who comes in that moment.
        self._processes.append(spawn(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset",
             "-fbdir", self.folder],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Impatient("Xvfb did not start")
        self.environment["DISPLAY"] = f":{number}"

    def _start_service(self, arguments, last_wish=signal.SIGKILL, **options):
        service = subprocess.Popen(arguments, preexec_fn=lambda: die_with_parent(last_wish), stderr=subprocess.DEVNULL,
                                   env=self.environment, **options)
        self._processes.append(service)
        return service

    def _start_session_bus(self):
        self.environment.update(
            HOME=self.folder, XDG_RUNTIME_DIR=self.folder, XDG_CONFIG_HOME=self.folder, LC_ALL="C.UTF-8",
            PATH=os.environ["PATH"], QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        configuration = os.path.join(self.folder, "bus.conf")
        with open(configuration, "w", encoding="utf-8") as file:
            file.write(BUS.format(self.folder))
        bus = self._start_service(["dbus-daemon", "--nofork", "--nopidfile", "--print-address",
                                   f"--config-file={configuration}"], stdout=subprocess.PIPE, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.session = self._connect(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def _start_accessibility_bus(self):
        # Killed outright it would leave the bus behind that it starts.
        self._start_service([LAUNCHER, "--launch-immediately"], signal.SIGTERM, stdout=subprocess.DEVNULL)
        until("the launcher of the accessibility bus", lambda: "org.a11y.Bus" in names(self.session))
        address = self.session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0,
                                          -1, None).unpack()[0]
        self.accessibility = self._connect(address)

    def _start_registry(self):
        # By hand: left to the bus, it would look for a desktop session first.
        self._start_service([REGISTRY], stdout=subprocess.DEVNULL)
        until("the registry on the accessibility bus", lambda: "org.a11y.atspi.Registry" in names(self.accessibility))

    @staticmethod
    def _connect(address):
        from gi.repository import Gio
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
