// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/creationwizard.h"

#include "common/banner.h"
#include "common/formatting.h"
#include "common/pagelist.h"
#include "common/scrollpage.h"
#include "creation/accesspage.h"
#include "creation/basicspage.h"
#include "creation/capacitypage.h"
#include "creation/networkpage.h"
#include "creation/policypage.h"
#include "creation/reviewpage.h"
#include "models/displaytext.h"
#include "ops/creations.h"
#include "ops/estate.h"
#include "rules/instancerules.h"
#include "rules/namerules.h"
#include "shell/environmentline.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

CreationWizard::CreationWizard(Parts parts, Session& session,
                               const std::optional<rules::InstanceDraft>& start, QWidget* parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_session(&session)
    , m_connection(session.profile().id)
    , m_project(session.place().project)
    , m_region(session.place().region)
    , m_url(session.client().urlOf(dms::CreateInstance { m_project, {} }.request()))
    , m_limits(rules::InstanceLimits::embedded())
    , m_choices(std::make_unique<CreationChoices>(session.client(), m_project))
    , m_nameCheck(std::make_unique<NameCheck>(session.client(), m_project, m_parts.clock))
{
    setObjectName(u"creationWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Place& place = session.place();
    m_where = tr("%1, %2").arg(displayText(session.profile().name),
                               displayText(place.projectName.isEmpty() ? place.region : place.projectName));
    setWindowTitle(tr("Create an instance in %1").arg(m_where));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new EnvironmentLine(this);
    line->setEnvironment(session.profile().environment);
    column->addWidget(line);
    column->addSpacing(3 * theme::Grid);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"creationBanner"_s);
    m_bannerYes = m_banner->addButton(u"creationBannerYes"_s);
    m_bannerNo = m_banner->addButton(u"creationBannerNo"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    addSteps();
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(3 * theme::Grid, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_list);
    pages->addWidget(m_stack, 1);
    column->addLayout(pages, 1);
    addButtons(column);
    addShortcuts();
    connectChoices();
    watchSession();
    fillStartMenu();
    rules::InstanceDraft blank;
    blank.engineVersion = m_limits.engineVersions.isEmpty() ? QString() : m_limits.engineVersions.last();
    load(start.value_or(blank));
    m_basics->setStartText(start ? tr("An existing instance") : tr("Blank"));
    if (!start)
        offerUnfinished();
    const int character = fontMetrics().averageCharWidth();
    resize(qBound(720, character * 136, 1100), qBound(600, fontMetrics().height() * 50, 900));
}

CreationWizard::~CreationWizard()
{
    for (CreationPage* page : std::as_const(m_pages)) {
        page->disconnect(this);
        page->wipe();
    }
}

void CreationWizard::addSteps()
{
    m_list = new PageList(this);
    m_list->setObjectName(u"creationSteps"_s);
    m_list->setAccessibleName(tr("Steps"));
    const QStringList titles { BasicsPage::title(), CapacityPage::title(), NetworkPage::title(),
                               AccessPage::title(), PolicyPage::title(),   ReviewPage::title() };
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_list->addPage(tr("%1 %2").arg(i + 1).arg(titles[i]));
    m_stack = new QStackedWidget(this);
    m_basics = new BasicsPage(this);
    addPage(m_basics);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &CreationWizard::showPage);
}

//! Those behind the first. They take longer to make than the whole rest of the window.
void CreationWizard::addPages()
{
    if (m_review)
        return;
    m_capacity = new CapacityPage(this);
    m_network = new NetworkPage(this);
    m_access = new AccessPage(this);
    m_policy = new PolicyPage(this);
    m_review = new ReviewPage(this);
    const std::initializer_list<CreationPage*> pages { m_capacity, m_network, m_access, m_policy, m_review };
    {
        const QScopedValueRollback guard(m_checking, true);
        for (CreationPage* page : pages)
            page->load(m_draft);
    }
    for (CreationPage* page : pages)
        addPage(page);
    connect(m_network, &NetworkPage::vpcChanged, this, [this](const QString& id) {
        if (m_choices)
            m_choices->loadSubnets(rules::looksLikeId(id) ? id : QString());
    });
    m_review->setTarget(m_where, m_url, m_region);
    connect(m_review, &ReviewPage::templateWanted, this, &CreationWizard::askTemplateName);
    check();
}

void CreationWizard::addPage(CreationPage* page)
{
    m_stack->addWidget(new ScrollPage(page));
    m_pages.append(page);
    connect(page, &CreationPage::changed, this, [this] {
        m_changed = true;
        check();
        keepDraftSoon();
    });
}

void CreationWizard::addButtons(QLayout* column)
{
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"creationProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    const auto make = [this](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_goTo = make(u"creationGoTo"_s, tr("&Jump to it"));
    m_goTo->setAccessibleName(tr("Show the field that this is about"));
    m_back = make(u"creationBack"_s, tr("&Back"));
    m_next = make(u"creationNext"_s, tr("Ne&xt"));
    m_next->setToolTip(tr("To the next step (Ctrl+Enter)"));
    m_create = make(u"creationCreate"_s, tr("&Create the instance"));
    m_cancel = make(u"creationCancel"_s, tr("Close"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(4 * theme::Grid, 2 * theme::Grid, 4 * theme::Grid, 0);
    line->addWidget(m_problem, 1);
    line->addWidget(m_goTo);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4 * theme::Grid, 2 * theme::Grid, 4 * theme::Grid, 3 * theme::Grid);
    row->addStretch(1);
    for (QPushButton* button : { m_back, m_next, m_create, m_cancel })
        row->addWidget(button);
    static_cast<QVBoxLayout*>(column)->addLayout(line);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
    connect(m_goTo, &QPushButton::clicked, this, &CreationWizard::goToProblem);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_create, &QPushButton::clicked, this, &CreationWizard::submit);
    connect(m_cancel, &QPushButton::clicked, this, &CreationWizard::reject);
    connect(m_bannerYes, &QPushButton::clicked, this, [this] {
        if (const auto act = std::exchange(m_onYes, nullptr))
            act();
    });
    connect(m_bannerNo, &QPushButton::clicked, m_banner, &QWidget::hide);
}

void CreationWizard::addShortcuts()
{
    const auto add = [this](const QString& keys, auto what) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, what);
    };
    const auto onward = [this] {
        if (m_list->currentRow() + 1 < m_list->count())
            turn(1);
        else if (m_create->isEnabled())
            submit();
    };
    add(u"Ctrl+Return"_s, onward);
    add(u"Ctrl+Enter"_s, onward);
    add(u"Ctrl+PgDown"_s, [this] { turn(1); });
    add(u"Ctrl+PgUp"_s, [this] { turn(-1); });
}

