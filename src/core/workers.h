// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace partita {

//! A few threads for pure functions over values: parsing a large reply, filtering a large list.
//! Lives on the GUI thread and outlives everybody who uses it; its destructor waits for what still runs.
class Workers final : public QObject
{
public:
    explicit Workers(QObject* parent = nullptr);
    ~Workers() override;

    //! Runs \a work on a worker thread and then \a done, with its result, on the thread of this object.
    //! \a done is never called inside run(), and not at all once \a context is gone.
    template <typename Work, typename Done> void run(const QObject* context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work&>;
        auto value = std::make_shared<std::unique_ptr<Value>>();
        start([value, work = std::move(work)]() mutable { *value = std::make_unique<Value>(work()); },
              QPointer<const QObject>(context),
              [value, done = std::move(done)]() mutable { done(std::move(**value)); });
    }

    //! The same on the thread of this object, from its event loop: for work that takes less time than to wake
    //! another thread.
    template <typename Work, typename Done> void runSmall(const QObject* context, Work work, Done done)
    {
        QMetaObject::invokeMethod(
            this,
            [guard = QPointer<const QObject>(context), work = std::move(work),
             done = std::move(done)]() mutable {
                if (guard)
                    done(work());
            },
            Qt::QueuedConnection);
    }

    //! One or the other, by how much there is to do.
    template <typename Work, typename Done>
    void run(bool isSmall, const QObject* context, Work work, Done done)
    {
        if (isSmall)
            runSmall(context, std::move(work), std::move(done));
        else
            run(context, std::move(work), std::move(done));
    }

private:
    void start(std::function<void()> work, QPointer<const QObject> context, std::function<void()> done);

    QThreadPool m_pool;
};

} // namespace partita
