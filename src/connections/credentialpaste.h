// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace partita {

//! What a pasted text said; empty where it said nothing.
struct PastedCredentials
{
    enum class Source { CredentialsCsv, Environment };

    Source source = Source::CredentialsCsv;
    QString userName;
    QString accessKey;
    Secret secretKey;
    Secret securityToken;
    QString domain;
    Secret password;
    QString projectId;
    QString projectName;
    QString region;
    QString iamEndpoint;
};

//! Understands the credentials.csv that the cloud offers for download (with or without byte-order mark,
//! quotes and a header in English or Chinese), and lines of environment variables in the syntax of POSIX
//! shells, PowerShell, cmd and .env files: HUAWEICLOUD_SDK_*, HW_*, OS_* . Nothing when \a text is neither.
//! No secret passes through a QString.
std::optional<PastedCredentials> readPastedCredentials(QByteArrayView text);

} // namespace partita
