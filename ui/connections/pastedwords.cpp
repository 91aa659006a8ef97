// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pastedwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

class PastedWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::PastedWords)
};

} // namespace

QString pastedWords(const PastedCredentials& pasted)
{
    QStringList parts;
    const auto add = [&parts](bool there, const QString& name) {
        if (there)
            parts.append(name);
    };
    add(!pasted.accessKey.isEmpty(), PastedWords::tr("access key"));
    add(!pasted.secretKey.isEmpty(), PastedWords::tr("secret key"));
    add(!pasted.securityToken.isEmpty(), PastedWords::tr("security token"));
    add(!pasted.domain.isEmpty(), PastedWords::tr("account"));
    add(!pasted.userName.isEmpty(), PastedWords::tr("user"));
    add(!pasted.password.isEmpty(), PastedWords::tr("password"));
    add(!pasted.region.isEmpty(), PastedWords::tr("region"));
    add(!pasted.projectId.isEmpty(), PastedWords::tr("project id"));
    add(!pasted.iamEndpoint.isEmpty(), PastedWords::tr("IAM endpoint"));
    if (parts.isEmpty())
        return nothingPastedWords();
    const QString all = parts.join(PastedWords::tr(", ", "between the items of a list"));
    return pasted.source == PastedCredentials::Source::CredentialsCsv
        ? PastedWords::tr("Taken from credentials.csv: %1.").arg(all)
        : PastedWords::tr("Taken from environment variables: %1.").arg(all);
}

QString nothingPastedWords()
{
    return PastedWords::tr(
        "No credentials were found. A credentials.csv of the console is understood, and lines "
        "that set variables such as HUAWEICLOUD_SDK_AK, HW_ACCESS_KEY or OS_USERNAME.");
}

} // namespace partita
