// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/idpicker.h"

#include "common/formatting.h"
#include "models/displaytext.h"

#include <QCompleter>
#include <QHash>
#include <QLineEdit>
#include <QStandardItemModel>

namespace partita {

QList<IdChoice> choicesOf(const std::vector<vpc::SecurityGroup>& groups)
{
    QList<IdChoice> choices;
    for (const vpc::SecurityGroup& group : groups)
        choices.append({ group.id, group.name.isEmpty() ? group.id : group.name, {} });
    return choices;
}

QList<IdChoice> choicesOf(const std::vector<eps::EnterpriseProject>& projects)
{
    QList<IdChoice> choices;
    for (const eps::EnterpriseProject& project : projects) {
        choices.append(
            { project.id, project.name.isEmpty() ? project.id : project.name,
              project.enabled ? QString() : IdPicker::tr("This enterprise project is disabled.") });
    }
    return choices;
}

IdPicker::IdPicker(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::currentTextChanged, this, &IdPicker::notice);
}

QString IdPicker::idOf(const QString& text) const
{
    const int row = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return row < 0 ? text.trimmed() : itemData(row).toString();
}

QString IdPicker::id() const
{
    return idOf(currentText());
}

void IdPicker::setId(const QString& id)
{
    const QSignalBlocker quiet(this);
    const int row = findData(id);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(id);
    m_announced = id;
}

void IdPicker::setChoices(const QList<IdChoice>& choices)
{
    const QString kept = id();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quiet(this);
    clear();
    auto* rows = qobject_cast<QStandardItemModel*>(model());
    QHash<QString, int> named;
    for (const IdChoice& choice : choices)
        ++named[choice.text];
    for (const IdChoice& choice : choices) {
        const bool ambiguous = named.value(choice.text) > 1 && choice.text != choice.id;
        addItem(displayText(ambiguous ? tr("%1 (%2)").arg(choice.text, choice.id) : choice.text), choice.id);
        QStandardItem* item = rows->item(count() - 1);
        item->setEnabled(choice.why.isEmpty());
        item->setToolTip(format::toolTip(choice.why.isEmpty() ? choice.id : choice.why));
    }
    setId(kept);
    if (lineEdit()->hasFocus())
        lineEdit()->setCursorPosition(cursor);
}

void IdPicker::notice()
{
    const QString now = id();
    if (now == m_announced)
        return;
    m_announced = now;
    emit idChanged();
}

} // namespace partita
