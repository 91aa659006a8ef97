// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancelistmodel.h"
#include "plainorder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

SourceLabels labelsOf(SourceId source)
{
    return { {}, u"region-"_s + QString::number(quint32(source)), {}, {} };
}

//! A row as a reader of the requirements expects it.
struct PlainRow
{
    RowKey key;
    dms::Instance instance;
    bool gone = false;
};

//! Filters and sorts again from the start, with nothing kept.
class PlainEstate
{
public:
    void refresh(SourceId source, const dms::InstanceList& list)
    {
        const std::vector<PlainRow> before = m_rows[source];
        std::vector<PlainRow> rows;
        const auto add = [&](const dms::Instance& instance, bool gone) {
            const auto copies = std::count_if(rows.begin(), rows.end(), [&](const PlainRow& row) {
                return row.instance.id == instance.id;
            });
            rows.push_back({ { source, instance.id, int(copies) }, instance, gone });
        };
        for (const dms::Instance& instance : list.instances)
            add(instance, false);
        const std::vector<PlainRow> arrived = rows;
        for (const PlainRow& row : before) {
            const bool there = std::any_of(arrived.begin(), arrived.end(), [&](const PlainRow& r) {
                return r.instance.id == row.instance.id;
            });
            if (!there && !row.gone)
                add(row.instance, true);
        }
        m_rows[source] = rows;
    }
    void remove(SourceId source) { m_rows.erase(source); }

    std::vector<PlainRow> arranged() const
    {
        std::vector<PlainRow> out;
        for (const auto& [source, rows] : m_rows)
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(out),
                         [this](const PlainRow& row) { return passes(row); });
        std::stable_sort(out.begin(), out.end(),
                         [this](const PlainRow& a, const PlainRow& b) { return isBefore(a, b); });
        return out;
    }

    //! The rows as they are shown: a heading has a key alone.
    std::vector<PlainRow> grouped() const
    {
        const std::vector<PlainRow> rows = arranged();
        QStringList names;
        for (const PlainRow& row : rows)
            names.append(groupOf(row));
        std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
            const int natural = plainNaturalCompare(a, b);
            return a.isEmpty() != b.isEmpty() ? b.isEmpty() : natural != 0 ? natural < 0 : a < b;
        });
        names.removeDuplicates();
        std::vector<PlainRow> out;
        for (const QString& name : std::as_const(names)) {
            out.push_back({ { {}, {}, 0, name }, {} });
            if (!folded.contains(name))
                std::copy_if(rows.begin(), rows.end(), std::back_inserter(out),
                             [&](const PlainRow& row) { return groupOf(row) == name; });
        }
        return grouping.by == InstanceGrouping::By::Nothing ? rows : out;
    }

    InstanceQuery query;
    InstanceGrouping grouping;
    QSet<QString> folded;
    int column = InstanceListModel::Name;
    bool ascending = true;

