// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace partita::fakes {

namespace {

// openssl ca is the one command that takes both dates.
constexpr auto Config = R"([ca]
default_ca = here
[here]
database = %1/index.txt
new_certs_dir = %1
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
)"_L1;

bool writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool Certificates::make(QString* error)
{
    const QString config = QString(Config).arg(m_folder.path());
    if (!writeFile(path(u"ca.cnf"_s), config.toUtf8()) || !writeFile(path(u"index.txt"_s), {}))
        return false;
    const QStringList current { u"-days"_s, u"2"_s };
    const QStringList past { u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200201000000Z"_s };
    const QStringList future { u"-startdate"_s, u"20700101000000Z"_s, u"-enddate"_s, u"20700201000000Z"_s };
    const QString here = u"DNS:localhost,IP:127.0.0.1"_s;
    return makeAuthority(u"ca"_s, u"Partita Test CA"_s, error)
        && makeAuthority(u"other"_s, u"Stranger CA"_s, error)
        && makeAuthority(u"selfsigned"_s, u"localhost"_s, error)
        && makeServer(u"good"_s, here, current, u"ca"_s, error)
        && makeServer(u"expired"_s, here, past, u"ca"_s, error)
        && makeServer(u"notyet"_s, here, future, u"ca"_s, error)
        && makeServer(u"wronghost"_s, u"DNS:elsewhere.example"_s, current, u"ca"_s, error)
        && makeServer(u"stranger"_s, here, current, u"other"_s, error);
}

QSslConfiguration Certificates::server(const QString& name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(readFile(certificateFile(name))));
    tls.setPrivateKey(QSslKey(readFile(keyFile(name)), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

bool Certificates::run(const QStringList& arguments, QString* error) const
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return true;
    *error
        = arguments.join(u' ') + u'\n' + openssl.errorString() + u'\n' + QString::fromUtf8(openssl.readAll());
    return false;
}

bool Certificates::makeAuthority(const QString& file, const QString& name, QString* error) const
{
    return run({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                 u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-addext"_s,
                 u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, keyFile(file), u"-out"_s,
                 certificateFile(file) },
               error);
}

bool Certificates::makeServer(const QString& file, const QString& names, const QStringList& dates,
                              const QString& authority, QString* error) const
{
    const QString request = path(file + u".csr"_s);
    return run({ u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                 u"-nodes"_s, u"-subj"_s, u"/CN="_s + file, u"-addext"_s, u"subjectAltName="_s + names,
                 u"-keyout"_s, keyFile(file), u"-out"_s, request },
               error)
        && run(QStringList { u"ca"_s, u"-batch"_s, u"-config"_s, path(u"ca.cnf"_s), u"-cert"_s,
                             certificateFile(authority), u"-keyfile"_s, keyFile(authority), u"-in"_s, request,
                             u"-out"_s, certificateFile(file), u"-notext"_s }
                   + dates,
               error);
}

} // namespace partita::fakes
