// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ops/creation.h"
#include "ops/creationchoices.h"
#include "ops/draftstore.h"
#include "ops/namecheck.h"
#include "rules/violation.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace partita {

class AccessPage;
class Banner;
class BasicsPage;
class CapacityPage;
class CreationPage;
class Creations;
class Estate;
class NetworkPage;
class PageList;
class PolicyPage;
class ReviewPage;
class Session;

//! Creates an instance in six steps. Everything that was entered stays until the service has said yes; what
//! is half finished is kept without its passwords. Deletes itself when it is closed.
class CreationWizard final : public QDialog
{
    Q_OBJECT

public:
    //! All of it outlives the wizard.
    struct Parts
    {
        Estate& estate;
        Creations& creations;
        DraftStore& drafts;
        Clock& clock;
    };

    //! For the place of \a session. \a start: what to begin with; nothing: the draft that was left here
    //! before, if somebody wants it, or a blank one.
    CreationWizard(Parts parts, Session& session, const std::optional<rules::InstanceDraft>& start,
                   QWidget* parent);
    ~CreationWizard() override;

public slots:
    void reject() override;

signals:
    //! The service has accepted it, or its outcome is still being looked for after the wizard was closed.
    void handedOver(partita::Creation* creation);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addSteps();
    void addPage(CreationPage* page);
    void addPages();
    void loadChoices();
    void addButtons(QLayout* column);
    void addShortcuts();
    void connectChoices();
    void watchSession();

    void load(const rules::InstanceDraft& draft);
    void collect();
    void check();
    void checkButtons();
    void markPages();
    void showPage(int row);
    bool isAtReview() const;
    void turn(int by);
    void goToProblem();
    void goTo(rules::Field field);
    CreationPage* pageOf(rules::Field field) const;
    QString problem() const;
    void limitsChanged();
    void networksChanged();
    QHash<QString, QString> names() const;

    // What it begins with: creationwizardstart.cpp
    void fillStartMenu();
    void startFrom(const rules::InstanceDraft& draft, const QString& title);
    void offerUnfinished();
    void askInstance();
    void askTemplateFile();
    void readTemplateFile(const QString& path);
    void askTemplateName();
    void keepDraft();
    void keepDraftSoon();

    // Sending it: creationwizardsubmit.cpp
    void submit();
    void follow();
    void showOutcome();
    void showRefusal(const ApiError& error);
    void letGo();
    QString whyNotNow() const;
    bool isUnderWay() const;
    void close(bool created);

    Parts m_parts;
    QPointer<Session> m_session;
    ConnectionId m_connection;
    ProjectId m_project;
    QString m_region;
    //! Where it is created, in words, and as the request has it.
    QString m_where;
    QUrl m_url;
    rules::InstanceDraft m_draft;
    rules::InstanceLimits m_limits;
    QList<rules::Violation> m_violations;
    QSet<QString> m_takenNames;
    bool m_checking = false;
    bool m_changed = false;
    bool m_painted = false;
    int m_furthest = 0;

    Banner* m_banner = nullptr;
    QPushButton* m_bannerYes = nullptr;
    QPushButton* m_bannerNo = nullptr;
    PageList* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    //! The first one at once, the others after the first paint.
    QList<CreationPage*> m_pages;
    BasicsPage* m_basics = nullptr;
    CapacityPage* m_capacity = nullptr;
    NetworkPage* m_network = nullptr;
    AccessPage* m_access = nullptr;
    PolicyPage* m_policy = nullptr;
    ReviewPage* m_review = nullptr;
    QMenu* m_startMenu = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_cancel = nullptr;
    std::unique_ptr<CreationChoices> m_choices;
    std::unique_ptr<NameCheck> m_nameCheck;
    QPointer<Creation> m_creation;
    //! The context of the pause before the draft is kept.
    std::unique_ptr<QObject> m_keeping;
    std::function<void()> m_onYes;
};

} // namespace partita
