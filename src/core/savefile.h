// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace partita {

//! Puts \a bytes in the place of \a path, which a person has chosen; what was there stays when it fails.
//! Returns nothing, or why the file is not there, in the system's words. Blocks: for worker threads.
QString saveFile(const QString& path, const QByteArray& bytes);

} // namespace partita
