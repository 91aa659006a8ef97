// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/creationfixture.h"

#include "common/fieldblock.h"
#include "creation/specificationcards.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

const QString Vpc = u"1a28dcc5-c90d-421c-82bb-783f30f5b40a"_s;
const QString Group = u"008a08e2-10cc-4d9b-90ab-3f3b8f6c3333"_s;
const QString ClosedGroup = u"008a08e2-10cc-4d9b-90ab-3f3b8f6c4444"_s;
const QString Subnet = u"5ca08fb7-7522-4d95-9fa5-ff6b3592a29d"_s;
const QString StaticSubnet = u"5ca08fb7-7522-4d95-9fa5-ff6b3592a300"_s;

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(PARTITA_TEST_DATA) + u"/dms/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject zone(const QString& id, const QString& code, bool soldOut = false)
{
    return { { u"id"_s, id },           { u"code"_s, code },
             { u"name"_s, code },       { u"port"_s, u"8002"_s },
             { u"soldOut"_s, soldOut }, { u"resource_availability"_s, soldOut ? u"false"_s : u"true"_s } };
}

QJsonObject openRule(const QString& direction)
{
    return { { u"direction"_s, direction }, { u"ethertype"_s, u"IPv4"_s } };
}

QJsonObject group(const QString& id, const QString& name, const QJsonArray& rules)
{
    return { { u"id"_s, id }, { u"name"_s, name }, { u"security_group_rules"_s, rules } };
}

QJsonObject subnet(const QString& id, const QString& name, bool dhcp)
{
    return { { u"id"_s, id },
             { u"name"_s, name },
             { u"cidr"_s, u"192.168.1.0/24"_s },
             { u"vpc_id"_s, Vpc },
             { u"status"_s, u"ACTIVE"_s },
             { u"dhcp_enable"_s, dhcp },
             { u"gateway_ip"_s, u"192.168.1.1"_s } };
}

void offer(fakes::FakeTransport& transport, const QString& project)
{
    transport.enqueue("/v1.0/products", 200, sample(u"products.reply.json"_s));
    const QJsonArray zones { zone(u"id-of-az1"_s, u"az1"_s), zone(u"id-of-az2"_s, u"az2"_s),
                             zone(u"id-of-az3"_s, u"az3"_s), zone(u"id-of-az4"_s, u"az4"_s, true) };
    transport.enqueue("/v1.0/availableZones", 200,
                      json({ { u"regionId"_s, u"eu-de"_s }, { u"available_zones"_s, zones } }));
    transport.enqueue("/v1.0/instances/maintain-windows", 200, sample(u"windows.reply.json"_s));
    const QByteArray base = "/v1/" + project.toUtf8();
    transport.enqueue(base + "/vpcs", 200,
                      json({ { u"vpcs"_s,
                               QJsonArray { QJsonObject { { u"id"_s, Vpc },
                                                          { u"name"_s, u"vpc-orders"_s },
                                                          { u"cidr"_s, u"192.168.0.0/16"_s },
                                                          { u"status"_s, u"OK"_s } } } } }));
    transport.enqueue(base + "/subnets", 200,
                      json({ { u"subnets"_s,
                               QJsonArray { subnet(Subnet, u"subnet-orders"_s, true),
                                            subnet(StaticSubnet, u"subnet-static"_s, false) } } }));
    transport.enqueue(
        base + "/security-groups", 200,
        json({ { u"security_groups"_s,
                 QJsonArray {
                     group(Group, u"kafka-clients"_s, { openRule(u"ingress"_s), openRule(u"egress"_s) }),
                     group(ClosedGroup, u"closed"_s, { openRule(u"egress"_s) }) } } }));
    transport.enqueue("/v1.0/enterprise-projects", 200,
                      json({ { u"enterprise_projects"_s,
                               QJsonArray { QJsonObject {
                                   { u"id"_s, u"0"_s }, { u"name"_s, u"default"_s }, { u"status"_s, 1 } } } },
                             { u"total_count"_s, 1 } }));
}

} // namespace

