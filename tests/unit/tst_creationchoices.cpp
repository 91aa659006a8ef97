// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/creationcloud.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"
#include "feedfixture.h"
#include "ops/creationchoices.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

//! Items with the ids begin … end - 1.
QByteArray items(int begin, int end)
{
    QByteArrayList list;
    for (int i = begin; i < end; ++i)
        list += R"({"id":"n)" + QByteArray::number(i) + R"("})";
    return '[' + list.join(',') + ']';
}

} // namespace

//! What an instance can be made of, from three services side by side.
class CreationChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsAskedBeforeLoad();
    void everythingIsAskedOnce();
    void theRegionsLimitsTakeTheirPlace();
    void oneFailureFailsTheOfferAndIsAskedAgainAlone();
    void withoutEndpointsNobodyIsAsked();
    void aFailedListKeepsItsErrorUntilItIsAskedAgain();
    void longListsAreReadPageByPage();
    void aServerWithoutPagesEndsTheReading();
    void subnetsAreThoseOfTheNetworkChosenLast();
    void enterpriseProjectsHavePages();

private:
    using Answers = QHash<QString, std::function<std::optional<HttpReply>(const QUrlQuery&)>>;
    void make(ServiceEndpoints endpoints);
    int asked(const QString& path) const { return m_asked.value(path); }
    static std::function<std::optional<HttpReply>(const QUrlQuery&)> says(int status, const QByteArray& json);

    fakes::FakeClock m_clock;
    Workers m_workers;
    Answers m_answers;
    QHash<QString, int> m_asked;
    std::unique_ptr<fakes::AnsweringTransport> m_transport;
    std::unique_ptr<ConnectionPolicies> m_policies;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CreationChoices> m_choices;
};

std::function<std::optional<HttpReply>(const QUrlQuery&)> CreationChoicesTest::says(int status,
                                                                                    const QByteArray& json)
{
    return
        [status, json](const QUrlQuery&) { return std::optional(fakes::FakeTransport::reply(status, json)); };
}

void CreationChoicesTest::init()
{
    m_asked.clear();
    m_answers = {
        { u"/v1.0/products"_s,
          says(200, R"({"Hourly":[{"name":"kafka","version":"2.3.0","values":[{"name":"cluster",
            "detail":[{"product_id":"p-100","bandwidth":"100MB","storage":"650","partition_num":"300"}]}]}]})") },
        { u"/v1.0/availableZones"_s, says(200, R"({"available_zones":[{"id":"z1","code":"c1"}]})") },
        { u"/v1.0/instances/maintain-windows"_s,
          says(200, R"({"maintain_windows":[{"begin":"02:00:00","end":"06:00:00","default":true}]})") },
        { u"/v1/p/vpcs"_s, says(200, R"({"vpcs":[{"id":"v1","name":"main"}]})") },
        { u"/v1/p/subnets"_s, says(200, R"({"subnets":[{"id":"s1"}]})") },
        { u"/v1/p/security-groups"_s, says(200, R"({"security_groups":[{"id":"g1"}]})") },
        { u"/v1.0/enterprise-projects"_s, says(200, R"({"enterprise_projects":[{"id":"e1"}]})") },
    };
    make({ QUrl(u"https://dms.test"_s), QUrl(u"https://iam.test"_s), QUrl(u"https://vpc.test"_s),
           QUrl(u"https://eps.test"_s) });
}

void CreationChoicesTest::cleanup()
{
    m_choices.reset();
    m_client.reset();
}

void CreationChoicesTest::make(ServiceEndpoints endpoints)
{
    m_choices.reset();
    m_client.reset();
    m_transport = std::make_unique<fakes::AnsweringTransport>([this](const HttpRequest& request) {
        ++m_asked[request.url.path()];
        return m_answers.value(request.url.path())(QUrlQuery(request.url));
    });
    m_policies = std::make_unique<ConnectionPolicies>(m_clock);
    m_client = std::make_unique<ApiClient>(
        std::move(endpoints), *m_policies, std::make_unique<HaltingAuthenticator>(),
        ApiClient::Tools { *m_transport, m_workers, m_clock, [] { return 0.5; } });
    m_choices = std::make_unique<CreationChoices>(*m_client, ProjectId(u"p"_s));
}

