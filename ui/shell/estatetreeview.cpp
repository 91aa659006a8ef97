// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of the estate look like.
#include "common/environmentwords.h"
#include "common/errorwords.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/tints.h"
#include "models/displaytext.h"
#include "shell/estatedelegate.h"
#include "shell/estatetree.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace partita {

namespace {

using State = Connection::State;

bool hasFailed(Session& session)
{
    const auto& error = session.instances().error();
    return error && error->kind != ApiError::Kind::SignedOut && error->kind != ApiError::Kind::Cancelled;
}

EstateDelegate::Sign signOf(const Connection& connection, bool anyFailed)
{
    switch (connection.state()) {
    case State::Disabled:
        return EstateDelegate::NoSign;
    case State::Fetching:
        return EstateDelegate::Waiting;
    case State::SignedOut:
        return EstateDelegate::SignedOut;
    case State::SignedIn:
        return anyFailed ? EstateDelegate::Problem : EstateDelegate::NoSign;
    }
    Q_UNREACHABLE();
}

EstateDelegate::Lock lockOf(const WriteLock& lock)
{
    if (!lock.isEnabled())
        return EstateDelegate::NoLock;
    return lock.isLocked() ? EstateDelegate::Locked : EstateDelegate::Unlocked;
}

QVariant countOf(Session& session)
{
    const auto list = session.instances().value();
    return list ? QVariant(qlonglong(list->instances.size())) : QVariant();
}

} // namespace

const QIcon& EstateTree::dot(const QColor& color)
{
    QIcon& icon = m_dots[color.rgb()];
    if (icon.isNull())
        icon = discIcon(color, iconSize().width(), 0.2, devicePixelRatioF());
    return icon;
}

void EstateTree::retranslate()
{
    setAccessibleName(tr("Connections"));
    m_all->setText(0, tr("All instances"));
    touchAll();
}

void EstateTree::touch(QTreeWidgetItem* item)
{
    m_touched.insert(item);
    if (!m_drawing->isActive())
        m_drawing->start(0);
}

void EstateTree::touchAll()
{
    for (auto it = m_scopes.cbegin(); it != m_scopes.cend(); ++it)
        touch(const_cast<QTreeWidgetItem*>(it.key()));
}

void EstateTree::drawTouched()
{
    const auto touched = std::exchange(m_touched, {});
    for (QTreeWidgetItem* item : touched)
        draw(item);
}

void EstateTree::draw(QTreeWidgetItem* item)
{
    const Scope scope = m_scopes.value(item);
    if (scope.session) {
        drawPlace(item, *scope.session);
    } else if (scope.connection) {
        drawConnection(item, *scope.connection);
    } else {
        const QString group = displayText(scope.group);
        item->setText(0, group);
        item->setData(0, Qt::AccessibleTextRole, tr("Group %1").arg(group));
        item->setToolTip(0, format::toolTip(tr("Group %1").arg(group)));
    }
}

void EstateTree::drawConnection(QTreeWidgetItem* item, Connection& connection)
{
    const ConnectionProfile& profile = connection.profile();
    qlonglong count = 0;
    bool known = false;
    bool failed = false;
    const auto sessions = connection.sessions();
    for (Session* session : sessions) {
        failed = failed || hasFailed(*session);
        known = known || session->instances().hasValue();
        count += countOf(*session).toLongLong();
    }
    const EstateDelegate::Sign sign = signOf(connection, failed);
    const EstateDelegate::Lock lock = lockOf(connection.policies().writeLock);
    const bool off = connection.state() == Connection::State::Disabled;
    item->setText(0, displayText(profile.name));
    item->setIcon(0, dot(tintColor(profile.tint, profile.environment, palette())));
    item->setData(0, EstateDelegate::CountRole, known ? QVariant(count) : QVariant());
    item->setData(0, EstateDelegate::SignRole, sign);
    item->setData(0, EstateDelegate::LockRole, lock);
    item->setData(0, EstateDelegate::DimRole, off);

    QStringList parts { item->text(0), environmentName(profile.environment) };
    if (lock == EstateDelegate::Locked)
        parts.append(tr("read-only"));
    if (lock == EstateDelegate::Unlocked)
        parts.append(tr("changes are unlocked"));
    if (off)
        parts.append(tr("disabled"));
    if (sign == EstateDelegate::SignedOut)
        parts.append(tr("signed out"));
    if (sign == EstateDelegate::Waiting)
        parts.append(tr("waiting for the keychain"));
    if (sign == EstateDelegate::Problem)
        parts.append(tr("a place has failed"));
    const QString all = parts.join(tr(", ", "between the facts about a connection"));
    item->setData(0, Qt::AccessibleTextRole, all);
    item->setToolTip(0, format::toolTip(all));
}

void EstateTree::drawPlace(QTreeWidgetItem* item, Session& session)
{
    const Place& place = session.place();
    const QString& project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
    // The project of a region is called like the region: said once is enough.
    const QString name = project == place.region
        ? displayText(place.region)
        : tr("%1 / %2", "region / project").arg(displayText(place.region), displayText(project));
    const bool failed = hasFailed(session);
    const bool waiting = session.instances().isLoading() && !session.instances().hasValue();
    item->setText(0, name);
    item->setData(0, EstateDelegate::CountRole, countOf(session));
    item->setData(0, EstateDelegate::SignRole,
                  failed ? EstateDelegate::Problem
                         : (waiting ? EstateDelegate::Waiting : EstateDelegate::NoSign));
    item->setData(0, EstateDelegate::DimRole, session.connection().state() == Connection::State::Disabled);
    QString all = name;
    if (failed)
        all = tr("%1: %2", "place: what went wrong").arg(name, describe(*session.instances().error()).title);
    else if (waiting)
        all = tr("%1: loading", "place: state").arg(name);
    item->setData(0, Qt::AccessibleTextRole, all);
    item->setToolTip(0, format::toolTip(all));
}

void EstateTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setIconSize(QSize(1, 1) * fontMetrics().height());
        m_dots.clear();
        touchAll();
    }
}

} // namespace partita
