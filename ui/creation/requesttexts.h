// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QPlainTextEdit;
class QTabWidget;

namespace partita {

class FieldNote;

//! A request as texts to read, copy and save: JSON, curl, Terraform.
class RequestTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestTexts(QWidget* parent = nullptr);

    void setTexts(const QString& json, const QString& curl, const QString& terraform);

private:
    void copy();
    void askSave();
    void saveTo(const QString& path);

    struct Tab
    {
        QPlainTextEdit* text = nullptr;
        QString fileName;
    };
    QTabWidget* m_tabs = nullptr;
    std::array<Tab, 3> m_pages;
    FieldNote* m_message = nullptr;
};

} // namespace partita
