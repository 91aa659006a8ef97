// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/editform.h"

#include "common/choicenames.h"
#include "common/choicewords.h"
#include "common/errorwords.h"
#include "common/fieldkeys.h"
#include "common/formatting.h"
#include "common/idpicker.h"
#include "common/violationwords.h"
#include "common/windowbox.h"
#include "models/displaytext.h"
#include "ops/connection.h"
#include "rules/instancerules.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using rules::Field;

QList<Field> ruleFields(EditField field)
{
    switch (field) {
    case EditField::Name:
        return { Field::Name };
    case EditField::Description:
        return { Field::Description };
    case EditField::Window:
        return { Field::MaintainBegin, Field::MaintainEnd };
    case EditField::SecurityGroup:
        return { Field::SecurityGroupId };
    case EditField::RetentionPolicy:
        return { Field::RetentionPolicy };
    case EditField::EnterpriseProject:
        return { Field::EnterpriseProjectId };
    }
    return {};
}

template <typename T> QString nameIn(const std::vector<T>& list, const QString& id)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const T& one) { return one.id == id; });
    return it == list.cend() ? QString() : it->name;
}

} // namespace

QString editFieldName(EditField field)
{
    return fieldName(ruleFields(field).constFirst());
}

EditForm::EditForm(InstanceEdit& edit, QWidget* widgets)
    : m_edit(edit)
    , m_choices(edit.session().client(), edit.session().place().project)
{
    makeTexts(widgets);
    makeChoices(widgets);
    connect(&edit, &InstanceEdit::changed, this, &EditForm::follow);
    connect(&m_choices, &CreationChoices::offerChanged, this, [this] {
        m_limits.reset();
        m_window->setWindows(limits().windows);
        check();
    });
    connect(&m_choices, &CreationChoices::securityGroupsChanged, this, &EditForm::fillGroups);
    connect(&m_choices, &CreationChoices::enterpriseProjectsChanged, this, &EditForm::fillProjects);
    follow();
}

EditForm::~EditForm() = default;

void EditForm::makeTexts(QWidget* widgets)
{
    m_name = new QLineEdit(widgets);
    m_name->setObjectName(u"editName"_s);
    add(EditField::Name, m_name, m_name, widgets,
        tr("%1 to %2 characters: letters, digits and -, a letter first.")
            .arg(rules::bounds::NameLength.minimum)
            .arg(rules::bounds::NameLength.maximum));
    m_description = new QPlainTextEdit(widgets);
    m_description->setObjectName(u"editDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4);
    add(EditField::Description, m_description, m_description, widgets,
        tr("At most %1 characters.").arg(format::number(rules::bounds::DescriptionLength.maximum)));
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString& text) { edited(EditField::Name, { text }); });
    connect(m_description, &QPlainTextEdit::textChanged, this,
            [this] { edited(EditField::Description, { m_description->toPlainText() }); });
}

void EditForm::makeChoices(QWidget* widgets)
{
    m_window = new WindowBox(widgets);
    m_window->setObjectName(u"editWindow"_s);
    add(EditField::Window, m_window, m_window, widgets, tr("When the service may work on it."));
    m_group = new IdPicker(widgets);
    m_group->setObjectName(u"editSecurityGroup"_s);
    add(EditField::SecurityGroup, m_group, m_group->lineEdit(), widgets,
        tr("Clients that the new group does not admit lose the brokers at once."));
    m_retention = new QComboBox(widgets);
    m_retention->setObjectName(u"editRetention"_s);
    for (const QString& policy : { u"time_base"_s, u"produce_reject"_s })
        m_retention->addItem(retentionName(policy), policy);
    add(EditField::RetentionPolicy, m_retention, m_retention, widgets,
        tr("What happens when the storage is full."));
    m_project = new IdPicker(widgets);
    m_project->setObjectName(u"editEnterpriseProject"_s);
    add(EditField::EnterpriseProject, m_project, m_project->lineEdit(), widgets,
        tr("0 is the default enterprise project."));
    connect(m_window, &QComboBox::currentIndexChanged, this, [this] {
        edited(EditField::Window, { m_window->begin(), m_window->end() });
    });
    connect(m_group, &IdPicker::idChanged, this,
            [this] { edited(EditField::SecurityGroup, { m_group->id() }); });
    connect(m_retention, &QComboBox::currentIndexChanged, this,
            [this] { edited(EditField::RetentionPolicy, { m_retention->currentData().toString() }); });
    connect(m_project, &IdPicker::idChanged, this,
            [this] { edited(EditField::EnterpriseProject, { m_project->id() }); });
}

void EditForm::add(EditField field, QWidget* editor, QWidget* focus, QWidget* widgets, const QString& hint)
{
    auto* block = new FieldBlock(editFieldName(field), editor, focus, widgets);
    block->setHint(hint);
    block->hide();
    m_blocks.emplace(field, block);
}

void EditForm::edited(EditField field, const EditValue& value)
{
    // What is under way keeps its values: the editors are disabled then.
    if (!m_edit.isBusy())
        m_edit.setValue(field, value);
}

