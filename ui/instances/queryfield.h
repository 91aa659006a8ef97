// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/querycompletion.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace partita {

//! The field in which a query over the instances is typed. It offers keys and the values that occur.
class QueryField final : public QLineEdit
{
    Q_OBJECT

public:
    using Values = std::function<QStringList(InstanceQuery::Key)>;

    //! \a values gives what occurs at the moment.
    explicit QueryField(Values values, QWidget* parent = nullptr);

    QCompleter* offers() const { return m_offers; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void offer(int keyLetters);
    void take(const QString& offered);
    void retranslate();

    Values m_values;
    QCompleter* m_offers = nullptr;
    QStringListModel* m_offered = nullptr;
    qsizetype m_begin = 0;
};

} // namespace partita
