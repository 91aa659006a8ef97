// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statuswords.h"

#include "models/displaytext.h"
#include "rules/status.h"

#include <QCoreApplication>

#include <array>

namespace partita {

namespace {

class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::StatusWords)
};

struct Row
{
    QLatin1StringView status;
    theme::Tone tone;
    Glyph glyph;
    const char* text;
};

const auto& rows()
{
    namespace s = rules::status;
    using theme::Tone;
    static const std::array table {
        Row { s::Running, Tone::Good, Glyph::Good, QT_TRANSLATE_NOOP("partita::StatusWords", "Running") },
        Row { s::Creating, Tone::Busy, Glyph::Moving, QT_TRANSLATE_NOOP("partita::StatusWords", "Creating") },
        Row { s::CreateFailed, Tone::Bad, Glyph::Failed,
              QT_TRANSLATE_NOOP("partita::StatusWords", "Creation failed") },
        Row { s::Error, Tone::Bad, Glyph::Failed, QT_TRANSLATE_NOOP("partita::StatusWords", "Faulty") },
        Row { s::Restarting, Tone::Busy, Glyph::Moving,
              QT_TRANSLATE_NOOP("partita::StatusWords", "Restarting") },
        Row { s::Extending, Tone::Busy, Glyph::Moving,
              QT_TRANSLATE_NOOP("partita::StatusWords", "Resizing") },
        Row { s::ExtendedFailed, Tone::Warning, Glyph::Warning,
              QT_TRANSLATE_NOOP("partita::StatusWords", "Resizing failed") },
        Row { s::Deleting, Tone::Busy, Glyph::Moving, QT_TRANSLATE_NOOP("partita::StatusWords", "Deleting") },
        Row { s::Deleted, Tone::Neutral, Glyph::Stopped,
              QT_TRANSLATE_NOOP("partita::StatusWords", "Deleted") },
        Row { s::Starting, Tone::Busy, Glyph::Moving, QT_TRANSLATE_NOOP("partita::StatusWords", "Starting") },
        Row { s::Stopping, Tone::Busy, Glyph::Moving, QT_TRANSLATE_NOOP("partita::StatusWords", "Stopping") },
        Row { s::Freezing, Tone::Warning, Glyph::Moving,
              QT_TRANSLATE_NOOP("partita::StatusWords", "Freezing") },
        Row { s::Frozen, Tone::Warning, Glyph::Stopped, QT_TRANSLATE_NOOP("partita::StatusWords", "Frozen") },
    };
    return table;
}

} // namespace

StatusLook statusLook(const QString& status)
{
    for (const Row& row : rows()) {
        if (status == row.status)
            return { row.tone, row.glyph, StatusWords::tr(row.text) };
    }
    const QString text = status.isEmpty() ? StatusWords::tr("Unknown") : displayText(status);
    return { theme::Tone::Neutral, Glyph::Unknown, text };
}

} // namespace partita
