// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace partita {

//! Makes \a folder, and those above it, when it is not there. It is for its owner alone (mode 0700),
//! whatever it was before.
[[nodiscard]] bool makePrivateFolder(const QString& folder);

//! Puts \a bytes in the place of \a file, for its owner alone (mode 0600). Either the old or the new content
//! is there, also after a crash or a power cut, and the new one is on the disk when this returns true. A
//! process that is killed leaves a "<file>.<random>" behind. The folder must be there.
[[nodiscard]] bool writePrivateFile(const QString& file, const QByteArray& bytes);

//! Nothing when it cannot be read, or is larger than \a most bytes.
std::optional<QByteArray> readPrivateFile(const QString& file, qint64 most);

} // namespace partita
