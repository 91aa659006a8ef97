// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/identity.h"

#include <QCryptographicHash>

namespace partita::emulator {

namespace {

QString idFrom(quint32 seed, const QByteArray& what)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(what + QByteArray::number(seed), QCryptographicHash::Md5).toHex());
}

} // namespace

void Identity::assignIds(quint32 seed)
{
    userId = idFrom(seed, "user");
    domainId = idFrom(seed, "domain");
    projectId = idFrom(seed, "project");
}

} // namespace partita::emulator
