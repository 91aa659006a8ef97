// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/credentialbundle.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

struct Member
{
    QLatin1String key;
    Secret CredentialBundle::*secret;
};

constexpr std::array Members {
    Member { "secretKey"_L1, &CredentialBundle::secretKey },
    Member { "securityToken"_L1, &CredentialBundle::securityToken },
    Member { "password"_L1, &CredentialBundle::password },
    Member { "proxyPassword"_L1, &CredentialBundle::proxyPassword },
};

// Foreign values are skipped, but not to any depth: skipping recurses.
constexpr int MaxDepth = 16;

//! Reads a byte string that is in one piece, which encode() writes.
bool readSecret(QCborStreamReader& reader, Secret& target)
{
    if (!reader.isByteArray() || !reader.isLengthKnown())
        return false;
    auto piece = reader.readByteArray();
    if (piece.status != QCborStreamReader::Ok)
        return false;
    target = Secret::take(piece.data);
    return reader.readByteArray().status == QCborStreamReader::EndOfString;
}

//! The member that a key names; null for one of a later version.
const Member* readKey(QCborStreamReader& reader, bool& good)
{
    if (!reader.isString()) {
        good = reader.next(MaxDepth);
        return nullptr;
    }
    QString key;
    auto piece = reader.readString();
    for (; piece.status == QCborStreamReader::Ok; piece = reader.readString())
        key += piece.data;
    good = piece.status == QCborStreamReader::EndOfString;
    for (const Member& member : Members) {
        if (key == member.key)
            return &member;
    }
    return nullptr;
}

bool readMembers(QCborStreamReader& reader, CredentialBundle& bundle)
{
    if (!reader.isMap() || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        bool good = false;
        const Member* const member = readKey(reader, good);
        if (!good)
            return false;
        good = member ? readSecret(reader, bundle.*(member->secret)) : reader.next(MaxDepth);
        if (!good)
            return false;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}

} // namespace

bool CredentialBundle::isEmpty() const
{
    return secretKey.isEmpty() && securityToken.isEmpty() && password.isEmpty() && proxyPassword.isEmpty();
}

CredentialBundle CredentialBundle::clone() const
{
    return { secretKey.clone(), securityToken.clone(), password.clone(), proxyPassword.clone() };
}

Secret CredentialBundle::encode() const
{
    qsizetype needed = 16;
    quint64 count = 0;
    for (const Member& member : Members) {
        needed += 16 + member.key.size() + (this->*member.secret).view().size();
        count += (this->*member.secret).isEmpty() ? 0 : 1;
    }
    // All at once: a buffer that grows leaves copies behind that nobody wipes.
    QByteArray bytes;
    bytes.reserve(needed);
    const char* const start = bytes.constData();
    {
        QCborStreamWriter writer(&bytes);
        writer.startMap(count);
        for (const Member& member : Members) {
            const QByteArrayView secret = (this->*member.secret).view();
            if (secret.isEmpty())
                continue;
            writer.append(member.key);
            writer.appendByteString(secret.data(), secret.size());
        }
        writer.endMap();
    }
    Q_ASSERT(bytes.constData() == start);
    Q_UNUSED(start);
    return Secret::take(bytes);
}

SecretResult<CredentialBundle> CredentialBundle::decode(const Secret& encoded)
{
    QCborStreamReader reader(encoded.view().data(), encoded.view().size());
    CredentialBundle bundle;
    if (encoded.isEmpty() || !readMembers(reader, bundle) || reader.currentOffset() != encoded.view().size())
        return unexpected(SecretError { SecretError::Kind::Damaged, {} });
    return bundle;
}

} // namespace partita
