// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/sourcesdialog.h"

#include "common/errordetails.h"
#include "common/formatting.h"
#include "common/glyphs.h"
#include "common/labels.h"
#include "common/placewords.h"
#include "common/secretwords.h"
#include "common/theme.h"
#include "instances/sourcesline.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Column { PlaceColumn, StateColumn, WhatColumn, ColumnCount };
using State = InstanceSources::State;

struct Look
{
    QString word;
    Glyph glyph;
    theme::Tone tone;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Disabled:
        return { SourcesDialog::tr("Disabled"), Glyph::Stopped, theme::Tone::Neutral };
    case State::SignedOut:
        return { SourcesDialog::tr("Signed out"), Glyph::Stopped, theme::Tone::Warning };
    case State::Fetching:
        return { SourcesDialog::tr("Waiting for the keychain"), Glyph::Moving, theme::Tone::Busy };
    case State::Loading:
        return { SourcesDialog::tr("Loading"), Glyph::Moving, theme::Tone::Busy };
    case State::Loaded:
        return { SourcesDialog::tr("Loaded"), Glyph::Good, theme::Tone::Good };
    case State::Failed:
        return { SourcesDialog::tr("Failed"), Glyph::Failed, theme::Tone::Bad };
    }
    Q_UNREACHABLE();
}

QIcon drawn(const Look& look, int side, const QPalette& palette, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::ToneColors colors = theme::tone(look.tone, palette);
    paintGlyph(painter, QRectF(0, 0, side, side), look.glyph, colors.ink, colors.fill);
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

QString whatText(Session& session, State state)
{
    switch (state) {
    case State::SignedOut:
        return session.connection().secretError() ? describe(*session.connection().secretError()).title
                                                  : QString();
    case State::Loaded:
        return SourcesDialog::tr("%n instance(s)", nullptr,
                                 int(session.instances().value()->instances.size()));
    case State::Failed:
        return describe(*session.instances().error()).title;
    case State::Disabled:
    case State::Fetching:
    case State::Loading:
        return {};
    }
    Q_UNREACHABLE();
}

void setReason(QPushButton* button, const QString& reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
}

} // namespace

SourcesDialog::SourcesDialog(InstanceSources& sources, QWidget* parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_summary(new ElidedLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"sourcesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"sourcesSummary"_s);
    m_list->setObjectName(u"sourcesList"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIconSize(QSize(1, 1) * fontMetrics().ascent());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::Grid);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    makeButtons(column);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SourcesDialog::showButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &SourcesDialog::explain);
    connect(&m_sources, &InstanceSources::changed, this, &SourcesDialog::showSources);
    retranslate();
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 110, fontMetrics().height() * 26);
    m_list->setColumnWidth(PlaceColumn, unit * 46);
    m_list->setColumnWidth(StateColumn, unit * 24);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SourcesDialog::makeButtons(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    const auto add = [&](const QString& name) {
        auto* button = new QPushButton(this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_retry = add(u"sourceRetryButton"_s);
    m_signIn = add(u"sourceSignInButton"_s);
    m_details = add(u"sourceDetailsButton"_s);
    row->addStretch(1);
    m_close = add(u"sourcesCloseButton"_s);
    column->addLayout(row);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (Session* session = current())
            InstanceSources::reload(*session);
    });
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (Session* session = current())
            emit signInRequested(&session->connection());
    });
    connect(m_details, &QPushButton::clicked, this, &SourcesDialog::explain);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void SourcesDialog::retranslate()
{
    setWindowTitle(tr("Places"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setHeaderLabels({ tr("Place"), tr("State"), tr("What it said") });
    m_retry->setText(tr("&Try again"));
    m_signIn->setText(tr("&Sign in…"));
    m_details->setText(tr("&Details…"));
    m_close->setText(tr("&Close"));
    showSources();
}

void SourcesDialog::showSources()
{
    m_summary->setText(summaryText(m_sources.summary()));
    const QList<Session*> sessions = m_sources.sessions();
    const QSet<Session*> here(sessions.cbegin(), sessions.cend());
    for (auto it = m_items.begin(); it != m_items.end();) {
        if (here.contains(it.key())) {
            ++it;
        } else {
            delete it.value();
            it = m_items.erase(it);
        }
    }
    for (Session* session : sessions) {
        QTreeWidgetItem*& item = m_items[session];
        if (!item)
            item = new QTreeWidgetItem(m_list);
        showSource(item, *session);
    }
    showButtons();
}

void SourcesDialog::showSource(QTreeWidgetItem* item, Session& session)
{
    const State state = InstanceSources::stateOf(session);
    const Look look = lookOf(state);
    const QString texts[] = { placeWords(session), look.word, whatText(session, state) };
    const bool same = item->text(StateColumn) == look.word;
    for (int column = 0; column < ColumnCount; ++column) {
        if (item->text(column) != texts[column]) {
            item->setText(column, texts[column]);
            item->setToolTip(column, format::toolTip(texts[column]));
        }
    }
    if (!same)
        item->setIcon(StateColumn, drawn(look, m_list->iconSize().width(), palette(), devicePixelRatioF()));
}

Session* SourcesDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    // One that has just been closed stands here until the next change.
    const auto sessions = m_sources.sessions();
    for (Session* session : sessions) {
        if (item && m_items.value(session) == item)
            return session;
    }
    return nullptr;
}

void SourcesDialog::showButtons()
{
    Session* session = current();
    if (!session) {
        for (QPushButton* button : { m_retry, m_signIn, m_details })
            setReason(button, tr("Choose a place first"));
        return;
    }
    const State state = InstanceSources::stateOf(*session);
    const bool in = session->connection().state() == Connection::State::SignedIn;
    const QString off = state == State::Disabled ? tr("The connection is disabled") : QString();
    setReason(m_retry, in ? QString() : (off.isEmpty() ? tr("Sign in first") : off));
    setReason(m_signIn, state == State::Loaded || state == State::Loading ? tr("It is signed in") : off);
    setReason(m_details, state == State::Failed ? QString() : tr("Nothing has failed here"));
}

void SourcesDialog::explain()
{
    Session* session = current();
    if (!session || InstanceSources::stateOf(*session) != State::Failed)
        return;
    auto* dialog = new ErrorDetails(describe(*session->instances().error()),
                                    tr("Instances of %1").arg(placeWords(*session)), this);
    dialog->open();
}

void SourcesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace partita
