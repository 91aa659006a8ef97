// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/rawtab.h"

#include "common/banner.h"
#include "common/contentstack.h"
#include "common/copylabel.h"
#include "common/labels.h"
#include "common/theme.h"
#include "core/workers.h"
#include "instances/jsonformat.h"
#include "instances/jsonhighlighter.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace partita {

RawTab::RawTab(Workers& workers, QWidget* parent)
    : QWidget(parent)
    , m_workers(workers)
    , m_explanation(new QuietLabel(this))
    , m_unknown(new Banner(this))
    , m_view(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_view))
    , m_stack(new ContentStack(m_view, this))
    , m_copy(new QPushButton(this))
    , m_showAll(new QPushButton(this))
{
    setObjectName(u"rawTab"_s);
    m_explanation->setWordWrap(true);
    m_unknown->setObjectName(u"unknownBanner"_s);
    m_view->setObjectName(u"rawView"_s);
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(theme::fixedPitch(font()));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabChangesFocus(true);
    m_copy->setObjectName(u"copyRawButton"_s);
    m_copy->setIcon(icon(Icon::Copy));
    m_showAll->setObjectName(u"showAllRawButton"_s);
    m_showAll->hide();

    auto* row = new QHBoxLayout;
    row->setContentsMargins(3 * theme::Grid, 2 * theme::Grid, 3 * theme::Grid, 2 * theme::Grid);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_explanation, 1);
    row->addWidget(m_showAll);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_unknown);
    column->addWidget(m_stack, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_detail)
            copyToClipboard(QString::fromUtf8(m_detail->raw));
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_everything = true;
        m_formatted.reset();
        format();
    });
    retranslate();
}

void RawTab::setDetail(std::shared_ptr<const dms::InstanceDetail> detail)
{
    m_detail = std::move(detail);
    if (isVisible())
        format();
}

void RawTab::format()
{
    m_copy->setEnabled(bool(m_detail));
    if (!m_detail)
        m_stack->showLoading(tr("The reply is being loaded"));
    if (!m_detail || m_detail == m_formatted)
        return;
    m_formatted = m_detail;
    m_workers.run(
        this, [detail = m_detail, everything = m_everything] { return formatJson(detail->raw, everything); },
        [this, detail = m_detail](const FormattedJson& formatted) {
            if (detail == m_formatted)
                show(formatted);
        });
}

void RawTab::show(const FormattedJson& formatted)
{
    QStringList names;
    for (const UnknownField& field : m_formatted->instance.unknownFields)
        names.append(field.name);
    m_highlighter->setMarkedFields(names);
    if (m_view->toPlainText() != formatted.text) {
        const int scroll = m_view->verticalScrollBar()->value();
        m_view->setPlainText(formatted.text);
        m_view->verticalScrollBar()->setValue(scroll);
    }
    m_showAll->setVisible(formatted.cut);
    m_stack->showContent();
    tellUnknown();
}

void RawTab::tellUnknown()
{
    constexpr qsizetype MostNamed = 8;
    QStringList names;
    if (m_formatted) {
        for (const UnknownField& field : m_formatted->instance.unknownFields)
            names.append(displayText(field.name.left(80)));
    }
    if (names.isEmpty()) {
        m_unknown->hide();
        return;
    }
    const QString list
        = names.mid(0, MostNamed).join(u", "_s) + (names.size() > MostNamed ? u", …"_s : QString());
    m_unknown->showMessage(
        theme::Tone::Info,
        tr("%n field(s) not in the specification: %1", nullptr, int(names.size())).arg(list));
}

void RawTab::retranslate()
{
    m_explanation->setText(tr("The reply as it came. Only the line breaks are ours."));
    m_view->setAccessibleName(tr("The reply as it came"));
    m_copy->setText(tr("Copy reply"));
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("The reply is long, so not all of it is shown yet"));
    tellUnknown();
}

void RawTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    format();
}

void RawTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_view->setFont(theme::fixedPitch(font()));
    QWidget::changeEvent(event);
}

} // namespace partita
