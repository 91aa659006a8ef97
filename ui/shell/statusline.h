// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "ops/scope.h"

#include <QHash>
#include <QStatusBar>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace partita {

class ElidedLabel;
class Estate;
class QuietLabel;
struct CallRecord;

//! The bottom of the window: which connection is looked at and its lock, how long its token lives, whether
//! its clock is another, how much is under way, and the last error, which a click explains.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    //! Both outlive the line.
    StatusLine(Estate& estate, Clock& clock, QWidget* parent = nullptr);

    void setScope(const Scope& scope);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void watch(Connection* connection);
    void release(Connection* connection);
    void add(Session* session);
    void remove(Session* session);
    void count(Session* session, int calls);
    void finished(const QString& connection, const CallRecord& record);
    void explain();
    void retranslate();
    //! The connection that the line is about; null: several, or none.
    Connection* subject() const;
    void showConnection();
    QString lockText(Connection& connection);
    void showToken();
    void showClock();
    void showInFlight();
    void showError();
    void tick();

    Estate& m_estate;
    Clock& m_clock;
    Scope m_scope;
    Connection* m_leaving = nullptr;
    QLabel* m_lock = nullptr;
    QLabel* m_connection = nullptr;
    QuietLabel* m_token = nullptr;
    ElidedLabel* m_difference = nullptr;
    QuietLabel* m_inFlight = nullptr;
    QToolButton* m_error = nullptr;
    QHash<Session*, int> m_calls;
    int m_allCalls = 0;
    std::optional<ApiError> m_lastError;
    QString m_lastErrorOf;
    //! The context of the running timer of the countdown; without it the timer is dead.
    std::unique_ptr<QObject> m_ticking;
};

} // namespace partita
