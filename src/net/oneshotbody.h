// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace partita::net {

//! A request body that can be read once. QNetworkAccessManager 6.4 repeats a request of any method up to
//! three times when a HTTP/1 connection drops (QHttpNetworkConnectionChannel, reconnectAttempts), unless the
//! body cannot be rewound; then it gives up with ContentReSendError. Needs DoNotBufferUploadDataAttribute and
//! a Content-Length, or Qt copies the body into a buffer of its own, which can be rewound.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);
    //! Overwrites the bytes, which may hold a password, when nobody else has them any more.
    ~OneShotBody() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    //! Succeeds only where nothing can have been sent, or nothing will be sent again.
    bool reset() override;

    //! A redirecting answer has arrived in full. Qt rewinds the body of a 307 or 308 even when it does not
    //! follow them, and would replace the answer by an error.
    void setAnswered() { m_answered = true; }

signals:
    //! Some bytes were handed over: from now on the server may have seen the request.
    void taken();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_answered = false;
    bool m_spent = false;
};

} // namespace partita::net
