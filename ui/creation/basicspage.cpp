// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/basicspage.h"

#include "common/choicewords.h"
#include "common/formatting.h"
#include "common/idpicker.h"
#include "common/violationwords.h"
#include "rules/namerules.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

using rules::Field;

BasicsPage::BasicsPage(QWidget* parent)
    : CreationPage(parent)
{
    m_start = new QToolButton(this);
    m_start->setObjectName(u"creationStartFrom"_s);
    m_start->setPopupMode(QToolButton::InstantPopup);
    m_start->setToolButtonStyle(Qt::ToolButtonTextOnly);
    add({}, tr("&Start from"), m_start);

    m_name = new QLineEdit(this);
    m_name->setObjectName(u"creationName"_s);
    m_nameBlock = add({ Field::Name }, tr("&Name"), m_name);
    m_nameBlock->setHint(tr("%1 to %2 characters: letters, digits, - and _, a letter first.")
                             .arg(rules::bounds::NameLength.minimum)
                             .arg(rules::bounds::NameLength.maximum));

    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"creationDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_descriptionBlock = add({ Field::Description }, tr("&Description"), m_description);

    m_version = new QComboBox(this);
    m_version->setObjectName(u"creationVersion"_s);
    add({ Field::Engine, Field::EngineVersion }, tr("&Kafka version"), m_version)
        ->setHint(tr("Cannot be changed later."));

    m_project = new IdPicker(this);
    m_project->setObjectName(u"creationEnterpriseProject"_s);
    m_projectBlock
        = add({ Field::EnterpriseProjectId }, tr("&Enterprise project"), m_project, m_project->lineEdit());
    addStretch();

    connect(m_name, &QLineEdit::textChanged, this, &BasicsPage::noticeChange);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_descriptionBlock->setHint(
            tr("%1 of at most %2 characters.")
                .arg(format::number(rules::characterCount(m_description->toPlainText())),
                     format::number(rules::bounds::DescriptionLength.maximum)));
        noticeChange();
    });
    connect(m_version, &QComboBox::currentTextChanged, this, &BasicsPage::noticeChange);
    connect(m_project, &IdPicker::idChanged, this, &BasicsPage::noticeChange);
}

QString BasicsPage::title()
{
    return tr("Basics");
}

void BasicsPage::setStartMenu(QMenu* menu)
{
    m_start->setMenu(menu);
}

void BasicsPage::setStartText(const QString& text)
{
    m_start->setText(text);
}

void BasicsPage::load(const rules::InstanceDraft& draft)
{
    const QSignalBlocker quiet(this);
    m_name->setText(draft.name);
    m_description->setPlainText(draft.description);
    const int row = m_version->findText(draft.engineVersion);
    if (row < 0 && !draft.engineVersion.isEmpty())
        m_version->addItem(draft.engineVersion);
    m_version->setCurrentText(draft.engineVersion);
    m_project->setId(draft.enterpriseProjectId);
}

void BasicsPage::store(rules::InstanceDraft& draft) const
{
    draft.name = m_name->text();
    draft.description = m_description->toPlainText();
    draft.engineVersion = m_version->currentText();
    draft.enterpriseProjectId = m_project->id();
}

void BasicsPage::setLimits(const rules::InstanceLimits& limits)
{
    const QString chosen = m_version->currentText();
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    m_version->addItems(limits.engineVersions);
    // One that is no longer offered stays in sight, and the rules say so.
    if (!chosen.isEmpty() && !limits.engineVersions.contains(chosen))
        m_version->addItem(chosen);
    m_version->setCurrentText(chosen);
}

void BasicsPage::setEnterpriseProjects(const Choices<std::vector<eps::EnterpriseProject>>& projects)
{
    m_project->setChoices(choicesOf(projects.values));
    m_projectBlock->setHint(tr("Empty: the default one."));
    showChoices(*m_projectBlock, projects);
}

void BasicsPage::showNameCheck(const NameCheck& check)
{
    using Kind = FieldNote::Kind;
    switch (check.state()) {
    case NameCheck::State::Unasked:
        return m_nameBlock->setState(Kind::Hint, {});
    case NameCheck::State::Waiting:
        return m_nameBlock->setState(Kind::Busy, tr("Looking whether this name is free…"));
    case NameCheck::State::Free:
        return m_nameBlock->setState(Kind::Good, tr("This name is free."));
    case NameCheck::State::Taken:
        // The rules tell it, with their clause.
        return m_nameBlock->setState(Kind::Hint, {});
    case NameCheck::State::Failed:
        return m_nameBlock->setState(Kind::Warning,
                                     tr("Whether this name is free could not be found out; it is looked up "
                                        "again before anything is sent."));
    }
}

} // namespace partita
