// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connectiontest.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace partita {

class QuietLabel;
class TestStepRow;

//! Runs tests of a connection, one place at a time, and shows their steps.
class TestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget* parent = nullptr);
    ~TestPanel() override;

    //! The names of the places that can be tested; \a current is chosen. Nothing is offered when there is
    //! one.
    void setPlaces(const QStringList& names, int current);
    //! Which of them is chosen; -1: none.
    int place() const;
    //! Why a test cannot be run; empty: it can.
    void setProblem(const QString& why);
    //! Something to know before, or after; empty: nothing.
    void setNote(const QString& text);

    //! The secrets are being fetched for a test.
    void prepare();
    //! Why the test could not begin.
    void refuse(const QString& why);
    void run(std::unique_ptr<ConnectionTest> test);
    //! Begun, and not ended.
    bool isRunning() const { return m_test || m_preparing; }
    //! The results are of settings that have changed since.
    void setOutdated();

public slots:
    void cancel();

signals:
    //! A person wants the chosen place to be tested.
    void runWanted();
    void cancelled();
    //! A person trusts this authority, as PEM.
    void trusted(const QByteArray& pem, const QString& name);

private:
    void addHead();
    void addTrust();
    void clearSteps();
    void showStep(int index);
    void end();
    void offerTrust(int index);
    void trust();
    void arrange();
    void say(const QString& text);

    std::unique_ptr<ConnectionTest> m_test;
    bool m_preparing = false;
    QString m_problem;
    QLabel* m_placeLabel = nullptr;
    QComboBox* m_place = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_summary = nullptr;
    QuietLabel* m_note = nullptr;
    QVBoxLayout* m_steps = nullptr;
    std::vector<TestStepRow*> m_rows;
    QWidget* m_trustBox = nullptr;
    QLabel* m_trustText = nullptr;
    QPushButton* m_trust = nullptr;
    QByteArray m_authorityPem;
    QString m_authority;
};

} // namespace partita
