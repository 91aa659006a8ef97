// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsfacts.h"

#include <QSslCertificateExtension>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

QByteArray fingerprint(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

bool isAuthority(const QSslCertificate& certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return certificate.isSelfSigned()
        || std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension& extension) {
               return extension.name() == "basicConstraints"_L1
                   && extension.value().toMap().value(u"ca"_s).toBool();
           });
}

bool issued(const QSslCertificate& issuer, const QSslCertificate& certificate)
{
    const QList<QByteArray> attributes = certificate.issuerInfoAttributes();
    const QList<QByteArray> its = issuer.subjectInfoAttributes();
    return attributes.size() == its.size()
        && std::all_of(attributes.begin(), attributes.end(), [&](const QByteArray& attribute) {
               return issuer.subjectInfo(attribute) == certificate.issuerInfo(attribute);
           });
}

// Servers send their certificates in any order, and some that do not belong there.
QSslCertificate topmost(const QList<QSslCertificate>& chain)
{
    QSslCertificate top = chain.front();
    for (qsizetype steps = 1; steps < chain.size() && !top.isSelfSigned(); ++steps) {
        const auto next = std::find_if(chain.begin(), chain.end(), [&](const QSslCertificate& candidate) {
            return candidate != top && issued(candidate, top);
        });
        if (next == chain.end())
            break;
        top = *next;
    }
    return top;
}

} // namespace

std::optional<TlsFacts> factsOf(const QList<QSslCertificate>& chain)
{
    if (chain.isEmpty())
        return {};
    const QSslCertificate& own = chain.front();
    TlsFacts facts;
    facts.subject = own.subjectDisplayName();
    facts.issuer = own.issuerDisplayName();
    facts.expires = own.expiryDate();
    facts.sha256 = fingerprint(own);
    const QSslCertificate top = topmost(chain);
    if (isAuthority(top)) {
        facts.authorityPem = top.toPem();
        facts.authority = top.subjectDisplayName();
        facts.authoritySha256 = fingerprint(top);
    }
    return facts;
}

} // namespace partita::net
