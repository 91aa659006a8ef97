// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/journal.h"

#include <QPointer>

namespace partita::fakes {

//! A journal in memory. Answers from the event loop, like the real one.
class FakeJournal final : public Journal
{
public:
    void append(const JournalEntry& entry) override
    {
        entries.append(entry);
        entries.last().number = entries.size();
        QMetaObject::invokeMethod(
            this, [this, kept = entries.last()] { emit appended(kept); }, Qt::QueuedConnection);
    }

    void find(const Query& query, const QObject* context, Found done) override
    {
        queries.append(query);
        answer(context, [this, query, done] {
            done(problem ? Result<Page, JournalProblem>(unexpected(*problem))
                         : Result<Page, JournalProblem>(page(query)));
        });
    }

    void check(const QObject* context, Checked done) override
    {
        answer(context, [this, done] { done(firstAltered); });
    }

    QList<JournalEntry> entries; //!< the oldest first
    QList<Query> queries; //!< those that were asked
    std::optional<JournalProblem> problem; //!< what find() answers
    qint64 firstAltered = 0; //!< what check() answers

private:
    void answer(const QObject* context, std::function<void()> what)
    {
        QMetaObject::invokeMethod(
            this,
            [guard = QPointer(context), what = std::move(what)] {
                if (guard)
                    what();
            },
            Qt::QueuedConnection);
    }

    //! Words are looked for in the name of the instance.
    Page page(const Query& query) const
    {
        Page page;
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if ((query.before != 0 && entry->number >= query.before)
                || !entry->instanceName.contains(query.words))
                continue;
            if (page.entries.size() == query.most) {
                page.isLast = false;
                break;
            }
            page.entries.append(*entry);
        }
        return page;
    }
};

} // namespace partita::fakes
