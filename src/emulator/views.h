// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/catalogue.h"
#include "emulator/identity.h"
#include "emulator/instance.h"
#include "emulator/jsontext.h"
#include "emulator/topictable.h"

#include <QJsonObject>

namespace partita::emulator {

//! Whose spellings the replies have where the specification disagrees with itself.
enum class Spelling {
    Tables, //!< the tables of the specification
    Samples, //!< its samples, and what was seen of real services
};

//! Turns what the emulator knows into the JSON of the specification.
class Views
{
public:
    Views(const Catalogue& catalogue, const Identity& identity, Spelling spelling);

    //! Tables 5-7 and 5-22, as text.
    QByteArray detail(const Instance& instance) const;
    QByteArray row(const Instance& instance) const;
    //! Table 5-30, as text.
    QByteArray topics(const Instance& instance, const TopicTable& table) const;
    //! Tables 6-1, 6-5 and 6-10.
    QJsonObject zones() const;
    QJsonObject products() const;
    QJsonObject windows() const;

private:
    JsonText common(const Instance& instance) const;
    bool samples() const { return m_spelling == Spelling::Samples; }
    void addIdentityOf(const Instance& instance, JsonText& json) const;
    void addCapacity(const Instance& instance, JsonText& json) const;
    void addNetwork(const Instance& instance, JsonText& json) const;
    void addFeatures(const Instance& instance, JsonText& json) const;
    QJsonObject product(const rules::SpecificationLimits& specification) const;

    const Catalogue& m_catalogue;
    const Identity& m_identity;
    Spelling m_spelling;
};

} // namespace partita::emulator
