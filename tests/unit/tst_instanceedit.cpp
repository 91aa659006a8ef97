// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"
#include "fakes/fakejournal.h"
#include "ops/instanceedits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::test;

using Ended = InstanceEdit::Result;
using Refusal = InstanceEdit::Refusal;

Q_DECLARE_METATYPE(partita::EditField)
Q_DECLARE_METATYPE(partita::ApiError)

namespace {

const QByteArray Path = "/v1.0/p1/instances/i1";

QJsonObject sample(const QJsonObject& other = {})
{
    QJsonObject object {
        { u"instance_id"_s, u"i1"_s },          { u"name"_s, u"orders"_s },
        { u"description"_s, u"old words"_s },   { u"status"_s, u"RUNNING"_s },
        { u"maintain_begin"_s, u"22"_s },       { u"maintain_end"_s, u"02:00"_s },
        { u"security_group_id"_s, u"sg-1"_s },  { u"retention_policy"_s, u"time_base"_s },
        { u"enterprise_project_id"_s, u"0"_s },
    };
    for (auto it = other.begin(); it != other.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

dms::Instance instance(const QJsonObject& other = {})
{
    return dms::ShowInstance::parse(*ReplyBody::from(200, QJsonDocument(sample(other)).toJson()))->instance;
}

} // namespace

//! What a person wants of an instance, beside what the service says of it.
class InstanceEditTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatTheServiceShowsIsNoChange();
    void sendsOnlyWhatDiffers_data();
    void sendsOnlyWhatDiffers();
    void sendsAllOfThemInOneCall();
    void stopsWhereSomebodyElseWasFaster();
    void whatCameTrueElsewhereIsNotSent();
    void aListThatWasReadShowsAConflict();
    void nothingIsSentWithoutALook_data();
    void nothingIsSentWithoutALook();
    void aRefusalLosesNothing();
    void looksWhatCameOfAnUnknownOutcome_data();
    void looksWhatCameOfAnUnknownOutcome();
    void tellsWhatTheServiceDidNotTake();
    void whatStandsAgainstIt();
    void staysUntilNobodyNeedsIt();
    void goesWithItsPlace();
    void aPageThatLeavesStopsNothing();
    void anEndInTheMiddleIsWrittenDown();

private:
    void answerDetail(const QJsonObject& other = {})
    {
        m->transport.enqueue(Path, 200, QJsonDocument(sample(other)).toJson());
    }
    void answerChange(int status, const QByteArray& json = {}) { m->transport.enqueue(Path, status, json); }
    //! Sends, and waits for the end.
    bool send()
    {
        m_edit->send();
        return QTest::qWaitFor([this] { return !m_edit->isBusy(); });
    }
    QList<QJsonObject> puts() const
    {
        QList<QJsonObject> bodies;
        for (const auto& seen : m->transport.seen()) {
            if (seen.request.method == Request::Method::Put)
                bodies.append(QJsonDocument::fromJson(seen.request.body).object());
        }
        return bodies;
    }

    std::unique_ptr<ConnectionFixture> m;
    std::unique_ptr<Estate> m_estate;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<InstanceEdits> m_edits;
    Connection* m_connection = nullptr;
    InstanceEdit* m_edit = nullptr;
};

void InstanceEditTest::init()
{
    m = std::make_unique<ConnectionFixture>();
    m_estate = std::make_unique<Estate>(m->tools());
    m_journal = std::make_unique<fakes::FakeJournal>();
    m_edits = std::make_unique<InstanceEdits>(InstanceEdits::Parts { *m_estate, *m_journal, m->clock });
    m_connection = &m_estate->add(m->byKey());
    QVERIFY(m_connection->signIn(m->key()));
    m->settle();
    QVERIFY(m->answer(m->instances(1)));
    m_edit = &m_edits->open(*m_connection->sessions().constFirst(), instance());
}

void InstanceEditTest::cleanup()
{
    m_edits.reset();
    m_estate.reset();
    m_journal.reset();
    m.reset();
}

void InstanceEditTest::whatTheServiceShowsIsNoChange()
{
    QCOMPARE(m_edit->value(EditField::Window), (EditValue { u"22:00:00"_s, u"02:00:00"_s }));
    for (const EditField field : EditFields)
        m_edit->setValue(field, m_edit->value(field));
    QVERIFY(m_edit->changes().isEmpty());

    m_edit->setValue(EditField::Name, { u"orders2"_s });
    QCOMPARE(m_edit->changes().size(), 1);
    QCOMPARE(m_edit->value(EditField::Name), EditValue { u"orders2"_s });
    QCOMPARE(m_edit->instance().name, u"orders"_s);
    m_edit->setValue(EditField::Name, { u"orders"_s });
    QVERIFY(m_edit->changes().isEmpty());

    m_edit->setValue(EditField::Name, { u"orders2"_s });
    m_edit->setValue(EditField::Description, { u"new"_s });
    m_edit->revert(EditField::Name);
    QCOMPARE(m_edit->changes().size(), 1);
    QCOMPARE(m_edits->pending(), 1);
    m_edit->discard();
    QCOMPARE(m_edits->pending(), 0);
}

void InstanceEditTest::sendsOnlyWhatDiffers_data()
{
    QTest::addColumn<EditField>("field");
    QTest::addColumn<QStringList>("value");
    QTest::addColumn<QJsonObject>("body");
    const auto row = [](const char* name, EditField field, const QStringList& value,
                        const QJsonObject& body) { QTest::newRow(name) << field << value << body; };
    row("name", EditField::Name, { u"orders-2"_s }, { { u"name"_s, u"orders-2"_s } });
    row("description", EditField::Description, { u"a \"b\" \\ 中"_s },
        { { u"description"_s, u"a \"b\" \\ 中"_s } });
    row("no description", EditField::Description, { QString() }, { { u"description"_s, QString() } });
    row("window", EditField::Window, { u"06:00:00"_s, u"10:00:00"_s },
        { { u"maintain_begin"_s, u"06:00:00"_s }, { u"maintain_end"_s, u"10:00:00"_s } });
    row("security group", EditField::SecurityGroup, { u"sg-2"_s }, { { u"security_group_id"_s, u"sg-2"_s } });
    row("retention", EditField::RetentionPolicy, { u"produce_reject"_s },
        { { u"retention_policy"_s, u"produce_reject"_s } });
    row("enterprise project", EditField::EnterpriseProject, { u"ep-2"_s },
        { { u"enterprise_project_id"_s, u"ep-2"_s } });
}

void InstanceEditTest::sendsOnlyWhatDiffers()
{
    QFETCH(const EditField, field);
    QFETCH(const QStringList, value);
    QFETCH(const QJsonObject, body);
    m_edit->setValue(field, value);
    answerDetail();
    answerChange(204);
    answerDetail(body);
    QVERIFY(send());
    QCOMPARE(puts(), QList<QJsonObject> { body });
    QCOMPARE(m_edit->result(), Ended::Done);
    QVERIFY(m_edit->changes().isEmpty());
    QCOMPARE(editValue(m_edit->instance(), field), value);

    QCOMPARE(m_journal->entries.size(), 1);
    const JournalEntry& entry = m_journal->entries.constFirst();
    QCOMPARE(entry.outcome, JournalEntry::Outcome::Done);
    QCOMPARE(entry.action, JournalEntry::Action::ModifyInstance);
    QCOMPARE(entry.changes.size(), body.size());
    for (const JournalEntry::Change& change : entry.changes) {
        QCOMPARE(change.after, body.value(change.field).toString());
        QVERIFY(change.before != change.after);
    }
}

void InstanceEditTest::sendsAllOfThemInOneCall()
{
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    m_edit->setValue(EditField::RetentionPolicy, { u"produce_reject"_s });
    answerDetail();
    answerChange(204);
    answerDetail({ { u"name"_s, u"orders2"_s }, { u"retention_policy"_s, u"produce_reject"_s } });
    QVERIFY(send());
    QCOMPARE(puts().size(), 1);
    QCOMPARE(puts().constFirst().keys(), (QStringList { u"name"_s, u"retention_policy"_s }));
}

void InstanceEditTest::stopsWhereSomebodyElseWasFaster()
{
    m_edit->setValue(EditField::Name, { u"mine"_s });
    m_edit->setValue(EditField::Description, { u"my words"_s });
    const QJsonObject theirs { { u"name"_s, u"theirs"_s }, { u"description"_s, u"their words"_s } };
    answerDetail(theirs);
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::Conflict);
    QVERIFY(puts().isEmpty());
    QVERIFY(m_journal->entries.isEmpty());
    const InstanceEdit::Change change = m_edit->changes().constFirst();
    QCOMPARE(change.before, EditValue { u"orders"_s });
    QCOMPARE(change.now, EditValue { u"theirs"_s });
    QCOMPARE(change.after, EditValue { u"mine"_s });