void CreationChoicesTest::nothingIsAskedBeforeLoad()
{
    QCoreApplication::processEvents();
    QCOMPARE(m_transport->seen().size(), size_t(0));
    QCOMPARE(m_choices->offer().state, Choices<dms::Offer>::State::Unasked);
    QCOMPARE(m_choices->limits().limits.specifications.size(),
             rules::InstanceLimits::embedded().specifications.size());
}

void CreationChoicesTest::everythingIsAskedOnce()
{
    m_choices->load();
    m_choices->load();
    QCOMPARE(m_choices->offer().state, Choices<dms::Offer>::State::Loading);
    QCOMPARE(m_choices->vpcs().state, Choices<std::vector<vpc::Vpc>>::State::Loading);
    QTRY_VERIFY(m_choices->offer().isReady());
    QTRY_VERIFY(m_choices->vpcs().isReady());
    QTRY_VERIFY(m_choices->securityGroups().isReady());
    QTRY_VERIFY(m_choices->enterpriseProjects().isReady());
    m_choices->load();
    QCOMPARE(m_transport->seen().size(), size_t(6));
    QCOMPARE(m_choices->vpcs().values.front().name, u"main"_s);
    QCOMPARE(m_choices->securityGroups().values.front().id, u"g1"_s);
    QCOMPARE(m_choices->enterpriseProjects().values.front().id, u"e1"_s);
    QVERIFY(!m_choices->subnets().isReady());
}

void CreationChoicesTest::theRegionsLimitsTakeTheirPlace()
{
    m_choices->load();
    QTRY_VERIFY(m_choices->offer().isReady());
    const auto* limits = m_choices->limits().limits.byBandwidth(u"100MB"_s);
    QVERIFY(limits);
    QCOMPARE(limits->minStorageGb, 650);
    QVERIFY(m_choices->limits().limits.zones);
}

void CreationChoicesTest::oneFailureFailsTheOfferAndIsAskedAgainAlone()
{
    const auto works = m_answers[u"/v1.0/availableZones"_s];
    m_answers[u"/v1.0/availableZones"_s] = says(403, "{}");
    m_choices->load();
    QTRY_COMPARE(m_client->inFlight(), 0);
    QCOMPARE(m_choices->offer().state, Choices<dms::Offer>::State::Failed);
    QCOMPARE(m_choices->offer().error->kind, ApiError::Kind::Permission);
    QVERIFY(m_choices->offer().values.products);
    m_answers[u"/v1.0/availableZones"_s] = works;
    m_choices->load();
    QCOMPARE(m_choices->offer().state, Choices<dms::Offer>::State::Loading);
    QVERIFY(!m_choices->offer().error);
    QTRY_VERIFY(m_choices->offer().isReady());
    QCOMPARE(asked(u"/v1.0/products"_s), 1);
    QCOMPARE(asked(u"/v1.0/availableZones"_s), 2);
    QCOMPARE(asked(u"/v1/p/vpcs"_s), 1);
}

void CreationChoicesTest::withoutEndpointsNobodyIsAsked()
{
    make({ QUrl(u"https://dms.test"_s), QUrl(u"https://iam.test"_s), {}, {} });
    m_choices->load();
    m_choices->loadSubnets(u"v1"_s);
    QTRY_VERIFY(m_choices->offer().isReady());
    QCOMPARE(m_choices->vpcs().state, Choices<std::vector<vpc::Vpc>>::State::Unasked);
    QCOMPARE(m_choices->subnets().state, Choices<std::vector<vpc::Subnet>>::State::Unasked);
    QCOMPARE(m_choices->enterpriseProjects().state,
             Choices<std::vector<eps::EnterpriseProject>>::State::Unasked);
    QCOMPARE(m_transport->seen().size(), size_t(3));
}

