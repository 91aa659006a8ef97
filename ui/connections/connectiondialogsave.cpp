// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/formatting.h"
#include "common/pagelist.h"
#include "common/secretwords.h"
#include "connections/accountsection.h"
#include "connections/connectiondialog.h"
#include "connections/networksection.h"
#include "connections/testpanel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

ConnectionProfile ConnectionDialog::profile() const
{
    ConnectionProfile profile = m_edited.value_or(ConnectionProfile());
    profile.id = m_id;
    for (const FormSection* section : m_sections)
        section->store(profile);
    return profile;
}

CredentialBundle ConnectionDialog::typed() const
{
    CredentialBundle bundle = m_account->typed();
    bundle.proxyPassword = m_network->typedPassword();
    return bundle;
}

void ConnectionDialog::wipe()
{
    const QScopedValueRollback guard(m_checking, true);
    m_account->wipe();
    m_network->wipe();
}

void ConnectionDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_stack->setEnabled(!saving);
    m_list->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    check();
}

void ConnectionDialog::accept()
{
    if (m_saving || firstProblem(false).field)
        return;
    m_test->cancel();
    const ConnectionProfile entered = profile();
    m_banner->hide();
    setSaving(true);
    m_parts.manager.save(
        entered, typed(), m_account->passcode(), this,
        [this, entered](const ConnectionManager::Outcome& outcome) { saved(entered, outcome); });
}

void ConnectionDialog::saved(const ConnectionProfile& profile, const ConnectionManager::Outcome& outcome)
{
    m_clearClipboard->hide();
    if (outcome.saved && !outcome.secret) {
        wipe();
        QDialog::accept();
        return;
    }
    if (!outcome.saved) {
        m_banner->showMessage(theme::Tone::Bad,
                              tr("The settings file could not be written, so the connection is not kept. "
                                 "What you entered is still here. Check that the disk has room and that "
                                 "the file may be written, then try again."));
    } else if (!outcome.taken) {
        m_edited = profile;
        m_before = profile;
        m_banner->showMessage(
            theme::Tone::Warning,
            tr("The connection is saved, but what you typed is only a part of its secrets, "
               "and the keychain did not give the rest. Nothing in the keychain was changed, "
               "and what you typed is still here. Unlock the keychain and try again, or type "
               "all secrets. %1")
                .arg(asText(describe(*outcome.secret))));
    } else {
        // From now on it exists: whoever goes on changes it.
        m_edited = profile;
        m_banner->showMessage(theme::Tone::Warning,
                              tr("The connection is saved and open, but its secrets are kept for this run "
                                 "only, not remembered. %1")
                                  .arg(asText(describe(*outcome.secret))));
        m_before = profile;
        m_secretsTaken = true;
        m_closes = true;
        m_cancel->setText(tr("Close"));
    }
    setSaving(false);
    m_ok->setFocus();
}

void ConnectionDialog::reject()
{
    if (m_saving)
        return;
    if (isChanged())
        askWhetherToSave();
    else
        giveUp();
}

void ConnectionDialog::giveUp()
{
    wipe();
    QDialog::reject();
}

bool ConnectionDialog::isChanged() const
{
    const bool half = std::any_of(m_sections.cbegin(), m_sections.cend(),
                                  [](const FormSection* section) { return section->isHalfEntered(); });
    const bool secrets = !m_secretsTaken && (!typed().isEmpty() || !m_account->passcode().isEmpty());
    return half || secrets || profile() != m_before;
}

void ConnectionDialog::askWhetherToSave()
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                 tr("Do you want to save the connection before it is closed?"),
                                 QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    m_question->setObjectName(u"connectionQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    const QString why = firstProblem(false).words;
    m_question->setInformativeText(
        why.isEmpty()
            ? tr("Otherwise what you entered is lost.")
            : tr("It cannot be saved yet: %1 If you discard it, what you entered is lost.").arg(why));
    QAbstractButton* save = m_question->button(QMessageBox::Save);
    save->setEnabled(why.isEmpty());
    save->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    m_question->setDefaultButton(why.isEmpty() ? QMessageBox::Save : QMessageBox::Cancel);
    m_question->setEscapeButton(QMessageBox::Cancel);
    connect(m_question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            accept();
        else if (answer == QMessageBox::Discard)
            giveUp();
    });
    m_question->open();
}

} // namespace partita
