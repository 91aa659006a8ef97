// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: the targets that carry the precompiled headers of the tests need a source.
