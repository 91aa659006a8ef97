// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr auto Format = "partita-connections"_L1;
constexpr int Version = 1;
constexpr qsizetype MaxBytes = 1'000'000;
constexpr qsizetype MaxRows = 1000;

ImportPlan failed(ImportPlan::Problem problem)
{
    return { problem, {} };
}

void compare(ImportRow& row, const QList<ConnectionProfile>& known)
{
    row.profile.hasStoredSecret = false;
    const auto here = std::find_if(known.begin(), known.end(), [&row](const ConnectionProfile& profile) {
        return profile.id == row.profile.id;
    });
    if (here == known.end())
        return;
    // Without what no file holds, a user's name that is left over under an access key for instance.
    const ConnectionProfile stripped = fromJson(toJson(*here)).profile;
    row.profile.hasStoredSecret = stripped.hasStoredSecret && stripped.reachesTheSame(row.profile);
    row.verdict = stripped == row.profile ? ImportRow::Verdict::Same : ImportRow::Verdict::Differs;
}

} // namespace

QByteArray exportConnections(const QList<ConnectionProfile>& profiles)
{
    QJsonArray connections;
    for (const ConnectionProfile& profile : profiles) {
        QJsonObject json = toJson(profile);
        json.remove("hasStoredSecret"_L1);
        connections.append(json);
    }
    return QJsonDocument(QJsonObject { { "format"_L1, Format },
                                       { "version"_L1, Version },
                                       { "connections"_L1, connections } })
        .toJson();
}

ImportPlan readConnections(const QByteArray& file, const QList<ConnectionProfile>& known)
{
    if (file.size() > MaxBytes)
        return failed(ImportPlan::Problem::TooLarge);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return failed(ImportPlan::Problem::NotJson);
    const QJsonObject root = document.object();
    const QJsonValue version = root["version"_L1];
    if (root["format"_L1].toString() != Format || !version.isDouble() || version.toDouble() < 1)
        return failed(ImportPlan::Problem::NotConnections);
    if (version.toDouble() > Version)
        return failed(ImportPlan::Problem::NewerVersion);
    if (!root["connections"_L1].isArray())
        return failed(ImportPlan::Problem::NotConnections);
    const QJsonArray connections = root["connections"_L1].toArray();
    if (connections.size() > MaxRows)
        return failed(ImportPlan::Problem::TooLarge);

    ImportPlan plan;
    QSet<ConnectionId> seen;
    for (const QJsonValue& value : connections) {
        ImportRow row = fromJson(value);
        if (row.verdict != ImportRow::Verdict::Invalid && seen.contains(row.profile.id)) {
            row.verdict = ImportRow::Verdict::Invalid;
            row.problem = ImportRow::Problem::Repeated;
            row.field = u"id"_s;
            row.profile.id = {};
        }
        if (row.verdict != ImportRow::Verdict::Invalid) {
            seen.insert(row.profile.id);
            compare(row, known);
        }
        plan.rows.append(std::move(row));
    }
    return plan;
}

} // namespace partita
