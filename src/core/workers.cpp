// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workers.h"

#include <QThread>

#include <algorithm>

namespace partita {

Workers::Workers(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
}

Workers::~Workers()
{
    m_pool.waitForDone();
}

void Workers::start(std::function<void()> work, QPointer<const QObject> context, std::function<void()> done)
{
    m_pool.start(
        [this, work = std::move(work), context = std::move(context), done = std::move(done)]() mutable {
            work();
            // What the work captured dies here or with the event below, on its own thread: never after it.
            work = nullptr;
            // This object waits for the pool in its destructor, so it is alive here; the context may not be,
            // and its QPointer is only looked at on the thread where it can die.
            QMetaObject::invokeMethod(
                this,
                [context = std::move(context), done = std::move(done)]() mutable {
                    if (context)
                        done();
                },
                Qt::QueuedConnection);
        });
}

} // namespace partita
