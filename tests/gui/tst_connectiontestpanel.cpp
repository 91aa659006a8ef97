// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/testpanel.h"
#include "connections/teststeprow.h"
#include "gui/guiworld.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Pem = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";

} // namespace

class ConnectionTestPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhyItCannotRun();
    void offersTheChoiceOnlyBetweenSeveralPlaces();
    void showsWhatEachStepFoundOut();
    void explainsTheStepThatFailed();
    void copiesTheDetailsOfAFailure();
    void stopsWhenItIsTold();
    void aStoppedTestSendsNothingMore();
    void offersToTrustAnUnknownAuthority();
    void offersNothingWhenTheServerShowsNoAuthority();
    void saysThatResultsAreOutdated();
    void tellsAssistiveTechnologyEachStep();
    void everyControlHasAName();

private:
    template <typename T> T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QLatin1String(name));
    }
    QString summary() const { return find<QLabel>("testSummary")->text(); }
    QList<TestStepRow*> rows() const { return m_panel->findChildren<TestStepRow*>(); }
    void run();
    void refuseCertificate(const QByteArray& authority);

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<TestPanel> m_panel;
};

void ConnectionTestPanelTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_panel = std::make_unique<TestPanel>();
    m_panel->resize(600, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ConnectionTestPanelTest::cleanup()
{
    m_panel.reset();
    m_world.reset();
}

void ConnectionTestPanelTest::run()
{
    const ConnectionProfile profile = GuiWorld::profile(u"orders"_s);
    CredentialBundle bundle;
    bundle.secretKey = Secret(QByteArrayView("secret-key"));
    m_panel->run(std::make_unique<ConnectionTest>(profile, profile.places.first(), std::move(bundle),
                                                  Secret(), m_world->tools()));
}

void ConnectionTestPanelTest::refuseCertificate(const QByteArray& authority)
{
    ProbeReport report = fakes::FakeNetwork::reached();
    report.handshake = {};
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.cause = ApiError::Cause::CertificateUntrusted;
    report.handshake.error = error;
    TlsFacts facts;
    facts.subject = u"dms.example.test"_s;
    facts.issuer = u"House CA"_s;
    facts.sha256 = "ab01";
    facts.authorityPem = authority;
    facts.authority = u"House CA"_s;
    facts.authoritySha256 = "cd02";
    report.tls = facts;
    run();
    m_world->network.finish(report);
}

void ConnectionTestPanelTest::saysWhyItCannotRun()
{
    m_panel->setProblem(u"Add a place first."_s);
    auto* start = find<QPushButton>("testStart");
    QVERIFY(!start->isEnabled());
    QVERIFY(start->toolTip().contains(u"Add a place first."_s));
    m_panel->setProblem({});
    QVERIFY(start->isEnabled());
    QSignalSpy wanted(m_panel.get(), &TestPanel::runWanted);
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

void ConnectionTestPanelTest::offersTheChoiceOnlyBetweenSeveralPlaces()
{
    m_panel->setPlaces({ u"one"_s }, 0);
    QVERIFY(find<QComboBox>("testPlace")->isHidden());
    m_panel->setPlaces({ u"one"_s, u"two"_s }, 1);
    QVERIFY(!find<QComboBox>("testPlace")->isHidden());
    QCOMPARE(m_panel->place(), 1);
}

void ConnectionTestPanelTest::showsWhatEachStepFoundOut()
{
    m_world->answerList(u"orders"_s, sampleInstances(2));
    run();
    QVERIFY(m_panel->isRunning());
    ProbeReport report = fakes::FakeNetwork::reached();
    report.addresses = { u"192.0.2.7"_s };
    report.lookUp.took = std::chrono::milliseconds(12);
    m_world->network.finish(report);
    QTRY_VERIFY(!rows().isEmpty() && rows().first()->text().contains(u"Passed"));
    QVERIFY2(rows().first()->text().contains(u"192.0.2.7"), qPrintable(rows().first()->text()));
    QVERIFY(rows().first()->text().contains(u"12 ms"));
    // Plain http has nothing to secure.
    QVERIFY(rows().at(2)->text().contains(u"Skipped"));
    HttpReply dated = fakes::FakeTransport::reply(200, "{}");
    dated.headers.append(Header("Date", "Thu, 01 Jan 2026 00:00:07 GMT"));
    QTRY_COMPARE(m_world->transport.hanging(), 1);
    QVERIFY(m_world->transport.answer(dated));
    QTRY_VERIFY2(rows().at(3)->text().contains(u"behind"), qPrintable(rows().at(3)->text()));
    QTRY_VERIFY2(rows().at(6)->text().contains(u"2 instance"), qPrintable(rows().at(6)->text()));
}

void ConnectionTestPanelTest::explainsTheStepThatFailed()
{
    run();
    ProbeReport report;
    ApiError error;
    error.cause = ApiError::Cause::HostNotFound;
    error.detail = u"dms.example.test"_s;
    report.lookUp.error = error;
    m_world->network.finish(report);
    QTRY_VERIFY(!m_panel->isRunning());
    QVERIFY2(summary().contains(u"failed"), qPrintable(summary()));
    const QString first = rows().first()->text();
    QVERIFY2(first.contains(u"Check the spelling of the endpoint"), qPrintable(first));
    QVERIFY(first.contains(u"Failed"));
    QVERIFY(rows().at(1)->text().contains(u"Waiting"));
}

void ConnectionTestPanelTest::copiesTheDetailsOfAFailure()
{
    explainsTheStepThatFailed();
    QTest::mouseClick(rows().first()->findChild<QPushButton*>(u"testStepCopy"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"dms.example.test"));
}

void ConnectionTestPanelTest::stopsWhenItIsTold()
{
    run();
    QSignalSpy cancelled(m_panel.get(), &TestPanel::cancelled);
    QTest::mouseClick(find<QPushButton>("testCancel"), Qt::LeftButton);
    QVERIFY(!m_panel->isRunning());
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(rows().first()->text().contains(u"Cancelled"));
    QVERIFY(summary().contains(u"stopped"));
    QVERIFY(!find<QPushButton>("testStart")->isHidden());
}

void ConnectionTestPanelTest::aStoppedTestSendsNothingMore()
{
    run();
    QPointer<PendingProbe> probe = m_world->network.probes().back().probe;
    QVERIFY(probe);
    m_panel->cancel();
    QVERIFY(!probe);
    QCOMPARE(m_world->transport.count(), 0);
}

void ConnectionTestPanelTest::offersToTrustAnUnknownAuthority()
{
    refuseCertificate(Pem);
    QTRY_VERIFY(find<QWidget>("trustBox")->isVisible());
    const QString text = find<QLabel>("trustText")->text();
    QVERIFY(text.contains(u"House CA") && text.contains(u"CD:02"));
    QVERIFY(rows().at(2)->text().contains(u"AB:01"));
    QSignalSpy trusted(m_panel.get(), &TestPanel::trusted);
    QTest::mouseClick(find<QPushButton>("trustAuthority"), Qt::LeftButton);
    QCOMPARE(trusted.count(), 1);
    QCOMPARE(trusted.first().first().toByteArray(), Pem);
    QVERIFY(!find<QWidget>("trustBox")->isVisible());
    QVERIFY(summary().contains(u"House CA"));
}

void ConnectionTestPanelTest::offersNothingWhenTheServerShowsNoAuthority()
{
    refuseCertificate({});
    QTRY_VERIFY(!m_panel->isRunning());
    QVERIFY(!find<QWidget>("trustBox")->isVisible());
}

void ConnectionTestPanelTest::saysThatResultsAreOutdated()
{
    m_panel->setOutdated();
    QVERIFY(find<QLabel>("testNote")->isHidden());
    explainsTheStepThatFailed();
    m_panel->setOutdated();
    QVERIFY(!find<QLabel>("testNote")->isHidden());
}

void ConnectionTestPanelTest::tellsAssistiveTechnologyEachStep()
{
    explainsTheStepThatFailed();
    QVERIFY2(rows().first()->accessibleName().contains(u"Failed"),
             qPrintable(rows().first()->accessibleName()));
    QVERIFY(rows().first()->accessibleDescription().contains(u"Check the spelling"));
    QCOMPARE(rows().first()->focusPolicy(), Qt::TabFocus);
}

void ConnectionTestPanelTest::everyControlHasAName()
{
    refuseCertificate(Pem);
    QTRY_VERIFY(!m_panel->isRunning());
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
}

QTEST_MAIN(ConnectionTestPanelTest)
#include "tst_connectiontestpanel.moc"
