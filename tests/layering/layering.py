#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include of app/, ui/ and src/ and says which ones break the layers.

The linker already keeps most of the rule. It cannot keep all of it: a header-only class, or a Qt header
with its module in front (<QtWidgets/QWidget>), is found by the compiler without any library being linked.

usage: layering.py [--root FOLDER] [--qt-headers FOLDER]
"""

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Room:
    """What the files of one folder may include."""

    ours: frozenset  # folders of the project, as names of rooms
    qt: frozenset  # modules of Qt
    others: frozenset = frozenset()  # of THIRD_PARTY


def room(ours, qt="QtCore", others=""):
    return Room(frozenset(ours.split()), frozenset(qt.split()), frozenset(others.split()))


SRC = "src/core src/rules src/api src/dms src/cloud src/connections src/models src/ops"
WIDGETS = "QtCore QtGui QtWidgets QtSvg QtSvgWidgets"
EVERY_QT = WIDGETS + " QtNetwork QtHttpServer QtDBus QtSql"

# The rule itself. A file belongs to the room with the longest name that its path begins with.
ROOMS = {
    "src/core": room("src/core"),
    "src/rules": room("src/rules"),
    "src/secrets": room("src/secrets src/core", "QtCore QtDBus", others="keychain"),
    "src/api": room("src/api src/core src/rules", others="simdjson"),
    "src/dms": room("src/dms src/api src/core src/rules", others="simdjson"),
    "src/cloud": room("src/cloud src/api src/core src/rules", others="simdjson"),
    "src/connections": room("src/connections src/secrets src/api src/core src/rules"),
    "src/models": room("src/models src/dms src/cloud src/api src/core src/rules"),
    "src/ops": room("src/ops src/connections src/secrets src/dms src/cloud src/api src/core src/rules"),
    "src/journal": room("src/journal src/ops src/core", "QtCore QtSql"),
    "src/net": room("src/net src/api src/core", "QtCore QtNetwork"),
    "src/emulator": room("src/emulator src/rules", "QtCore QtNetwork QtHttpServer"),
    "ui": room("ui src/secrets " + SRC, WIDGETS),
    "app": room("app ui src/net src/secrets src/journal " + SRC, EVERY_QT),
    "app/emulator": room("app/emulator src/emulator src/rules", "QtCore QtNetwork QtHttpServer"),
}

# Libraries that belong to some rooms alone, by what their headers are called.
THIRD_PARTY = {
    "simdjson": re.compile(r"^simdjson(\.h$|/)"),
    "keychain": re.compile(r"^(qt6?keychain/|keychain\.h$)"),
}

INCLUDE = re.compile(r'^\s*#\s*(?:include|include_next|import)\b\s*(?:<([^>]*)>|"([^"]*)"|(.*))')
GENERATED = re.compile(r"(\.moc|^moc_.*\.cpp)$")


def room_of(path):
    """The name of the room that a path (relative, with slashes) lies in, or None."""
    names = [name for name in ROOMS if path.startswith((name + "/", name + "_", name + "."))]
    return max(names, key=len, default=None)


def qt_modules(headers):
    """Every header of Qt, with and without its module in front, and the module it is of."""
    modules = {}
    for folder in sorted(Path(headers).glob("Qt*")):
        for header in folder.iterdir():
            if header.is_file():
                modules.setdefault(header.name, folder.name)
                modules[f"{folder.name}/{header.name}"] = folder.name
    if modules.get("QWidget") != "QtWidgets":
        sys.exit(f"layering: {headers} does not hold the headers of Qt")
    return modules


def qt_headers():
    for tool in ("qtpaths6", "qmake6"):
        try:
            answer = subprocess.run([tool, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
            return answer.stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            continue
    sys.exit("layering: neither qtpaths6 nor qmake6 says where the headers of Qt are")


def qt_module(name, modules):
    prefix = name.split("/")[0]
    if re.fullmatch(r"Qt[A-Z]\w*", prefix) and ("/" in name or name not in modules):
        return prefix
    return modules.get(name)


def resolve(root, file, name):
    """The file of ours that an include names, relative to the root, or None."""
    for folder in (file.parent, root / "src", root / "ui", root / "app", root):
        candidate = (folder / name).resolve()
        if candidate.is_file() and candidate.is_relative_to(root):
            return candidate.relative_to(root).as_posix()
    return None


def judge(root, file, angled, quoted, modules):
    """What is wrong with one include, or None."""
    name = angled if angled is not None else quoted
    if name is None:
        return "an include that is not written out cannot be checked"
    here = room_of(file.relative_to(root).as_posix())
    allowed = ROOMS[here]
    for library, pattern in THIRD_PARTY.items():
        if pattern.match(name):
            return None if library in allowed.others else f"{here} must not include {library}"
    ours = resolve(root, file, name)
    if ours:
        there = room_of(ours)
        return None if there in allowed.ours else f"{here} must not include {there or ours}"
    module = qt_module(name, modules)
    if module:
        return None if module in allowed.qt else f"{here} must not include {module}"
    if quoted is not None and not GENERATED.search(name):
        return "names no file of the project"
    return None


def check(root, modules):
    """All violations below root, as "file:line: include: reason", and how many files were read."""
    root = Path(root).resolve()
    violations = []
    files = [f for top in ("app", "ui", "src") for f in sorted((root / top).rglob("*")) if f.suffix in (".h", ".cpp")]
    for file in files:
        where = file.relative_to(root).as_posix()
        if room_of(where) is None:
            violations.append(f"{where}:1: the folder is no room of the house; see ROOMS in layering.py")
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            reason = found and judge(root, file, found[1], found[2], modules)
            if reason:
                violations.append(f"{where}:{number}: {line.strip()}: {reason}")
    return violations, len(files)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", default=None)
    options = parser.parse_args()
    violations, count = check(options.root, qt_modules(options.qt_headers or qt_headers()))
    print("\n".join(violations + [f"{count} files read, {len(violations)} violations"]))
    return 1 if violations or not count else 0


if __name__ == "__main__":
    sys.exit(main())
