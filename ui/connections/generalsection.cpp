// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/generalsection.h"

#include "common/environmentwords.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/tints.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr std::array Tints { Tint::ByEnvironment, Tint::Red,  Tint::Orange, Tint::Yellow,
                             Tint::Green,         Tint::Teal, Tint::Blue,   Tint::Indigo,
                             Tint::Purple,        Tint::Pink, Tint::Grey };

} // namespace

GeneralSection::GeneralSection(QWidget* parent)
    : FormSection(parent)
{
    m_name
        = addEdit(u"connectionName"_s, tr("&Name"), tr("How you call it, for example “orders, production”"));
    m_nameHint = addHint(u"connectionNameHint"_s);
    showHint(m_nameHint, false);
    m_group = addCombo(u"connectionGroup"_s, tr("&Group"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("None"));
    m_group->lineEdit()->setAccessibleName(m_group->accessibleName());
    m_environment = addCombo(u"connectionEnvironment"_s, tr("En&vironment"));
    for (const auto environment : { Environment::Development, Environment::Test, Environment::Production })
        m_environment->addItem(environmentName(environment), int(environment));
    m_tint = addCombo(u"connectionTint"_s, tr("Co&lour"));
    for (const Tint tint : Tints)
        m_tint->addItem(tintName(tint), int(tint));
    drawTints();
    m_readOnly = addCheck(u"connectionReadOnly"_s, tr("&Read-only until unlocked"));
    addHint(u"connectionReadOnlyHint"_s,
            tr("Nothing is changed through this connection until you unlock it. On by itself for "
               "production."));
    connect(m_name, &QLineEdit::textChanged, this, &GeneralSection::hintAtName);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &GeneralSection::followEnvironment);
    connect(m_readOnly, &QCheckBox::clicked, this, [this](bool on) { m_chosenReadOnly = on; });
}

Environment GeneralSection::environment() const
{
    return Environment(m_environment->currentData().toInt());
}

void GeneralSection::drawTints()
{
    const int side = theme::iconSide(font());
    for (int row = 0; row < m_tint->count(); ++row) {
        const QColor color = tintColor(Tint(m_tint->itemData(row).toInt()), environment(), palette());
        m_tint->setItemIcon(row, discIcon(color, side, 1.0 / 8, devicePixelRatioF()));
    }
    m_tint->setIconSize({ side, side });
}

void GeneralSection::followEnvironment()
{
    // Where a mistake costs most, the lock is on until somebody takes it off.
    m_readOnly->setChecked(environment() == Environment::Production || m_chosenReadOnly);
    drawTints();
}

void GeneralSection::hintAtName()
{
    const bool taken = m_otherNames.contains(m_name->text().trimmed(), Qt::CaseInsensitive);
    m_nameHint->setText(taken ? tr("Another connection has this name too.") : QString());
    showHint(m_nameHint, taken);
}

void GeneralSection::changeEvent(QEvent* event)
{
    FormSection::changeEvent(event);
    if (m_tint && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        drawTints();
}

void GeneralSection::setOthers(const QList<ConnectionProfile>& others)
{
    QStringList groups;
    for (const ConnectionProfile& other : others) {
        m_otherNames.append(other.name);
        if (!other.group.isEmpty() && !groups.contains(other.group))
            groups.append(other.group);
    }
    groups.sort(Qt::CaseInsensitive);
    const QString entered = m_group->currentText();
    m_group->clear();
    m_group->addItems(groups);
    m_group->setCurrentText(entered);
    hintAtName();
}

void GeneralSection::load(const ConnectionProfile& profile)
{
    m_name->setText(profile.name);
    m_group->setCurrentText(profile.group);
    m_chosenReadOnly = profile.readOnly;
    m_environment->setCurrentIndex(m_environment->findData(int(profile.environment)));
    m_tint->setCurrentIndex(m_tint->findData(int(profile.tint)));
    m_readOnly->setChecked(profile.readOnly);
}

void GeneralSection::store(ConnectionProfile& profile) const
{
    profile.name = m_name->text().trimmed();
    profile.group = m_group->currentText().trimmed();
    profile.environment = environment();
    profile.tint = Tint(m_tint->currentData().toInt());
    profile.readOnly = m_readOnly->isChecked();
}

QList<FieldProblem> GeneralSection::problems() const
{
    if (m_name->text().trimmed().isEmpty())
        return { { m_name, tr("Give the connection a name.") } };
    return {};
}

} // namespace partita