void EditForm::follow()
{
    for (const EditField field : EditFields) {
        fill(field);
        m_blocks.at(field)->editor()->setEnabled(!m_edit.isBusy());
    }
    check();
}

//! The editor that a person types in has its value already, and keeps its cursor.
void EditForm::fill(EditField field)
{
    const EditValue value = m_edit.value(field);
    const QSignalBlocker quiet(m_blocks.at(field)->editor());
    switch (field) {
    case EditField::Name:
        if (m_name->text() != value[0])
            m_name->setText(value[0]);
        break;
    case EditField::Description:
        if (m_description->toPlainText() != value[0])
            m_description->setPlainText(value[0]);
        break;
    case EditField::Window:
        m_window->setWindow(value[0], value[1]);
        break;
    case EditField::SecurityGroup:
        if (m_group->id() != value[0])
            m_group->setId(value[0]);
        break;
    case EditField::RetentionPolicy:
        if (m_retention->findData(value[0]) < 0)
            m_retention->addItem(retentionName(value[0]), value[0]);
        m_retention->setCurrentIndex(m_retention->findData(value[0]));
        break;
    case EditField::EnterpriseProject:
        if (m_project->id() != value[0])
            m_project->setId(value[0]);
        break;
    }
}

//! With the names of the other instances, as far as their list was read. Each key asks for them, and there
//! may be thousands: they are gathered once for a list.
const rules::InstanceLimits& EditForm::limits()
{
    auto list = m_edit.session().instances().value();
    if (m_limits && list == m_listed)
        return *m_limits;
    m_limits = m_choices.limits().limits;
    m_listed = std::move(list);
    if (m_listed) {
        for (const dms::Instance& other : m_listed->instances) {
            if (other.id != m_edit.instanceId())
                m_limits->takenNames.insert(other.name);
        }
    }
    return *m_limits;
}

void EditForm::check()
{
    m_violations = rules::validate(m_edit.toSend(), limits());
    for (const EditField field : EditFields)
        showNote(field);
    emit changed();
}

void EditForm::showNote(EditField field)
{
    using Kind = FieldNote::Kind;
    FieldBlock* block = m_blocks.at(field);
    QList<rules::Violation> own;
    const QList<Field> fields = ruleFields(field);
    std::copy_if(m_violations.cbegin(), m_violations.cend(), std::back_inserter(own),
                 [&](const rules::Violation& violation) { return fields.contains(violation.field); });
    block->setViolations(own);
    const auto& error = m_edit.error();
    const bool blamed = error && m_edit.result() == InstanceEdit::Result::Failed
        && std::any_of(fields.cbegin(), fields.cend(),
                       [blamed = fieldsOf(*error)](Field one) { return blamed.contains(one); });
    block->setServerWords(blamed ? describe(*error).title : QString());

    const QList<InstanceEdit::Change>& changes = m_edit.changes();
    const auto change = std::find_if(changes.cbegin(), changes.cend(),
                                     [field](const auto& one) { return one.field == field; });
    if (change != changes.cend() && change->isConflict())
        block->setState(Kind::Warning,
                        tr("Somebody has changed it meanwhile, to: %1").arg(text(field, change->now)));
    else if (change != changes.cend())
        block->setState(Kind::Busy, tr("Changed, not sent yet. Before: %1").arg(text(field, change->before)));
    else if (field == EditField::SecurityGroup)
        showChoices(*block, m_choices.securityGroups());
    else if (field == EditField::EnterpriseProject)
        showChoices(*block, m_choices.enterpriseProjects());
    else
        block->setState(Kind::Hint, {});
}

QString EditForm::problem() const
{
    const auto hard = std::find_if(m_violations.cbegin(), m_violations.cend(), [](const auto& violation) {
        return violation.severity == rules::Severity::Hard;
    });
    return hard == m_violations.cend() ? QString() : describeWithField(*hard);
}

QString EditForm::text(EditField field, const EditValue& value) const
{
    const QString plain = value.value(0);
    const auto named = [&plain](const QString& name) {
        return name.isEmpty() ? plain : tr("%1 (%2)", "name, id").arg(name, plain);
    };
    QString text = plain;
    if (field == EditField::Window)
        text = windowText(plain, value.value(1));
    else if (field == EditField::RetentionPolicy && !plain.isEmpty())
        text = retentionName(plain);
    else if (field == EditField::SecurityGroup)
        text = named(nameIn(m_choices.securityGroups().values, plain));
    else if (field == EditField::EnterpriseProject)
        text = named(nameIn(m_choices.enterpriseProjects().values, plain));
    return text.isEmpty() ? tr("(empty)") : displayText(text);
}

void EditForm::fillGroups()
{
    m_group->setChoices(choicesOf(m_choices.securityGroups().values));
    check();
}

void EditForm::fillProjects()
{
    m_project->setChoices(choicesOf(m_choices.enterpriseProjects().values));
    check();
}

} // namespace partita
