// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakesecretstore.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace partita::fakes {

namespace {

template <typename T>
void answer(const QPointer<const QObject>& context, const std::function<void(SecretResult<T>)>& done,
            SecretResult<T> result)
{
    if (!context)
        return;
    const auto shared = std::make_shared<SecretResult<T>>(std::move(result));
    QTimer::singleShot(0, context.data(), [done, shared] { done(std::move(*shared)); });
}

} // namespace

void FakeSecretStore::read(const QString& name, const QObject* context,
                           std::function<void(SecretResult<Secret>)> done)
{
    begin(Operation::Read, [this, name, context = QPointer(context), done = std::move(done)](auto error) {
        if (!error && !holds(name))
            error = SecretError { SecretError::Kind::Missing, {} };
        if (error)
            answer<Secret>(context, done, unexpected(*error));
        else
            answer<Secret>(context, done, Secret(value(name)));
    });
}

void FakeSecretStore::write(const QString& name, const QString& label, Secret value, const QObject* context,
                            std::function<void(SecretResult<void>)> done)
{
    const QByteArray bytes = value.view().toByteArray();
    begin(Operation::Write,
          [this, name, label, bytes, context = QPointer(context), done = std::move(done)](auto error) {
              if (!error)
                  put(name, bytes, label);
              answer<void>(context, done,
                           error ? SecretResult<void>(unexpected(*error)) : SecretResult<void>());
          });
}

void FakeSecretStore::remove(const QString& name, const QObject* context,
                             std::function<void(SecretResult<void>)> done)
{
    begin(Operation::Remove, [this, name, context = QPointer(context), done = std::move(done)](auto error) {
        if (!error)
            drop(name);
        answer<void>(context, done, error ? SecretResult<void>(unexpected(*error)) : SecretResult<void>());
    });
}

void FakeSecretStore::failNext(Operation operation, SecretError::Kind error)
{
    m_scripts[size_t(operation)].enqueue({ Script::Kind::Fail, error });
}

void FakeSecretStore::hangNext(Operation operation)
{
    m_scripts[size_t(operation)].enqueue({ Script::Kind::Hang, {} });
}

void FakeSecretStore::passNext(Operation operation)
{
    m_scripts[size_t(operation)].enqueue({ Script::Kind::Pass, {} });
}

void FakeSecretStore::answerHanging(std::optional<SecretError::Kind> error)
{
    for (const Work& work : std::exchange(m_hanging, {}))
        work(error ? std::optional(SecretError { *error, {} }) : std::nullopt);
}

void FakeSecretStore::put(const QString& name, const QByteArray& value, const QString& label)
{
    m_entries.insert(name, { value, label });
}

void FakeSecretStore::begin(Operation operation, Work work)
{
    ++m_counts[size_t(operation)];
    QQueue<Script>& scripts = m_scripts[size_t(operation)];
    const Script script = scripts.isEmpty() ? Script() : scripts.dequeue();
    switch (script.kind) {
    case Script::Kind::Pass:
        return work(std::nullopt);
    case Script::Kind::Fail:
        return work(SecretError { script.error, {} });
    case Script::Kind::Hang:
        m_hanging.push_back(std::move(work));
        return;
    }
}

} // namespace partita::fakes
