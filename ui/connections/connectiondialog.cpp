// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"

#include "common/banner.h"
#include "common/formatting.h"
#include "common/pagelist.h"
#include "common/scrollpage.h"
#include "connections/accountsection.h"
#include "connections/cloudsection.h"
#include "connections/generalsection.h"
#include "connections/networksection.h"
#include "connections/placessection.h"
#include "connections/testpanel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

ConnectionDialog::ConnectionDialog(Parts parts, std::optional<ConnectionProfile> edited, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_edited(std::move(edited))
    , m_id(m_edited ? m_edited->id : ConnectionManager::newId())
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(m_edited ? tr("Edit “%1”").arg(m_edited->name) : tr("Add a connection"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3 * theme::Grid, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"connectionBanner"_s);
    m_clearClipboard = m_banner->addButton(u"clearClipboard"_s);
    m_clearClipboard->setText(tr("Clear the clip&board"));
    m_clearClipboard->setAutoDefault(false);
    column->addWidget(m_banner);
    addSections();
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(3 * theme::Grid, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_list);
    pages->addWidget(m_stack, 1);
    column->addLayout(pages, 1);
    addButtons(column);
    addShortcuts();
    connectSections();
    load();
    resize(comfortableSize());
    m_list->setFocus();
    focusNextPrevChild(true);
}

QSize ConnectionDialog::comfortableSize() const
{
    const int character = fontMetrics().averageCharWidth();
    return { qBound(640, character * 108, 880), qBound(480, fontMetrics().height() * 37, 620) };
}

ConnectionDialog::~ConnectionDialog()
{
    // Their last words would reach a dialog that is half gone.
    for (FormSection* section : std::as_const(m_sections))
        section->disconnect(this);
    m_test->disconnect(this);
}

void ConnectionDialog::addSections()
{
    m_list = new PageList(this);
    m_list->setObjectName(u"connectionPages"_s);
    m_list->setAccessibleName(tr("Parts of the connection"));
    m_stack = new QStackedWidget(this);
    m_general = new GeneralSection(this);
    m_cloud = new CloudSection(m_parts.tools.clouds, m_parts.mayConnectTo, this);
    m_account = new AccountSection(this);
    m_places = new PlacesSection(m_parts.tools.clouds, this);
    m_network = new NetworkSection(this);
    m_sections = { m_general, m_cloud, m_account, m_places, m_network };
    m_test = new TestPanel(this);
    addPage(m_general, tr("General"));
    addPage(m_cloud, tr("Cloud"));
    addPage(m_account, tr("Sign-in"));
    addPage(m_places, tr("Places"));
    addPage(m_network, tr("Network"));
    addPage(m_test, tr("Test"));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
}

void ConnectionDialog::addPage(QWidget* page, const QString& title)
{
    m_stack->addWidget(new ScrollPage(page));
    m_list->addPage(title);
}

void ConnectionDialog::addButtons(QLayout* column)
{
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"connectionProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_goTo = new QPushButton(tr("&Jump to it"), this);
    m_goTo->setObjectName(u"connectionGoTo"_s);
    m_goTo->setAccessibleName(tr("Show the field that this is about"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(4 * theme::Grid, 2 * theme::Grid, 4 * theme::Grid, 0);
    line->setSpacing(4 * theme::Grid);
    line->addWidget(m_problem, 1);
    line->addWidget(m_goTo);
    static_cast<QVBoxLayout*>(column)->addLayout(line);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"connectionOk"_s);
    m_ok->setText(tr("Save and connect"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"connectionCancel"_s);
    m_try = new QPushButton(tr("Test t&he connection"), this);
    m_try->setObjectName(u"connectionTry"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4 * theme::Grid, 2 * theme::Grid, 4 * theme::Grid, 3 * theme::Grid);
    row->addWidget(m_try);
    row->addStretch();
    row->addWidget(buttons);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
    const auto others = findChildren<QPushButton*>();
    for (QPushButton* button : others)
        button->setAutoDefault(false);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    // "Cancel" says what it does; "Close" does not say that something is lost.
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { m_closes ? reject() : giveUp(); });
    connect(m_try, &QPushButton::clicked, this, [this] {
        showTest();
        runTest();
    });
    connect(m_goTo, &QPushButton::clicked, this, &ConnectionDialog::goToProblem);
    connect(m_clearClipboard, &QPushButton::clicked, this, &ConnectionDialog::clearClipboard);
}

void ConnectionDialog::addShortcuts()
{
    const auto add = [this](const QString& keys, auto what) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, what);
    };
    add(u"Ctrl+Shift+V"_s, [this] { pasteClipboard(); });
    add(u"Ctrl+PgDown"_s, [this] { turnPage(1); });
    add(u"Ctrl+PgUp"_s, [this] { turnPage(-1); });
}

