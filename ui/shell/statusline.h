// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QHash>
#include <QStatusBar>

#include <optional>

class QLabel;
class QToolButton;

namespace partita {

class Estate;
class QuietLabel;
class Session;
struct CallRecord;

//! The bottom of the window: which connection is looked at and its lock, how much is under way, and the last
//! error, which a click explains.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    //! \a estate outlives the line.
    explicit StatusLine(Estate& estate, QWidget* parent = nullptr);

    //! Null: all connections.
    void setSession(Session* session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(Session* session);
    void remove(Session* session);
    void finished(const QString& connection, const CallRecord& record);
    void explain();
    void retranslate();
    void showConnection();
    void showInFlight();
    void showError();

    Estate& m_estate;
    Session* m_session = nullptr;
    Session* m_leaving = nullptr;
    QLabel* m_lock = nullptr;
    QLabel* m_connection = nullptr;
    QuietLabel* m_inFlight = nullptr;
    QToolButton* m_error = nullptr;
    std::optional<ApiError> m_lastError;
    QString m_lastErrorOf;
};

} // namespace partita
