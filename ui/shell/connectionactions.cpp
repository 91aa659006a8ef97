// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connectionactions.h"

#include "common/icons.h"
#include "connections/removeconnectiondialog.h"
#include "connections/securitydialog.h"
#include "connections/signindialog.h"
#include "connections/unlockdialog.h"
#include "models/displaytext.h"
#include "shell/connectionfiles.h"

#include <QAction>
#include <QInputDialog>
#include <QKeySequence>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace partita {

using State = Connection::State;

namespace {

QStringList groupsOf(const QList<Connection*>& connections)
{
    QStringList groups;
    for (const Connection* connection : connections) {
        const QString& group = connection->profile().group;
        if (!group.isEmpty() && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

//! Whether it is read-only and lets changes out for now.
bool isUnlocked(const Connection& connection)
{
    const WriteLock& lock = connection.policies().writeLock;
    return lock.isEnabled() && !lock.isLocked();
}

} // namespace

void ConnectionActions::setReason(QAction* action, const QString& reason)
{
    action->setEnabled(reason.isEmpty());
    // Without one of its own Qt makes one of the text.
    action->setToolTip(reason);
}

ConnectionActions::ConnectionActions(ConnectionDialog::Parts parts, QWidget* window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_files(new ConnectionFiles(m_parts.manager, m_parts.tools.clouds, window))
    , m_updating(new QTimer(this))
{
    m_updating->setSingleShot(true);
    connect(m_updating, &QTimer::timeout, this, &ConnectionActions::update);
    makeActions();
    const auto later = [this] { m_updating->start(0); };
    Estate& estate = m_parts.manager.estate();
    connect(&m_parts.manager, &ConnectionManager::lockedChanged, this, &ConnectionActions::update);
    connect(&estate, &Estate::reordered, this, later);
    connect(&estate, &Estate::added, this, later);
    connect(&estate, &Estate::removing, this, [this, later](Connection* connection) {
        if (m_connection == connection)
            setConnection(nullptr);
        later();
    });
    connect(&estate, &Estate::added, this, [this](Connection* connection) {
        if (m_adding)
            emit made(connection);
    });
    connect(m_files, &ConnectionFiles::failed, this, &ConnectionActions::failed);
    retranslate();
}

QAction* ConnectionActions::make(const QString& name, std::optional<Icon> symbol, const QKeySequence& key,
                                 void (ConnectionActions::*does)())
{
    auto* action = new QAction(m_window);
    action->setObjectName(name);
    if (symbol)
        action->setIcon(icon(*symbol));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, does);
    m_window->addAction(action);
    return action;
}

void ConnectionActions::makeActions()
{
    using K = QKeySequence;
    using A = ConnectionActions;
    m_add = make(u"addConnectionAction"_s, Icon::Add, K(u"Ctrl+Shift+A"_s), &A::addConnection);
    m_import = make(u"importConnectionsAction"_s, {}, {}, &A::askImport);
    m_export = make(u"exportConnectionsAction"_s, {}, {}, &A::askExport);
    m_lockAll = make(u"lockAllAction"_s, Icon::Lock, K(u"Ctrl+L"_s), &A::lockAll);
    m_unlockAll = make(u"unlockAllAction"_s, Icon::Key, {}, &A::unlockAll);
    m_security = make(u"securityAction"_s, {}, {}, &A::openSecurity);
    m_edit = make(u"editConnectionAction"_s, {}, {}, &A::edit);
    m_duplicate = make(u"duplicateConnectionAction"_s, Icon::Copy, {}, &A::duplicate);
    m_group = make(u"groupConnectionAction"_s, {}, {}, &A::askGroup);
    m_enable = make(u"enableConnectionAction"_s, {}, {}, &A::toggleEnabled);
    m_signIn = make(u"signInAction"_s, Icon::Key, {}, &A::openSignIn);
    m_signOut = make(u"signOutAction"_s, {}, {}, &A::signOut);
    m_lock = make(u"lockChangesAction"_s, {}, {}, &A::toggleLock);
    m_up = make(u"moveUpAction"_s, {}, K(u"Alt+Up"_s), &A::moveUp);
    m_down = make(u"moveDownAction"_s, {}, K(u"Alt+Down"_s), &A::moveDown);
    m_remove = make(u"removeConnectionAction"_s, {}, {}, &A::remove);
    // Elsewhere Alt+Down opens lists.
    for (QAction* action : { m_up, m_down })
        action->setShortcutContext(Qt::WidgetShortcut);
}

void ConnectionActions::addConnectionActions(QMenu* menu) const
{
    menu->addActions({ m_edit, m_duplicate, m_group, m_enable });
    menu->addSeparator();
    menu->addActions({ m_signIn, m_signOut, m_lock });
    menu->addSeparator();
    menu->addActions({ m_up, m_down });
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->setToolTipsVisible(true);
}

void ConnectionActions::addEstateActions(QMenu* menu) const
{
    menu->addActions({ m_import, m_export });
    menu->addSeparator();
    menu->addActions({ m_lockAll, m_unlockAll, m_security });
    menu->setToolTipsVisible(true);
}

void ConnectionActions::retranslate()
{
    m_add->setText(tr("&Add a connection…"));
    // Beside its icon: Qt would leave the letter of a mnemonic behind in Chinese, "(A)".
    m_add->setIconText(tr("Add a connection"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
    m_lockAll->setText(tr("&Lock all secrets now"));
    m_unlockAll->setText(tr("Unloc&k: ask the keychain"));
    m_security->setText(tr("Securi&ty settings…"));
    m_edit->setText(tr("&Edit…"));
    m_duplicate->setText(tr("D&uplicate"));
    m_group->setText(tr("&Group…"));
    m_signIn->setText(tr("&Sign in…"));
    m_signOut->setText(tr("Sign &out"));
    m_up->setText(tr("Move u&p"));
    m_down->setText(tr("Move do&wn"));
    update();
}

void ConnectionActions::setConnection(Connection* connection)
{
    if (m_connection == connection)
        return;
    unwatch();
    m_connection = connection;
    watch();
    update();
}

void ConnectionActions::setGroup(const QString& group)
{
    m_chosenGroup = group;
    update();
}

void ConnectionActions::watch()
{
    if (!m_connection)
        return;
    connect(m_connection, &Connection::stateChanged, this, &ConnectionActions::update);
    connect(m_connection, &Connection::profileChanged, this, &ConnectionActions::update);
    connect(&m_connection->policies().writeLock, &WriteLock::changed, this, &ConnectionActions::update);
}

void ConnectionActions::unwatch()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->policies().writeLock.disconnect(this);
}

void ConnectionActions::update()
{
    const ConnectionManager& manager = m_parts.manager;
    const bool kept = !manager.store().connections().isEmpty();
    setReason(m_export, kept ? QString() : tr("There is no connection to export"));
    setReason(m_lockAll, manager.isLocked() ? tr("They are locked already") : QString());
    setReason(m_unlockAll, manager.isLocked() ? QString() : tr("Nothing is locked"));
    const bool unlocked = m_connection && isUnlocked(*m_connection);
    const bool enabled = !m_connection || m_connection->profile().enabled;
    const bool closes = m_connection && !manager.isKept(m_connection->profile().id);
    m_lock->setText(unlocked ? tr("Lo&ck changes") : tr("Unlock &changes…"));
    m_lock->setIcon(icon(unlocked ? Icon::Lock : Icon::Unlock));
    m_enable->setText(enabled ? tr("Disa&ble") : tr("Ena&ble"));
    m_remove->setText(closes ? tr("Close this connection") : tr("&Remove from Partita…"));
    updateMoves();
    if (m_connection) {
        updateOfConnection();
        return;
    }
    for (QAction* action : { m_edit, m_duplicate, m_group, m_enable, m_signIn, m_signOut, m_lock, m_remove })
        setReason(action, tr("Choose a connection first"));
}

void ConnectionActions::updateOfConnection()
{
    const State state = m_connection->state();
    const bool off = state == State::Disabled;
    const bool in = state == State::SignedIn || state == State::Fetching;
    const bool kept = m_parts.manager.isKept(m_connection->profile().id);
    const QString passing = kept ? QString() : tr("This connection lasts only until Partita is closed");
    const QString disabled = off ? tr("The connection is disabled") : QString();
    const bool readOnly = m_connection->policies().writeLock.isEnabled();
    setReason(m_edit, passing);
    setReason(m_duplicate, passing);
    setReason(m_group, {});
    setReason(m_enable, passing);
    setReason(m_signIn, passing.isEmpty() ? disabled : passing);
    setReason(m_signOut, !passing.isEmpty() ? passing : in ? QString() : tr("It is signed out already"));
    setReason(m_lock, readOnly ? disabled : tr("The connection is not read-only"));
    setReason(m_remove, {});
}

void ConnectionActions::report(bool saved)
{
    if (!saved)
        emit failed(tr("The settings file could not be written, so nothing has changed. Check the free space "
                       "and the permissions of its folder."));
}

void ConnectionActions::addConnection()
{
    m_adding = new ConnectionDialog(m_parts, std::nullopt, m_window);
    m_adding->open();
}

void ConnectionActions::edit()
{
    if (!m_connection)
        return;
    auto* dialog = new ConnectionDialog(m_parts, m_connection->profile(), m_window);
    dialog->open();
}

void ConnectionActions::duplicate()
{
    if (!m_connection)
        return;
    QSet<QString> taken;
    const auto all = m_parts.manager.estate().connections();
    for (const Connection* connection : all)
        taken.insert(connection->profile().name);
    const QString original = m_connection->profile().name;
    QString name = tr("%1 (copy)", "name of a connection").arg(original);
    for (int number = 2; taken.contains(name); ++number)
        name = tr("%1 (copy %2)", "name of a connection, number").arg(original).arg(number);
    const bool saved = m_parts.manager.duplicate(*m_connection, name);
    report(saved);
    if (saved)
        emit made(m_parts.manager.estate().connections().back());
}

void ConnectionActions::askGroup()
{
    if (!m_connection)
        return;
    auto* dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"groupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Group of %1").arg(displayText(m_connection->profile().name)));
    dialog->setLabelText(tr("Connections of the same group stand together. Empty: no group."));
    dialog->setComboBoxEditable(true);
    dialog->setComboBoxItems(QStringList { QString() } + groupsOf(m_parts.manager.estate().connections()));
    dialog->setTextValue(m_connection->profile().group);
    const QPointer<Connection> connection = m_connection;
    connect(dialog, &QInputDialog::textValueSelected, this, [this, connection](const QString& group) {
        if (connection)
            report(m_parts.manager.setGroup(*connection, group.trimmed()));
    });
    dialog->open();
}

void ConnectionActions::toggleEnabled()
{
    if (m_connection)
        report(m_parts.manager.setEnabled(*m_connection, !m_connection->profile().enabled));
}

void ConnectionActions::signIn(Connection& connection)
{
    auto* dialog = new SignInDialog(m_parts.manager, connection, m_window);
    dialog->open();
}

void ConnectionActions::openSignIn()
{
    if (m_connection)
        signIn(*m_connection);
}

void ConnectionActions::signOut()
{
    if (m_connection)
        m_connection->signOut();
}

void ConnectionActions::toggleLock()
{
    if (!m_connection)
        return;
    if (isUnlocked(*m_connection)) {
        m_connection->policies().writeLock.lock();
        return;
    }
    auto* dialog = new UnlockDialog(*m_connection, m_window);
    dialog->open();
}

void ConnectionActions::remove()
{
    if (!m_connection)
        return;
    if (!m_parts.manager.isKept(m_connection->profile().id)) {
        // Nothing of it is anywhere else.
        m_parts.manager.remove(*m_connection, this, [](const ConnectionManager::Outcome&) {});
        return;
    }
    auto* dialog = new RemoveConnectionDialog(m_parts.manager, *m_connection, m_window);
    dialog->open();
}

void ConnectionActions::openSecurity()
{
    auto* dialog = new SecurityDialog(m_parts.manager, m_window);
    dialog->open();
}

void ConnectionActions::askExport()
{
    m_files->askExport();
}

void ConnectionActions::askImport()
{
    m_files->askImport();
}

} // namespace partita
