// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverclock.h"

#include <QLocale>

#include <chrono>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"; the obsolete forms are not sent by anybody here. Date
//! and time are read apart: read as one, they would be local, and the hour that summer time skips would not
//! exist.
QDateTime httpDate(QByteArrayView date)
{
    constexpr qsizetype DateLength = 16;
    constexpr qsizetype TimeLength = 8;
    const QString text = QString::fromLatin1(date).trimmed();
    if (text.size() != DateLength + 1 + TimeLength + 4 || text[DateLength] != u' '
        || !text.endsWith(" GMT"_L1))
        return {};
    const QDate day = QLocale::c().toDate(text.first(DateLength), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.sliced(DateLength + 1, TimeLength), u"HH:mm:ss"_s);
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

} // namespace

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
    const QDateTime said = httpDate(date);
    if (!said.isValid())
        return;
    const bool wasOff = isOff();
    m_difference = std::chrono::seconds(m_local.now().secsTo(said));
    const bool moved = isOff() && m_announced && std::chrono::abs(*m_difference - *m_announced) > Tolerance;
    if (isOff() == wasOff && !moved)
        return;
    m_announced = m_difference;
    emit changed();
}

} // namespace partita
