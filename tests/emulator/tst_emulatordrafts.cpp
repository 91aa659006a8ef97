// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/vpc.h"
#include "dms/instances.h"
#include "dms/livelimits.h"
#include "emulator/emulatorprocess.h"
#include "emulator/pipeline.h"
#include "rules/instancerules.h"
#include "rules/servercodes.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace partita;

// Random drafts: what the console's rules say about them, with the limits that it reads out of the service's
// own replies, is what the service says. The drafts are the same in every run.

namespace {

//! A network, a subnet and a security group that fit together.
struct Place
{
    QString vpcId;
    QString subnetId;
    QString groupId;
};

//! All that a draft is made of.
struct Market
{
    rules::InstanceLimits limits;
    QList<Place> places;
};

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    bool once(int in) { return m_random.bounded(in) == 0; }
    qint64 number(qint64 from, qint64 to) { return from + m_random.bounded(to - from + 1); }
    template <typename T> T oneOf(const QList<T>& values)
    {
        return values.at(m_random.bounded(values.size()));
    }
    QString text(qint64 most)
    {
        static const QStringList units {
            u"a"_s,    u"Z"_s,          u"0"_s,      u"-"_s, u"_"_s,
            u"x"_s,    u"Q"_s,          u"7"_s,      u"!"_s, u"密"_s,
            u"\""_s,   u"\U0001F600"_s, u"\u0301"_s, u" "_s, u"="_s,
            u"\n"_s,   u";"_s,          u"\\"_s,     u"]"_s, QString(QChar(0xD83D)),
            u"\x7f"_s, u"\x01"_s,
        };
        const qsizetype alphabet = once(3) ? units.size() : 8;
        QString out;
        for (qint64 length = number(0, most); length > 0; --length)
            out += units.at(m_random.bounded(alphabet));
        return out;
    }

private:
    QRandomGenerator m_random;
};

rules::InstanceDraft goodDraft(Dice& dice, const Market& market, int number)
{
    const rules::SpecificationLimits specification = dice.oneOf(market.limits.specifications);
    rules::InstanceDraft draft;
    draft.name = u"kafka-%1"_s.arg(number, 6, 10, QChar(u'0'));
    draft.engineVersion = dice.oneOf(market.limits.engineVersions);
    draft.specification = specification.bandwidth;
    draft.productId = specification.productId;
    draft.partitionNum = specification.partitions;
    draft.storageSpaceGb = dice.number(specification.minStorageGb, specification.maxStorageGb);
    draft.storageSpecCode = dice.oneOf(specification.storageSpecCodes());
    const Place place = dice.oneOf(market.places);
    draft.vpcId = place.vpcId;
    draft.subnetId = place.subnetId;
    draft.securityGroupId = place.groupId;
    QStringList zones;
    for (const rules::Zone& zone : *market.limits.zones) {
        if (!rules::isSoldOut(zone, &specification, draft.storageSpecCode))
            zones.append(zone.id);
    }
    draft.availableZones = zones.first(dice.once(3) ? 3 : 1);
    draft.managerUser = u"admin"_s;
    draft.managerPassword = u"Kafka-2022\"\\"_s;
    return draft;
}

using Change = std::function<void(rules::InstanceDraft&, Dice&, const Market&)>;
using Draft = rules::InstanceDraft;