private:
    QString groupOf(const PlainRow& row) const
    {
        using By = InstanceGrouping::By;
        if (grouping.by == By::Region)
            return labelsOf(row.key.source).region;
        if (grouping.by == By::Status)
            return row.instance.status;
        return row.instance.tags.empty() ? QString() : row.instance.tags.front().value;
    }

    static bool matches(const InstanceQuery::Token& token, const PlainRow& row)
    {
        using Key = InstanceQuery::Key;
        const QString value = token.value.toCaseFolded();
        const auto has = [&value](const QString& text) { return text.toCaseFolded().contains(value); };
        const auto is = [&value](const QString& text) { return text.toCaseFolded() == value; };
        const auto& tags = row.instance.tags;
        switch (token.key) {
        case Key::Text:
            return has(row.instance.name) || has(row.instance.id.text())
                || has(dms::bootstrapServers(row.instance).join(u','));
        case Key::Name:
            return token.isExact || value.isEmpty() ? is(row.instance.name) : has(row.instance.name);
        case Key::Status:
            return is(row.instance.status);
        case Key::Region:
            return has(labelsOf(row.key.source).region);
        default:
            return std::any_of(tags.begin(), tags.end(),
                               [&is](const dms::Tag& tag) { return is(tag.key + u'=' + tag.value); });
        }
    }

    bool passes(const PlainRow& row) const
    {
        for (const InstanceQuery::Token& token : query.tokens) {
            bool any = false;
            for (const InstanceQuery::Token& other : query.tokens) {
                const bool same = other.key == token.key && other.isExcluded == token.isExcluded
                    && (token.key != InstanceQuery::Key::Text || other == token);
                any = any || (same && matches(other, row));
            }
            if (any == token.isExcluded)
                return false;
        }
        return true;
    }

    std::optional<QString> text(const PlainRow& row) const
    {
        QString text = row.instance.name;
        if (column == InstanceListModel::Status)
            text = row.instance.status;
        else if (column == InstanceListModel::Version)
            text = row.instance.engineVersion;
        else if (column == InstanceListModel::Region)
            text = labelsOf(row.key.source).region;
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }

    bool isBefore(const PlainRow& a, const PlainRow& b) const
    {
        const auto compare = [](qint64 x, qint64 y) { return (x > y) - (x < y); };
        const auto before = column == InstanceListModel::Storage
            ? plainBefore(a.instance.storageUsedGb, b.instance.storageUsedGb, ascending, compare)
            : plainBefore(text(a), text(b), ascending, plainNaturalCompare);
        if (before)
            return *before;
        if (const int byName = plainNaturalCompare(a.instance.name, b.instance.name))
            return byName < 0;
        if (a.instance.id != b.instance.id)
            return a.instance.id < b.instance.id;
        return a.key.source < b.key.source;
    }

    std::map<SourceId, std::vector<PlainRow>> m_rows;
};

} // namespace

//! Random sequences of refreshes, closed sources, filters and sorts, against a restatement that keeps
//! nothing.
class InstanceListModelPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainRestatement();

private:
    void settle();
    void refresh(SourceId source);
    void step();
    void compare();
    void regroup();
    void fold();
    InstanceQuery::Token randomToken();
    template <typename List> auto pick(const List& list) { return list[m_random.bounded(int(list.size()))]; }

    const QStringList m_pieces { u"a"_s, u"B"_s, u"-"_s, u"2"_s, u"10"_s, u"02"_s, u""_s };
    const QStringList m_statuses { u"RUNNING"_s, u"ERROR"_s, u"CREATING"_s, QString() };
    const QStringList m_tags { u"prod"_s, u"Test"_s, u"a10"_s };
    Workers m_workers;
    InstanceListModel m_model { m_workers };
    QRandomGenerator m_random { 1234 };
    PlainEstate m_plain;
    std::map<SourceId, std::vector<dms::Instance>> m_instances;
};