void CreationFixture::start(bool readOnly)
{
    m_world = std::make_unique<GuiWorld>();
    m_world->answerList(u"orders"_s, sampleInstances(2));
    ConnectionProfile profile = GuiWorld::profile(u"orders"_s);
    profile.readOnly = readOnly;
    profile.endpoints.vpc = u"https://vpc.example.test"_s;
    profile.endpoints.eps = u"https://eps.example.test"_s;
    m_session = &m_world->open(profile);
    QTRY_VERIFY(m_session->instances().hasValue());
    open();
}

void CreationFixture::open(std::optional<rules::InstanceDraft> draft)
{
    offer(m_world->transport, GuiWorld::project(u"orders"_s));
    m_wizard = new CreationWizard({ m_world->estate, m_world->creations, m_world->drafts, m_world->clock },
                                  *m_session, std::move(draft), nullptr);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    // The other pages and their lists come after the first paint.
    QTRY_VERIFY(combo("creationVpc"));
    QTRY_COMPARE(combo("creationVpc")->count(), 1);
    QTRY_VERIFY(m_wizard->findChild<QCheckBox*>(u"creationZone_id-of-az1"_s));
}

void CreationFixture::end()
{
    delete m_wizard;
    m_world.reset();
}

QComboBox* CreationFixture::combo(const char* name) const
{
    return find<QComboBox>(name);
}

QString CreationFixture::note(const char* name) const
{
    for (QWidget* at = find<QWidget>(name); at; at = at->parentWidget()) {
        if (auto* block = qobject_cast<FieldBlock*>(at))
            return block->noteText();
    }
    return {};
}

QString CreationFixture::problem() const
{
    return find<QLabel>("creationProblem")->text();
}

QString CreationFixture::banner() const
{
    auto* shown = find<QWidget>("creationBanner");
    return shown->isVisible() ? shown->accessibleName() : QString();
}

int CreationFixture::step() const
{
    return find<QListWidget>("creationSteps")->currentRow();
}

void CreationFixture::showStep(int row)
{
    find<QListWidget>("creationSteps")->setCurrentRow(row);
}

void CreationFixture::type(const char* name, const QString& text)
{
    auto* widget = find<QWidget>(name);
    QVERIFY2(widget, name);
    if (auto* box = qobject_cast<QComboBox*>(widget))
        widget = box->lineEdit();
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    else
        QTest::keyClicks(widget, text);
}

void CreationFixture::pick(const char* name, const QString& shown)
{
    auto* box = combo(name);
    const int row = box->findText(shown, Qt::MatchStartsWith);
    QVERIFY2(row >= 0, qPrintable(shown));
    box->setCurrentIndex(row);
}

void CreationFixture::fillBasics()
{
    type("creationName", u"kafka-orders"_s);
}

void CreationFixture::fillCapacity()
{
    QTest::mouseClick(m_wizard->findChild<SpecificationCard*>(u"specification100MB"_s), Qt::LeftButton);
    m_wizard->findChild<QCheckBox*>(u"creationZone_id-of-az1"_s)->click();
}

void CreationFixture::fillNetwork()
{
    pick("creationVpc", u"vpc-orders"_s);
    QTRY_COMPARE(combo("creationSubnet")->count(), 2);
    pick("creationSubnet", u"subnet-orders"_s);
    pick("creationSecurityGroup", u"kafka-clients"_s);
}

void CreationFixture::fillAccess()
{
    type("creationManagerUser", u"root"_s);
    type("creationManagerPassword", u"Kafka2026!x"_s);
    type("creationManagerPasswordAgain", u"Kafka2026!x"_s);
}

void CreationFixture::fill()
{
    fillBasics();
    showStep(1);
    fillCapacity();
    showStep(2);
    fillNetwork();
    showStep(3);
    fillAccess();
    showStep(5);
}

void CreationFixture::answerNameLook(const QJsonArray& instances)
{
    m_world->answerList(u"orders"_s, instances);
    m_world->clock.advance(NameCheck::Pause);
    QTRY_COMPARE(m_world->transport.hanging(), 0);
}

int CreationFixture::posts() const
{
    const auto& seen = m_world->transport.seen();
    return int(std::count_if(seen.cbegin(), seen.cend(),
                             [](const auto& one) { return one.request.method == Request::Method::Post; }));
}

QJsonObject CreationFixture::posted() const
{
    for (const auto& one : m_world->transport.seen()) {
        if (one.request.method == Request::Method::Post)
            return QJsonDocument::fromJson(one.request.body).object();
    }
    return {};
}

} // namespace partita
