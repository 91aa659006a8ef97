// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>
#include <QQueue>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace partita::fakes {

//! A keychain in memory. Answers come from the event loop, never inside a call. What a call does is done when
//! it is made, unless it was told to fail or to hang.
class FakeSecretStore final : public SecretStore
{
public:
    enum class Operation { Read, Write, Remove };

    void read(const QString& name, const QObject* context,
              std::function<void(SecretResult<Secret>)> done) override;
    void write(const QString& name, const QString& label, Secret value, const QObject* context,
               std::function<void(SecretResult<void>)> done) override;
    void remove(const QString& name, const QObject* context,
                std::function<void(SecretResult<void>)> done) override;

    //! The next call of this kind that nothing was said about yet ends with \a error and changes nothing.
    void failNext(Operation operation, SecretError::Kind error);
    //! The next one waits for answerHanging(); it does its work then.
    void hangNext(Operation operation);
    //! The next one is as usual: for scripts like "the second read fails".
    void passNext(Operation operation);
    //! Lets all hanging calls go on, in their order; with \a error they fail instead.
    void answerHanging(std::optional<SecretError::Kind> error = std::nullopt);
    int hanging() const { return int(m_hanging.size()); }

    //! Changes what is kept behind everybody's back.
    void put(const QString& name, const QByteArray& value, const QString& label = {});
    void drop(const QString& name) { m_entries.remove(name); }

    bool holds(const QString& name) const { return m_entries.contains(name); }
    QByteArray value(const QString& name) const { return m_entries.value(name).value; }
    QString label(const QString& name) const { return m_entries.value(name).label; }
    QStringList names() const { return m_entries.keys(); }

    //! Calls so far, also failed and hanging ones.
    int reads() const { return m_counts[size_t(Operation::Read)]; }
    int writes() const { return m_counts[size_t(Operation::Write)]; }
    int removes() const { return m_counts[size_t(Operation::Remove)]; }

private:
    struct Entry
    {
        QByteArray value;
        QString label;
    };
    struct Script
    {
        enum class Kind { Pass, Fail, Hang };
        Kind kind = Kind::Pass;
        SecretError::Kind error = SecretError::Kind::Other;
    };
    //! Does its work, or fails with the error.
    using Work = std::function<void(std::optional<SecretError>)>;

    void begin(Operation operation, Work work);

    QHash<QString, Entry> m_entries;
    std::array<QQueue<Script>, 3> m_scripts;
    std::array<int, 3> m_counts {};
    std::vector<Work> m_hanging;
};

} // namespace partita::fakes
