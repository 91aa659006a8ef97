// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard that creates an instance: its steps.
#include "creation/creationwizard.h"

#include "common/pagelist.h"
#include "common/violationwords.h"
#include "creation/creationpage.h"
#include "creation/reviewpage.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace partita {

void CreationWizard::showPage(int row)
{
    if (row < 0)
        return;
    addPages();
    // What was passed by may be told to be missing.
    for (int passed = 0; passed < qMax(row, m_furthest); ++passed)
        m_pages[passed]->showMissing();
    m_furthest = qMax(m_furthest, row);
    m_stack->setCurrentIndex(row);
    check();
}

bool CreationWizard::isAtReview() const
{
    return m_review && m_stack->currentIndex() == m_stack->count() - 1;
}

void CreationWizard::turn(int by)
{
    m_list->turn(by);
    m_pages[m_list->currentRow()]->focusFirst();
}

void CreationWizard::markPages()
{
    for (int row = 0; row < int(m_pages.size()); ++row) {
        const bool incomplete = m_pages[row]->isIncomplete(m_violations);
        const bool wrong = m_pages[row]->isMarked() || (row < m_furthest && incomplete);
        const bool isReview = m_pages[row] == m_review;
        m_list->setMark(row,
                        wrong                          ? PageList::Mark::Problem
                            : !incomplete && !isReview ? PageList::Mark::Done
                                                       : PageList::Mark::None);
    }
}

QString CreationWizard::problem() const
{
    for (CreationPage* page : m_pages) {
        for (const rules::Violation& violation : m_violations) {
            if (violation.severity == rules::Severity::Hard && page->owns(violation.field))
                return describeWithField(violation);
        }
        if (!page->ownProblem().isEmpty())
            return page->ownProblem();
    }
    return {};
}

CreationPage* CreationWizard::pageOf(rules::Field field) const
{
    for (CreationPage* page : m_pages) {
        if (page->owns(field))
            return page;
    }
    return nullptr;
}

void CreationWizard::goTo(rules::Field field)
{
    CreationPage* page = pageOf(field);
    if (!page)
        return;
    page->showMissing();
    const int row = int(m_pages.indexOf(page));
    m_list->setCurrentRow(row);
    QWidget* target = page->block(field)->focusTarget();
    target->setFocus(Qt::OtherFocusReason);
    static_cast<QScrollArea*>(m_stack->widget(row))->ensureWidgetVisible(page->block(field));
}

void CreationWizard::goToProblem()
{
    for (CreationPage* page : std::as_const(m_pages)) {
        for (const rules::Violation& violation : std::as_const(m_violations)) {
            if (violation.severity == rules::Severity::Hard && page->owns(violation.field))
                return goTo(violation.field);
        }
        if (!page->ownProblem().isEmpty()) {
            m_list->setCurrentRow(int(m_pages.indexOf(page)));
            return page->focusFirst();
        }
    }
}

} // namespace partita
