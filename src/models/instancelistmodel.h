// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangedmodel.h"
#include "models/instanceexport.h"
#include "models/instancegrouping.h"

#include <map>

namespace partita {

//! Words that the model needs for its texts. Without them it shows raw values.
struct InstanceTexts
{
    //! The word for a status as it came.
    std::function<QString(const QString& status)> status;
    QString yes;
    QString no;
    //! %1: used, %2: usable; both are numbers of GB, or \a unknown.
    QString storage;
    //! %1: begin, %2: end.
    QString window;
    //! %1: the name of a group, %2: how many rows it has.
    QString heading;
    //! The name of the group of rows without that value.
    QString noGroup;
    //! Stands for a number that did not come beside one that did.
    QString unknown;
};

//! The instances of all open connections.
class InstanceListModel final : public ArrangedModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Status,
        Version,
        Bandwidth,
        Storage,
        Partitions,
        Address,
        Tls,
        Window,
        Created,
        Connection,
        Region,
        Project,
        ColumnCount
    };
    enum Role {
        //! The raw value: QString, qint64 or bool; invalid when it did not come. Storage: what is used;
        //! created:
        //! milliseconds since 1970.
        SortRole = Qt::UserRole,
        StatusRole, //!< QString, as it came
        StorageUsedRole, //!< qint64, GB; invalid when it did not come, as the next two
        StorageUsableRole, //!< qint64, GB
        StorageOrderedRole, //!< qint64, GB
        EnvironmentRole, //!< int, of the enumeration Environment
        TintRole, //!< int, of the enumeration Tint
        GoneRole, //!< bool: the last refresh did not bring it; the next one takes it away
        KeyRole, //!< RowKey
        FullTextRole, //!< QString: the text as it came, however long
        HeadingRole, //!< QString: the text of a heading; invalid for an instance
        FoldedRole, //!< bool: of a heading
    };

    explicit InstanceListModel(Workers& workers, QObject* parent = nullptr);
    ~InstanceListModel() override;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    //! The source's rows are now those of \a list, which must not be null. Rows that it had before and lost
    //! are shown as gone until its next list. The list that is already there only renews the labels.
    void setRows(SourceId source, const SourceLabels& labels, std::shared_ptr<const dms::InstanceList> list);
    void removeSource(SourceId source);

    //! Shows only what \a query asks for.
    void setQuery(const InstanceQuery& query);
    const InstanceQuery& query() const { return m_query; }
    void setGrouping(const InstanceGrouping& grouping);
    //! The values of \a key that occur in the rows, in their order; see InstanceRows::values().
    QStringList values(InstanceQuery::Key key) const;

    void setTexts(InstanceTexts texts);

    //! \a row must be valid, as in the next functions; where they name an instance, it is no heading.
    RowKey key(int row) const;
    //! Of rows of the model, for use elsewhere.
    InstanceExcerpt excerpt(const QList<int>& rows) const;
    //! Of all that pass the query.
    InstanceExcerpt excerpt() const;
    //! Stays where it is until the next modelReset.
    const dms::Instance& instanceAt(int row) const;
    //! -1 when there is no such row on show.
    int rowOf(const RowKey& key) const;

protected:
    Build makeBuild() override;
    void built(const RowSet& rows) override;

private:
    //! What a source has said so far.
    struct Source
    {
        SourceLabels labels;
        std::shared_ptr<const dms::InstanceList> current;
        //! What was there before \a current, until a build has compared the two.
        std::shared_ptr<const dms::InstanceList> previous;
        std::shared_ptr<const std::vector<dms::Instance>> gone;
    };

    void release(Source source);
    const InstanceRows& instanceRows() const;
    QVariant text(quint32 row, Column column) const;
    QVariant headingData(const QModelIndex& index, int role) const;
    QString statusText(const QString& status) const;
    QString storageText(const dms::Instance& instance) const;
    QString windowText(const dms::Instance& instance) const;
    QString createdText(std::optional<qint64> createdAtMs) const;

    std::map<SourceId, Source> m_sources;
    InstanceTexts m_texts;
    InstanceQuery m_query;
    InstanceGrouping m_grouping;
};

} // namespace partita
