// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/creationactions.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/placewords.h"
#include "creation/creationwizard.h"
#include "creation/creationwords.h"
#include "creation/failedcreationsdialog.h"
#include "models/displaytext.h"
#include "ops/draftstore.h"
#include "ops/estate.h"

#include <QAction>
#include <QHash>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace partita {

CreationActions::CreationActions(Parts parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_create(new QAction(window))
    , m_removeFailed(new QAction(window))
{
    m_create->setObjectName(u"createInstanceAction"_s);
    m_create->setIcon(icon(Icon::Add));
    m_create->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_removeFailed->setObjectName(u"removeFailedAction"_s);
    window->addAction(m_create);
    window->addAction(m_removeFailed);
    connect(m_create, &QAction::triggered, this,
            [this] { choosePlace(m_create->iconText(), [this](Session& session) { createIn(session); }); });
    connect(m_removeFailed, &QAction::triggered, this, [this] {
        choosePlace(m_removeFailed->iconText(), [this](Session& session) { removeFailed(session); });
    });
    connect(&m_parts.estate, &Estate::added, this, [this](Connection* connection) {
        watch(connection);
        update();
    });
    connect(&m_parts.estate, &Estate::removing, this, [this](Connection* connection) {
        connection->disconnect(this);
        connection->policies().writeLock.disconnect(this);
        if (m_scope.connection == connection)
            m_scope = {};
        update();
    });
    connect(&m_parts.estate, &Estate::opened, this, &CreationActions::update);
    connect(&m_parts.estate, &Estate::closing, this, [this](Session* session) {
        if (m_scope.session == session)
            m_scope.session = nullptr;
        update();
    });
    connect(&m_parts.creations, &Creations::ended, this, &CreationActions::announce);
    const auto connections = m_parts.estate.connections();
    for (Connection* connection : connections)
        watch(connection);
}

void CreationActions::watch(Connection* connection)
{
    connect(connection, &Connection::stateChanged, this, &CreationActions::update);
    connect(&connection->policies().writeLock, &WriteLock::changed, this, &CreationActions::update);
}

void CreationActions::retranslate()
{
    m_create->setText(tr("&Create an instance…"));
    m_create->setIconText(tr("Create an instance"));
    m_removeFailed->setText(tr("Remove &failed creations…"));
    m_removeFailed->setIconText(tr("Remove failed creations"));
    update();
}

void CreationActions::setScope(const Scope& scope)
{
    m_scope = scope;
    update();
}

QList<Session*> CreationActions::places() const
{
    QList<Session*> places;
    const auto sessions = m_parts.estate.sessions();
    for (Session* session : sessions) {
        if (m_scope.contains(*session) && session->connection().state() == Connection::State::SignedIn)
            places.append(session);
    }
    return places;
}

QString CreationActions::whyNot(const QList<Session*>& places) const
{
    if (places.isEmpty())
        return tr("Sign in to a connection first.");
    const bool allLocked = std::all_of(places.cbegin(), places.cend(), [](Session* session) {
        return session->connection().policies().writeLock.isLocked();
    });
    return allLocked ? tr("This connection is read-only: unlock it first.") : QString();
}

void CreationActions::update()
{
    const QString why = whyNot(places());
    m_create->setEnabled(why.isEmpty());
    m_create->setToolTip(format::toolTip(why.isEmpty() ? tr("Create an instance (Ctrl+N)") : why));
    m_removeFailed->setEnabled(why.isEmpty());
    m_removeFailed->setToolTip(format::toolTip(why.isEmpty() ? m_removeFailed->iconText() : why));
}

void CreationActions::choosePlace(const QString& title, const Then& then)
{
    QList<Session*> possible = places();
    possible.removeIf([](Session* session) { return session->connection().policies().writeLock.isLocked(); });
    if (possible.size() == 1)
        then(*possible.first());
    else if (!possible.isEmpty())
        askPlace(possible, title, then);
}

void CreationActions::askPlace(const QList<Session*>& places, const QString& title, const Then& then)
{
    QStringList names;
    QHash<QString, QPointer<Session>> byName;
    for (Session* session : places) {
        QString name = placeWords(*session);
        // Two of the same name are told apart by what cannot be the same.
        if (byName.contains(name))
            name = tr("%1 (%2)").arg(name, session->place().project.text());
        names.append(name);
        byName.insert(name, session);
    }
    auto* dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"creationPlaceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("In which place?"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this, [byName, then](const QString& name) {
        if (Session* session = byName.value(name))
            then(*session);
    });
    dialog->open();
}

void CreationActions::createIn(Session& session, const std::optional<rules::InstanceDraft>& start)
{
    auto* wizard = new CreationWizard({ m_parts.estate, m_parts.creations, m_parts.drafts, m_parts.clock },
                                      session, start, m_window);
    wizard->show();
}

void CreationActions::startAgain(const Creation& creation)
{
    if (creation.session())
        createIn(*creation.session(), creation.intent().draft);
}

void CreationActions::removeFailed(Session& session)
{
    auto* dialog = new FailedCreationsDialog(session, m_parts.journal, m_window);
    connect(&m_parts.estate, &Estate::closing, dialog, [dialog, place = &session](const Session* closing) {
        if (closing == place)
            delete dialog;
    });
    dialog->open();
}

void CreationActions::announce(Creation* creation)
{
    const CreationWords words = creationWords(*creation);
    emit notified(words.title, words.text);
}

} // namespace partita
