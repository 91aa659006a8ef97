// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"

#include "common/banner.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/secretwords.h"
#include "connections/accountsection.h"
#include "connections/cloudsection.h"
#include "connections/generalsection.h"
#include "connections/networksection.h"
#include "connections/placessection.h"
#include "connections/testpanel.h"
#include "models/displaytext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

ConnectionDialog::ConnectionDialog(Parts parts, std::optional<ConnectionProfile> edited, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_before(edited.value_or(ConnectionProfile()))
    , m_adding(!edited)
    , m_frame(this)
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_adding ? tr("Add a connection") : tr("Edit a connection"));
    m_frame.setHeading(m_adding ? tr("Add a connection") : tr("Edit “%1”").arg(displayText(m_before.name)));
    addPasted();
    addSections();
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"connectionProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_frame.column()->addWidget(m_problem);
    addButtons();
    load();
    wire();
    follow();
    // The smallest window that the console supports has room for all of it; larger letters scroll.
    const QFontMetrics metrics = fontMetrics();
    resize(qMin(metrics.averageCharWidth() * 96, 860), qMin(metrics.height() * 34, 600));
    m_general->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::addPasted()
{
    m_pasted = new Banner(this);
    m_pasted->setObjectName(u"pastedMessage"_s);
    m_clear = m_pasted->addButton(u"clearClipboard"_s);
    m_clear->setText(tr("Clear clip&board"));
    m_clear->setAutoDefault(false);
    m_pasted->hide();
    m_frame.column()->addWidget(m_pasted);
    connect(m_clear, &QPushButton::clicked, this, &ConnectionDialog::clearClipboard);
    auto* shortcut = new QShortcut(QKeySequence(u"Ctrl+Shift+V"_s), this);
    connect(shortcut, &QShortcut::activated, this, &ConnectionDialog::paste);
}

void ConnectionDialog::addSections()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"connectionSections"_s);
    m_tabs->setAccessibleName(tr("Sections"));
    m_general = new GeneralSection;
    m_cloud = new CloudSection(m_parts.tools.clouds, m_parts.mayConnectTo);
    m_account = new AccountSection;
    m_places = new PlacesSection(m_parts.tools.clouds);
    m_network = new NetworkSection;
    addSection(m_general, tr("General"));
    addSection(m_cloud, tr("Cloud"));
    addSection(m_account, tr("Sign-in"));
    addSection(m_places, tr("Places"));
    addSection(m_network, tr("Network"));
    m_test = new TestPanel;
    addPage(m_test, tr("Test"));
    m_frame.column()->addWidget(m_tabs, 1);
}

void ConnectionDialog::addSection(FormSection* section, const QString& title)
{
    m_sections.append(section);
    addPage(section, title);
    // Enter in a section saves; its buttons act when they are pressed themselves.
    const auto buttons = section->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->setAutoDefault(false);
    connect(section, &FormSection::changed, this, &ConnectionDialog::follow);
    connect(section, &FormSection::marked, this, [this, section] { showMarks(section); });
}

void ConnectionDialog::addPage(QWidget* page, const QString& title)
{
    auto* area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_tabs->addTab(area, title);
}

void ConnectionDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_testNow = buttons->addButton(tr("Test &connection"), QDialogButtonBox::ActionRole);
    m_testNow->setObjectName(u"connectionTest"_s);
    m_testNow->setAutoDefault(false);
    m_save = buttons->addButton(tr("Sa&ve and connect"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"connectionOk"_s);
    m_save->setDefault(true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"connectionCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_frame.column()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_testNow, &QPushButton::clicked, this, &ConnectionDialog::test);
}

void ConnectionDialog::wire()
{
    connect(m_account, &AccountSection::pasteWanted, this, &ConnectionDialog::paste);
    connect(m_account, &AccountSection::fileWanted, this, &ConnectionDialog::openFile);
    connect(m_account, &AccountSection::linesPasted, this,
            [this](const QByteArray& text) { takeText(text, true); });
    connect(m_places, &PlacesSection::findWanted, this, &ConnectionDialog::findProjects);
    connect(m_places, &PlacesSection::currentChanged, this, &ConnectionDialog::follow);
    connect(m_test, &TestPanel::runWanted, this, &ConnectionDialog::test);
    connect(m_test, &TestPanel::cancelled, this, [this] {
        m_asking.reset();
        checkAll();
    });
    connect(m_test, &TestPanel::trusted, m_network, &NetworkSection::addAuthority);
    // A lock takes every secret out of memory, also a half-typed one.
    connect(&m_parts.manager, &ConnectionManager::lockedChanged, this, [this](bool locked) {
        if (locked)
            wipe();
    });
}

void ConnectionDialog::load()
{
    ConnectionProfile shown = m_before;
    if (m_adding) {
        // Sections take a profile without an id for a new one.
        m_before.id = ConnectionManager::newId();
        const QList<Cloud>& clouds = m_parts.tools.clouds.clouds();
        shown.cloud = clouds.isEmpty() ? QString() : clouds.front().id;
    }
    const Connection* connection = m_parts.manager.estate().find(m_before.id);
    if (m_before.hasStoredSecret)
        m_account->setKept(AccountSection::Kept::InKeychain);
    else if (connection && connection->state() == Connection::State::SignedIn)
        m_account->setKept(AccountSection::Kept::ThisRun);
    QList<ConnectionProfile> others = m_parts.manager.store().connections();
    others.removeIf([this](const ConnectionProfile& other) { return other.id == m_before.id; });
    m_general->setOthers(others);
    for (FormSection* section : std::as_const(m_sections))
        section->load(shown);
}

void ConnectionDialog::follow()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_places->setCloud(m_cloud->cloud());
    m_cloud->setRegion(m_places->searchRegion());
    m_cloud->setIdentityNeeded(m_account->kind() == SignIn::Kind::User);
    m_frame.setEnvironment(profile().environment);
    for (FormSection* section : std::as_const(m_sections))
        section->mark();
    m_test->setOutdated();
    followPlaces();
    checkAll();
}

