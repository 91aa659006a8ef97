// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangedmodel.h"
#include "models/topicrows.h"

namespace partita {

//! Words that the model needs for its texts. Without them it shows raw values.
struct TopicTexts
{
    QString yes;
    QString no;
    //! topic_type 0 and 1.
    QString normal;
    QString internal;
    //! %1: hours.
    QString retention;
};

//! The topics of one instance.
class TopicListModel final : public ArrangedModel
{
    Q_OBJECT

public:
    enum Column { Name, Partitions, Replicas, Retention, SyncReplication, SyncFlush, Type, ColumnCount };
    enum Role {
        //! The raw value: QString, qint64 or bool; invalid when it did not come.
        SortRole = Qt::UserRole,
        GoneRole, //!< bool: the last refresh did not bring it; the next one takes it away
        KeyRole, //!< TopicKey
        FullTextRole, //!< QString: the text as it came, however long
    };

    explicit TopicListModel(Workers& workers, QObject* parent = nullptr);
    ~TopicListModel() override;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    //! The rows are now those of \a list; null: there are none, and none is gone either. Rows that were there
    //! before and are missing are shown as gone until the next list.
    void setTopics(std::shared_ptr<const dms::TopicList> list);

    //! Also topics that the service keeps for itself (topic_type 1). Off at first.
    void setShowInternal(bool show);
    bool showsInternal() const { return !facets(); }

    void setTexts(const TopicTexts& texts);

    //! \a row must be valid, as in the next function.
    TopicKey key(int row) const;
    //! Stays where it is until the next modelReset.
    const dms::Topic& topicAt(int row) const;
    //! -1 when there is no such row on show.
    int rowOf(const TopicKey& key) const;

protected:
    Build makeBuild() override;
    void built(const RowSet& rows) override;

private:
    const TopicRows& topicRows() const;
    QVariant text(const dms::Topic& topic, Column column) const;

    std::shared_ptr<const dms::TopicList> m_current;
    //! What was there before m_current, until a build has compared the two.
    std::shared_ptr<const dms::TopicList> m_previous;
    std::shared_ptr<const std::vector<dms::Topic>> m_gone;
    TopicTexts m_texts;
};

} // namespace partita
