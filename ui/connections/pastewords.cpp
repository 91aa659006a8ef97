// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pastewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace partita {

namespace {

class PasteWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::PasteWords)
};

} // namespace

QString describe(const PastedCredentials& pasted)
{
    QStringList parts;
    const auto add = [&parts](bool there, const QString& what) {
        if (there)
            parts.append(what);
    };
    add(!pasted.accessKey.isEmpty(), PasteWords::tr("access key id"));
    add(!pasted.secretKey.isEmpty(), PasteWords::tr("secret key"));
    add(!pasted.securityToken.isEmpty(), PasteWords::tr("security token"));
    add(!pasted.domain.isEmpty(), PasteWords::tr("account"));
    add(!pasted.userName.isEmpty(), PasteWords::tr("user"));
    add(!pasted.password.isEmpty(), PasteWords::tr("password"));
    add(!pasted.region.isEmpty(), PasteWords::tr("region"));
    add(!pasted.projectId.isEmpty(), PasteWords::tr("project"));
    add(!pasted.iamEndpoint.isEmpty(), PasteWords::tr("identity service"));
    const QString list = QLocale().createSeparatedList(parts);
    if (pasted.source == PastedCredentials::Source::CredentialsCsv)
        return PasteWords::tr("Filled in from credentials.csv: %1.").arg(list);
    return PasteWords::tr("Filled in from variables of a shell: %1.").arg(list);
}

} // namespace partita