void ConnectionDialog::showMarks(FormSection* section)
{
    const QColor ink = theme::tone(theme::Tone::Bad, palette()).ink;
    const QPixmap wrong = iconPixmap(Icon::Error, theme::iconSide(font()), ink, devicePixelRatioF());
    m_tabs->setTabIcon(int(m_sections.indexOf(section)), section->hasMarks() ? QIcon(wrong) : QIcon());
}

void ConnectionDialog::followPlaces()
{
    QStringList names;
    const QList<Place> places = m_places->places();
    for (const Place& place : places) {
        const QString project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
        names.append(tr("%1 / %2", "region / project").arg(m_places->regionName(place.region), project));
    }
    if (names == m_placeNames)
        return;
    m_placeNames = names;
    m_test->setPlaces(names, qBound(-1, m_places->currentPlace(), int(names.size()) - 1));
}

void ConnectionDialog::checkAll()
{
    const QString why = saveProblem();
    m_problem->setText(m_saving ? tr("Saving…") : why);
    allow(m_save, m_saving ? tr("Saving…") : why);
    const QString noTest = testProblem();
    m_test->setProblem(noTest);
    allow(m_testNow, m_test->isRunning() ? tr("The test is running.") : noTest);
}

void ConnectionDialog::allow(QPushButton* button, const QString& why)
{
    button->setEnabled(why.isEmpty());
    button->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    button->setAccessibleDescription(why);
}

QString ConnectionDialog::problemIn(const QList<FormSection*>& sections) const
{
    for (const FormSection* section : sections) {
        const QList<FieldProblem> problems = section->problems();
        if (!problems.isEmpty())
            return tr("%1: %2", "section: problem").arg(titleOf(section), problems.front().words);
    }
    return {};
}

QString ConnectionDialog::titleOf(const FormSection* section) const
{
    return m_tabs->tabText(int(m_sections.indexOf(section)));
}

QString ConnectionDialog::halfTypedProblem() const
{
    if (m_before.hasStoredSecret || !leavesKept() || typed().isEmpty())
        return {};
    return tr("%1: %2", "section: problem")
        .arg(titleOf(m_account), tr("Type all secrets again; the others are not in the keychain."));
}

QString ConnectionDialog::saveProblem() const
{
    const QString problem = problemIn(m_sections);
    return problem.isEmpty() ? halfTypedProblem() : problem;
}

QString ConnectionDialog::testProblem() const
{
    const QString problem = problemIn({ m_cloud, m_account, m_places, m_network });
    return problem.isEmpty() ? halfTypedProblem() : problem;
}

ConnectionProfile ConnectionDialog::profile() const
{
    ConnectionProfile profile = m_before;
    for (const FormSection* section : m_sections)
        section->store(profile);
    return profile;
}

CredentialBundle ConnectionDialog::typed() const
{
    CredentialBundle bundle = m_account->typed();
    bundle.proxyPassword = m_network->typedPassword();
    return bundle;
}

bool ConnectionDialog::leavesKept() const
{
    return m_account->leavesKept() || m_network->leavesKept();
}

void ConnectionDialog::accept()
{
    if (m_saving || !saveProblem().isEmpty())
        return;
    m_test->cancel();
    m_frame.beSilent();
    m_saving = true;
    m_tabs->setEnabled(false);
    checkAll();
    m_cancel->setFocus();
    m_parts.manager.save(profile(), typed(), m_account->passcode(), this,
                         [this](const ConnectionManager::Outcome& outcome) { finish(outcome); });
}

void ConnectionDialog::finish(const ConnectionManager::Outcome& outcome)
{
    m_saving = false;
    if (outcome.saved && !outcome.secret) {
        QDialog::accept();
        return;
    }
    m_tabs->setEnabled(true);
    if (!outcome.saved) {
        m_frame.say(theme::Tone::Bad,
                    tr("The settings could not be written, so nothing was saved. What you typed is still "
                       "here. Look whether the disk is full or the file is protected, then save again."));
    } else {
        // It was used for signing in.
        m_account->clearPasscode();
        m_cancel->setText(tr("Close"));
        m_frame.say(
            theme::Tone::Warning,
            tr("The connection was saved, and the secrets are kept for this run, but the keychain did "
               "not do its part:\n%1")
                .arg(asText(describe(*outcome.secret))));
    }
    follow();
    m_save->setFocus();
}

void ConnectionDialog::wipe()
{
    m_account->wipe();
    m_network->wipe();
}

void ConnectionDialog::done(int result)
{
    m_asking.reset();
    m_test->cancel();
    wipe();
    QDialog::done(result);
}

} // namespace partita
