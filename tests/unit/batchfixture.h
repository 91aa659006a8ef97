// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/batchconsole.h"

#include <QTest>

namespace partita {

//! A console with three running instances in the place "p1", two in "p2" and one in "p3", made anew for each
//! test.
class BatchFixture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<fakes::BatchConsole>();
        m->cloud.add(QStringLiteral("p1"), 3, QStringLiteral("a"));
        m->cloud.add(QStringLiteral("p2"), 2, QStringLiteral("b"));
        m->cloud.add(QStringLiteral("p3"), 1, QStringLiteral("c"));
        QVERIFY(m->settle());
        m->cloud.reads.clear();
    }
    void cleanup() { m.reset(); }

protected:
    //! Has read its facts.
    InstanceBatch& begin(InstanceBatch::Action action, const QList<InstanceBatch::Target>& targets)
    {
        InstanceBatch& batch = m->batches->begin(action, targets);
        if (!m->runUntil([&] { return batch.phase() == InstanceBatch::Phase::Ready; }))
            qFatal("The facts do not come.");
        return batch;
    }
    InstanceBatch& only() const { return *m->batches->all().constFirst(); }
    const InstanceBatch::Item& item(int item) const { return only().items()[size_t(item)]; }
    bool reaches(InstanceBatch::Phase phase)
    {
        return m->runUntil([this, phase] { return only().phase() == phase; });
    }
    static QList<int> all(const InstanceBatch& batch)
    {
        QList<int> all;
        for (int i = 0; i < batch.size(); ++i)
            all.append(i);
        return all;
    }
    //! Adds instances x0, x1 … to "p1".
    QStringList addMany(int count)
    {
        m->cloud.add(QStringLiteral("p1"), count, QStringLiteral("x"));
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids.append(QStringLiteral("x%1").arg(i));
        return ids;
    }
    void hang()
    {
        m->cloud.onWrite = [](const HttpRequest&) { return fakes::BatchCloud::Reply(); };
    }
    void work()
    {
        m->cloud.onWrite = [this](const HttpRequest& request) {
            return fakes::BatchCloud::Reply(m->cloud.carryOut(request));
        };
    }
    void answer(const HttpReply& reply)
    {
        m->cloud.onWrite = [reply](const HttpRequest&) { return fakes::BatchCloud::Reply(reply); };
    }
    //! The instances of everything that was sent, in order.
    QStringList sentIds() const
    {
        QStringList sent;
        for (const QByteArray& line : m->cloud.writes)
            sent += QString::fromUtf8(line).section(u' ', -1).split(u',');
        return sent;
    }

    std::unique_ptr<fakes::BatchConsole> m;
};

} // namespace partita