void CreationWizard::connectChoices()
{
    CreationChoices* choices = m_choices.get();
    connect(choices, &CreationChoices::offerChanged, this, &CreationWizard::limitsChanged);
    connect(choices, &CreationChoices::vpcsChanged, this, &CreationWizard::networksChanged);
    connect(choices, &CreationChoices::subnetsChanged, this, &CreationWizard::networksChanged);
    connect(choices, &CreationChoices::securityGroupsChanged, this, &CreationWizard::networksChanged);
    connect(choices, &CreationChoices::enterpriseProjectsChanged, this, [this] {
        m_basics->setEnterpriseProjects(m_choices->enterpriseProjects());
        m_review->setNames(names());
    });
    connect(m_nameCheck.get(), &NameCheck::changed, this, [this] {
        if (m_nameCheck->state() == NameCheck::State::Taken)
            m_takenNames.insert(m_nameCheck->name());
        check();
    });
    m_basics->setEnterpriseProjects(m_choices->enterpriseProjects());
}

void CreationWizard::watchSession()
{
    connect(&m_parts.estate, &Estate::closing, this, [this](Session* session) {
        if (session != m_session)
            return;
        // Its client goes with it.
        m_choices.reset();
        m_nameCheck.reset();
        m_session.clear();
        check();
    });
    connect(&m_session->connection().policies().writeLock, &WriteLock::changed, this, &CreationWizard::check);
    connect(&m_session->connection(), &Connection::stateChanged, this, [this] {
        if (m_session && m_session->connection().state() == Connection::State::SignedIn)
            loadChoices();
        check();
    });
}

