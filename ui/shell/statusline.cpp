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

using std::chrono::milliseconds;

namespace {

QString countdown(milliseconds rest)
{
    // What is nearly over is not over: rounded up.
    const qint64 all = (rest.count() + 999) / 1000;
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(all / 60 % 60) + u':' + two(all % 60);
    return all < 3600 ? minutes : QString::number(all / 3600) + u':' + minutes;
}

} // namespace

StatusLine::StatusLine(Estate& estate, Clock& clock, QWidget* parent)
    : QStatusBar(parent)
    , m_estate(estate)
    , m_clock(clock)
    , m_lock(new QLabel(this))
    , m_connection(new QLabel(this))
    , m_token(new QuietLabel(this))
    , m_difference(new ElidedLabel(this))
    , m_inFlight(new QuietLabel(this))
    , m_error(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    m_lock->setObjectName(u"lockLabel"_s);
    m_connection->setObjectName(u"connectionLabel"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_token->setObjectName(u"tokenLabel"_s);
    m_difference->setObjectName(u"clockLabel"_s);
    m_inFlight->setObjectName(u"inFlightLabel"_s);
    m_error->setObjectName(u"lastErrorButton"_s);
    m_error->setAutoRaise(true);
    m_error->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_error->setIcon(icon(Icon::Warning));
    m_error->setIconSize(QSize(1, 1) * theme::iconSide(font()));
    m_error->setFocusPolicy(Qt::TabFocus);
    setContentsMargins(2 * theme::Grid, 0, 0, 0);
    addWidget(m_lock);
    addWidget(m_connection);
    addWidget(m_token);
    addWidget(m_difference, 1);
    addPermanentWidget(m_inFlight);
    addPermanentWidget(m_error);
    connect(m_error, &QToolButton::clicked, this, &StatusLine::explain);
    const auto connections = estate.connections();
    for (Connection* connection : connections)
        watch(connection);
    const auto sessions = estate.sessions();
    for (Session* session : sessions)
        add(session);
    connect(&estate, &Estate::added, this, &StatusLine::watch);
    connect(&estate, &Estate::removing, this, &StatusLine::release);
    connect(&estate, &Estate::opened, this, &StatusLine::add);
    connect(&estate, &Estate::closing, this, &StatusLine::remove);
    retranslate();
}

void StatusLine::watch(Connection* connection)
{
    const auto when = [&](auto* sender, auto signal, void (StatusLine::*show)()) {
        connect(sender, signal, this, [this, connection, show] {
            if (subject() == connection)
                (this->*show)();
        });
    };
    ConnectionPolicies& policies = connection->policies();
    when(&policies.writeLock, &WriteLock::changed, &StatusLine::showConnection);
    when(&policies.serverClock, &ServerClock::changed, &StatusLine::showClock);
    when(connection, &Connection::profileChanged, &StatusLine::showConnection);
    when(connection, &Connection::stateChanged, &StatusLine::showConnection);
    when(connection, &Connection::tokenExpiresChanged, &StatusLine::showToken);
    showConnection();
}

void StatusLine::release(Connection* connection)
{
    connection->policies().writeLock.disconnect(this);
    connection->policies().serverClock.disconnect(this);
    connection->disconnect(this);
    if (m_scope.connection == connection)
        m_scope = {};
    // It is still among the estate's connections while it says good-bye.
    m_leaving = connection;
    showConnection();
    m_leaving = nullptr;
}

void StatusLine::add(Session* session)
{
    ApiClient& client = session->client();
    connect(&client, &ApiClient::inFlightChanged, this,
            [this, session](int calls) { count(session, calls); });
    connect(&client, &ApiClient::callFinished, this,
            [this, session](const CallRecord& record) { finished(session->profile().name, record); });
    count(session, client.inFlight());
}

void StatusLine::remove(Session* session)
{
    session->client().disconnect(this);
    if (m_scope.session == session)
        m_scope.session = nullptr;
    count(session, 0);
    m_calls.remove(session);
}

void StatusLine::count(Session* session, int calls)
{
    int& known = m_calls[session];
    m_allCalls += calls - known;
    known = calls;
    showInFlight();
}

void StatusLine::setScope(const Scope& scope)
{
    m_scope = scope;
    showConnection();
}

void StatusLine::finished(const QString& connection, const CallRecord& record)
{
    if (!record.error || record.error->kind == ApiError::Kind::Cancelled
        || record.error->kind == ApiError::Kind::SignedOut)
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

Connection* StatusLine::subject() const
{
    if (m_scope.connection)
        return m_scope.connection;
    QList<Connection*> connections = m_estate.connections();
    connections.removeOne(m_leaving);
    return connections.size() == 1 ? connections.front() : nullptr;
}

void StatusLine::showConnection()
{
    Connection* connection = subject();
    const int open = int(m_estate.connections().size()) - (m_leaving ? 1 : 0);
    const WriteLock* lock = connection ? &connection->policies().writeLock : nullptr;
    if (connection)
        m_connection->setText(lockText(*connection));
    else
        m_connection->setText(open > 0 ? tr("%n connection(s)", nullptr, open) : tr("No connection"));
    m_lock->setVisible(lock && lock->isEnabled());
    if (lock && lock->isEnabled()) {
        const bool locked = lock->isLocked();
        m_lock->setPixmap(iconPixmap(locked ? Icon::Lock : Icon::Unlock, fontMetrics().height(),
                                     palette().color(QPalette::WindowText), devicePixelRatioF()));
        m_lock->setAccessibleName(locked ? tr("Read-only connection") : tr("Changes are unlocked"));
        m_lock->setToolTip(locked ? tr("Nothing can be changed through this connection")
                                  : tr("Changes can leave through this connection"));
    }
    showToken();
    showClock();
    tick();
}

QString StatusLine::lockText(Connection& connection)
{
    const ConnectionProfile& profile = connection.profile();
    QString name = tr("%1 (%2)", "connection (environment)")
                       .arg(displayText(profile.name), environmentName(profile.environment));
    const WriteLock& lock = connection.policies().writeLock;
    if (!lock.isEnabled())
        return name;
    if (lock.isLocked())
        return tr("%1, read-only").arg(name);
    if (const auto rest = lock.remaining())
        return tr("%1, changes allowed for %2", "connection, minutes:seconds").arg(name, countdown(*rest));
    return tr("%1, changes allowed").arg(name);
}

//! Counts down while somebody can see it.
void StatusLine::tick()
{
    m_ticking.reset();
    Connection* connection = subject();
    const auto rest = connection ? connection->policies().writeLock.remaining() : std::nullopt;
    if (!rest || !isVisible())
        return;
    m_ticking = std::make_unique<QObject>();
    const milliseconds part = *rest % std::chrono::seconds(1);
    m_clock.after(part.count() > 0 ? part : std::chrono::seconds(1), m_ticking.get(), [this] {
        if (Connection* counted = subject())
            m_connection->setText(lockText(*counted));
        tick();
    });
}

void StatusLine::showToken()
{
    Connection* connection = subject();
    const QDateTime expires = connection ? connection->tokenExpires() : QDateTime();
    m_token->setVisible(expires.isValid());
    if (!expires.isValid())
        return;
    m_token->setText(tr("token until %1", "time of day")
                         .arg(locale().toString(expires.toLocalTime().time(), QLocale::ShortFormat)));
    m_token->setToolTip(format::toolTip(tr("The token of this sign-in ends at %1. It is renewed before.")
                                            .arg(format::localTime(expires.toMSecsSinceEpoch()))));
}

void StatusLine::showClock()
{
    Connection* connection = subject();
    const bool off = connection && connection->policies().serverClock.isOff();
    m_difference->setVisible(off);
    if (!off)
        return;
    const auto difference = *connection->policies().serverClock.difference();
    const int minutes = int((std::chrono::abs(difference).count() + 30) / 60);
    const QString clock = difference.count() > 0 ? tr("clock %n min behind the server", nullptr, minutes)
                                                 : tr("clock %n min ahead of the server", nullptr, minutes);
    const bool signs = connection->profile().signIn.kind == SignIn::Kind::AccessKey;
    m_difference->setText(signs ? tr("%1; signing with the server's").arg(clock) : clock);
}

void StatusLine::showInFlight()
{
    m_inFlight->setText(m_allCalls > 0 ? tr("%n request(s) under way", nullptr, m_allCalls) : QString());
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
    else if (event->type() == QEvent::FontChange && m_error) {
        m_error->setIconSize(QSize(1, 1) * theme::iconSide(font()));
        showConnection();
    }
}

void StatusLine::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    showConnection();
}

void StatusLine::hideEvent(QHideEvent* event)
{
    QStatusBar::hideEvent(event);
    m_ticking.reset();
}

} // namespace partita
