// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "connections/formsection.h"
#include "ops/connectionmanager.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;
class QTabWidget;

namespace partita {

class AccountSection;
class CloudSection;
class GeneralSection;
class NetworkSection;
class PlacesSection;
class TestPanel;

//! Adds or edits one connection: all of its fields in sections, a test that can be run before anything is
//! saved, and saving. Stays open, with what was typed, until everything was kept. Secrets are wiped from the
//! fields at the end. Deletes itself when it is closed.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What the dialog works with; all of it outlives the dialog.
    struct Parts
    {
        ConnectionManager& manager;
        Connection::Tools tools;
        //! Whether the transport would send anything to an address.
        std::function<bool(const QUrl&)> mayConnectTo;
    };

    //! \a edited: the connection to change; nothing: a new one.
    ConnectionDialog(Parts parts, std::optional<ConnectionProfile> edited, QWidget* parent);
    ~ConnectionDialog() override;

public slots:
    void accept() override;
    void done(int result) override;

private:
    using UseSecrets = std::function<void(CredentialBundle)>;
    using Refuse = std::function<void(const QString&)>;

    void addPasted();
    void addSections();
    void addSection(FormSection* section, const QString& title);
    void addPage(QWidget* page, const QString& title);
    void addButtons();
    void wire();
    void load();

    //! Everything that follows from what was entered.
    void follow();
    void showMarks(FormSection* section);
    void checkAll();
    void followPlaces();
    void allow(QPushButton* button, const QString& why);
    //! The first thing that is missing or wrong in those sections; empty: nothing.
    QString problemIn(const QList<FormSection*>& sections) const;
    QString titleOf(const FormSection* section) const;
    //! Some secrets were typed and others were left to a place that cannot be asked for them.
    QString halfTypedProblem() const;
    QString saveProblem() const;
    QString testProblem() const;

    ConnectionProfile profile() const;
    CredentialBundle typed() const;
    bool leavesKept() const;
    //! Calls one of them: with the typed secrets, completed from the keychain.
    void withSecrets(UseSecrets use, const Refuse& refuse);

    void paste();
    void takeText(const QByteArray& text, bool fromClipboard);
    void takeIdentity(const QString& url);
    void clearClipboard();
    void openFile();
    void readFile(const QString& path);

    void test();
    void runTest(CredentialBundle bundle);
    void findProjects();
    void runSearch(const Place& place, CredentialBundle bundle);
    void usePasscode();

    void finish(const ConnectionManager::Outcome& outcome);
    void wipe();

    Parts m_parts;
    //! As it was when the dialog opened, with an id.
    ConnectionProfile m_before;
    bool m_adding;
    DialogFrame m_frame;
    Banner* m_pasted = nullptr;
    QPushButton* m_clear = nullptr;
    QTabWidget* m_tabs = nullptr;
    GeneralSection* m_general = nullptr;
    CloudSection* m_cloud = nullptr;
    AccountSection* m_account = nullptr;
    PlacesSection* m_places = nullptr;
    NetworkSection* m_network = nullptr;
    TestPanel* m_test = nullptr;
    //! In the order of the tabs.
    QList<FormSection*> m_sections;
    QStringList m_placeNames;
    QLabel* m_problem = nullptr;
    QPushButton* m_testNow = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_following = false;
    bool m_saving = false;
    //! The context of a question to the keychain; without it nobody wants the answer.
    std::unique_ptr<QObject> m_asking;
};

} // namespace partita