void CreationWizard::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_basics->block(rules::Field::Name)->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void CreationWizard::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    // The window first; the other pages and the lists fill in afterwards.
    QTimer::singleShot(0, this, &CreationWizard::loadChoices);
}

void CreationWizard::loadChoices()
{
    addPages();
    if (!m_choices)
        return;
    m_choices->load();
    if (!m_network->vpcId().isEmpty())
        m_choices->loadSubnets(m_network->vpcId());
}

// --- the draft --------------------------------------------------------------------------------

void CreationWizard::load(const rules::InstanceDraft& draft)
{
    {
        const QScopedValueRollback guard(m_checking, true);
        m_draft = draft;
        for (CreationPage* page : std::as_const(m_pages))
            page->load(draft);
    }
    if (m_choices && m_network)
        m_choices->loadSubnets(draft.vpcId);
    check();
}

void CreationWizard::collect()
{
    for (const CreationPage* page : std::as_const(m_pages))
        page->store(m_draft);
}

void CreationWizard::check()
{
    if (m_checking)
        return;
    const QScopedValueRollback guard(m_checking, true);
    collect();
    m_limits.takenNames = m_takenNames;
    m_violations = rules::validate(m_draft, m_limits) + rules::warnAboutIds(m_draft);
    QList<rules::Violation> warnings;
    for (const rules::Violation& violation : std::as_const(m_violations)) {
        if (violation.severity == rules::Severity::Warn)
            warnings.append(violation);
    }
    for (CreationPage* page : std::as_const(m_pages))
        page->showViolations(m_violations);
    if (m_review) {
        m_review->setWarnings(warnings);
        if (isAtReview())
            m_review->load(m_draft);
    }
    if (m_nameCheck) {
        const auto about = rules::about(rules::Field::Name, m_violations);
        const bool worthIt = std::none_of(about.cbegin(), about.cend(),
                                          [](const auto& v) { return v.rule != rules::Rule::Taken; });
        m_nameCheck->setName(worthIt ? m_draft.name : QString());
        m_basics->showNameCheck(*m_nameCheck);
    }
    markPages();
    checkButtons();
}

void CreationWizard::limitsChanged()
{
    const dms::LiveLimits& live = m_choices->limits();
    const auto closed = m_limits.closedSecurityGroups;
    const auto withoutDhcp = m_limits.subnetsWithoutDhcp;
    m_limits = live.limits;
    m_limits.closedSecurityGroups = closed;
    m_limits.subnetsWithoutDhcp = withoutDhcp;
    {
        const QScopedValueRollback guard(m_checking, true);
        for (CreationPage* page : std::as_const(m_pages))
            page->setLimits(m_limits);
    }
    m_capacity->showOffer(m_choices->offer(), live.differences);
    m_review->setNames(names());
    check();
}

void CreationWizard::networksChanged()
{
    for (const vpc::SecurityGroup& group : m_choices->securityGroups().values) {
        if (!group.anyInbound.value_or(true) || !group.anyOutbound.value_or(true))
            m_limits.closedSecurityGroups.insert(group.id);
    }
    for (const vpc::Subnet& subnet : m_choices->subnets().values) {
        if (!subnet.dhcp.value_or(true))
            m_limits.subnetsWithoutDhcp.insert(subnet.id);
    }
    m_network->setVpcs(m_choices->vpcs());
    m_network->setSubnets(m_choices->subnets());
    m_network->setSecurityGroups(m_choices->securityGroups());
    m_review->setNames(names());
    check();
}

QHash<QString, QString> CreationWizard::names() const
{
    QHash<QString, QString> names;
    const auto take = [&names](const auto& values) {
        for (const auto& value : values) {
            if (!value.name.isEmpty())
                names.insert(value.id, value.name);
        }
    };
    take(m_choices->vpcs().values);
    take(m_choices->subnets().values);
    take(m_choices->securityGroups().values);
    take(m_choices->enterpriseProjects().values);
    if (m_limits.zones)
        take(*m_limits.zones);
    return names;
}

} // namespace partita