//! Changes of a draft; most can make it bad and can leave it good.
QList<Change> basicChanges()
{
    return {
        [](Draft& d, Dice& dice, const Market&) { d.name = dice.text(67); },
        // Often one that was taken by then.
        [](Draft& d, Dice& dice, const Market&) {
            d.name = u"kafka-%1"_s.arg(dice.number(0, 2000), 6, 10, QChar(u'0'));
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.description = dice.once(3) ? dice.text(30) + QString(1010, u'实') : dice.text(40);
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.engine = dice.oneOf<QString>({ u"kafka"_s, u"Kafka"_s, u"rabbitmq"_s, {} });
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.engineVersion = dice.oneOf<QString>({ u"1.1.0"_s, u"2.3.0"_s, u"2.7"_s, {} });
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.accessUser = dice.text(12);
            d.password = dice.text(35);
            d.sslEnable = dice.once(2);
        },
        [](Draft& d, Dice& dice, const Market&) { d.managerUser = dice.text(67); },
        [](Draft& d, Dice& dice, const Market&) {
            d.managerPassword = dice.once(4) ? dice.text(2) + d.managerUser + dice.text(20) : dice.text(35);
        },
        [](Draft& d, Dice& dice, const Market&) {
            static const QStringList times { {},      u"22"_s,   u"02"_s,       u"02:00"_s,    u"06:00:00"_s,
                                             u"10"_s, u"24"_s,   u"06:30"_s,    u"22:00:00"_s, u"18:00"_s,
                                             u"03"_s, u"14:0"_s, u"14:00:00"_s, u"晚"_s,       u"-1"_s };
            d.maintainBegin = dice.oneOf(times);
            d.maintainEnd = dice.oneOf(times);
        },
        [](Draft& d, Dice& dice, const Market& market) {
            const rules::MaintenanceWindow window = dice.oneOf(market.limits.windows);
            d.maintainBegin = window.begin;
            d.maintainEnd = window.end;
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.retentionPolicy
                = dice.oneOf<QString>({ {}, u"time_base"_s, u"produce_reject"_s, u"time"_s, u" "_s });
        },
        [](Draft& d, Dice& dice, const Market&) {
            for (qint64 i = dice.once(4) ? dice.number(18, 23) : dice.number(0, 3); i > 0; --i)
                d.tags.append({ dice.text(38), dice.text(45) });
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.enableAutoTopic = dice.once(2);
            d.enterpriseProjectId = dice.oneOf<QString>({ {}, u"0"_s });
        },
    };
}

QList<Change> orderChanges()
{
    return {
        [](Draft& d, Dice& dice, const Market& market) {
            d.specification
                = dice.once(3) ? dice.text(5) : dice.oneOf(market.limits.specifications).bandwidth;
        },
        [](Draft& d, Dice& dice, const Market& market) {
            d.productId = dice.once(3) ? dice.text(5) : dice.oneOf(market.limits.specifications).productId;
        },
        [](Draft& d, Dice& dice, const Market&) {
            static const QList<qint64> sizes { -1,   0,    599,  600,  1199,  1200,
                                               2399, 2400, 4799, 4800, 90000, 90001 };
            d.storageSpaceGb = dice.once(6) ? std::nullopt : std::optional(dice.oneOf(sizes));
        },
        [](Draft& d, Dice& dice, const Market&) {
            static const QList<qint64> counts { 0, 299, 300, 301, 900, 1800, Q_INT64_C(9007199254740993) };
            d.partitionNum = dice.once(6) ? std::nullopt : std::optional(dice.oneOf(counts));
        },
        [](Draft& d, Dice& dice, const Market&) {
            d.storageSpecCode = dice.oneOf<QString>(
                { {}, u"dms.physical.storage.high"_s, u"dms.physical.storage.ultra"_s, u"ultra"_s });
        },
        [](Draft& d, Dice& dice, const Market&) {
            dice.oneOf<std::function<void()>>({ [&] { d.vpcId.clear(); }, [&] { d.subnetId.clear(); },
                                                [&] { d.securityGroupId = u" "_s; } })();
        },
        [](Draft& d, Dice& dice, const Market& market) {
            d.availableZones.clear();
            for (qint64 i = dice.number(0, 4); i > 0; --i) {
                const rules::Zone zone = dice.oneOf(*market.limits.zones);
                d.availableZones.append(dice.once(12) ? dice.oneOf<QString>({ {}, u"unknown"_s, zone.code })
                                                      : zone.id);
            }
        },
    };
}

rules::InstanceDraft rollDraft(Dice& dice, const Market& market, int number)
{
    static const QList<Change> changes = basicChanges() + orderChanges();
    rules::InstanceDraft draft = goodDraft(dice, market, number);
    const qint64 count = dice.once(12) ? 6 : dice.number(0, 2);
    for (qint64 i = 0; i < count; ++i)
        dice.oneOf(changes)(draft, dice, market);
    return draft;
}

//! What the service is to answer: a code, or nothing when it is to take the draft.
QString expectedCode(const QList<rules::Violation>& violations)
{
    const auto hard = std::find_if(violations.cbegin(), violations.cend(), [](const auto& violation) {
        return violation.severity == rules::Severity::Hard;
    });
    if (hard == violations.cend())
        return {};
    return hard->serverCode.isEmpty() ? QString(rules::codes::BadBody) : QString(hard->serverCode);
}

} // namespace

class EmulatorDrafts final : public QObject
{
    Q_OBJECT

private slots:
    void theServiceJudgesAsTheRulesDo_data();
    void theServiceJudgesAsTheRulesDo();

private:
    template <Endpoint E> typename E::Reply ask(const E& endpoint);
    Market market();
    QByteArray token();

    std::unique_ptr<EmulatorProcess> m_emulator;
};

