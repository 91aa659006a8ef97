// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says: where one is, in which colour, and what went wrong.
#include "common/banner.h"
#include "common/labels.h"
#include "instances/instancepage.h"
#include "ops/connectionmanager.h"
#include "shell/connectionactions.h"
#include "shell/creationactions.h"
#include "shell/environmentline.h"
#include "shell/instanceactions.h"
#include "shell/mainwindow.h"
#include "shell/startpage.h"
#include "shell/statusline.h"

#include <QDir>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

void openMessage(QMessageBox::Icon icon, const QString& text, QWidget* window)
{
    auto* box = new QMessageBox(icon, MainWindow::tr("Partita"), text, QMessageBox::Close, window);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace

Connection* MainWindow::subject() const
{
    if (m_instance)
        return &m_instance->session().connection();
    if (m_scope.connection)
        return m_scope.connection;
    QList<Connection*> connections = m_estate.connections();
    connections.removeOne(m_leaving);
    return connections.size() == 1 ? connections.front() : nullptr;
}

//! Tells everything that follows what is looked at.
void MainWindow::showSubject()
{
    m_status->setScope(m_instance ? Scope::of(m_instance->session()) : m_scope);
    m_connections->setGroup(m_scope.connection ? QString() : m_scope.group);
    m_connections->setConnection(subject());
    m_creation->setScope(m_instance ? Scope::of(m_instance->session()) : m_scope);
    m_instanceActions->update();
    showWhere();
}

QString MainWindow::scopeText() const
{
    if (m_scope.session) {
        const Place& place = m_scope.session->place();
        return tr("%1 › %2 / %3", "connection › region / project")
            .arg(m_scope.connection->profile().name, place.region,
                 place.projectName.isEmpty() ? place.project.text() : place.projectName);
    }
    if (m_scope.connection)
        return m_scope.connection->profile().name;
    return m_scope.group.isEmpty() ? tr("All instances") : m_scope.group;
}

void MainWindow::showWhere()
{
    QString where;
    const bool open = !m_estate.isEmpty() && m_centre->currentWidget() != m_start;
    if (open && m_instance)
        where = tr("%1 › %2", "connection › instance")
                    .arg(m_instance->session().profile().name, m_instance->name());
    else if (open)
        where = scopeText();
    m_where->setText(where);
    setWindowTitle(where.isEmpty() ? tr("Partita") : tr("%1 — Partita").arg(m_where->text()));

    // Of several the one where a mistake harms most.
    const Connection* shown = m_instance ? &m_instance->session().connection() : m_scope.connection;
    if (!shown && open) {
        const auto connections = m_estate.connections();
        for (const Connection* each : connections) {
            if (each != m_leaving && m_scope.contains(*each)
                && (!shown || each->profile().environment > shown->profile().environment))
                shown = each;
        }
    }
    if (shown)
        m_environment->setEnvironment(shown->profile().environment, shown->profile().tint);
    else
        m_environment->setEnvironment(std::nullopt);
    m_actions.back->setEnabled(m_instance != nullptr);
    for (QAction* action : { m_actions.refresh, m_actions.filter, m_actions.all })
        action->setEnabled(open);
}

void MainWindow::showLocked()
{
    QList<Connection*> connections = m_estate.connections();
    connections.removeOne(m_leaving);
    const bool locked = m_parts.manager.isLocked() && !connections.isEmpty();
    if (locked)
        m_locked->showMessage(
            theme::Tone::Info,
            tr("Locked: the secrets were wiped from memory. What was loaded before is still "
               "shown."));
    m_lockedArea->setVisible(locked);
}

void MainWindow::showProblem(const QString& text)
{
    if (m_centre->currentWidget() == m_start) {
        m_start->showProblem(text);
        return;
    }
    openMessage(QMessageBox::Warning, text, this);
}

void MainWindow::showInformation(const QString& text)
{
    openMessage(QMessageBox::Information, text, this);
}

void MainWindow::showDamage()
{
    const ConnectionStore::Damage& damage = *m_parts.manager.store().damage();
    if (damage.newerVersion) {
        showProblem(tr("The connections were written by a later version of Partita. They are shown as far as "
                       "this version understands them, and cannot be changed here."));
        return;
    }
    QStringList sentences;
    if (damage.connectionsLost > 0)
        sentences.append(
            tr("%n connection(s) in the settings file could not be read.", nullptr, damage.connectionsLost));
    else
        sentences.append(tr("The file with the connections could not be read."));
    if (damage.setAside.isEmpty())
        sentences.append(tr("It could not be copied to another place either."));
    else
        sentences.append(
            tr("The damaged file was kept as %1.").arg(QDir::toNativeSeparators(damage.setAside)));
    showProblem(sentences.join(u' '));
}

} // namespace partita
