// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/teststepwords.h"

#include "connections/pem.h"
#include "models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace partita::teststep {

namespace {

using Kind = ConnectionTest::StepKind;
using State = ConnectionTest::StepState;

class TestStepWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::TestStepWords)
};

QString skipped(Kind kind)
{
    switch (kind) {
    case Kind::LookUp:
        return TestStepWords::tr("Not needed: the proxy looks the name up");
    case Kind::Connect:
    case Kind::Handshake:
        return TestStepWords::tr("Not needed: the address begins with http");
    case Kind::ServerTime:
        return TestStepWords::tr("Not known: the server did not say its time");
    case Kind::SignIn:
        return TestStepWords::tr("Left out: no identity service is known; the next steps show it");
    case Kind::Project:
        return TestStepWords::tr("Not checked: listing projects is not permitted");
    case Kind::ListInstances:
    case Kind::ListZones:
    case Kind::ListProducts:
        return TestStepWords::tr("Left out");
    }
    Q_UNREACHABLE();
}

QString count(Kind kind, int count)
{
    if (kind == Kind::ListInstances)
        return TestStepWords::tr("%n instance(s)", nullptr, count);
    if (kind == Kind::ListZones)
        return TestStepWords::tr("%n availability zone(s)", nullptr, count);
    return TestStepWords::tr("%n specification(s)", nullptr, count);
}

QString clocks(std::chrono::seconds difference)
{
    const int seconds = int(std::abs(difference.count()));
    if (seconds == 0)
        return TestStepWords::tr("Both clocks say the same");
    if (difference.count() > 0)
        return TestStepWords::tr("The clock of this computer is %n second(s) behind", nullptr, seconds);
    return TestStepWords::tr("The clock of this computer is %n second(s) ahead", nullptr, seconds);
}

void addCertificate(const TlsFacts& tls, QStringList& facts)
{
    if (!tls.protocol.isEmpty())
        facts.append(displayText(tls.protocol));
    if (!tls.subject.isEmpty())
        facts.append(TestStepWords::tr("Certificate of %1, issued by %2")
                         .arg(displayText(tls.subject), displayText(tls.issuer)));
    if (tls.expires.isValid())
        facts.append(TestStepWords::tr("Valid until %1")
                         .arg(QLocale().toString(tls.expires.toLocalTime().date(), QLocale::ShortFormat)));
    if (!tls.sha256.isEmpty())
        facts.append(TestStepWords::tr("SHA-256 %1").arg(pem::readable(tls.sha256)));
}

} // namespace

QString title(const ConnectionTest::Step& step)
{
    const QString host = displayText(step.host);
    switch (step.kind) {
    case Kind::LookUp:
        return TestStepWords::tr("Look up %1").arg(host);
    case Kind::Connect:
        return TestStepWords::tr("Connect to %1").arg(host);
    case Kind::Handshake:
        return TestStepWords::tr("Secure the connection to %1").arg(host);
    case Kind::ServerTime:
        return TestStepWords::tr("Compare the clocks");
    case Kind::SignIn:
        return TestStepWords::tr("Sign in");
    case Kind::Project:
        return TestStepWords::tr("Find the project");
    case Kind::ListInstances:
        return TestStepWords::tr("List the instances");
    case Kind::ListZones:
        return TestStepWords::tr("List the availability zones");
    case Kind::ListProducts:
        return TestStepWords::tr("List the specifications");
    }
    Q_UNREACHABLE();
}

QString state(const ConnectionTest::Step& step)
{
    const QString took = TestStepWords::tr("%1 ms").arg(QLocale().toString(qint64(step.took.count())));
    switch (step.state) {
    case State::Waiting:
        return TestStepWords::tr("Waiting");
    case State::Running:
        return TestStepWords::tr("Running…");
    case State::Passed:
        return TestStepWords::tr("Passed · %1", "time in ms").arg(took);
    case State::Failed:
        return TestStepWords::tr("Failed · %1", "time in ms").arg(took);
    case State::Skipped:
        return TestStepWords::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QStringList facts(const ConnectionTest::Step& step)
{
    QStringList facts;
    if (step.state == State::Skipped)
        facts.append(skipped(step.kind));
    if (!step.addresses.isEmpty())
        facts.append(displayText(step.addresses.join(u", "_s)));
    if (!step.proxy.isEmpty())
        facts.append(TestStepWords::tr("Through the proxy %1").arg(displayText(step.proxy)));
    if (step.tls)
        addCertificate(*step.tls, facts);
    if (step.difference)
        facts.append(clocks(*step.difference));
    if (step.count)
        facts.append(count(step.kind, *step.count));
    return facts;
}

} // namespace partita::teststep
