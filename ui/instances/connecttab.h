// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instance.h"

#include <QScrollArea>

class QGridLayout;

namespace partita {

class CodeTexts;
class CopyLabel;
class FieldNote;
class HeadingLabel;
class QuietLabel;

//! How clients reach an instance: its addresses, and settings for them that are ready but for the secrets.
class ConnectTab final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConnectTab(QWidget* parent = nullptr);

    void setInstance(const dms::Instance& instance);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QuietLabel* label = nullptr;
        CopyLabel* value = nullptr;
    };

    Row addRow(QGridLayout* form, const QString& name);
    void showAddress(const Row& row, const QStringList& lines, const QString& absent);
    void showValues();
    void retranslate();

    dms::Instance m_instance;
    HeadingLabel* m_addresses = nullptr;
    Row m_plain;
    Row m_tls;
    Row m_public;
    Row m_manager;
    Row m_user;
    HeadingLabel* m_settings = nullptr;
    FieldNote* m_note = nullptr;
    CodeTexts* m_texts = nullptr;
};

} // namespace partita
