// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/storagefield.h"

#include "common/theme.h"
#include "rules/sizing.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int Steps = 1000;
//! Wide enough for every mistake that a rule can put into words.
constexpr int LargestNumber = 9'999'999;

// Most sizes lie near the minimum: the slider moves in equal factors, not in equal gigabytes.
int stepOf(qint64 gigabytes, const rules::Range& range)
{
    const double share = std::log(double(gigabytes) / double(range.minimum))
        / std::log(double(range.maximum) / double(range.minimum));
    return int(std::lround(share * Steps));
}

qint64 gigabytesAt(int step, const rules::Range& range)
{
    const double exact = double(range.minimum)
        * std::pow(double(range.maximum) / double(range.minimum), double(step) / Steps);
    const qint64 rounded = qint64(std::llround(exact / rules::sizing::StepGb)) * rules::sizing::StepGb;
    return qBound(range.minimum, rounded, range.maximum);
}

} // namespace

StorageField::StorageField(QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    m_number->setObjectName(u"creationStorage"_s);
    m_number->setRange(0, LargestNumber);
    m_number->setSingleStep(int(rules::sizing::StepGb));
    m_number->setGroupSeparatorShown(true);
    m_number->setSuffix(tr(" GB"));
    m_number->setSpecialValueText(u" "_s);
    m_number->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    m_slider->setObjectName(u"creationStorageSlider"_s);
    m_slider->setAccessibleName(tr("Storage, as a slider"));
    m_slider->setRange(0, Steps);
    m_slider->setSingleStep(Steps / 100);
    m_slider->setPageStep(Steps / 10);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * theme::Grid);
    row->addWidget(m_number);
    row->addWidget(m_slider, 1);
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        followNumber();
        emit edited();
    });
    connect(m_slider, &QSlider::valueChanged, this, &StorageField::followSlider);
    setRange({ 1, 2 });
}

QWidget* StorageField::numberField() const
{
    return m_number;
}

void StorageField::setRange(const rules::Range& range)
{
    m_range = range;
    m_slider->setEnabled(range.minimum > 0 && range.maximum > range.minimum);
    followNumber();
}

std::optional<qint64> StorageField::gigabytes() const
{
    return m_number->value() == 0 ? std::nullopt : std::optional<qint64>(m_number->value());
}

void StorageField::setGigabytes(std::optional<qint64> gigabytes)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(int(qBound(qint64(0), gigabytes.value_or(0), qint64(LargestNumber))));
    followNumber();
}

void StorageField::followNumber()
{
    if (!m_slider->isEnabled())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(stepOf(qBound(m_range.minimum, qint64(m_number->value()), m_range.maximum), m_range));
}

void StorageField::followSlider(int step)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(int(gigabytesAt(step, m_range)));
    emit edited();
}

} // namespace partita
