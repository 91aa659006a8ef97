// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/credentialpaste.h"

#include "connections/pastedline.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qsizetype MaxBytes = 64 * 1024;

//! What a name means: one of the two is set.
struct Meaning
{
    QByteArrayView name;
    QString PastedCredentials::*text = nullptr;
    Secret PastedCredentials::*secret = nullptr;
};

using P = PastedCredentials;

//! The first name of a column is the cloud's own; without blanks and in lower case.
constexpr std::array Columns {
    Meaning { "username", &P::userName },
    Meaning { "用户名", &P::userName },
    Meaning { "accesskeyid", &P::accessKey },
    Meaning { "访问密钥id", &P::accessKey },
    Meaning { "secretaccesskey", nullptr, &P::secretKey },
    Meaning { "秘密访问密钥", nullptr, &P::secretKey },
    Meaning { "私有访问密钥", nullptr, &P::secretKey },
    Meaning { "securitytoken", nullptr, &P::securityToken },
    Meaning { "accountname", &P::domain },
    Meaning { "账号名", &P::domain },
};

// The cloud's SDKs, its Terraform provider, and the clients of OpenStack.
constexpr std::array Variables {
    Meaning { "HUAWEICLOUD_SDK_AK", &P::accessKey },
    Meaning { "HUAWEICLOUD_SDK_SK", nullptr, &P::secretKey },
    Meaning { "HUAWEICLOUD_SDK_SECURITY_TOKEN", nullptr, &P::securityToken },
    Meaning { "HUAWEICLOUD_SDK_PROJECT_ID", &P::projectId },
    Meaning { "HUAWEICLOUD_SDK_REGION", &P::region },
    Meaning { "HUAWEICLOUD_SDK_IAM_ENDPOINT", &P::iamEndpoint },
    Meaning { "HW_ACCESS_KEY", &P::accessKey },
    Meaning { "HW_SECRET_KEY", nullptr, &P::secretKey },
    Meaning { "HW_SECURITY_TOKEN", nullptr, &P::securityToken },
    Meaning { "HW_USER_NAME", &P::userName },
    Meaning { "HW_USER_PASSWORD", nullptr, &P::password },
    Meaning { "HW_DOMAIN_NAME", &P::domain },
    Meaning { "HW_PROJECT_ID", &P::projectId },
    Meaning { "HW_PROJECT_NAME", &P::projectName },
    Meaning { "HW_REGION_NAME", &P::region },
    Meaning { "HW_REGION", &P::region },
    Meaning { "HW_AUTH_URL", &P::iamEndpoint },
    Meaning { "OS_ACCESS_KEY", &P::accessKey },
    Meaning { "OS_SECRET_KEY", nullptr, &P::secretKey },
    Meaning { "OS_SECURITY_TOKEN", nullptr, &P::securityToken },
    Meaning { "OS_USERNAME", &P::userName },
    Meaning { "OS_PASSWORD", nullptr, &P::password },
    Meaning { "OS_USER_DOMAIN_NAME", &P::domain },
    Meaning { "OS_DOMAIN_NAME", &P::domain },
    Meaning { "OS_PROJECT_ID", &P::projectId },
    Meaning { "OS_TENANT_ID", &P::projectId },
    Meaning { "OS_PROJECT_NAME", &P::projectName },
    Meaning { "OS_TENANT_NAME", &P::projectName },
    Meaning { "OS_REGION_NAME", &P::region },
    Meaning { "OS_AUTH_URL", &P::iamEndpoint },
};

template <size_t N> const Meaning* find(const std::array<Meaning, N>& meanings, QByteArrayView name)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(), [name](const Meaning& meaning) {
        return meaning.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == meanings.end() ? nullptr : &*found;
}

void apply(const Meaning& meaning, Secret value, PastedCredentials& target)
{
    if (meaning.secret)
        target.*meaning.secret = std::move(value);
    else
        target.*meaning.text = QString::fromUtf8(value.view());
}

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype start = 0, i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '\n' && text[i] != '\r')
            continue;
        const QByteArrayView line = text.sliced(start, i - start).trimmed();
        if (!line.isEmpty())
            lines.push_back(line);
        start = i + 1;
    }
    return lines;
}

//! The name of a column as it stands in the table.
QByteArray normalised(QByteArrayView header)
{
    QByteArray name;
    for (const char c : header) {
        if (c != ' ' && c != '_' && c != '-')
            name.append(c);
    }
    return std::move(name).toLower();
}

std::optional<PastedCredentials> readCsv(const std::vector<QByteArrayView>& lines, char separator)
{
    if (lines.size() < 2)
        return std::nullopt;
    const std::vector<Secret> headers = readCsvFields(lines[0], separator);
    std::vector<Secret> values = readCsvFields(lines[1], separator);
    PastedCredentials credentials;
    credentials.source = PastedCredentials::Source::CredentialsCsv;
    for (size_t i = 0; i < std::min(headers.size(), values.size()); ++i) {
        if (const Meaning* const meaning = find(Columns, normalised(headers[i].view())))
            apply(*meaning, std::move(values[i]), credentials);
    }
    if (credentials.accessKey.isEmpty() || credentials.secretKey.isEmpty())
        return std::nullopt;
    return credentials;
}

//! The clients of OpenStack name the version too, which is a part of our requests' paths.
QString withoutVersion(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    if (address.endsWith("/v3"_L1))
        address.chop(3);
    return address;
}

std::optional<PastedCredentials> readEnvironment(const std::vector<QByteArrayView>& lines)
{
    PastedCredentials credentials;
    credentials.source = PastedCredentials::Source::Environment;
    bool anything = false;
    for (const QByteArrayView line : lines) {
        for (PastedAssignment& assignment : readAssignments(line)) {
            const Meaning* const meaning = find(Variables, assignment.name);
            if (!meaning || assignment.value.isEmpty())
                continue;
            apply(*meaning, std::move(assignment.value), credentials);
            anything = true;
        }
    }
    credentials.iamEndpoint = withoutVersion(credentials.iamEndpoint);
    return anything ? std::optional(std::move(credentials)) : std::nullopt;
}

} // namespace

std::optional<PastedCredentials> readPastedCredentials(QByteArrayView text)
{
    static constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
    if (text.size() > MaxBytes)
        return std::nullopt;
    if (text.startsWith(ByteOrderMark))
        text = text.sliced(ByteOrderMark.size());
    const std::vector<QByteArrayView> lines = linesOf(text);
    // Spreadsheets put another separator in when they save the file again.
    for (const char separator : { ',', ';', '\t' }) {
        if (auto credentials = readCsv(lines, separator))
            return credentials;
    }
    return readEnvironment(lines);
}

} // namespace partita
