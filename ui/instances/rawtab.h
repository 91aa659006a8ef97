// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instances.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace partita {

class Banner;
class ContentStack;
class JsonHighlighter;
class QuietLabel;
class Workers;
struct FormattedJson;

//! The reply as it came, indented, with the fields marked that the specification does not know.
class RawTab final : public QWidget
{
    Q_OBJECT

public:
    //! \a workers outlives the tab.
    explicit RawTab(Workers& workers, QWidget* parent = nullptr);

    void setDetail(std::shared_ptr<const dms::InstanceDetail> detail);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void format();
    void show(const FormattedJson& formatted);
    void retranslate();
    void tellUnknown();

    Workers& m_workers;
    std::shared_ptr<const dms::InstanceDetail> m_detail;
    //! What m_view shows, or will show as soon as the worker is done.
    std::shared_ptr<const dms::InstanceDetail> m_formatted;
    QuietLabel* m_explanation = nullptr;
    Banner* m_unknown = nullptr;
    QPlainTextEdit* m_view = nullptr;
    JsonHighlighter* m_highlighter = nullptr;
    ContentStack* m_stack = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_showAll = nullptr;
    bool m_everything = false;
};

} // namespace partita
