// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/importwords.h"

#include "models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace partita {

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(partita::ImportText)
};

QString problemOf(const ImportRow& row)
{
    using Problem = ImportRow::Problem;
    const QString field = displayText(row.field);
    switch (row.problem) {
    case Problem::MissingField:
        return ImportText::tr("Cannot be read: “%1” is missing").arg(field);
    case Problem::WrongType:
        return ImportText::tr("Cannot be read: “%1” holds another kind of value").arg(field);
    case Problem::UnknownValue:
        return ImportText::tr("Cannot be read: “%1” holds a value that is not known here").arg(field);
    case Problem::Repeated:
        return ImportText::tr("Repeats an earlier connection of this file, which counts instead");
    case Problem::None:
    case Problem::NotAConnection:
        return ImportText::tr("Cannot be read: it is not a connection");
    }
    Q_UNREACHABLE();
}

//! Its secret, which is kept here, would go another way.
bool leadsElsewhere(const ConnectionProfile& a, const ConnectionProfile& b)
{
    return a.cloud != b.cloud || a.endpoints != b.endpoints || a.transportOptions() != b.transportOptions();
}

} // namespace

QString importProblemOf(const ImportPlan& plan)
{
    switch (plan.problem) {
    case ImportPlan::Problem::TooLarge:
        return ImportText::tr("The file is too large for a list of connections.");
    case ImportPlan::Problem::NotJson:
        return ImportText::tr("The file is not JSON, so it is no list of connections.");
    case ImportPlan::Problem::NotConnections:
        return ImportText::tr("The file is JSON, but it was not exported from Partita.");
    case ImportPlan::Problem::NewerVersion:
        return ImportText::tr("The file was written by a later version of Partita. Update this one first.");
    case ImportPlan::Problem::None:
        return plan.rows.isEmpty() ? ImportText::tr("The file holds no connection.") : QString();
    }
    Q_UNREACHABLE();
}

QString importVerdictOf(const ImportRow& row, const ConnectionProfile* here)
{
    switch (row.verdict) {
    case ImportRow::Verdict::New:
        return ImportText::tr("New");
    case ImportRow::Verdict::Same:
        return ImportText::tr("Is here already, and the same");
    case ImportRow::Verdict::Differs:
        if (!here)
            return ImportText::tr("Would replace the one that is here");
        return (leadsElsewhere(*here, row.profile)
                    ? ImportText::tr("Other servers: would replace “%1”, and its secret is asked for anew")
                    : ImportText::tr("Would replace “%1”"))
            .arg(displayText(here->name));
    case ImportRow::Verdict::Invalid:
        return problemOf(row);
    }
    Q_UNREACHABLE();
}

QString importCloudOf(const ConnectionProfile& profile, const CloudCatalogue& clouds)
{
    if (profile.cloud.isEmpty()) {
        const QString host = QUrl(profile.endpoints.dms).host();
        return host.isEmpty() ? profile.endpoints.dms : host;
    }
    const Cloud* cloud = clouds.find(profile.cloud);
    return cloud ? cloud->name.in(QLocale().name()) : profile.cloud;
}

QString importSignInOf(const ConnectionProfile& profile)
{
    const SignIn& signIn = profile.signIn;
    if (signIn.kind == SignIn::Kind::AccessKey)
        return ImportText::tr("Access key %1").arg(signIn.accessKey);
    return ImportText::tr("User %1 of account %2").arg(signIn.user, signIn.domain);
}

} // namespace partita
