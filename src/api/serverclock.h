// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArrayView>
#include <QObject>

#include <optional>

namespace partita {

//! The clock of the service, as far as the Date headers of its replies tell. Signatures are refused when they
//! are more than 15 minutes off (APIGW.0303), so they are made with this clock.
class ServerClock final : public QObject
{
    Q_OBJECT

public:
    //! A smaller difference is the network's and the header's whole seconds, and is ignored.
    static constexpr std::chrono::seconds Tolerance { 60 };

    //! \a local outlives this.
    explicit ServerClock(const Clock& local, QObject* parent = nullptr);

    //! The local time, corrected when it is off. UTC.
    QDateTime now() const;
    //! Service minus local; nothing before the first reply.
    std::optional<std::chrono::seconds> difference() const { return m_difference; }
    //! The difference is over the tolerance.
    bool isOff() const;

    //! \a date: the Date header of a reply that has just come; anything that is no date is ignored.
    void observe(QByteArrayView date);

signals:
    //! isOff() is another, or the difference has moved by more than the tolerance.
    void changed();

private:
    const Clock& m_local;
    std::optional<std::chrono::seconds> m_difference;
    std::optional<std::chrono::seconds> m_announced;
};

} // namespace partita
