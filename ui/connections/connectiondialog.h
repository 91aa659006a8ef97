// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connectionmanager.h"
#include "ops/connectiontest.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

class QLabel;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace partita {

class AccountSection;
class Banner;
class CloudSection;
class FormSection;
class GeneralSection;
class NetworkSection;
class PageList;
class PlacesSection;
class TestPanel;

//! Adds or changes one connection. Tests it before anything is saved, and stays open with everything that was
//! entered until it is saved. Asks before it is closed with changes; only its Cancel button gives them up
//! without a word. Deletes itself when it is closed.
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
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addSections();
    void addPage(QWidget* page, const QString& title);
    void addButtons(QLayout* column);
    void addShortcuts();
    void connectSections();
    void load();
    void turnPage(int by);
    void showField(QWidget* field);
    void scrollToFocus();
    QSize comfortableSize() const;

    //! The first thing that is missing or wrong; \a forTest: of what a test needs.
    struct Problem
    {
        FormSection* section = nullptr;
        QWidget* field = nullptr;
        QString words;
    };
    Problem firstProblem(bool forTest) const;
    void check();
    void checkTest();
    void markPages();
    void goToProblem();

    // Saving: connectiondialogsave.cpp
    ConnectionProfile profile() const;
    CredentialBundle typed() const;
    void wipe();
    void setSaving(bool saving);
    void saved(const ConnectionProfile& profile, const ConnectionManager::Outcome& outcome);
    bool isChanged() const;
    void askWhetherToSave();
    void giveUp();

    // Tests: connectiondialogtrial.cpp
    using Ready = std::function<void(CredentialBundle)>;
    bool leavesKept() const;
    QString testProblem() const;
    void gather(const Ready& ready, const std::function<void(const QString&)>& refuse);
    std::unique_ptr<ConnectionTest> makeTest(const Place& place, CredentialBundle bundle);
    void runTest();
    void findProjects();
    void showTest();

    // Pasting: connectiondialogpaste.cpp
    void pasteClipboard();
    void chooseFile();
    void readFile(const QString& path);
    bool takePasted(QByteArrayView text);
    void offerToClearClipboard(const QString& recognised);
    void clearClipboard();

    Parts m_parts;
    std::optional<ConnectionProfile> m_edited;
    ConnectionProfile m_before; //!< what the form said when nothing was changed
    bool m_closes = false; //!< the Cancel button says "Close"
    bool m_secretsTaken = false; //!< those in the fields are in use
    QPointer<QMessageBox> m_question;
    ConnectionId m_id;
    bool m_saving = false;
    bool m_checking = false;
    Banner* m_banner = nullptr;
    QPushButton* m_clearClipboard = nullptr;
    PageList* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<FormSection*> m_sections; //!< in the order of the pages
    GeneralSection* m_general = nullptr;
    CloudSection* m_cloud = nullptr;
    AccountSection* m_account = nullptr;
    PlacesSection* m_places = nullptr;
    NetworkSection* m_network = nullptr;
    TestPanel* m_test = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_ok = nullptr;
    QPushButton* m_cancel = nullptr;
    //! Makes an answer of the keychain that comes too late go unheard.
    std::unique_ptr<QObject> m_asking;
};

} // namespace partita
