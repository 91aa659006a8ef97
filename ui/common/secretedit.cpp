// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secretedit.h"

#include "common/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace partita {

SecretEdit::SecretEdit(const QString& what, QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_reveal = addAction(icon(Icon::Show), TrailingPosition);
    m_reveal->setObjectName(u"revealSecretAction"_s);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(QKeySequence(u"Ctrl+H"_s));
    // Several of them stand in one window.
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    m_reveal->setText(tr("Show the %1").arg(what));
    m_reveal->setToolTip(tr("Show the %1 (Ctrl+H)").arg(what));
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        m_reveal->setIcon(icon(shown ? Icon::Hide : Icon::Show));
    });
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker quiet(this);
    wipe();
}

Secret SecretEdit::secret() const
{
    QByteArray bytes = text().toUtf8();
    return Secret::take(bytes);
}

void SecretEdit::setSecret(const Secret& secret)
{
    setText(QString::fromUtf8(secret.view()));
}

void SecretEdit::wipe()
{
    m_reveal->setChecked(false);
    QString copy = text();
    // The field lets go of its copy first, so that the last one is ours to overwrite. Unlike clear(),
    // setText() leaves nothing to undo.
    setText(QString());
    wipeBytes(reinterpret_cast<char*>(copy.data()), copy.size() * qsizetype(sizeof(QChar)));
}

} // namespace partita
