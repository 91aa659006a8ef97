// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/signinbanner.h"

#include "common/banner.h"
#include "common/secretwords.h"
#include "models/displaytext.h"
#include "ops/connectionmanager.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

bool hasStored(const Connection* connection)
{
    return connection->profile().hasStoredSecret;
}

} // namespace

SignInBanner::SignInBanner(ConnectionManager& manager, QWidget* parent)
    : QWidget(parent)
    , m_manager(manager)
    , m_banner(new Banner(this))
{
    setObjectName(u"signInArea"_s);
    m_banner->setObjectName(u"signInBanner"_s);
    m_again = m_banner->addButton(u"fetchAgainButton"_s);
    m_signIn = m_banner->addButton(u"signInButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
    connect(m_again, &QPushButton::clicked, this, &SignInBanner::tryAgain);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (!m_connections.isEmpty())
            emit signInRequested(m_connections.front());
    });
    connect(&manager, &ConnectionManager::lockedChanged, this, &SignInBanner::showConnections);
    connect(&manager.estate(), &Estate::removing, this, [this](Connection* connection) {
        m_connections.removeOne(connection);
        showConnections();
    });
}

void SignInBanner::setConnections(const QList<Connection*>& connections)
{
    m_connections = connections;
    // What the keychain has said matters more than what is simply not signed in.
    std::stable_partition(m_connections.begin(), m_connections.end(),
                          [](const Connection* connection) { return connection->secretError().has_value(); });
    showConnections();
}

void SignInBanner::showConnections()
{
    setVisible(!m_connections.isEmpty() && !m_manager.isLocked());
    if (m_connections.isEmpty())
        return;
    m_again->setText(tr("Try again"));
    m_signIn->setText(tr("Sign in…"));
    m_again->setToolTip(tr("Ask the keychain again"));
    m_again->setVisible(std::any_of(m_connections.cbegin(), m_connections.cend(), hasStored));
    m_banner->showMessage(theme::Tone::Warning, sentences());
}

QString SignInBanner::sentences() const
{
    const Connection* first = m_connections.front();
    QStringList sentences { tr("%1 is signed out.").arg(displayText(first->profile().name)) };
    if (first->secretError()) {
        const SecretWords words = describe(*first->secretError());
        sentences.append(
            { tr("%1.", "a title as a sentence").arg(words.title), words.happened, words.advice });
    } else if (hasStored(first)) {
        sentences.append(tr("Its secret is in the keychain, but not in memory."));
    } else {
        sentences.append(tr("Its secret is not kept on this computer."));
    }
    const int more = int(m_connections.size()) - 1;
    if (more > 0)
        sentences.append(tr("%n more connection(s) are signed out too.", nullptr, more));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void SignInBanner::tryAgain()
{
    const auto connections = m_connections;
    for (Connection* connection : connections)
        m_manager.fetch(*connection);
}

void SignInBanner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showConnections();
}

} // namespace partita
