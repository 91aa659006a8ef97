# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, what is kept from one start to the next, and that nothing keeps running."""
import os
import re
import signal

import case
from console import run_to_end
from world import until

CHINESE = re.compile("[\u4e00-\u9fff]")


def children_of(process_id):
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                # The name in brackets may hold anything.
                parent = int(file.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        if parent == process_id:
            found.append(int(entry))
    return found


def is_running(process_id):
    try:
        with open(f"/proc/{process_id}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


class CommandLine(case.Case):
    def run_with(self, *arguments, **environment):
        # Without a display: a text on the terminal needs none.
        return run_to_end(case.PROGRAMS, {"PATH": os.environ["PATH"]}, self.home, arguments, **environment)

    def test_version(self):
        done = self.run_with("--version")
        self.assertRegex(done.stdout, r"^partita \d+\.\d+\.\d+\n$")
        self.assertEqual(done.returncode, 0)

    def test_help(self):
        done = self.run_with("--help")
        for option in ("--demo", "--lang", "--version", "--help"):
            self.assertIn(option, done.stdout)
        self.assertEqual(done.returncode, 0)

    def test_mistakes_are_told_without_opening_a_window(self):
        for arguments, words in ((["--no-such-option"], "no-such-option"), (["stray"], "stray"),
                                 (["--lang", "tlh"], "tlh")):
            with self.subTest(arguments):
                done = run_to_end(case.PROGRAMS, self.world.environment, self.home, arguments)
                self.assertEqual(done.returncode, 2)
                self.assertIn(words, done.stderr)
                self.assertEqual(done.stdout, "")

    def test_the_window_speaks_chinese_when_told_to(self):
        console = self.start("--lang", "zh_CN")
        words = console.words()
        self.assertGreater(len([word for word in words if CHINESE.search(word)]), 8, words)
        self.assertNotIn("Welcome to Partita", words)
        self.assertNotIn("Open the demo estate", words)


class Leaving(case.Case):
    def open_demo(self):
        console = self.start_demo()
        emulators = children_of(console.process.pid)
        self.assertEqual(len(emulators), 1)
        return console, emulators[0]

    def test_nothing_of_the_demo_is_left_when_the_console_is_closed(self):
        console, emulator = self.open_demo()
        console.quit()
        self.assertEqual(console.process.returncode, 0)
        until("the end of the emulator", lambda: not is_running(emulator), 10)

    def test_nothing_of_the_demo_is_left_when_the_console_is_killed(self):
        console, emulator = self.open_demo()
        console.process.send_signal(signal.SIGKILL)
        console.process.wait()
        until("the end of the emulator", lambda: not is_running(emulator), 10)


class Layout(case.Case):
    def test_a_second_start_has_the_columns_and_the_size_of_the_first(self):
        console = self.start_demo()
        console.resize(1240, 700)
        before = self.arrangement(console)
        self.drag_column_edge(console, by=60)
        console.wait_until("the column is wider", lambda: self.arrangement(console) != before)
        stored = self.arrangement(console)
        self.assertEqual(stored[1] - before[1], 60)
        console.quit()
        again = self.start_demo()
        again.wait_until("the layout of the first start", lambda: self.arrangement(again) == stored)
        self.assertEqual(again.window.place[2:], (1240, 700))

    @staticmethod
    def arrangement(console):
        """Where the first row's first columns begin."""
        table = console.table("Instances")
        return [table.cell(0, column).place[0] for column in range(4)]

    @staticmethod
    def drag_column_edge(console, by):
        x, y, width, height = console.table("Instances").cell(0, 0).place
        console.drag(x + width - 1, y - height // 2, by)


if __name__ == "__main__":
    case.main()
