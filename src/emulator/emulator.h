// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace partita::emulator {

//! The whole service: the estates, their HTTP server and the relay in front of it.
class Emulator
{
public:
    explicit Emulator(const Options& options);
    //! Writes the state file when something has changed.
    ~Emulator();

    //! Loads the state and listens; says what went wrong, or nothing.
    QString start();
    //! The address and the credentials, as the ready line has them.
    QJsonObject description() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace partita::emulator
