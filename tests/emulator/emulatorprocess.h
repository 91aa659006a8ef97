// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

//! What came back for one request.
struct Answer
{
    //! 0 when there was no reply.
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    //! The service's error code, of whichever shape.
    QString code() const;
    QByteArray header(const QByteArray& name) const;
    //! The server's clock as the Date header shows it; invalid when it has another form than HTTP's.
    QDateTime date() const;
};

//! How a request is signed; each test changes what it is about.
struct Signing
{
    QList<QByteArray> headers { "host", "x-sdk-date" };
    qint64 shiftSeconds = 0;
    QByteArray accessKey;
    QByteArray secretKey;
    //! Headers beside the signature, sent as they are.
    QList<QPair<QByteArray, QByteArray>> extra;
};

//! The built emulator as a process of its own, and a client with a signer that shares nothing with it.
class EmulatorProcess
{
public:
    ~EmulatorProcess();

    //! Starts it and reads the ready line; false when it does not get that far.
    bool start(const QStringList& arguments = {}, const QProcessEnvironment& environment = {});
    //! Starts it with something that makes it end at once, and waits for that; the exit code, or -1 when it
    //! stays.
    int startToEnd(const QStringList& arguments);
    //! Closes its standard input; the exit code, or -1 when it stays.
    int stop();

    QProcess& process() { return m_process; }
    const QJsonObject& ready() const { return m_ready; }
    QString project() const { return m_ready[u"project_id"].toString(); }
    quint16 port() const;
    //! "/v1.0/<project>" + \a rest.
    QString path(const QString& rest) const { return QStringLiteral("/v1.0/") + project() + rest; }
    Signing signing() const;

    Answer signedCall(const QByteArray& method, const QString& path, const QByteArray& body = {});
    Answer signedCall(const QByteArray& method, const QString& path, const QJsonObject& body);
    Answer signedCall(const QByteArray& method, const QString& path, const QByteArray& body,
                      const Signing& signing);
    //! Sends \a headers and nothing that proves who calls.
    Answer plainCall(const QByteArray& method, const QString& path, const QByteArray& body = {},
                     const QList<QPair<QByteArray, QByteArray>>& headers = {});

    //! The user as the method "password" names it.
    QJsonObject user() const;
    //! Asks for a token; \a identity is the part of the body with the methods.
    Answer signIn(const QJsonObject& identity, const QJsonObject& scope, const QString& query = {});
    //! The same with the right password.
    Answer signIn(const QJsonObject& scope);

    void addFault(const QJsonObject& fault);
    void advance(int seconds);
    //! All instances, failed creations too.
    QJsonArray instances();
    QJsonObject instanceNamed(const QString& name);
    QString idOf(const QString& name);

private:
    Answer finish(QNetworkReply* reply);

    QProcess m_process;
    QNetworkAccessManager m_manager;
    QJsonObject m_ready;
};

//! A create body that the service accepts; changed field by field.
QJsonObject goodInstance(const QString& name);
