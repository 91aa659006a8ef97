// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "common/environmentwords.h"
#include "common/errordetails.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "models/displaytext.h"
#include "ops/estate.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

StatusLine::StatusLine(Estate& estate, QWidget* parent)
    : QStatusBar(parent)
    , m_estate(estate)
    , m_lock(new QLabel(this))
    , m_connection(new QLabel(this))
    , m_inFlight(new QuietLabel(this))
    , m_error(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    m_lock->setObjectName(u"lockLabel"_s);
    m_connection->setObjectName(u"connectionLabel"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_inFlight->setObjectName(u"inFlightLabel"_s);
    m_error->setObjectName(u"lastErrorButton"_s);
    m_error->setAutoRaise(true);
    m_error->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_error->setIcon(icon(Icon::Warning));
    m_error->setIconSize(QSize(1, 1) * theme::iconSide(font()));
    m_error->setFocusPolicy(Qt::TabFocus);
    m_error->hide();
    m_lock->hide();
    setContentsMargins(2 * theme::Grid, 0, 0, 0);
    addWidget(m_lock);
    addWidget(m_connection);
    addPermanentWidget(m_inFlight);
    addPermanentWidget(m_error);
    connect(m_error, &QToolButton::clicked, this, &StatusLine::explain);
    const auto sessions = estate.sessions();
    for (Session* session : sessions)
        add(session);
    connect(&estate, &Estate::opened, this, &StatusLine::add);
    connect(&estate, &Estate::closing, this, &StatusLine::remove);
    retranslate();
}

void StatusLine::add(Session* session)
{
    ApiClient& client = session->client();
    connect(&client, &ApiClient::inFlightChanged, this, &StatusLine::showInFlight);
    connect(&session->connection().policies().writeLock, &WriteLock::changed, this,
            &StatusLine::showConnection);
    connect(&client, &ApiClient::callFinished, this,
            [this, name = session->profile().name](const CallRecord& record) { finished(name, record); });
    retranslate();
}

void StatusLine::remove(Session* session)
{
    session->client().disconnect(this);
    session->connection().policies().writeLock.disconnect(this);
    if (m_session == session)
        m_session = nullptr;
    // It is still among the estate's sessions while it says good-bye.
    m_leaving = session;
    retranslate();
    m_leaving = nullptr;
}

void StatusLine::setSession(Session* session)
{
    m_session = session;
    showConnection();
}

void StatusLine::finished(const QString& connection, const CallRecord& record)
{
    if (!record.error || record.error->kind == ApiError::Kind::Cancelled)
        return;
    m_lastError = record.error;
    m_lastErrorOf = connection;
    showError();
}

void StatusLine::explain()
{
    if (!m_lastError)
        return;
    auto* dialog = new ErrorDetails(describe(*m_lastError), tr("Connection %1").arg(m_lastErrorOf), window());
    dialog->open();
}

void StatusLine::retranslate()
{
    showConnection();
    showInFlight();
    showError();
}

void StatusLine::showConnection()
{
    QString text;
    const auto sessions = m_estate.sessions();
    const int open = int(sessions.size()) - (m_leaving ? 1 : 0);
    if (m_session)
        text = tr("%1 (%2)", "connection (environment)")
                   .arg(displayText(m_session->profile().name),
                        environmentName(m_session->profile().environment));
    else
        text = open > 0 ? tr("%n connection(s) open", nullptr, open) : tr("No connection");
    const bool locked = m_session && m_session->client().policies().writeLock.isLocked();
    m_connection->setText(locked ? tr("%1, read-only").arg(text) : text);
    m_lock->setVisible(locked);
    if (locked)
        m_lock->setPixmap(iconPixmap(Icon::Lock, fontMetrics().height(),
                                     palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_lock->setAccessibleName(tr("Read-only connection"));
    m_lock->setToolTip(tr("Nothing can be changed through this connection"));
}

void StatusLine::showInFlight()
{
    int calls = 0;
    const auto sessions = m_estate.sessions();
    for (Session* session : sessions) {
        if (session != m_leaving)
            calls += session->client().inFlight();
    }
    m_inFlight->setText(calls > 0 ? tr("%n request(s) under way", nullptr, calls) : QString());
}

void StatusLine::showError()
{
    m_error->setVisible(m_lastError.has_value());
    if (!m_lastError)
        return;
    const QString title = describe(*m_lastError).title;
    m_error->setText(title);
    m_error->setAccessibleName(tr("Last error: %1").arg(title));
    m_error->setToolTip(tr("The last error; click for an explanation"));
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showConnection();
}

} // namespace partita
