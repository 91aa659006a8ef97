// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pagelist.h"
#include "common/secretwords.h"
#include "connections/accountsection.h"
#include "connections/connectiondialog.h"
#include "connections/networksection.h"
#include "connections/placechooser.h"
#include "connections/placessection.h"
#include "connections/testpanel.h"
#include "ops/secretparts.h"

namespace partita {

bool ConnectionDialog::leavesKept() const
{
    return m_account->leavesKept() || m_network->leavesKept();
}

QString ConnectionDialog::testProblem() const
{
    const Problem problem = firstProblem(true);
    if (problem.field)
        return problem.words;
    // Memory keeps secrets for requests alone; only the keychain hands them out.
    if (leavesKept() && !m_edited->hasStoredSecret)
        return tr("Type the secrets again for a test: those that are kept for this run are not handed out.");
    if (QString words = m_account->passcodeProblem(); !words.isEmpty())
        return words;
    if (m_places->places().isEmpty())
        return tr("Add a place first.");
    return {};
}

void ConnectionDialog::gather(const Ready& ready, const std::function<void(const QString&)>& refuse)
{
    if (!leavesKept()) {
        ready(typed());
        return;
    }
    m_asking = std::make_unique<QObject>();
    m_parts.manager.lend(*m_edited, m_asking.get(),
                         [this, ready, refuse](SecretResult<CredentialBundle> kept) {
                             if (kept)
                                 ready(completed(typed(), std::move(*kept)));
                             else
                                 refuse(asText(describe(kept.error())));
                         });
}

std::unique_ptr<ConnectionTest> ConnectionDialog::makeTest(const Place& place, CredentialBundle bundle)
{
    Secret passcode = m_account->passcode();
    if (!passcode.isEmpty()) {
        m_account->clearPasscode();
        m_test->setNote(tr("The one-time passcode was used for this. Enter a new one to go on."));
    }
    return std::make_unique<ConnectionTest>(profile(), place, std::move(bundle), std::move(passcode),
                                            m_parts.tools);
}

void ConnectionDialog::showTest()
{
    m_list->setCurrentRow(m_list->count() - 1);
}

void ConnectionDialog::runTest()
{
    const QList<Place> places = m_places->places();
    if (!testProblem().isEmpty() || m_test->isRunning() || places.isEmpty())
        return;
    const Place place = places.value(qMax(0, m_test->place()));
    m_test->setNote({});
    if (leavesKept())
        m_test->prepare();
    gather([this, place](CredentialBundle bundle) { m_test->run(makeTest(place, std::move(bundle))); },
           [this](const QString& why) { m_test->refuse(why); });
}

void ConnectionDialog::findProjects()
{
    PlaceChooser* const chooser = m_places->chooser();
    const Place place { m_places->searchRegion(), {}, {} };
    // What is asked needs all but a place.
    for (const FormSection* section : m_sections) {
        const bool needed = section != m_sections.first() && section != m_places;
        const QList<FieldProblem> problems = needed ? section->problems() : QList<FieldProblem>();
        if (!problems.isEmpty()) {
            chooser->refuse(problems.first().words);
            return;
        }
    }
    if (leavesKept() && !m_edited->hasStoredSecret) {
        chooser->refuse(tr("Type the secrets again for this: those that are kept for this run are not "
                           "handed out."));
        return;
    }
    if (QString words = m_account->passcodeProblem(); !words.isEmpty()) {
        chooser->refuse(words);
        return;
    }
    gather([this, chooser,
            place](CredentialBundle bundle) { chooser->search(makeTest(place, std::move(bundle))); },
           [chooser](const QString& why) { chooser->refuse(why); });
}

} // namespace partita
