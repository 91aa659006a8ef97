// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calllog.h"

#include <algorithm>
#include <utility>

namespace partita {

namespace {

qint64 bytesOf(const CallLogEntry& entry)
{
    qint64 bytes = entry.body.text.size() + entry.result.body.text.size();
    for (const auto& [name, value] : entry.result.headers)
        bytes += name.size() + value.size();
    return bytes;
}

void dropText(LoggedBody& body)
{
    body.isDropped = body.isDropped || !body.text.isEmpty();
    body.text.clear();
}

} // namespace

CallLog::CallLog(QObject* parent)
    : QObject(parent)
{
}

quint64 CallLog::begin(CallLogEntry entry)
{
    if (size() == MostEntries)
        drop(firstNumber());
    const quint64 number = ++m_lastNumber;
    entry.number = number;
    m_bytes += bytesOf(entry);
    m_entries.push_back(std::move(entry));
    emit began(number);
    makeRoom();
    return number;
}

void CallLog::end(quint64 number, CallResult result)
{
    CallLogEntry* ended = entry(number);
    if (!ended)
        return;
    m_bytes -= bytesOf(*ended);
    ended->result = std::move(result);
    m_bytes += bytesOf(*ended);
    m_firstWhole = std::min(m_firstWhole, number);
    emit changed(number);
    makeRoom();
}

void CallLog::clear()
{
    if (!m_entries.empty())
        drop(m_lastNumber);
}

void CallLog::drop(quint64 last)
{
    emit dropping(last);
    while (!m_entries.empty() && m_entries.front().number <= last) {
        m_bytes -= bytesOf(m_entries.front());
        m_entries.pop_front();
    }
}

void CallLog::makeRoom()
{
    while (m_bytes > MostBytes) {
        m_firstWhole = std::max(m_firstWhole, firstNumber());
        CallLogEntry* oldest = entry(m_firstWhole);
        if (!oldest)
            return;
        const quint64 number = m_firstWhole++;
        const qint64 before = bytesOf(*oldest);
        dropText(oldest->body);
        dropText(oldest->result.body);
        oldest->result.headers.clear();
        const qint64 freed = before - bytesOf(*oldest);
        m_bytes -= freed;
        if (freed > 0)
            emit changed(number);
    }
}

CallLogEntry* CallLog::entry(quint64 number)
{
    if (m_entries.empty() || number < firstNumber() || number > m_lastNumber)
        return nullptr;
    return &m_entries[size_t(number - firstNumber())];
}

const CallLogEntry* CallLog::find(quint64 number) const
{
    return const_cast<CallLog*>(this)->entry(number);
}

} // namespace partita
