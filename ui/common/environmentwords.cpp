// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/environmentwords.h"

#include <QCoreApplication>

namespace partita {

namespace {

class EnvironmentWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::EnvironmentWords)
};

} // namespace

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return EnvironmentWords::tr("Development");
    case Environment::Test:
        return EnvironmentWords::tr("Test");
    case Environment::Production:
        return EnvironmentWords::tr("Production");
    }
    Q_UNREACHABLE();
}

} // namespace partita
