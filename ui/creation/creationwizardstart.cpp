// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard that creates an instance: what it begins with, and what is kept of it.
#include "common/banner.h"
#include "common/formatting.h"
#include "creation/basicspage.h"
#include "creation/creationwizard.h"
#include "dms/instancetemplate.h"
#include "models/displaytext.h"
#include "ops/session.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! More than any template has.
constexpr qint64 ReadAtMost = 1'000'000;
constexpr std::chrono::milliseconds KeepAfter { 1000 };

bool isBlank(const rules::InstanceDraft& draft)
{
    rules::InstanceDraft blank;
    return dms::toJson({ {}, draft }) == dms::toJson({ {}, blank });
}

} // namespace

void CreationWizard::fillStartMenu()
{
    if (!m_startMenu) {
        m_startMenu = new QMenu(this);
        m_startMenu->setObjectName(u"creationStartMenu"_s);
        m_basics->setStartMenu(m_startMenu);
    }
    m_startMenu->clear();
    connect(m_startMenu->addAction(tr("&Blank")), &QAction::triggered, this, [this] {
        rules::InstanceDraft blank;
        blank.engineVersion = m_limits.engineVersions.isEmpty() ? QString() : m_limits.engineVersions.last();
        startFrom(blank, tr("Blank"));
    });
    connect(m_startMenu->addAction(tr("An &existing instance…")), &QAction::triggered, this,
            &CreationWizard::askInstance);
    connect(m_startMenu->addAction(tr("A template &file…")), &QAction::triggered, this,
            &CreationWizard::askTemplateFile);
    const QList<DraftStore::Entry> templates = m_parts.drafts.templates();
    if (!templates.isEmpty())
        m_startMenu->addSection(tr("Templates"));
    for (const DraftStore::Entry& entry : templates) {
        const QString title = displayText(entry.value.title);
        QString text = title;
        QAction* action = m_startMenu->addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, draft = entry.value.draft, title] { startFrom(draft, title); });
    }
}

void CreationWizard::startFrom(const rules::InstanceDraft& draft, const QString& title)
{
    rules::InstanceDraft wanted = draft;
    // A name that was typed already is worth more than none.
    if (wanted.name.isEmpty())
        wanted.name = m_draft.name;
    m_basics->setStartText(title);
    load(wanted);
    m_changed = true;
    keepDraftSoon();
}

void CreationWizard::askInstance()
{
    if (!m_session)
        return;
    const auto list = m_session->instances().value();
    auto names = std::make_shared<QHash<QString, dms::Instance>>();
    QStringList shown;
    for (const dms::Instance& instance : list ? list->instances : std::vector<dms::Instance>()) {
        const QString name = displayText(instance.name);
        if (!names->contains(name))
            shown.append(name);
        names->insert(name, instance);
    }
    shown.sort(Qt::CaseInsensitive);
    if (shown.isEmpty()) {
        m_bannerYes->hide();
        m_bannerNo->hide();
        return m_banner->showMessage(theme::Tone::Info, tr("There is no instance here to start from."));
    }
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"creationLikeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Start from an existing instance"));
    dialog->setLabelText(tr("Everything that can be read of it is taken over; name and passwords are not."));
    dialog->setComboBoxItems(shown);
    dialog->setComboBoxEditable(true);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, names](const QString& name) {
        const auto found = names->constFind(name);
        if (found != names->constEnd())
            startFrom(dms::draftLike(*found), tr("Like %1").arg(name));
    });
    dialog->open();
}

void CreationWizard::askTemplateFile()
{
    auto* dialog = new QFileDialog(this, tr("Start from a template"));
    dialog->setObjectName(u"creationTemplateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Templates (*.json)"), tr("All files (*)") });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &CreationWizard::readTemplateFile);
    dialog->open();
}

void CreationWizard::readTemplateFile(const QString& path)
{
    const auto refuse = [this](const QString& words) {
        m_bannerYes->hide();
        m_bannerNo->hide();
        m_banner->showMessage(theme::Tone::Warning, words);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("The file cannot be read: %1").arg(file.errorString()));
    const auto read = dms::readTemplate(file.read(ReadAtMost + 1));
    if (read)
        return startFrom(read->draft, read->title.isEmpty() ? tr("A template") : displayText(read->title));
    switch (read.error()) {
    case dms::TemplateProblem::NotJson:
    case dms::TemplateProblem::NotATemplate:
        return refuse(tr("This file is no template of Partita."));
    case dms::TemplateProblem::NewerVersion:
        return refuse(tr("This template was written by a later version of Partita."));
    }
}

void CreationWizard::askTemplateName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"creationTemplateName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a template"));
    dialog->setLabelText(tr("What is the template called? It is saved without passwords."));
    dialog->setTextValue(m_draft.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (name.trimmed().isEmpty())
            return;
        rules::InstanceDraft draft = m_draft;
        draft.name.clear();
        const auto saved = m_parts.drafts.saveTemplate({ name.trimmed(), draft });
        m_bannerYes->hide();
        m_bannerNo->hide();
        if (saved)
            m_banner->showMessage(theme::Tone::Good,
                                  tr("The template “%1” was saved.").arg(displayText(name.trimmed())));
        else
            m_banner->showMessage(theme::Tone::Bad, tr("The template could not be saved."));
        fillStartMenu();
    });
    dialog->open();
}

// --- what was left half finished --------------------------------------------------------------

void CreationWizard::offerUnfinished()
{
    const auto kept = m_parts.drafts.unfinished(m_connection, m_project);
    if (!kept || isBlank(*kept))
        return;
    m_bannerYes->setText(tr("&Go on with it"));
    m_bannerNo->setText(tr("&Not now"));
    m_bannerYes->show();
    m_bannerNo->show();
    m_onYes = [this, draft = *kept] {
        m_banner->hide();
        startFrom(draft, tr("Where you left off"));
    };
    const QString name = kept->name.isEmpty() ? tr("without a name") : displayText(kept->name);
    m_banner->showMessage(
        theme::Tone::Info,
        tr("There is a half-finished instance from before (%1), without its passwords.").arg(name));
}

void CreationWizard::keepDraftSoon()
{
    m_keeping = std::make_unique<QObject>();
    m_parts.clock.after(KeepAfter, m_keeping.get(), [this] { keepDraft(); });
}

void CreationWizard::keepDraft()
{
    if (m_changed)
        m_parts.drafts.keepUnfinished(m_connection, m_project, m_draft);
    m_changed = false;
}

} // namespace partita