void ConnectionDialog::connectSections()
{
    for (FormSection* section : std::as_const(m_sections))
        connect(section, &FormSection::changed, this, [this] {
            m_secretsTaken = false;
            m_test->setOutdated();
            check();
        });
    connect(m_places, &PlacesSection::currentChanged, this, &ConnectionDialog::check);
    connect(m_places, &PlacesSection::findWanted, this, &ConnectionDialog::findProjects);
    connect(m_account, &AccountSection::pasteWanted, this, &ConnectionDialog::pasteClipboard);
    connect(m_account, &AccountSection::fileWanted, this, &ConnectionDialog::chooseFile);
    connect(m_account, &AccountSection::linesPasted, this, [this](const QByteArray& text) {
        if (!takePasted(text))
            m_banner->showMessage(theme::Tone::Warning,
                                  tr("Several lines were pasted, and they are not credentials."));
    });
    connect(m_test, &TestPanel::runWanted, this, &ConnectionDialog::runTest);
    connect(m_test, &TestPanel::cancelled, this, [this] { m_asking.reset(); });
    // What gets the keyboard is in sight; queued, since it may just have been shown.
    connect(qApp, &QApplication::focusChanged, this, &ConnectionDialog::scrollToFocus, Qt::QueuedConnection);
    connect(m_test, &TestPanel::trusted, m_network, &NetworkSection::addAuthority);
}

void ConnectionDialog::load()
{
    ConnectionProfile shown = m_edited.value_or(ConnectionProfile());
    // The most frequent one; by hand only who wants it.
    if (!m_edited && !m_parts.tools.clouds.clouds().isEmpty())
        shown.cloud = m_parts.tools.clouds.clouds().first().id;
    QList<ConnectionProfile> others;
    const auto open = m_parts.manager.estate().connections();
    for (Connection* connection : open) {
        if (connection->profile().id != m_id)
            others.append(connection->profile());
    }
    m_general->setOthers(others);
    const QScopedValueRollback guard(m_checking, true);
    for (FormSection* section : std::as_const(m_sections))
        section->load(shown);
    if (m_edited) {
        const Connection* connection = m_parts.manager.estate().find(m_id);
        const bool inMemory = connection && connection->state() == Connection::State::SignedIn;
        m_account->setKept(m_edited->hasStoredSecret ? AccountSection::Kept::InKeychain
                               : inMemory            ? AccountSection::Kept::ThisRun
                                                     : AccountSection::Kept::Nowhere);
    }
    m_checking = false;
    check();
    m_before = profile();
}

void ConnectionDialog::turnPage(int by)
{
    m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
    QWidget* page = m_stack->currentWidget();
    // Into the page, as Tab would go.
    m_list->setFocus();
    if (page->focusWidget() && page->focusWidget()->isVisible())
        page->focusWidget()->setFocus();
    else
        focusNextPrevChild(true);
}

void ConnectionDialog::showField(QWidget* field)
{
    for (int row = 0; row < m_stack->count(); ++row) {
        if (m_stack->widget(row)->isAncestorOf(field)) {
            m_list->setCurrentRow(row);
            static_cast<QScrollArea*>(m_stack->widget(row))->ensureWidgetVisible(field);
        }
    }
    field->setFocus(Qt::OtherFocusReason);
}

void ConnectionDialog::scrollToFocus()
{
    QWidget* const focused = focusWidget();
    auto* page = static_cast<QScrollArea*>(m_stack->currentWidget());
    if (focused && page->isAncestorOf(focused))
        page->ensureWidgetVisible(focused);
}

ConnectionDialog::Problem ConnectionDialog::firstProblem(bool forTest) const
{
    for (FormSection* section : m_sections) {
        if (forTest && section == m_general)
            continue;
        const QList<FieldProblem> problems = section->problems();
        for (const FieldProblem& problem : problems)
            return { section, problem.field, problem.words };
    }
    return {};
}

void ConnectionDialog::check()
{
    if (m_checking || !m_ok)
        return;
    const QScopedValueRollback guard(m_checking, true);
    m_places->setCloud(m_cloud->cloud());
    m_cloud->setRegion(m_places->searchRegion());
    m_cloud->setIdentityNeeded(m_account->kind() == SignIn::Kind::User);
    const QString why = m_saving ? tr("Saving…") : firstProblem(false).words;
    m_problem->setText(why);
    m_goTo->setVisible(!m_saving && !why.isEmpty());
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    for (FormSection* section : std::as_const(m_sections))
        section->mark();
    markPages();
    checkTest();
}

void ConnectionDialog::checkTest()
{
    QStringList names;
    const QList<Place> places = m_places->places();
    for (const Place& place : places) {
        const QString project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
        names.append(tr("%1, project %2").arg(m_places->regionName(place.region), project));
    }
    if (!m_test->isRunning())
        m_test->setPlaces(names, m_places->currentPlace());
    const QString why = m_saving ? tr("Saving…") : testProblem();
    m_test->setProblem(why);
    m_try->setEnabled(why.isEmpty() && !m_test->isRunning());
    m_try->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
}

void ConnectionDialog::markPages()
{
    for (int row = 0; row < int(m_sections.size()); ++row)
        m_list->setMark(row, m_sections[row]->hasMarks() ? PageList::Mark::Problem : PageList::Mark::None);
}

void ConnectionDialog::goToProblem()
{
    const Problem problem = firstProblem(false);
    if (!problem.field)
        return;
    problem.section->mark(true);
    markPages();
    showField(problem.field);
}

void ConnectionDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_list)
        resize(size().expandedTo(comfortableSize()));
}

} // namespace partita
