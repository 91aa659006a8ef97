// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/exporttools.h"

#include "common/banner.h"
#include "common/copylabel.h"
#include "core/savefile.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

ExportTools::ExportTools(Workers& workers, Choice choice, QWidget* parent)
    : QWidget(parent)
    , m_workers(workers)
    , m_choice(std::move(choice))
    , m_banner(new Banner(this))
{
    m_banner->setObjectName(u"exportBanner"_s);
    m_dismiss = m_banner->addButton(u"exportBannerCloseButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_dismiss, &QAbstractButton::clicked, m_banner, &QWidget::hide);
    const auto copies
        = [this](What what, InstanceFormat format) { return [this, what, format] { copy(what, format); }; };
    add(u"exportShownAction"_s, What::Shown, [this] {
        askFile(What::Shown);
    })->setShortcut(QKeySequence(u"Ctrl+E"_s));
    add(u"copyShownCsvAction"_s, What::Shown, copies(What::Shown, InstanceFormat::Csv));
    add(u"copyShownJsonAction"_s, What::Shown, copies(What::Shown, InstanceFormat::Json));
    add(u"exportSelectedAction"_s, What::Selected, [this] {
        askFile(What::Selected);
    })->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    add(u"copySelectedCsvAction"_s, What::Selected, copies(What::Selected, InstanceFormat::Csv));
    add(u"copySelectedJsonAction"_s, What::Selected, copies(What::Selected, InstanceFormat::Json));
    retranslate();
}

QAction* ExportTools::add(const QString& name, What what, std::function<void()> does)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parentWidget()->addAction(action);
    connect(action, &QAction::triggered, this, std::move(does));
    m_entries.push_back({ action, what });
    return action;
}

void ExportTools::addTo(QMenu* menu)
{
    for (const Entry& entry : m_entries) {
        if (entry.what == What::Selected && !menu->isEmpty()
            && menu->actions().constLast() == m_entries[2].action)
            menu->addSeparator();
        menu->addAction(entry.action);
    }
    connect(menu, &QMenu::aboutToShow, this, &ExportTools::updateActions);
    // A shortcut looks for itself whether there is something.
    connect(
        menu, &QMenu::aboutToHide, this,
        [this] {
            for (const Entry& entry : m_entries)
                entry.action->setEnabled(true);
        },
        Qt::QueuedConnection);
}

void ExportTools::updateActions()
{
    for (const Entry& entry : m_entries)
        entry.action->setEnabled(!m_choice(entry.what).chosen.empty());
}

void ExportTools::askFile(What what)
{
    // What is there now, whatever a refresh brings while the dialog is open.
    const InstanceExcerpt excerpt = m_choice(what);
    if (excerpt.chosen.empty()) {
        m_banner->showMessage(theme::Tone::Info, tr("There is no instance to export."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export instances"));
    dialog->setObjectName(u"instanceExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({ tr("CSV (*.csv)"), json });
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"kafka-instances"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, excerpt](const QString& path) { save(excerpt, path); });
    dialog->open();
}

void ExportTools::save(const InstanceExcerpt& excerpt, const QString& path)
{
    const bool asJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const auto format = asJson ? InstanceFormat::Json : InstanceFormat::Csv;
    m_banner->showMessage(theme::Tone::Busy, tr("The instances are being exported."));
    m_workers.run(
        this, [excerpt, path, format] { return saveFile(path, exported(excerpt, format)); },
        [this, count = int(excerpt.chosen.size()), path](const QString& reason) {
            showSaved(count, QDir::toNativeSeparators(path), reason);
        });
}

void ExportTools::showSaved(int count, const QString& path, const QString& reason)
{
    if (reason.isEmpty())
        m_banner->showMessage(theme::Tone::Good, tr("%n instance(s) saved as %1", nullptr, count).arg(path));
    else
        m_banner->showMessage(theme::Tone::Bad, tr("Not saved as %1: %2").arg(path, reason));
}

void ExportTools::copy(What what, InstanceFormat format)
{
    const InstanceExcerpt excerpt = m_choice(what);
    if (excerpt.chosen.empty()) {
        m_banner->showMessage(theme::Tone::Info, tr("There is no instance to copy."));
        return;
    }
    m_workers.run(
        this, [excerpt, format] { return QString::fromUtf8(exported(excerpt, format)); },
        [this, count = int(excerpt.chosen.size())](const QString& text) {
            copyToClipboard(text);
            m_banner->showMessage(theme::Tone::Good, tr("%n instance(s) copied", nullptr, count));
        });
}

void ExportTools::retranslate()
{
    const QStringList texts { tr("&Export what is shown…"),      tr("&Copy what is shown as CSV"),
                              tr("Copy what is shown as &JSON"), tr("E&xport the selection…"),
                              tr("Copy the selection as CS&V"),  tr("Copy the selection as JS&ON") };
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].action->setText(texts[qsizetype(i)]);
    m_dismiss->setText(tr("Close"));
}

void ExportTools::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
