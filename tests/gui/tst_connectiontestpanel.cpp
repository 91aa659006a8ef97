// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/testpanel.h"
#include "connections/teststeprow.h"
#include "gui/guiworld.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

class ConnectionTestPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startIsDisabledWithTheReason();
    void showsTimesAndFactsOfTheSteps();
    void failedStepSaysCauseAndRemedy();
    void stoppedTestEndsAndCanBeRunAgain();
    void untrustedAuthorityIsOffered();
    void changesMakeTheResultsOutdated();

private:
    void run();
    QPushButton* button(const char* name) const
    {
        return m_panel->findChild<QPushButton*>(QLatin1String(name));
    }
    QString summary() const { return m_panel->findChild<QLabel*>(u"testSummary"_s)->text(); }
    QString step(int index) const { return m_panel->findChildren<TestStepRow*>().at(index)->text(); }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<TestPanel> m_panel;
};

void ConnectionTestPanelTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_panel = std::make_unique<TestPanel>();
    m_panel->show();
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
    m_panel->run(std::make_unique<ConnectionTest>(profile, profile.places.front(), std::move(bundle),
                                                  Secret(), m_world->tools()));
}

void ConnectionTestPanelTest::startIsDisabledWithTheReason()
{
    m_panel->setProblem(u"No key"_s);
    QVERIFY(!button("testStart")->isEnabled());
    QVERIFY(button("testStart")->toolTip().contains(u"No key"));
    m_panel->setProblem({});
    QSignalSpy wanted(m_panel.get(), &TestPanel::runWanted);
    button("testStart")->click();
    QCOMPARE(wanted.count(), 1);
}

void ConnectionTestPanelTest::showsTimesAndFactsOfTheSteps()
{
    run();
    QVERIFY(m_panel->isRunning());
    QVERIFY(step(0).contains(u"Running"));
    m_world->network.finish(fakes::FakeNetwork::reached());
    QTRY_VERIFY(step(0).contains(u"Passed"));
    QVERIFY2(step(0).contains(u"127.0.0.1"), qPrintable(step(0)));
    QVERIFY(step(0).contains(u" ms"));
    QVERIFY(step(2).contains(u"Skipped"));
}

void ConnectionTestPanelTest::failedStepSaysCauseAndRemedy()
{
    run();
    ProbeReport report;
    ApiError error;
    error.kind = ApiError::Kind::Network;
    error.cause = ApiError::Cause::HostNotFound;
    report.lookUp.error = error;
    m_world->network.finish(report);
    QTRY_VERIFY(!m_panel->isRunning());
    QVERIFY(step(0).contains(u"Failed"));
    QVERIFY2(step(0).count(u'\n') >= 2, qPrintable(step(0)));
    QVERIFY(summary().contains(u"failed"));
    QVERIFY(button("testStart")->isVisible());
}

void ConnectionTestPanelTest::stoppedTestEndsAndCanBeRunAgain()
{
    run();
    QSignalSpy cancelled(m_panel.get(), &TestPanel::cancelled);
    button("testCancel")->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!m_panel->isRunning());
    QVERIFY(!m_world->network.probes().back().probe);
    QVERIFY(step(0).contains(u"Cancelled"));
    run();
    QVERIFY(m_panel->isRunning());
    QCOMPARE(m_world->network.probes().size(), size_t(2));
}

void ConnectionTestPanelTest::untrustedAuthorityIsOffered()
{
    run();
    ProbeReport report = fakes::FakeNetwork::reached();
    ApiError error;
    error.kind = ApiError::Kind::Network;
    error.cause = ApiError::Cause::CertificateUntrusted;
    report.handshake = {};
    report.handshake.error = error;
    report.tls = TlsFacts();
    report.tls->authorityPem = "PEM";
    report.tls->authority = u"House CA"_s;
    report.tls->authoritySha256 = "abcd";
    m_world->network.finish(report);
    QTRY_VERIFY(button("trustAuthority")->isVisible());
    QVERIFY(m_panel->findChild<QLabel*>(u"trustText"_s)->text().contains(u"AB:CD"));
    QSignalSpy trusted(m_panel.get(), &TestPanel::trusted);
    button("trustAuthority")->click();
    QCOMPARE(trusted.count(), 1);
    QCOMPARE(trusted.front().front().toByteArray(), "PEM");
    QVERIFY(!button("trustAuthority")->isVisible());
}

void ConnectionTestPanelTest::changesMakeTheResultsOutdated()
{
    auto* note = m_panel->findChild<QLabel*>(u"testNote"_s);
    m_panel->setOutdated();
    QVERIFY(!note->isVisible());
    run();
    button("testCancel")->click();
    m_panel->setOutdated();
    QVERIFY(note->isVisible());
}

QTEST_MAIN(ConnectionTestPanelTest)
#include "tst_connectiontestpanel.moc"
