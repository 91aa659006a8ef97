# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A guided tour of the console, in a display of its own: one picture a step.

usage: tour.py PROGRAMS FOLDER   (where the built programs are; where the pictures go)
"""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, os.pardir, "e2e"))

from console import Console, Home  # noqa: E402
from service import ACCESS_KEY, SECRET_KEY, Service  # noqa: E402
from world import SCREEN, SKIPPED, World, missing_tools, raise_on_terminate  # noqa: E402

# A desktop that is dark, as the settings of KDE describe it; Qt reads them without KDE being there.
DARK_DESKTOP = """[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=239,240,241
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=20,24,28
[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=239,240,241
[Colors:View]
BackgroundAlternate=49,54,59
BackgroundNormal=35,38,41
ForegroundLink=41,128,185
ForegroundNormal=239,240,241
ForegroundVisited=127,140,141
[Colors:Window]
BackgroundNormal=49,54,59
ForegroundNormal=239,240,241
"""
DARK_ENVIRONMENT = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5", "QT_QPA_PLATFORMTHEME": "kde"}


class Tour:
    def __init__(self, world, programs, folder):
        self._world, self._programs, self._folder = world, programs, folder
        self._step = 0

    def picture(self, console, name):
        self._step += 1
        path = os.path.join(self._folder, f"{self._step:02}-{name}.png")
        console.picture(path)
        print(path, flush=True)

    def start(self, home, *arguments, **environment):
        console = Console(self._world, self._programs, home, arguments, **environment)
        console.resize(*map(int, SCREEN.split("x")[:2]))
        console.take_keyboard()
        return console

    def first_steps(self, console):
        console.find("push button", "Open the demo estate")
        self.picture(console, "start")
        console.press("Return")
        wait_for_rows(console, "Instances")
        # Each of the three places has the same.
        console.wait_rows("Instances", 3 * 23)
        self.picture(console, "instances")
        console.click("push button", "Places")
        console.find("dialog", "Places")
        self.picture(console, "places")
        console.press("Escape")
        console.wait_gone("dialog", "Places")
        console.take_keyboard()
        console.press("ctrl+f")
        console.type("-cn")
        console.wait_rows("Instances", 3 * 3)
        self.picture(console, "filter")
        console.press("Escape")
        console.wait_rows("Instances", 3 * 23)
        console.open_menu("Status")
        # The first two are configured and created.
        console.press("Down", "space", "Down", "space")
        self.picture(console, "status-menu")
        console.press("Escape")
        console.wait_rows("Instances", 3 * 2)
        self.picture(console, "status-filter")
        console.press("Escape")
        console.wait_rows("Instances", 3 * 23)

    def one_instance(self, console, name="orders-prod"):
        open_instance(console, name)
        console.wait_until("the reply", lambda: console.look("label", re.compile("^Updated (just|[0-9])")))
        self.picture(console, "overview")
        console.click("page tab", "Topics")
        wait_for_rows(console, "Topics")
        self.picture(console, "topics")
        console.write("Filter topics", "no topic is called so")
        console.find("label", "Nothing matches the filter")
        self.picture(console, "topics-none")
        console.click("page tab", "Connect")
        console.find("text", "Settings for Java")
        self.picture(console, "connect")
        console.click("page tab", "Raw")
        console.find("text", "The reply as it came")
        self.picture(console, "raw")
        console.click("push button", "Back")
        wait_for_rows(console, "Instances")

    def creation(self, home):
        """The wizard from its first step to an instance that is being created, and what failed beside it."""
        service = Service(self._programs, "--speed", "60")
        console = self.start(home)
        try:
            self.fill_in(console, service, SECRET_KEY, **{"Networks (VPC)": service.endpoint,
                                                          "Enterprise projects (EPS)": service.endpoint})
            console.click("push button", "Save and connect")
            wait_for_rows(console, "Instances")
            console.click("push button", "Create an instance")
            console.find("dialog", re.compile("^Create an instance in"))
            console.take_keyboard()
            self.picture(console, "create-basics")
            console.write("Name", "kafka-tour")
            console.press("ctrl+Return")
            console.find(name="300 MB/s").act("Toggle", "Press")
            console.find("check box", "az1.dc1").act("Toggle", "Press")
            self.picture(console, "create-capacity")
            console.press("ctrl+Return")
            for field, chosen in (("VPC", "vpc-production"), ("Subnet", "subnet-kafka-a"), ("Security group", "sg-kafka")):
                choose(console, field, chosen)
            self.picture(console, "create-network")
            console.press("ctrl+Return")
            console.write("User", "root")
            self.picture(console, "create-access")
            console.write("Password", "Wizard2026!secret")
            console.write("password of Kafka Manager, once more", "Wizard2026!secret")
            console.press("ctrl+Return")
            self.picture(console, "create-policy")
            console.press("ctrl+Return")
            console.wait_until("the review", lambda: console.look("push button", "Create the instance"))
            self.picture(console, "create-review")
            console.click("push button", "Create the instance")
            console.says("“kafka-tour” is being created")
            self.picture(console, "creating")
            console.says("“kafka-tour” runs.")
            console.take_keyboard()
            console.press("ctrl+j")
            console.wait_rows("Journal", 1)
            console.press("Tab", "Tab", "Home")
            self.picture(console, "journal")
            console.press("ctrl+j")
            console.press("ctrl+shift+j")
            console.wait_until("calls", lambda: console.table("API calls").row_count > 3)
            console.tab_to("table", "API calls")
            console.press("Home")
            self.picture(console, "calls")
            console.press("ctrl+shift+j")
            console.take_keyboard()
            self.deletion(console)
            console.choose("Remove failed creations…")
            console.find("dialog", "Remove failed creations")
            console.says("reporting-2")
            self.picture(console, "remove-failed")
        finally:
            console.close()
            service.close()

    def deletion(self, console):
        console.press("ctrl+f")
        console.type("-cn")
        console.wait_rows("Instances", 3)
        console.tab_to("table", "Instances")
        console.press("ctrl+a", "ctrl+Delete")
        console.find("dialog", "Delete instances")
        console.wait_until("the facts", lambda: not console.look(name="Being read"))
        self.picture(console, "delete")
        console.take_keyboard()
        console.press("Escape")
        console.wait_gone("dialog", "Delete instances")
        console.take_keyboard()

    def fill_in(self, console, service, secret_key, **more):
        console.fill_in_connection({"Name": "Orders", "Endpoint of DMS": service.endpoint, "Region": service.region,
                                    "Project id": service.project, "Access key id": ACCESS_KEY,
                                    "Secret key": secret_key, **more})

    def trouble(self, home):
        """A service that refuses the key, then one that goes away while its rows are on the screen."""
        service = Service(self._programs)
        console = self.start(home)
        try:
            self.fill_in(console, service, "not the key of this service")
            self.picture(console, "connection")
            console.click("push button", "Save and connect")
            console.says("did not accept the access key")
            self.picture(console, "refused-key")
            console.click("push button", "Details…")
            console.find("dialog")
            self.picture(console, "error-details")
        finally:
            console.close()
        console = self.start(home)
        try:
            # The connection is still there, its secret is not.
            console.click("push button", "Sign in…")
            console.find("dialog", "Sign in")
            console.write("Secret key", SECRET_KEY)
            self.picture(console, "sign-in")
            console.click("push button", "Sign in")
            wait_for_rows(console, "Instances")
            service.close()
            console.click("push button", "Refresh")
            console.says("What was loaded before is still shown.")
            self.picture(console, "service-gone")
        finally:
            console.close()
            service.close()

    def wizard_by_keyboard(self, console, look):
        """Its steps, empty, by the keys that are the same in every language."""
        console.take_keyboard()
        console.press("ctrl+n")
        console.wait_until("the wizard", lambda: len(console.windows()) > 1)
        for step in ("basics", "capacity", "network", "access", "policy", "review"):
            console.take_keyboard()
            self.picture(console, f"{look}-create-{step}")
            console.press("ctrl+Next")

    def dark(self, home):
        settings = home.environment()["XDG_CONFIG_HOME"]
        with open(os.path.join(settings, "kdeglobals"), "w", encoding="utf-8") as file:
            file.write(DARK_DESKTOP)
        console = self.start(home, **DARK_ENVIRONMENT)
        try:
            self.picture(console, "dark-start")
            console.click("push button", "Open the demo estate")
            wait_for_rows(console, "Instances")
            self.picture(console, "dark-instances")
            open_instance(console, "legacy-import")
            self.picture(console, "dark-overview")
            console.click("page tab", "Raw")
            console.find("text", "The reply as it came")
            self.picture(console, "dark-raw")
            self.wizard_by_keyboard(console, "dark")
        finally:
            console.close()
            os.remove(os.path.join(settings, "kdeglobals"))

    def chinese(self, home):
        console = self.start(home, "--lang", "zh_CN")
        try:
            self.picture(console, "chinese-start")
            console.press("Return")
            table = console.wait_until("rows", lambda: has_rows(console.look("table")))
            self.picture(console, "chinese-instances")
            console.double_click(table.cell(0, 0))
            console.find("page tab list")
            self.picture(console, "chinese-overview")
            self.wizard_by_keyboard(console, "chinese")
        finally:
            console.close()


def has_rows(table):
    return table if table and table.row_count > 0 else None


def choose(console, name, wanted):
    """Goes down a list with the keyboard."""
    field = console.find("text", name)
    field.focus()

    def chosen():
        if field.text.startswith(wanted):
            return True
        # Also while the list is still on its way.
        console.press("Down")
        return False

    console.wait_until(f"{name} is chosen", chosen)


def wait_for_rows(console, name):
    return console.wait_until("rows", lambda: has_rows(console.look("table", name)))


def open_instance(console, name):
    """By its row, which the filter brings into sight; there is one in each place."""
    console.write("Filter instances", name)
    console.double_click(console.wait_rows("Instances", 3).cell(0, 0))
    console.find(name=name)


def walk(programs, folder):
    homes = [Home() for _ in range(5)]
    try:
        with World() as world:
            tour = Tour(world, programs, folder)
            console = tour.start(homes[0])
            try:
                tour.first_steps(console)
                tour.one_instance(console)
            finally:
                console.close()
            tour.creation(homes[4])
            tour.trouble(homes[1])
            tour.dark(homes[2])
            tour.chinese(homes[3])
    finally:
        for home in homes:
            home.remove()


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    missing = missing_tools()
    if missing:
        print("tour: missing", ", ".join(missing), file=sys.stderr)
        return SKIPPED
    raise_on_terminate()
    programs, folder = map(os.path.abspath, arguments)
    os.makedirs(folder, exist_ok=True)
    walk(programs, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
