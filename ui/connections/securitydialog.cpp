// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/securitydialog.h"

#include "common/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int Never = 0;
constexpr int Other = -1;
constexpr int MostMinutes = 24 * 60;

} // namespace

SecurityDialog::SecurityDialog(ConnectionManager& manager, QWidget* parent)
    : QDialog(parent)
    , m_manager(manager)
    , m_frame(this)
{
    setObjectName(u"securityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Security"));
    m_frame.setWidth(60);
    m_frame.setHeading(tr("Lock when nobody is there"));
    auto* meaning = new QuietLabel(this);
    meaning->setObjectName(u"securityMeaning"_s);
    meaning->setWordWrap(true);
    meaning->setText(tr("Locking wipes the secrets of all connections from memory and ends what is being "
                        "loaded. What is on show stays. To go on, Partita asks the keychain again, and you "
                        "for what is not in it."));
    m_frame.column()->addWidget(meaning);
    addChoice();
    m_frame.column()->addStretch(1);
    addButtons();
    showMinutes(manager.store().idleMinutes());
}

void SecurityDialog::addChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"securityIdle"_s);
    m_choice->setAccessibleName(tr("Lock after"));
    m_choice->addItem(tr("Never"), Never);
    for (const int minutes : { 5, 15, 30, 60 })
        m_choice->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_choice->addItem(tr("Another time"), Other);
    m_other = new QSpinBox(this);
    m_other->setObjectName(u"securityMinutes"_s);
    m_other->setAccessibleName(tr("Minutes without input"));
    m_other->setRange(1, MostMinutes);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * theme::Grid);
    form->setVerticalSpacing(2 * theme::Grid);
    form->addRow(tr("&Lock after"), m_choice);
    form->addRow(tr("&Minutes without input"), m_other);
    m_frame.column()->addLayout(form);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SecurityDialog::followChoice);
}

void SecurityDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"securityOk"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"securityCancel"_s);
    m_frame.column()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecurityDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SecurityDialog::showMinutes(int minutes)
{
    int index = m_choice->findData(minutes);
    if (index < 0)
        index = m_choice->findData(Other);
    m_choice->setCurrentIndex(index);
    m_other->setValue(minutes);
    followChoice();
}

int SecurityDialog::minutes() const
{
    const int chosen = m_choice->currentData().toInt();
    return chosen == Other ? m_other->value() : chosen;
}

void SecurityDialog::followChoice()
{
    const int chosen = m_choice->currentData().toInt();
    m_other->setEnabled(chosen == Other);
    m_other->setToolTip(chosen == Other ? QString() : tr("For “Another time” above."));
    if (chosen > 0)
        m_other->setValue(chosen);
}

void SecurityDialog::save()
{
    if (m_manager.setIdleMinutes(minutes()))
        accept();
    else
        m_frame.say(theme::Tone::Bad,
                    tr("The settings could not be written, so nothing has changed. Check the "
                       "disk and the permissions of the settings file, then try again."));
}

} // namespace partita
