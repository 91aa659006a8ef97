// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/journalpanel.h"

#include "activity/journalwords.h"
#include "common/badgedelegate.h"
#include "common/banner.h"
#include "common/celldelegate.h"
#include "common/contentstack.h"
#include "common/fieldblock.h"
#include "common/formatting.h"
#include "common/tableview.h"
#include "common/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

const QString layoutKey = u"journal/columns"_s;
const QString splitterKey = u"journal/splitter"_s;

} // namespace

JournalPanel::JournalPanel(Journal& journal, Workers& workers, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_model(new JournalModel(journal, this))
    , m_export(new JournalExport(journal, workers, this))
{
    setObjectName(u"journalPanel"_s);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"journalBanner"_s);
    m_banner->hide();
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    makeTable();
    makeDetail();
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    connect(m_model, &JournalModel::changed, this, &JournalPanel::showState);
    connect(&journal, &Journal::failed, this, [this](const JournalProblem& problem) {
        m_banner->showMessage(theme::Tone::Bad, journalwords::problem(problem));
    });
    connect(m_export, &JournalExport::finished, this, &JournalPanel::exported);
    retranslate();
    check();
}

JournalPanel::~JournalPanel() = default;

QWidget* JournalPanel::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"journalSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_note = new FieldNote(bar);
    m_note->setObjectName(u"journalNote"_s);
    m_exportButton = new QPushButton(bar);
    m_exportButton->setObjectName(u"journalExport"_s);
    m_exportButton->setAutoDefault(false);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * theme::Grid, theme::Grid, 2 * theme::Grid, theme::Grid);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_search, 2);
    row->addWidget(m_note, 1);
    row->addWidget(m_exportButton);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPanel::search);
    connect(m_exportButton, &QPushButton::clicked, this, &JournalPanel::askExport);
    return bar;
}

void JournalPanel::makeTable()
{
    m_table = new TableView(m_splitter);
    m_table->setObjectName(u"journalTable"_s);
    m_table->setModel(m_model);
    auto* cells = new CellDelegate(JournalModel::GoneRole, m_table);
    cells->setNumericColumns({ JournalModel::Took });
    m_table->columns()->setNumericColumns({ JournalModel::Took });
    m_table->setItemDelegate(cells);
    m_table->setItemDelegateForColumn(
        JournalModel::Outcome, new BadgeDelegate(JournalModel::ToneRole, JournalModel::GoneRole, m_table));
    m_table->setColumnWidths({ 28, 24, 28, 14, 26, 26, 12 });
    m_stack = new ContentStack(m_table, m_splitter);
    m_splitter->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPanel::showEntry);
}

void JournalPanel::makeDetail()
{
    m_detail = new QPlainTextEdit(m_splitter);
    m_detail->setObjectName(u"journalDetail"_s);
    m_detail->setReadOnly(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setTabChangesFocus(true);
    m_splitter->addWidget(m_detail);
}

void JournalPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search the journal"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_exportButton->setText(tr("&Export…"));
    m_exportButton->setToolTip(tr("Save what is shown as CSV or JSON"));
    m_table->setAccessibleName(tr("Journal"));
    m_detail->setAccessibleName(tr("Entry of the journal"));
    m_detail->setPlaceholderText(tr("Choose an entry to see all of it."));
    m_model->retranslate();
    showState();
    showEntry();
}

//! Looks once whether somebody else has changed what was written.
void JournalPanel::check()
{
    m_journal.check(this, [this](const Result<qint64, JournalProblem>& found) {
        m_firstAltered = found.value_or(0);
        showState();
    });
}

void JournalPanel::search()
{
    m_model->setWords(m_search->text());
}

void JournalPanel::showState()
{
    m_exportButton->setEnabled(m_model->rowCount() > 0 && !m_export->isBusy());
    if (m_model->problem())
        m_banner->showMessage(theme::Tone::Bad, journalwords::problem(*m_model->problem()));
    else if (m_firstAltered > 0)
        m_banner->showMessage(
            theme::Tone::Warning,
            tr("Entries were changed or taken out by something else than Partita, the first at "
               "number %1.")
                .arg(format::number(m_firstAltered)));
    if (m_model->rowCount() > 0)
        m_stack->showContent();
    else if (m_model->isWaiting())
        m_stack->showLoading(tr("The journal is being read"));
    else if (m_model->words().trimmed().isEmpty())
        m_stack->showNotice({ Icon::Empty,
                              tr("Nothing was done yet"),
                              tr("What you create, change, restart or delete is written down here, with its "
                                 "result."),
                              {},
                              {} });
    else
        m_stack->showNotice(
            { Icon::Search, tr("No entry holds these words"), tr("Search for less."), {}, {} });
}

void JournalPanel::showEntry()
{
    const QModelIndex current = m_table->currentIndex();
    const QString text = current.isValid() ? journalwords::details(m_model->entry(current.row())) : QString();
    if (text != m_detail->toPlainText())
        m_detail->setPlainText(text);
}

void JournalPanel::askExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setObjectName(u"journalExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("CSV (*.csv)"), tr("JSON (*.json)") });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"partita-journal.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (m_export->isBusy())
            return;
        m_exportPath = path;
        m_note->say(FieldNote::Kind::Busy, tr("The journal is being exported."));
        m_export->write(m_model->words(), path);
        showState();
    });
    dialog->open();
}

void JournalPanel::exported(int count, const QString& reason)
{
    const QString path = QDir::toNativeSeparators(m_exportPath);
    if (reason.isEmpty())
        m_note->say(FieldNote::Kind::Good, tr("%n entry(s) saved as %1", nullptr, count).arg(path));
    else
        m_note->say(FieldNote::Kind::Problem, tr("Not saved as %1: %2").arg(path, reason));
    showState();
}

void JournalPanel::saveLayout(QSettings& settings) const
{
    m_table->saveLayout(settings, layoutKey);
    settings.setValue(splitterKey, m_splitter->saveState());
}

void JournalPanel::restoreLayout(const QSettings& settings)
{
    m_table->restoreLayout(settings, layoutKey);
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
}

void JournalPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void JournalPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