    // The name stays mine, the description theirs.
    m_edit->keepMine(EditField::Name);
    QVERIFY(m_edit->hasConflict());
    m_edit->revert(EditField::Description);
    QVERIFY(!m_edit->hasConflict());
    answerDetail(theirs);
    answerChange(204);
    answerDetail({ { u"name"_s, u"mine"_s }, { u"description"_s, u"their words"_s } });
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::Done);
    QCOMPARE(puts(), QList<QJsonObject>({ { { u"name"_s, u"mine"_s } } }));
    QCOMPARE(m_journal->entries.constFirst().changes.constFirst().before, u"theirs"_s);
}

void InstanceEditTest::whatCameTrueElsewhereIsNotSent()
{
    m_edit->setValue(EditField::Name, { u"same"_s });
    answerDetail({ { u"name"_s, u"same"_s } });
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::NothingLeft);
    QVERIFY(puts().isEmpty());
    QVERIFY(m_edit->changes().isEmpty());
}

void InstanceEditTest::aListThatWasReadShowsAConflict()
{
    m_edit->setValue(EditField::Name, { u"mine"_s });
    m_edit->observe(instance({ { u"description"_s, u"other"_s } }));
    QVERIFY(!m_edit->hasConflict());
    QCOMPARE(m_edit->value(EditField::Description), EditValue { u"other"_s });
    m_edit->observe(instance({ { u"name"_s, u"theirs"_s } }));
    QVERIFY(m_edit->hasConflict());
    m_edit->observe(instance({ { u"name"_s, u"mine"_s } }));
    QVERIFY(m_edit->changes().isEmpty());
}

