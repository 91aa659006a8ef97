// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/importdialog.h"

#include "common/celldelegate.h"
#include "common/formatting.h"
#include "common/labels.h"
#include "common/tableview.h"
#include "connections/importwords.h"
#include "models/displaytext.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

QString placesOf(const ConnectionProfile& profile)
{
    QStringList names;
    for (const Place& place : profile.places) {
        const QString& project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
        names.append(displayText(place.region) + u" · "_s + displayText(project));
    }
    return names.join(u'\n');
}

bool canBeTaken(const ImportRow& row)
{
    return row.verdict == ImportRow::Verdict::New || row.verdict == ImportRow::Verdict::Differs;
}

QStandardItem* textItem(const QString& text)
{
    auto* item = new QStandardItem(displayText(text));
    item->setEditable(false);
    item->setToolTip(format::toolTip(text));
    return item;
}

//! Names stand in one line, with a box to tick before them or without.
class RowDelegate final : public CellDelegate
{
public:
    explicit RowDelegate(QObject* parent)
        : CellDelegate(Qt::UserRole, parent)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != ImportDialog::Name) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const int box = cell.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &cell, cell.widget);
        const QString text = cell.text;
        paintBackground(painter, cell);
        painter->save();
        drawText(painter, cell, contentRect(option.rect).adjusted(box + theme::Grid, 0, 0, 0), text);
        painter->restore();
    }
};

} // namespace

ImportDialog::ImportDialog(ImportPlan plan, ConnectionManager& manager, const CloudCatalogue& clouds,
                           QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_manager(manager)
    , m_clouds(clouds)
    , m_frame(this)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import connections"));
    m_frame.setHeading(tr("Import connections"));
    addTable();
    addButtons();
    const QString whole = importProblemOf(m_plan);
    if (whole.isEmpty())
        beWide();
    else
        refuse(whole);
    check();
}

void ImportDialog::beWide()
{
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    const QSize room = screen()->availableSize() * 0.9;
    setMinimumSize(QSize(unit.width() * 64, unit.height() * 18).boundedTo(room));
    resize(QSize(unit.width() * 150, unit.height() * 28).boundedTo(room));
    m_table->setFocus();
    m_table->selectRow(0);
}

void ImportDialog::refuse(const QString& why)
{
    m_frame.say(theme::Tone::Bad, why);
    m_table->hide();
    m_hint->hide();
    m_detail->hide();
    m_import->hide();
    m_cancel->setText(tr("Close"));
    // Otherwise the message would take the room of the table.
    m_frame.column()->addStretch(1);
    m_frame.setWidth(64);
}

void ImportDialog::addTable()
{
    m_hint = new QuietLabel(this);
    m_hint->setObjectName(u"importHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Ticked connections are imported. The space bar sets and takes off the tick of the "
                       "selected rows."));
    m_frame.column()->addWidget(m_hint);
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_model->setHorizontalHeaderLabels(
        { tr("Name"), tr("Cloud"), tr("Sign-in"), tr("Region and project"), tr("What happens") });
    for (const ImportRow& row : std::as_const(m_plan.rows))
        m_model->appendRow(itemsOf(row));
    m_table = new TableView(this);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Connections of the file"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({ 24, 18, 24, 22, 40 });
    m_table->columns()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_frame.column()->addWidget(m_table, 1);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"importDetail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_frame.column()->addWidget(m_detail);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ImportDialog::check);
    // The last column may be too narrow for its sentence.
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { m_detail->setText(m_model->item(index.row(), Verdict)->text()); });
}

void ImportDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_import = buttons->button(QDialogButtonBox::Ok);
    m_import->setObjectName(u"importOk"_s);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"importCancel"_s);
    m_frame.column()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<QStandardItem*> ImportDialog::itemsOf(const ImportRow& row) const
{
    const ConnectionProfile& profile = row.profile;
    const bool readable = row.verdict != ImportRow::Verdict::Invalid;
    QList<QStandardItem*> items { textItem(profile.name),
                                  textItem(readable ? importCloudOf(profile, m_clouds) : format::absent()),
                                  textItem(readable ? importSignInOf(profile) : format::absent()),
                                  textItem(readable ? placesOf(profile) : format::absent()),
                                  textItem(verdictOf(row)) };
    if (profile.name.isEmpty())
        items[Name]->setText(format::absent());
    if (profile.places.size() > 1)
        items[Places]->setText(tr("%n place(s)", nullptr, int(profile.places.size())));
    if (canBeTaken(row)) {
        items[Name]->setCheckable(true);
        // What is here is replaced only when somebody says so.
        items[Name]->setCheckState(row.verdict == ImportRow::Verdict::New ? Qt::Checked : Qt::Unchecked);
    }
    return items;
}

QString ImportDialog::verdictOf(const ImportRow& row) const
{
    const ConnectionProfile* here = nullptr;
    if (row.verdict == ImportRow::Verdict::Differs)
        here = m_manager.store().find(row.profile.id);
    return importVerdictOf(row, here);
}

QList<ConnectionProfile> ImportDialog::chosen() const
{
    QList<ConnectionProfile> profiles;
    for (int row = 0; row < m_plan.rows.size(); ++row) {
        if (canBeTaken(m_plan.rows[row]) && m_model->item(row, Name)->checkState() == Qt::Checked)
            profiles.append(m_plan.rows[row].profile);
    }
    return profiles;
}

void ImportDialog::check()
{
    const auto count = int(chosen().size());
    m_import->setText(tr("&Import %n connection(s)", nullptr, count));
    m_import->setEnabled(count > 0);
    m_import->setToolTip(count > 0 ? QString() : tr("Tick a connection first."));
}

bool ImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

//! Several rows become alike: ticked, unless all of them are.
void ImportDialog::toggleSelected()
{
    QList<QStandardItem*> items;
    const auto rows = m_table->selectionModel()->selectedRows(Name);
    for (const QModelIndex& index : rows) {
        QStandardItem* item = m_model->itemFromIndex(index);
        if (item->isCheckable())
            items.append(item);
    }
    const bool all = std::all_of(items.cbegin(), items.cend(),
                                 [](const QStandardItem* item) { return item->checkState() == Qt::Checked; });
    for (QStandardItem* item : std::as_const(items))
        item->setCheckState(all ? Qt::Unchecked : Qt::Checked);
}

void ImportDialog::import()
{
    const QList<ConnectionProfile> profiles = chosen();
    if (profiles.isEmpty())
        return;
    if (m_manager.import(profiles)) {
        showDone(int(profiles.size()));
        return;
    }
    m_frame.say(theme::Tone::Bad,
                tr("The settings could not be written, so some of the connections are "
                   "missing. Check the disk, then try again."));
}

void ImportDialog::showDone(int count)
{
    m_table->hide();
    m_detail->hide();
    m_import->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    m_frame.setHeading(tr("%n connection(s) imported", nullptr, count));
    m_hint->setText(tr("Secrets are not part of such a file. Partita asks for them when you sign in to a "
                       "connection."));
    layout()->activate();
    setMinimumSize(fontMetrics().averageCharWidth() * 64, 0);
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

} // namespace partita