void CreationChoicesTest::aFailedListKeepsItsErrorUntilItIsAskedAgain()
{
    m_answers[u"/v1/p/vpcs"_s] = says(403, "{}");
    QSignalSpy changed(m_choices.get(), &CreationChoices::vpcsChanged);
    m_choices->load();
    QTRY_COMPARE(m_choices->vpcs().state, Choices<std::vector<vpc::Vpc>>::State::Failed);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_choices->vpcs().error->kind, ApiError::Kind::Permission);
    m_answers[u"/v1/p/vpcs"_s] = says(200, R"({"vpcs":[]})");
    m_choices->load();
    QVERIFY(!m_choices->vpcs().error);
    QTRY_VERIFY(m_choices->vpcs().isReady());
}

void CreationChoicesTest::longListsAreReadPageByPage()
{
    m_answers[u"/v1/p/vpcs"_s] = [](const QUrlQuery& query) {
        const QString after = query.queryItemValue(u"marker"_s);
        const int begin = after.isEmpty() ? 0 : after.mid(1).toInt() + 1;
        const int end = std::min(begin + vpc::PageSize, 4500);
        return std::optional(fakes::FakeTransport::reply(200, R"({"vpcs":)" + items(begin, end) + "}"));
    };
    m_choices->load();
    QTRY_VERIFY(m_choices->vpcs().isReady());
    QCOMPARE(asked(u"/v1/p/vpcs"_s), 3);
    QSet<QString> ids;
    for (const vpc::Vpc& one : m_choices->vpcs().values)
        ids.insert(one.id);
    QCOMPARE(ids.size(), 4500);
    QCOMPARE(m_choices->vpcs().values.size(), size_t(4500));
}

void CreationChoicesTest::aServerWithoutPagesEndsTheReading()
{
    m_answers[u"/v1/p/security-groups"_s]
        = says(200, R"({"security_groups":)" + items(0, vpc::PageSize) + "}");
    m_choices->load();
    QTRY_VERIFY(m_choices->securityGroups().isReady());
    QCOMPARE(asked(u"/v1/p/security-groups"_s), 2);
}

void CreationChoicesTest::subnetsAreThoseOfTheNetworkChosenLast()
{
    m_answers[u"/v1/p/subnets"_s] = [](const QUrlQuery& query) {
        const QByteArray id = query.queryItemValue(u"vpc_id"_s).toUtf8();
        return std::optional(fakes::FakeTransport::reply(200, R"({"subnets":[{"id":"s-)" + id + R"("}]})"));
    };
    m_choices->loadSubnets(u"v1"_s);
    m_choices->loadSubnets(u"v2"_s);
    QTRY_VERIFY(m_choices->subnets().isReady());
    QCOMPARE(m_choices->subnets().values.front().id, u"s-v2"_s);
    QTRY_COMPARE(m_client->inFlight(), 0);
    QCOMPARE(m_choices->subnets().values.front().id, u"s-v2"_s);
    const int before = asked(u"/v1/p/subnets"_s);
    m_choices->loadSubnets(u"v2"_s);
    QCOMPARE(asked(u"/v1/p/subnets"_s), before);
    m_choices->loadSubnets({});
    QCOMPARE(m_choices->subnets().state, Choices<std::vector<vpc::Subnet>>::State::Unasked);
    QVERIFY(m_choices->subnets().values.empty());
}

void CreationChoicesTest::enterpriseProjectsHavePages()
{
    m_answers[u"/v1.0/enterprise-projects"_s] = [](const QUrlQuery& query) {
        const int begin = query.queryItemValue(u"offset"_s).toInt();
        const int end = std::min(begin + int(eps::PageSize), 1500);
        return std::optional(
            fakes::FakeTransport::reply(200, R"({"enterprise_projects":)" + items(begin, end) + "}"));
    };
    m_choices->load();
    QTRY_VERIFY(m_choices->enterpriseProjects().isReady());
    QCOMPARE(m_choices->enterpriseProjects().values.size(), size_t(1500));
    QCOMPARE(asked(u"/v1.0/enterprise-projects"_s), 2);
}

QTEST_GUILESS_MAIN(CreationChoicesTest)
#include "tst_creationchoices.moc"
