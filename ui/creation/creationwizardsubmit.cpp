// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard that creates an instance: sending it.
#include "common/banner.h"
#include "common/errordetails.h"
#include "common/fieldkeys.h"
#include "common/formatting.h"
#include "creation/creationpage.h"
#include "creation/creationwizard.h"
#include "creation/creationwords.h"
#include "models/displaytext.h"
#include "ops/connection.h"
#include "ops/creations.h"
#include "ops/session.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace partita {

bool CreationWizard::isUnderWay() const
{
    return m_creation && !m_creation->isOver();
}

QString CreationWizard::whyNotNow() const
{
    if (!m_session)
        return tr("The connection was removed. What was entered can be saved as a template.");
    if (isUnderWay())
        return creationWords(*m_creation).title;
    if (m_session->connection().state() != Connection::State::SignedIn)
        return tr("Not signed in: sign in to “%1” first.").arg(displayText(m_session->profile().name));
    if (m_session->connection().policies().writeLock.isLocked())
        return tr("This connection is read-only: unlock it first.");
    return {};
}

void CreationWizard::checkButtons()
{
    const bool last = isAtReview();
    const bool busy = isUnderWay();
    const QString incomplete = problem();
    const QString blocked = whyNotNow();
    const QString why = incomplete.isEmpty() ? blocked : incomplete;
    m_problem->setText(why);
    m_goTo->setVisible(!incomplete.isEmpty() && !busy);
    m_back->setEnabled(m_stack->currentIndex() > 0 && !busy);
    m_next->setVisible(!last);
    m_create->setVisible(last);
    m_create->setEnabled(why.isEmpty());
    m_create->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    m_next->setDefault(!last);
    m_create->setDefault(last);
    m_stack->setEnabled(!busy);
}

void CreationWizard::submit()
{
    check();
    if (!m_create->isEnabled())
        return goToProblem();
    letGo();
    m_banner->hide();
    m_creation = &m_parts.creations.begin(*m_session, m_draft);
    connect(m_creation, &Creation::changed, this, &CreationWizard::follow);
    // Its outcome can be there before the first signal.
    follow();
}

//! An attempt that is over and brought nothing makes room for the next one.
void CreationWizard::letGo()
{
    if (!m_creation || !m_creation->isOver())
        return;
    m_creation->disconnect(this);
    m_parts.creations.forget(*m_creation);
    m_creation.clear();
}

void CreationWizard::follow()
{
    if (!m_creation)
        return;
    switch (m_creation->phase()) {
    case Creation::Phase::Creating:
    case Creation::Phase::Running:
    case Creation::Phase::CreateFailed:
    case Creation::Phase::Vanished:
        return close(true);
    default:
        showOutcome();
        check();
    }
}

void CreationWizard::showOutcome()
{
    const CreationWords words = creationWords(*m_creation);
    m_bannerYes->hide();
    m_bannerNo->hide();
    m_banner->showMessage(words.tone, words.text);
    switch (m_creation->phase()) {
    case Creation::Phase::NameTaken:
        m_takenNames.insert(m_creation->intent().draft.name);
        check();
        return goTo(rules::Field::Name);
    case Creation::Phase::Refused:
    case Creation::Phase::NotSent:
        if (m_creation->error())
            showRefusal(*m_creation->error());
        return;
    default:
        return;
    }
}

void CreationWizard::showRefusal(const ApiError& error)
{
    const ErrorWords words = describe(error);
    m_bannerYes->setText(tr("Details…"));
    m_bannerYes->show();
    m_onYes = [this, words] {
        (new ErrorDetails(words, tr("Creating “%1”").arg(displayText(m_draft.name)), this))->open();
        showRefusal(*m_creation->error());
    };
    for (const rules::Field field : fieldsOf(error)) {
        CreationPage* page = pageOf(field);
        if (!page)
            continue;
        goTo(field);
        page->setServerWords(field, words.meaning.isEmpty() ? words.happened : words.meaning);
        markPages();
        return;
    }
}

void CreationWizard::close(bool created)
{
    if (created && m_session)
        m_parts.drafts.dropUnfinished(m_connection, m_project);
    m_keeping.reset();
    m_changed = false;
    m_creation->disconnect(this);
    emit handedOver(m_creation);
    done(Accepted);
}

void CreationWizard::reject()
{
    keepDraft();
    if (isUnderWay()) {
        // It goes on without the wizard, which would only have watched.
        m_creation->disconnect(this);
        emit handedOver(m_creation);
    } else {
        letGo();
    }
    QDialog::reject();
}

} // namespace partita
