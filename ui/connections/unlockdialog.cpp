// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/unlockdialog.h"

#include "common/labels.h"
#include "models/displaytext.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

UnlockDialog::UnlockDialog(Connection& connection, QWidget* parent)
    : QDialog(parent)
    , m_connection(&connection)
    , m_frame(this)
{
    setObjectName(u"unlockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unlock a connection"));
    m_frame.setWidth(60);

    auto* meaning = new QLabel(this);
    meaning->setObjectName(u"unlockMeaning"_s);
    meaning->setWordWrap(true);
    meaning->setText(
        tr("It is read-only: Partita sends no changes through it. Once it is unlocked, instances "
           "and topics can be created, changed and deleted, until it locks itself again."));
    m_frame.column()->addWidget(meaning);
    addNameField();
    addChoices();
    m_frame.column()->addStretch(1);
    addButtons();

    connect(&connection, &QObject::destroyed, this, &QDialog::reject);
    connect(&connection, &Connection::profileChanged, this, &UnlockDialog::refresh);
    connect(&connection.policies().writeLock, &WriteLock::changed, this, [this] {
        if (m_connection && !m_connection->policies().writeLock.isLocked())
            accept();
    });
    refresh();
    if (m_nameBox->isHidden())
        m_cancel->setFocus();
    else
        m_typedName->setFocus();
}

void UnlockDialog::addNameField()
{
    m_nameBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_nameBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(theme::Grid);
    auto* label = new QLabel(tr("To go on, type the &name of the connection:"), m_nameBox);
    label->setWordWrap(true);
    m_shownName = new QLabel(m_nameBox);
    m_shownName->setObjectName(u"unlockShownName"_s);
    m_shownName->setTextFormat(Qt::PlainText);
    m_shownName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shownName->setWordWrap(true);
    QFont bold; // Nothing but the weight is its own: the size follows the dialog.
    bold.setBold(true);
    m_shownName->setFont(bold);
    m_typedName = new QLineEdit(m_nameBox);
    m_typedName->setObjectName(u"unlockName"_s);
    m_typedName->setAccessibleName(tr("Name of the connection"));
    m_typedName->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_typedName->installEventFilter(this);
    label->setBuddy(m_typedName);
    box->addWidget(label);
    box->addWidget(m_shownName);
    box->addWidget(m_typedName);
    m_frame.column()->addWidget(m_nameBox);
    connect(m_typedName, &QLineEdit::textChanged, this, &UnlockDialog::check);
}

void UnlockDialog::addChoices()
{
    auto* choices = new QVBoxLayout;
    choices->setSpacing(theme::Grid);
    m_forAWhile = new QRadioButton(tr("For &15 minutes"), this);
    m_forAWhile->setObjectName(u"unlockForAWhile"_s);
    m_forAWhile->setChecked(true);
    auto* untilClosed = new QRadioButton(tr("Until &Partita is closed"), this);
    untilClosed->setObjectName(u"unlockUntilClosed"_s);
    choices->addWidget(m_forAWhile);
    choices->addWidget(untilClosed);
    m_frame.column()->addLayout(choices);
}

void UnlockDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_unlock = buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    m_unlock->setObjectName(u"unlockOk"_s);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"unlockCancel"_s);
    m_cancel->setDefault(true);
    m_frame.column()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnlockDialog::refresh()
{
    const ConnectionProfile& profile = m_connection->profile();
    m_frame.setEnvironment(profile.environment);
    m_frame.setHeading(tr("Unlock “%1”").arg(displayText(profile.name)));
    m_shownName->setText(displayText(profile.name));
    m_nameBox->setVisible(profile.environment == Environment::Production);
    check();
    m_frame.fit();
}

bool UnlockDialog::mayUnlock() const
{
    if (!m_connection)
        return false;
    const ConnectionProfile& profile = m_connection->profile();
    if (profile.environment != Environment::Production)
        return true;
    return !profile.name.isEmpty() && m_typedName->text() == profile.name;
}

void UnlockDialog::check()
{
    const bool may = mayUnlock();
    m_unlock->setEnabled(may);
    m_unlock->setToolTip(may ? QString() : tr("Type the name exactly as it is shown."));
}

bool UnlockDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typedName && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // It would press the default button, which throws away what was typed. One more Enter unlocks.
            if (mayUnlock())
                m_unlock->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void UnlockDialog::unlock()
{
    if (!mayUnlock())
        return;
    WriteLock& lock = m_connection->policies().writeLock;
    lock.disconnect(this);
    std::optional<std::chrono::milliseconds> span;
    if (m_forAWhile->isChecked())
        span = std::chrono::minutes(15);
    lock.unlock(span);
    accept();
}

} // namespace partita
