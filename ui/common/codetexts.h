// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace partita {

class FieldNote;

//! The same thing in several languages for machines, without secrets, to read, copy and save: one tab each.
class CodeTexts final : public QWidget
{
    Q_OBJECT

public:
    //! \a fileNames: what each is saved as when nobody says otherwise. \a name begins the names of the
    //! objects.
    CodeTexts(const QString& name, const QStringList& fileNames, QWidget* parent = nullptr);

    //! What the tabs are called, and \a description what each shows: "The request as %1".
    void setTitles(const QStringList& titles, const QString& description);
    //! In the order of the tabs. What is there already keeps its selection and scroll position.
    void setTexts(const QStringList& texts);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Page
    {
        QPlainTextEdit* text = nullptr;
        QString fileName;
    };

    const Page& current() const;
    void retranslate();
    void copy();
    void askSave();
    void saveTo(const QString& path);

    QTabWidget* m_tabs = nullptr;
    std::vector<Page> m_pages;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    FieldNote* m_message = nullptr;
};

} // namespace partita
