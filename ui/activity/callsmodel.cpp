// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callsmodel.h"

#include "activity/callwords.h"
#include "common/formatting.h"
#include "models/displaytext.h"

using namespace Qt::StringLiterals;

namespace partita {

namespace {

QVariant sortValue(const CallLogEntry& entry, int column)
{
    switch (CallsModel::Column(column)) {
    case CallsModel::Time:
        return entry.number;
    case CallsModel::ConnectionName:
        return entry.connection;
    case CallsModel::Method:
        return QString::fromLatin1(methodName(entry.method));
    case CallsModel::Path:
        return callPath(entry);
    case CallsModel::Result:
        return entry.result.status;
    case CallsModel::Took:
        return qlonglong(entry.result.took.count());
    case CallsModel::Size:
        return entry.result.body.size;
    case CallsModel::ColumnCount:
        break;
    }
    return {};
}

QString cellText(const CallLogEntry& entry, int column)
{
    const bool over = entry.result.state != CallResult::State::Running;
    switch (CallsModel::Column(column)) {
    case CallsModel::Time:
        return entry.started.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case CallsModel::ConnectionName:
        return displayText(entry.connection);
    case CallsModel::Method:
        return QString::fromLatin1(methodName(entry.method));
    case CallsModel::Path:
        return displayText(callPath(entry));
    case CallsModel::Result:
        return resultLook(entry).text;
    case CallsModel::Took:
        return over ? callDuration(entry.result.took) : QString();
    case CallsModel::Size:
        return entry.result.status > 0 ? format::number(entry.result.body.size) : QString();
    case CallsModel::ColumnCount:
        break;
    }
    return {};
}

QString tipText(const CallLogEntry& entry, int column)
{
    switch (column) {
    case CallsModel::Time: {
        const qint64 moment = entry.started.toMSecsSinceEpoch();
        return format::localTime(moment) + u'\n' + format::utcTime(moment);
    }
    case CallsModel::ConnectionName:
        return displayText(entry.connection);
    case CallsModel::Path:
        return displayText(callUrl(entry));
    case CallsModel::Result:
        return resultLook(entry).text;
    default:
        return {};
    }
}

QString searchText(const CallLogEntry& entry)
{
    const QStringList lines { QString::fromLatin1(methodName(entry.method)), callUrl(entry),
                              resultLook(entry).text, entry.result.requestId, entry.connection };
    return lines.join(u'\n');
}

} // namespace

CallsModel::CallsModel(CallLog& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_rows(log.size())
    , m_newest(log.size() > 0 ? log.firstNumber() + quint64(log.size()) - 1 : 0)
{
    connect(&log, &CallLog::began, this, &CallsModel::add);
    connect(&log, &CallLog::changed, this, &CallsModel::update);
    connect(&log, &CallLog::dropping, this, &CallsModel::remove);
}

int CallsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CallsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CallsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallLogEntry* entry = m_log.find(numberOf(index.row()));
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*entry, index.column());
    case Qt::ToolTipRole:
        return format::toolTip(tipText(*entry, index.column()));
    case SortRole:
        return sortValue(*entry, index.column());
    case NumberRole:
        return entry->number;
    case SearchRole:
        return searchText(*entry);
    case AbortedRole:
        return entry->result.state == CallResult::State::Aborted;
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case ConnectionName:
        return tr("Connection");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Result:
        return tr("Result");
    case Took:
        return tr("Took");
    case Size:
        return tr("Bytes");
    case ColumnCount:
        break;
    }
    return {};
}

int CallsModel::rowOf(quint64 number) const
{
    if (number > m_newest || m_newest - number >= quint64(m_rows))
        return -1;
    return int(m_newest - number);
}

void CallsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void CallsModel::add(quint64 number)
{
    beginInsertRows({}, 0, 0);
    m_newest = number;
    ++m_rows;
    endInsertRows();
}

void CallsModel::remove(quint64 last)
{
    const int first = rowOf(last);
    if (first < 0)
        return;
    beginRemoveRows({}, first, m_rows - 1);
    m_rows = first;
    endRemoveRows();
}

void CallsModel::update(quint64 number)
{
    const int row = rowOf(number);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace partita
