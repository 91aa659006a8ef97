// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <map>
#include <optional>

namespace partita {

//! How long the last creations in each region took, in a small file. What cannot be read or written is no
//! loss.
class DurationHistory
{
public:
    static constexpr qsizetype Most = 20; //!< of each region

    explicit DurationHistory(QString file);

    //! The oldest first.
    QList<std::chrono::seconds> of(const QString& region) const;
    //! The file's folder must be there. A negative one is not taken.
    void add(const QString& region, std::chrono::seconds took);

private:
    using Regions = std::map<QString, QList<std::chrono::seconds>>;
    Regions read() const;

    QString m_file;
    //! As it was read, or written, last.
    mutable std::optional<Regions> m_regions;
};

} // namespace partita
