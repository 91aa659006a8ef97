#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation after the other into a small clean house, and expects layering.py to find exactly it."""

import os
import tempfile
import unittest
from pathlib import Path

import layering

CLEAN = {
    "src/core/clock.h": "#include <QDateTime>\n#include <chrono>",
    "src/rules/limits.h": "#include <QList>",
    "src/secrets/store.h": '#include "core/clock.h"\n#include <qt6keychain/keychain.h>',
    "src/api/client.h": '#include "core/clock.h"\n#include "rules/limits.h"\n#include <simdjson.h>',
    "src/dms/topics.h": '#include "api/client.h"\n#include <tl/expected.hpp>',
    "src/models/topicmodel.h": '#include "dms/topics.h"\n#include <QAbstractTableModel>',
    "src/models/topicmodel.cpp": '#include "models/topicmodel.h"\n#include "topicmodel.moc"',
    "src/ops/watch.h": '#include "dms/topics.h"\n#include <QtCore/QTimer>',
    "src/net/transport.h": '#include "api/client.h"\n#include <QNetworkReply>\n#include <QtNetwork/QSslSocket>',
    "src/emulator/server.h": '#include "rules/limits.h"\n#include <QHttpServer>\n#include <QTcpServer>',
    "ui/shell/window.h": '#include "models/topicmodel.h"\n#include "ops/watch.h"\n#include <QMainWindow>\n#include <QIcon>',
    "app/main.cpp": '#include "shell/window.h"\n#include "net/transport.h"\n#include <QApplication>',
    "app/emulator_main.cpp": '#include "emulator/server.h"\n#include <QCoreApplication>',
}

# file that gets the line, line, what the report says of it
PLANTED = [
    ("src/core/clock.h", '#include "api/client.h"', "src/core must not include src/api"),
    ("src/core/clock.h", '#include "rules/limits.h"', "src/core must not include src/rules"),
    ("src/core/clock.h", "#include <simdjson.h>", "src/core must not include simdjson"),
    ("src/core/clock.h", '#include "../api/client.h"', "src/core must not include src/api"),
    ("src/core/clock.h", "#include <QWidget>", "src/core must not include QtWidgets"),
    ("src/rules/limits.h", '#include "core/clock.h"', "src/rules must not include src/core"),
    ("src/rules/limits.h", '#include "net/transport.h"', "src/rules must not include src/net"),
    ("src/rules/limits.h", '#include "secrets/store.h"', "src/rules must not include src/secrets"),
    ("src/api/client.h", '#include "dms/topics.h"', "src/api must not include src/dms"),
    ("src/api/client.h", "#include <QNetworkRequest>", "src/api must not include QtNetwork"),
    ("src/api/client.h", "#include <QColor>", "src/api must not include QtGui"),
    ("src/dms/topics.h", '#include "models/topicmodel.h"', "src/dms must not include src/models"),
    ("src/dms/topics.h", "#include <QtWidgets/QWidget>", "src/dms must not include QtWidgets"),
    ("src/dms/topics.h", "#include <QtWidgets>", "src/dms must not include QtWidgets"),
    ("src/dms/topics.h", "#include <qwidget.h>", "src/dms must not include QtWidgets"),
    ("src/dms/topics.h", "  #  include <QtGui/qicon.h>", "src/dms must not include QtGui"),
    ("src/models/topicmodel.h", '#include "net/transport.h"', "src/models must not include src/net"),
    ("src/models/topicmodel.h", '#include "secrets/store.h"', "src/models must not include src/secrets"),
    ("src/models/topicmodel.h", '#include "ops/watch.h"', "src/models must not include src/ops"),
    ("src/models/topicmodel.h", '#include "shell/window.h"', "src/models must not include ui"),
    ("src/models/topicmodel.h", "#include <simdjson/dom.h>", "src/models must not include simdjson"),
    ("src/models/topicmodel.h", "#include <QStandardItemModel>", "src/models must not include QtGui"),
    ("src/ops/watch.h", "#include <net/transport.h>", "src/ops must not include src/net"),
    ("src/ops/watch.h", '#include "models/topicmodel.h"', "src/ops must not include src/models"),
    ("src/net/transport.h", '#include "dms/topics.h"', "src/net must not include src/dms"),
    ("src/net/transport.h", "#include <QWindow>", "src/net must not include QtGui"),
    ("src/secrets/store.h", '#include "api/client.h"', "src/secrets must not include src/api"),
    ("src/emulator/server.h", '#include "dms/topics.h"', "src/emulator must not include src/dms"),
    ("src/emulator/server.h", '#include "core/clock.h"', "src/emulator must not include src/core"),
    ("src/emulator/server.h", "#include <simdjson.h>", "src/emulator must not include simdjson"),
    ("ui/shell/window.h", '#include "net/transport.h"', "ui must not include src/net"),
    ("ui/shell/window.h", '#include "emulator/server.h"', "ui must not include src/emulator"),
    ("ui/shell/window.h", '#include "../../app/emulator_main.cpp"', "ui must not include app/emulator"),
    ("ui/shell/window.h", "#include <QNetworkAccessManager>", "ui must not include QtNetwork"),
    ("ui/shell/window.h", "#include <QtNetwork/QNetworkReply>", "ui must not include QtNetwork"),
    ("ui/shell/window.h", "#include <qt6keychain/keychain.h>", "ui must not include keychain"),
    ("app/main.cpp", '#include "emulator/server.h"', "app must not include src/emulator"),
    ("app/emulator_main.cpp", '#include "api/client.h"', "app/emulator must not include src/api"),
    ("app/emulator_main.cpp", "#include <QApplication>", "app/emulator must not include QtWidgets"),
    ("ui/shell/window.h", '#include "tests/fakes/fake.h"', "names no file of the project"),
    ("ui/shell/window.h", "#include WINDOW_HEADER", "cannot be checked"),
    ("src/attic/old.h", "#include <QString>", "no room of the house"),
]


class Layering(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.modules = layering.qt_modules(os.environ.get("QT_HEADERS") or layering.qt_headers())

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name, text in CLEAN.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")

    def test_a_clean_house_has_no_violation(self):
        self.assertEqual(layering.check(self.root, self.modules), ([], len(CLEAN)))

    def test_every_planted_violation_is_found_alone_with_its_line(self):
        for name, line, reason in PLANTED:
            with self.subTest(file=name, line=line):
                before = CLEAN.get(name, "")
                self.write(name, before + "\n" + line)
                violations, _ = layering.check(self.root, self.modules)
                self.assertEqual(len(violations), 1, violations)
                self.assertIn(reason, violations[0])
                self.assertTrue(violations[0].startswith(name + ":"), violations[0])
                if before:
                    self.write(name, before)
                else:
                    (self.root / name).unlink()

    def test_a_folder_without_the_headers_of_qt_is_refused(self):
        with self.assertRaises(SystemExit):
            layering.qt_modules(self.root)


if __name__ == "__main__":
    unittest.main()
