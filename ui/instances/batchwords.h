// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "ops/instancebatch.h"

#include <QString>

//! Restarting and deleting instances, in words.
namespace partita::batchwords {

QString title(InstanceBatch::Action action);
//! What it does to instances and to those who use them, and what it does not.
QString meaning(InstanceBatch::Action action);
//! What has to be typed, and what for; \a expected is shown as it is to be typed.
QString question(const InstanceBatch& batch, const QString& expected);
//! A maintenance window: "22:00 – 02:00".
QString window(const QString& begin, const QString& end);
//! Why an instance is left out; empty when nothing is against it.
QString refusal(const InstanceBatch& batch, int item);
//! What came of it so far, in a few words; empty while nothing was sent.
QString outcome(const InstanceBatch& batch, int item);
theme::Tone tone(const InstanceBatch& batch, int item);
//! Why, in one line: the refusal, or what the service said; empty when there is nothing to say.
QString reason(const InstanceBatch& batch, int item);
//! The first error of an item, for an explanation in full.
const ApiError* errorOf(const InstanceBatch::Item& item);
//! What came of all of them, for the end.
QString summary(const InstanceBatch& batch);

} // namespace partita::batchwords
