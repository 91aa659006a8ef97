// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverclock.h"

#include <QLocale>

#include <chrono>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace partita {

ServerClock::ServerClock(const Clock& local, QObject* parent)
    : QObject(parent)
    , m_local(local)
{
}

QDateTime ServerClock::now() const
{
    const QDateTime local = m_local.now();
    return isOff() ? local.addSecs(m_difference->count()) : local;
}

bool ServerClock::isOff() const
{
    return m_difference && std::chrono::abs(*m_difference) > Tolerance;
}

void ServerClock::observe(QByteArrayView date)
{
    // RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"; the obsolete forms are not sent by anybody here.
    QDateTime said
        = QLocale::c().toDateTime(QString::fromLatin1(date).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!said.isValid())
        return;
    said.setTimeSpec(Qt::UTC);
    const bool wasOff = isOff();
    m_difference = std::chrono::seconds(m_local.now().secsTo(said));
    const bool moved = isOff() && m_announced && std::chrono::abs(*m_difference - *m_announced) > Tolerance;
    if (isOff() == wasOff && !moved)
        return;
    m_announced = m_difference;
    emit changed();
}

} // namespace partita