void InstanceEditTest::nothingIsSentWithoutALook_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("detail");
    QTest::addColumn<int>("kind");
    QTest::newRow("not readable") << 403 << QJsonObject { { u"error_code"_s, u"111400003"_s } }
                                  << int(ApiError::Kind::Permission);
    QTest::newRow("gone") << 404 << QJsonObject { { u"error_code"_s, u"111404002"_s } }
                          << int(ApiError::Kind::NotFound);
    QTest::newRow("restarting") << 200 << sample({ { u"status"_s, u"RESTARTING"_s } })
                                << int(ApiError::Kind::Conflict);
}

void InstanceEditTest::nothingIsSentWithoutALook()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, detail);
    QFETCH(const int, kind);
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    m->transport.enqueue(Path, status, QJsonDocument(detail).toJson());
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::NotSent);
    QCOMPARE(int(m_edit->error()->kind), kind);
    QVERIFY(puts().isEmpty());
    QCOMPARE(m_edit->changes().size(), 1);
}

void InstanceEditTest::aRefusalLosesNothing()
{
    m_edit->setValue(EditField::Name, { u"taken"_s });
    answerDetail();
    answerChange(400, R"({"error_code":"111400011","error_msg":"The name exists."})");
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::Failed);
    QCOMPARE(m_edit->error()->code, u"111400011"_s);
    QCOMPARE(m_edit->value(EditField::Name), EditValue { u"taken"_s });
    QCOMPARE(m_journal->entries.size(), 1);
    QCOMPARE(m_journal->entries.constFirst().outcome, JournalEntry::Outcome::Failed);

    m_edit->setValue(EditField::Name, { u"free"_s });
    QCOMPARE(m_edit->result(), Ended::None);
    answerDetail();
    answerChange(204);
    answerDetail({ { u"name"_s, u"free"_s } });
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::Done);
    QVERIFY(!m_edit->error());
}

void InstanceEditTest::looksWhatCameOfAnUnknownOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Ended>("result");
    QTest::addColumn<int>("outcome");
    QTest::newRow("carried out") << 200 << u"orders2"_s << Ended::Done << int(JournalEntry::Outcome::Done);
    QTest::newRow("not yet") << 200 << u"orders"_s << Ended::Unknown << int(JournalEntry::Outcome::Unknown);
    QTest::newRow("not readable") << 403 << QString() << Ended::Unknown
                                  << int(JournalEntry::Outcome::Unknown);
}

