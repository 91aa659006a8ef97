// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enterpriseprojects.h"
#include "cloud/vpc.h"
#include "dms/instances.h"
#include "dms/products.h"
#include "dms/topics.h"
#include "dms/windows.h"
#include "dms/zones.h"
#include "tst_dmssamples.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

namespace {

using Decoder = std::function<ApiError(QByteArrayView, int)>;

struct Case
{
    const char* name;
    const char* sample;
    Decoder decoder;
};

//! Every call whose reply has a body.
std::vector<Case> cases()
{
    return {
        { "list instances", "dms/listinstances.reply.json", errorOf<ListInstances> },
        { "show instance", "dms/showinstance.reply.json", errorOf<ShowInstance> },
        { "create instance", "dms/createinstance.reply.json", errorOf<CreateInstance> },
        { "batch", "dms/batch.reply.json", errorOf<BatchInstances> },
        { "list topics", "dms/listtopics.reply.json", errorOf<ListTopics> },
        { "create topic", "dms/createtopic.reply.json", errorOf<CreateTopic> },
        { "delete topics", "dms/deletetopics.reply.json", errorOf<DeleteTopics> },
        { "zones", "dms/zones.reply.json", errorOf<ListZones> },
        { "products", "dms/products.reply.json", errorOf<ListProducts> },
        { "windows", "dms/windows.reply.json", errorOf<ListMaintenanceWindows> },
        { "networks", "cloud/vpcs.reply.json", errorOf<vpc::ListVpcs> },
        { "subnets", "cloud/subnets.reply.json", errorOf<vpc::ListSubnets> },
        { "security groups", "cloud/securitygroups.reply.json", errorOf<vpc::ListSecurityGroups> },
        { "enterprise projects", "cloud/enterpriseprojects.reply.json",
          errorOf<eps::ListEnterpriseProjects> },
    };
}

const ApiError::Kind None = ApiError::Kind::Cancelled;

} // namespace

Q_DECLARE_METATYPE(Decoder)

class TestDmsDamage : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedReplyIsAnErrorThatNamesItsCause_data();
    void aDamagedReplyIsAnErrorThatNamesItsCause();
    void aReplyCutAnywhereIsAnError_data();
    void aReplyCutAnywhereIsAnError();
    void anyOtherTypeForAnyFieldIsHarmless_data();
    void anyOtherTypeForAnyFieldIsHarmless();
};

void TestDmsDamage::aDamagedReplyIsAnErrorThatNamesItsCause_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<Decoder>("decoder");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    const QByteArray html("<html><body>504 Gateway Time-out</body></html>");
    const QByteArray deep = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
    const std::tuple<const char*, QByteArray, int, Cause> damages[] = {
        { "empty", "", 200, Cause::EmptyBody },
        { "empty 204", "", 204, Cause::EmptyBody },
        { "blank", " \r\n\t", 200, Cause::EmptyBody },
        { "HTML", html, 200, Cause::NotJson },
        { "text", "OK", 200, Cause::NotJson },
        { "NUL", QByteArray(64, '\0'), 200, Cause::NotJson },
        { "invalid UTF-8", "{\"a\":\"\xff\xfe\"}", 200, Cause::NotJson },
        { "two documents", "{}{}", 200, Cause::NotJson },
        { "deep", deep, 200, Cause::TooDeep },
        { "list", "[]", 200, Cause::WrongType },
        { "null", "null", 200, Cause::WrongType },
        { "number", "9223372036854775808", 200, Cause::WrongType },
        { "empty object", "{}", 200, Cause::MissingField },
        { "error in a success", R"({"error_code":"111500000","error_msg":"x"})", 200, Cause::MissingField },
    };
    for (const Case& c : cases()) {
        for (const auto& [name, body, status, cause] : damages)
            QTest::addRow("%s: %s", c.name, name) << c.decoder << body << status << cause;
    }
}

void TestDmsDamage::aDamagedReplyIsAnErrorThatNamesItsCause()
{
    QFETCH(Decoder, decoder);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ApiError::Cause, cause);
    const ApiError error = decoder(body, status);
    QCOMPARE(error.kind, ApiError::Kind::BadReply);
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.outcome, ApiError::Outcome::Unknown);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.detail.isEmpty(),
             cause == ApiError::Cause::EmptyBody || cause == ApiError::Cause::WrongType);
}

void TestDmsDamage::aReplyCutAnywhereIsAnError_data()
{
    QTest::addColumn<Decoder>("decoder");
    QTest::addColumn<QByteArray>("body");
    for (const Case& c : cases())
        QTest::newRow(c.name) << c.decoder << recorded(c.sample).trimmed();
}

void TestDmsDamage::aReplyCutAnywhereIsAnError()
{
    QFETCH(Decoder, decoder);
    QFETCH(QByteArray, body);
    QVERIFY(!body.isEmpty());
    QCOMPARE(decoder(body, 200).kind, None);
    for (qsizetype size = 0; size < body.size(); ++size) {
        const ApiError error = decoder(QByteArrayView(body).first(size), 200);
        if (error.kind != ApiError::Kind::BadReply)
            QFAIL(qPrintable(u"accepted after %1 of %2 bytes"_s.arg(size).arg(body.size())));
        QCOMPARE(error.cause, size == 0 ? ApiError::Cause::EmptyBody : ApiError::Cause::NotJson);
    }
}

void TestDmsDamage::anyOtherTypeForAnyFieldIsHarmless_data()
{
    aReplyCutAnywhereIsAnError_data();
}

void TestDmsDamage::anyOtherTypeForAnyFieldIsHarmless()
{
    // Puts each of these values in the place of each value of the sample: the reply is read, or refused with
    // the path of a field.
    QFETCH(Decoder, decoder);
    QFETCH(QByteArray, body);
    const QByteArray values[]
        = { "null", "true", "-1", "9223372036854775808", "1e400", "\"\"", "[]", "{}", "[{}]" };
    int refused = 0;
    for (qsizetype colon = body.indexOf(':'); colon >= 0; colon = body.indexOf(':', colon + 1)) {
        const qsizetype end = body.indexOf('\n', colon);
        if (body.at(colon - 1) != '"' || end < 0)
            continue;
        const bool comma = body.at(end - 1) == ',';
        for (const QByteArray& value : values) {
            const QByteArray changed = body.first(colon + 1) + value + body.mid(comma ? end - 1 : end);
            const ApiError error = decoder(changed, 200);
            if (error.kind == None)
                continue;
            ++refused;
            QCOMPARE(error.kind, ApiError::Kind::BadReply);
            QVERIFY(!error.detail.isEmpty());
        }
    }
    QVERIFY(refused > 0);
}

QTEST_APPLESS_MAIN(TestDmsDamage)
#include "tst_dmsdamage.moc"
