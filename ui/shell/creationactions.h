// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/creations.h"
#include "ops/scope.h"
#include "rules/instancedraft.h"

#include <QObject>

#include <functional>

class QAction;

namespace partita {

class DraftStore;
class Estate;
class Journal;

//! Creating instances and clearing away what failed of it: the actions, the question where, the wizard, and
//! the notification at the end.
class CreationActions final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    struct Parts
    {
        Estate& estate;
        Creations& creations;
        DraftStore& drafts;
        Journal& journal;
        Clock& clock;
    };

    //! \a window is the parent of the dialogs.
    CreationActions(Parts parts, QWidget* window);

    QAction* createAction() const { return m_create; }
    QAction* removeFailedAction() const { return m_removeFailed; }
    //! Where an instance would be created.
    void setScope(const Scope& scope);
    void retranslate();
    //! Opens the wizard. \a start: what it begins with.
    void createIn(Session& session, const std::optional<rules::InstanceDraft>& start = std::nullopt);
    void startAgain(const Creation& creation);
    //! Shows what failed to be created in that place, and asks about its removal.
    void removeFailed(Session& session);

signals:
    //! Something came of it, in words, for a notification.
    void notified(const QString& title, const QString& text);

private:
    using Then = std::function<void(Session&)>;

    QList<Session*> places() const;
    QString whyNot(const QList<Session*>& places) const;
    void choosePlace(const QString& title, const Then& then);
    void askPlace(const QList<Session*>& places, const QString& title, const Then& then);
    void update();
    void watch(Connection* connection);
    void announce(Creation* creation);

    Parts m_parts;
    QWidget* m_window;
    Scope m_scope;
    QAction* m_create = nullptr;
    QAction* m_removeFailed = nullptr;
};

} // namespace partita