void InstanceEditTest::looksWhatCameOfAnUnknownOutcome()
{
    QFETCH(const int, status);
    QFETCH(const QString, name);
    QFETCH(const Ended, result);
    QFETCH(const int, outcome);
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    answerDetail();
    ApiError cut;
    cut.kind = ApiError::Kind::Network;
    cut.outcome = ApiError::Outcome::Unknown;
    m->transport.enqueueFailure(Path, cut);
    m->transport.enqueue(Path, status, QJsonDocument(sample({ { u"name"_s, name } })).toJson());
    QVERIFY(send());
    QCOMPARE(m_edit->result(), result);
    QCOMPARE(puts().size(), 1);
    QCOMPARE(m_edit->changes().isEmpty(), result == Ended::Done);
    QCOMPARE(int(m_journal->entries.constFirst().outcome), outcome);
    QCOMPARE(m_edit->error().has_value(), result == Ended::Unknown);
}

void InstanceEditTest::tellsWhatTheServiceDidNotTake()
{
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    m_edit->setValue(EditField::EnterpriseProject, { u"ep-2"_s });
    answerDetail();
    answerChange(204);
    answerDetail({ { u"name"_s, u"orders2"_s } });
    QVERIFY(send());
    QCOMPARE(m_edit->result(), Ended::Partly);
    QCOMPARE(m_edit->changes().size(), 1);
    QCOMPARE(m_edit->changes().constFirst().field, EditField::EnterpriseProject);
    QVERIFY(!m_edit->hasConflict());
}

void InstanceEditTest::whatStandsAgainstIt()
{
    QCOMPARE(m_edit->refusal(), Refusal::None);
    WriteLock& lock = m_connection->policies().writeLock;
    lock.setEnabled(true);
    QCOMPARE(m_edit->refusal(), Refusal::ReadOnly);
    lock.setEnabled(false);
    m_edit->observe(instance({ { u"status"_s, u"CREATING"_s } }));
    QCOMPARE(m_edit->refusal(), Refusal::State);
    m_edit->observe(instance());

    // Another change of it is on its way.
    Call call
        = m_edit->session().client().send(dms::DeleteInstance { ProjectId(u"p1"_s), InstanceId(u"i1"_s) },
                                          this, [](const ApiResult<NoContent>&) {});
    QCOMPARE(m_edit->refusal(), Refusal::Busy);
    call.cancel();
    QTRY_COMPARE(m_edit->refusal(), Refusal::None);
    m_connection->signOut();
    QCOMPARE(m_edit->refusal(), Refusal::SignedOut);
}

void InstanceEditTest::staysUntilNobodyNeedsIt()
{
    Session& session = m_edit->session();
    QCOMPARE(&m_edits->open(session, instance()), m_edit);
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    m_edits->release(*m_edit);
    m_edits->release(*m_edit);
    // Nobody looks, and the change is there still.
    QCOMPARE(&m_edits->open(session, instance()), m_edit);
    QCOMPARE(m_edit->value(EditField::Name), EditValue { u"orders2"_s });
    m_edit->discard();
    m_edits->release(*m_edit);
    QVERIFY(m_edits->all().isEmpty());
}

void InstanceEditTest::goesWithItsPlace()
{
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    int removed = 0;
    connect(m_edits.get(), &InstanceEdits::removing, this, [&] { ++removed; });
    m_estate->remove(*m_connection);
    QCOMPARE(removed, 1);
    QVERIFY(m_edits->all().isEmpty());
}

void InstanceEditTest::aPageThatLeavesStopsNothing()
{
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    m_edit->send();
    m_edits->release(*m_edit);
    m->transport.answer(200, QJsonDocument(sample()).toJson());
    QTRY_COMPARE(puts().size(), 1);
    m->transport.answer(204, {});
    QTRY_COMPARE(m_edit->phase(), InstanceEdit::Phase::Checking);
    m->transport.answer(200, QJsonDocument(sample({ { u"name"_s, u"orders2"_s } })).toJson());
    QTRY_VERIFY(m_edits->all().isEmpty());
    QCOMPARE(m_journal->entries.size(), 1);
}

void InstanceEditTest::anEndInTheMiddleIsWrittenDown()
{
    m_edit->setValue(EditField::Name, { u"orders2"_s });
    answerDetail();
    m_edit->send();
    QTRY_COMPARE(m_edit->phase(), InstanceEdit::Phase::Sending);
    m_edits.reset();
    QCOMPARE(m_journal->entries.size(), 1);
    QCOMPARE(m_journal->entries.constFirst().outcome, JournalEntry::Outcome::Unknown);
}

QTEST_GUILESS_MAIN(InstanceEditTest)
#include "tst_instanceedit.moc"
