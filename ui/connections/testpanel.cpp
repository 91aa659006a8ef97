// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/testpanel.h"

#include "common/formatting.h"
#include "common/labels.h"
#include "common/theme.h"
#include "connections/pem.h"
#include "connections/teststeprow.h"
#include "models/displaytext.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

using State = ConnectionTest::StepState;

TestPanel::TestPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"testPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * theme::Grid, 3 * theme::Grid, 4 * theme::Grid, 3 * theme::Grid);
    column->setSpacing(2 * theme::Grid);
    addHead();
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(theme::Grid);
    column->addLayout(m_steps);
    addTrust();
    column->addStretch();
    arrange();
}

TestPanel::~TestPanel() = default;

void TestPanel::addHead()
{
    m_placeLabel = new QLabel(tr("P&lace"), this);
    m_place = new QComboBox(this);
    m_place->setObjectName(u"testPlace"_s);
    m_place->setAccessibleName(tr("Place to test"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_placeLabel->setBuddy(m_place);
    m_start = new QPushButton(this);
    m_start->setObjectName(u"testStart"_s);
    m_start->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Stop the te&st"), this);
    m_cancel->setObjectName(u"testCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_placeLabel);
    row->addWidget(m_place, 1);
    row->addStretch();
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"testSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_note = new QuietLabel(this);
    m_note->setObjectName(u"testNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    connect(m_start, &QPushButton::clicked, this, &TestPanel::runWanted);
    connect(m_cancel, &QPushButton::clicked, this, &TestPanel::cancel);
    setPlaces({}, -1);
    say(tr("A test tries every step to the service, also before anything is saved. It changes nothing."));
}

void TestPanel::addTrust()
{
    m_trustBox = new QWidget(this);
    m_trustBox->setObjectName(u"trustBox"_s);
    m_trustText = new QLabel(m_trustBox);
    m_trustText->setObjectName(u"trustText"_s);
    m_trustText->setTextFormat(Qt::PlainText);
    m_trustText->setWordWrap(true);
    m_trustText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trust = new QPushButton(tr("T&rust this authority"), m_trustBox);
    m_trust->setObjectName(u"trustAuthority"_s);
    m_trust->setAutoDefault(false);
    m_trust->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(m_trustBox);
    column->setContentsMargins(theme::iconSide(font()) + 4 * theme::Grid, 0, 0, 0);
    column->addWidget(m_trustText);
    column->addWidget(m_trust);
    m_trustBox->hide();
    m_steps->addWidget(m_trustBox);
    connect(m_trust, &QPushButton::clicked, this, &TestPanel::trust);
}

void TestPanel::setPlaces(const QStringList& names, int current)
{
    m_place->clear();
    for (const QString& name : names)
        m_place->addItem(displayText(name));
    m_place->setCurrentIndex(current);
    m_place->setVisible(names.size() > 1);
    m_placeLabel->setVisible(names.size() > 1);
}

int TestPanel::place() const
{
    return m_place->currentIndex();
}

void TestPanel::setProblem(const QString& why)
{
    m_problem = why;
    arrange();
}

void TestPanel::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void TestPanel::arrange()
{
    m_start->setText(m_rows.empty() ? tr("S&tart the test") : tr("&Test again"));
    m_start->setVisible(!isRunning());
    m_start->setEnabled(m_problem.isEmpty());
    m_start->setToolTip(m_problem.isEmpty() ? QString() : format::toolTip(m_problem));
    m_start->setAccessibleDescription(m_problem);
    m_cancel->setVisible(isRunning());
    m_place->setEnabled(!isRunning());
}

void TestPanel::say(const QString& text)
{
    m_summary->setText(text);
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TestPanel::clearSteps()
{
    for (TestStepRow* row : m_rows)
        delete row;
    m_rows.clear();
    m_trustBox->hide();
}

void TestPanel::prepare()
{
    clearSteps();
    m_preparing = true;
    say(tr("Asking the keychain for the secrets…"));
    arrange();
    m_cancel->setFocus();
}

void TestPanel::refuse(const QString& why)
{
    m_preparing = false;
    say(why);
    arrange();
    m_start->setFocus();
}

void TestPanel::run(std::unique_ptr<ConnectionTest> test)
{
    clearSteps();
    m_preparing = false;
    m_test = std::move(test);
    for (const ConnectionTest::Step& step : m_test->steps()) {
        auto* row = new TestStepRow(this);
        row->setStep(step);
        m_steps->addWidget(row);
        m_rows.push_back(row);
    }
    say(tr("The test is running…"));
    arrange();
    m_cancel->setFocus();
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &TestPanel::showStep);
    connect(m_test.get(), &ConnectionTest::finished, this, &TestPanel::end);
    m_test->start();
}

void TestPanel::showStep(int index)
{
    const ConnectionTest::Step& step = m_test->steps()[size_t(index)];
    m_rows[size_t(index)]->setStep(step);
    offerTrust(index);
}

void TestPanel::end()
{
    const std::unique_ptr<ConnectionTest> test = std::move(m_test);
    const auto& steps = test->steps();
    const auto failures = std::count_if(steps.begin(), steps.end(),
                                        [](const auto& step) { return step.state == State::Failed; });
    if (test->succeeded())
        say(tr("Everything works."));
    else
        say(tr("%n step(s) failed; cause and remedy stand below.", nullptr, int(failures)));
    const bool hadFocus = m_cancel->hasFocus();
    arrange();
    if (!hadFocus)
        return;
    const auto failed
        = std::find_if(steps.begin(), steps.end(), [](const auto& step) { return bool(step.error); });
    if (failed == steps.end())
        m_start->setFocus();
    else
        m_rows[size_t(failed - steps.begin())]->setFocus();
}

void TestPanel::cancel()
{
    if (!isRunning())
        return;
    if (m_test) {
        const auto& steps = m_test->steps();
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].state == State::Running)
                m_rows[i]->setCancelled();
        }
    }
    m_test.reset();
    emit cancelled();
    refuse(tr("The test was stopped."));
}

void TestPanel::setOutdated()
{
    if (!isRunning() && !m_rows.empty())
        setNote(tr("Something was changed since this test."));
}

void TestPanel::offerTrust(int index)
{
    const ConnectionTest::Step& step = m_test->steps()[size_t(index)];
    const bool untrusted = step.error && step.error->cause == ApiError::Cause::CertificateUntrusted;
    if (!untrusted || !step.tls || step.tls->authorityPem.isEmpty())
        return;
    m_authorityPem = step.tls->authorityPem;
    m_authority = displayText(step.tls->authority);
    m_trustText->setText(
        tr("The certificate was issued by an authority that this computer does not know:\n%1\nSHA-256 %2\n"
           "Compare the fingerprint with the one that your operator gives you. Only if they are equal, trust "
           "the authority: this connection will then accept everything that it has issued.")
            .arg(m_authority, pem::readable(step.tls->authoritySha256)));
    m_trust->setEnabled(true);
    // Below the step that it is about.
    m_steps->removeWidget(m_trustBox);
    m_steps->insertWidget(index + 1, m_trustBox);
    m_trustBox->show();
}

void TestPanel::trust()
{
    m_trust->setEnabled(false);
    m_trustBox->hide();
    emit trusted(m_authorityPem, m_authority);
    say(tr("This connection trusts “%1” from now on; it is kept when the connection is saved. Test again.")
            .arg(m_authority));
    m_start->setFocus();
}

} // namespace partita
