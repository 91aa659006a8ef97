// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr const char* kinds[]
    = { "NoService", "Locked", "Denied", "Missing", "TimedOut", "TooLarge", "Damaged", "Other" };
constexpr const char* states[] = { "Absent", "Silent", "Locked", "Open" };

void say(const QByteArray& line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

template <typename T> QByteArray wordsOf(const SecretResult<T>& result)
{
    if (!result)
        return kinds[int(result.error().kind)];
    if constexpr (std::is_same_v<T, Secret>)
        return "ok " + result->view().toByteArray().toBase64();
    else
        return "ok";
}

//! Carries out what the lines of the standard input say, and writes a line for every completion. Time stands
//! still until it is told to pass.
class Probe
{
public:
    void obey(const QByteArray& line);

private:
    fakes::FakeClock m_clock;
    std::unique_ptr<KeyringProbe> m_keyring;
    std::unique_ptr<SecretStore> m_store = makeKeychainStore(m_clock);
    QObject m_context;
};

void Probe::obey(const QByteArray& line)
{
    const QByteArrayList words = line.split(' ');
    const QByteArray& verb = words[0];
    const QString name = QString::fromUtf8(words.value(1));
    if (verb == "read")
        m_store->read(name, &m_context,
                      [](const SecretResult<Secret>& result) { say("read " + wordsOf(result)); });
    else if (verb == "write")
        m_store->write(name, u"A label"_s, Secret(QByteArray::fromBase64(words.value(2))), &m_context,
                       [](const SecretResult<void>& result) { say("write " + wordsOf(result)); });
    else if (verb == "remove")
        m_store->remove(name, &m_context,
                        [](const SecretResult<void>& result) { say("remove " + wordsOf(result)); });
    else if (verb == "removeAndDrop")
        m_store->remove(name, &m_context, [this](const SecretResult<void>& result) {
            m_store.reset();
            say("remove " + wordsOf(result));
        });
    else if (verb == "advance")
        m_clock.advance(std::chrono::milliseconds(words.value(1).toInt()));
    else if (verb == "renew") {
        m_store.reset();
        m_store = makeKeychainStore(m_clock);
    } else if (verb == "state") {
        m_keyring = makeKeyringProbe(std::chrono::milliseconds(words.value(1).toInt()));
        m_keyring->ask(&m_context,
                       [](KeyringState state) { say(QByteArray("state ") + states[int(state)]); });
    } else
        qFatal("unknown: %s", line.constData());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Probe probe;
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        char bytes[65536];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        input.append(bytes, count);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QByteArray line = input.first(end);
            input.remove(0, end + 1);
            probe.obey(line);
        }
    });
    return QCoreApplication::exec();
}