void InstanceListModelPropertyTest::settle()
{
    QSignalSpy arranged(&m_model, &ArrangedModel::arranged);
    while (m_model.isArranging())
        QVERIFY(arranged.wait(60'000)); // patience: sanitizers are slow
}

void InstanceListModelPropertyTest::refresh(SourceId source)
{
    const QStringList versions { u"2.7"_s, u"2.10.0"_s, u"1.1.0"_s, QString() };
    auto& instances = m_instances[source];
    std::erase_if(instances, [this](const dms::Instance&) { return m_random.bounded(5) == 0; });
    for (int i = m_random.bounded(6); i > 0; --i) {
        dms::Instance made;
        made.id = InstanceId(QString::number(m_random.bounded(30)));
        made.name = pick(m_pieces) + pick(m_pieces);
        made.status = pick(m_statuses);
        made.engineVersion = pick(versions);
        made.connectAddress = m_random.bounded(2) ? u"10.0.0.2"_s : QString();
        if (m_random.bounded(4))
            made.storageUsedGb = m_random.bounded(4);
        if (m_random.bounded(2))
            made.tags.push_back({ u"env"_s, pick(m_tags) });
        instances.push_back(made);
    }
    const auto list = std::make_shared<dms::InstanceList>();
    list->instances = instances;
    m_model.setRows(source, labelsOf(source), list);
    m_plain.refresh(source, *list);
    settle();
}

void InstanceListModelPropertyTest::step()
{
    const QList<int> columns { InstanceListModel::Name, InstanceListModel::Status, InstanceListModel::Version,
                               InstanceListModel::Storage, InstanceListModel::Region };
    const auto source = SourceId(m_random.bounded(1, 4));
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
        return refresh(source);
    case 8:
        return regroup();
    case 9:
        return fold();
    case 2:
        m_plain.query.tokens.append(randomToken());
        return m_model.setQuery(m_plain.query);
    case 3:
    case 4:
        m_plain.column = pick(columns);
        m_plain.ascending = m_random.bounded(2);
        return m_model.sort(m_plain.column, m_plain.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    case 5:
        if (m_random.bounded(6) != 0)
            return;
        m_instances.erase(source);
        m_plain.remove(source);
        return m_model.removeSource(source);
    default:
        if (m_plain.query.tokens.size() > 3)
            m_plain.query.tokens.clear();
        else if (m_plain.query.tokens.isEmpty() || m_random.bounded(2))
            m_plain.query.tokens.append({ InstanceQuery::Key::Text, pick(m_pieces) });
        else
            m_plain.query.tokens.last().value += pick(m_pieces);
        return m_model.setQuery(m_plain.query);
    }
}

void InstanceListModelPropertyTest::regroup()
{
    using By = InstanceGrouping::By;
    const QList<By> kinds { By::Nothing, By::Region, By::Status, By::Tag };
    m_plain.grouping = { pick(kinds), u"env"_s };
    m_model.setGrouping(m_plain.grouping);
}

void InstanceListModelPropertyTest::fold()
{
    settle();
    if (m_model.rowCount() == 0)
        return;
    const int heading = m_model.headingOf(m_random.bounded(m_model.rowCount()));
    QCOMPARE(heading < 0, m_plain.grouping.by == InstanceGrouping::By::Nothing);
    if (heading < 0)
        return;
    const QString name = m_model.groupName(heading);
    const bool folded = m_random.bounded(2);
    m_model.setFolded(heading, folded);
    if (folded)
        m_plain.folded.insert(name);
    else
        m_plain.folded.remove(name);
}

InstanceQuery::Token InstanceListModelPropertyTest::randomToken()
{
    using Key = InstanceQuery::Key;
    const bool excluded = m_random.bounded(3) == 0;
    switch (m_random.bounded(4)) {
    case 0:
        return { Key::Status, pick(m_statuses), false, excluded };
    case 1:
        return { Key::Region, pick(QStringList { u"region"_s, u"-1"_s, u"-2"_s }), false, excluded };
    case 2:
        return { Key::Tag, u"env="_s + pick(m_tags), false, excluded };
    default:
        return { Key::Name, pick(m_pieces) + u'a', m_random.bounded(3) == 0, excluded };
    }
}

void InstanceListModelPropertyTest::compare()
{
    const std::vector<PlainRow> expected = m_plain.grouped();
    QCOMPARE(m_model.rowCount(), int(expected.size()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PlainRow& want = expected[size_t(row)];
        QVERIFY(m_model.key(row) == want.key);
        QCOMPARE(m_model.isHeading(row), want.key.heading.has_value());
        QCOMPARE(m_model.rowOf(want.key), row);
        if (m_model.isHeading(row))
            continue;
        QCOMPARE(m_model.instanceAt(row).name, want.instance.name);
        QCOMPARE(m_model.index(row, 0).data(InstanceListModel::GoneRole), QVariant(want.gone));
    }
}

void InstanceListModelPropertyTest::agreesWithAPlainRestatement()
{
    QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    for (int i = 0; i < 10'000; ++i) {
        step();
        if (m_random.bounded(3))
            continue;
        settle();
        compare();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in step %1"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(InstanceListModelPropertyTest)
#include "tst_instancelistmodelproperty.moc"