template <Endpoint E> typename E::Reply EmulatorDrafts::ask(const E& endpoint)
{
    const Request request = endpoint.request();
    QUrlQuery query;
    for (const auto& [name, value] : request.query)
        query.addQueryItem(name, value);
    const QString path = QString::fromLatin1(request.path) + u'?' + query.toString(QUrl::FullyEncoded);
    const Answer answer = m_emulator->signedCall("GET", path);
    auto body = ReplyBody::from(answer.status, answer.body);
    if (answer.status != 200 || !body) {
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        return {};
    }
    auto value = E::parse(*body);
    if (!value)
        QTest::qFail(qPrintable(path + u": "_s + value.error().detail), __FILE__, __LINE__);
    return value ? *std::move(value) : typename E::Reply();
}

Market EmulatorDrafts::market()
{
    const ProjectId project(m_emulator->project());
    dms::Offer offer;
    offer.products = ask(dms::ListProducts {});
    offer.zones = ask(dms::ListZones {});
    offer.windows = ask(dms::ListMaintenanceWindows {});
    const dms::LiveLimits live = dms::liveLimits(offer);
    // The service is the specification's own.
    if (!live.differences.isEmpty())
        QTest::qFail("the limits differ from the specification", __FILE__, __LINE__);
    Market market { live.limits, {} };
    const auto groups = ask(vpc::ListSecurityGroups { project });
    for (const vpc::Vpc& vpc : ask(vpc::ListVpcs { project })) {
        for (const vpc::Subnet& subnet : ask(vpc::ListSubnets { project, vpc.id })) {
            for (const vpc::SecurityGroup& group : groups) {
                if (subnet.dhcp == true && group.anyInbound == true && group.anyOutbound == true)
                    market.places.append({ vpc.id, subnet.id, group.id });
            }
        }
    }
    return market;
}

QByteArray EmulatorDrafts::token()
{
    return m_emulator->signIn({ { u"project"_s, QJsonObject { { u"id"_s, m_emulator->project() } } } })
        .header("X-Subject-Token");
}

void EmulatorDrafts::theServiceJudgesAsTheRulesDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("drafts");
    QTest::newRow("tables") << QStringList() << 10'000;
    QTest::newRow("samples") << QStringList { u"--quirks"_s } << 1'000;
}

void EmulatorDrafts::theServiceJudgesAsTheRulesDo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, drafts);
    constexpr int Batch = 200;
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start(QStringList { u"--instances"_s, u"0"_s } + arguments));
    Market market = this->market();
    QCOMPARE(market.places.size(), 8);
    Pipeline pipeline(m_emulator->port(), "X-Auth-Token: " + token() + "\r\n");
    const QByteArray path = m_emulator->path(u"/instances"_s).toLatin1();

    Dice dice(20220812);
    QHash<QString, int> seen;
    for (int number = 0; number < drafts; number += Batch) {
        QList<QByteArray> bodies;
        QStringList expected;
        for (int i = 0; i < Batch; ++i) {
            const rules::InstanceDraft draft = rollDraft(dice, market, number + i);
            expected.append(expectedCode(rules::validate(draft, market.limits)));
            if (expected.last().isEmpty())
                market.limits.takenNames.insert(draft.name);
            bodies.append(dms::CreateInstance { ProjectId(m_emulator->project()), draft }.request().body);
        }
        const auto replies = pipeline.post(path, bodies);
        QCOMPARE(replies.size(), Batch);
        for (int i = 0; i < Batch; ++i) {
            const QJsonObject reply = QJsonDocument::fromJson(replies.at(i).body).object();
            const QString code = reply[u"error_code"].toString();
            if (code != expected.at(i) || (replies.at(i).status == 200) != code.isEmpty())
                qInfo().noquote() << bodies.at(i) << replies.at(i).body;
            QCOMPARE(code, expected.at(i));
            QCOMPARE(replies.at(i).status, code.isEmpty() ? 200 : 400);
            ++seen[code];
        }
    }
    // The drafts are worth nothing when none was good, or when a code never came.
    QCOMPARE(seen.size(), 18);
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        QVERIFY2(it.value() * 1000 >= drafts, qPrintable(it.key() + u": %1"_s.arg(it.value())));
    QVERIFY(seen.value({}) * 4 > drafts && seen.value({}) * 4 < 3 * drafts);
    QCOMPARE(m_emulator->instances().size(), seen.value({}));
}

QTEST_GUILESS_MAIN(EmulatorDrafts)
#include "tst_emulatordrafts.moc"
