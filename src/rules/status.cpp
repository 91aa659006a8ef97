// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/status.h"

#include "rules/origin.h"
#include "rules/servercodes.h"

#include <algorithm>
#include <array>

namespace partita::rules {

namespace {

constexpr std::array Known {
    status::Creating,  status::CreateFailed,   status::Running,  status::Error,   status::Restarting,
    status::Extending, status::ExtendedFailed, status::Deleting, status::Deleted, status::Starting,
    status::Stopping,  status::Freezing,       status::Frozen,
};
constexpr size_t Documented = 9;

constexpr std::array Moving {
    status::Creating, status::Restarting, status::Extending, status::Deleting,
    status::Starting, status::Stopping,   status::Freezing,
};

// 111400099 names these; everything else that cannot be deleted is 111400026.
constexpr std::array DeletionForbidden { status::Creating, status::Starting, status::Stopping,
                                         status::Restarting };

template <typename Range> bool contains(const Range& range, const QString& status)
{
    return std::find(range.begin(), range.end(), status) != range.end();
}

} // namespace

QList<QLatin1StringView> knownStatuses()
{
    return { Known.begin(), Known.end() };
}

bool isKnownStatus(const QString& status)
{
    return contains(Known, status);
}

bool isDocumentedStatus(const QString& status)
{
    return std::find(Known.begin(), Known.begin() + Documented, status) != Known.begin() + Documented;
}

bool isMoving(const QString& status)
{
    return contains(Moving, status);
}

bool allows(const QString& status, Operation operation)
{
    if (operation == Operation::Read)
        return true;
    if (status == status::Running || status == status::ExtendedFailed)
        return true;
    if (status == status::Error)
        return operation == Operation::Modify || operation == Operation::Restart
            || operation == Operation::Delete;
    if (status == status::CreateFailed || status == status::Frozen)
        return operation == Operation::Delete;
    return false;
}

QLatin1StringView refusalCode(const QString& status, Operation operation)
{
    if (allows(status, operation))
        return {};
    const bool named = operation == Operation::Delete && contains(DeletionForbidden, status);
    return named ? codes::StateForbidsDeletion : codes::StateForbids;
}

QList<Violation> validateStatusFilter(const QString& status)
{
    const Origin origin { Field::StatusFilter, QLatin1StringView("table 5-20"), codes::BadStatusFilter };
    if (status.isEmpty() || isDocumentedStatus(status))
        return {};
    // Instances are seen in four statuses that table 8-4 leaves out.
    if (isKnownStatus(status))
        return { origin.warning(Rule::NotOffered, status) };
    return { origin.broken(Rule::Unknown, status) };
}

} // namespace partita::rules
