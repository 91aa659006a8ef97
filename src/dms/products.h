// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "api/unknownfield.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace partita::dms {

// Zones below are codes in practice, ids in some regions. A list that did not come is not an empty one: an
// empty one says that nothing is left.

//! A kind of disk that a product can be ordered with (table 6-8). Nothing in it is required.
struct ProductDisk
{
    //! "high" or "ultra".
    QString ioType;
    //! What creating an instance wants.
    QString storageSpecCode;
    //! "SAS" or "SSD".
    QString volumeType;
    std::optional<QStringList> availableZones;
    std::optional<QStringList> unavailableZones;
    std::vector<UnknownField> unknownFields;
};

//! A product that can be ordered (table 6-7). Only "product_id" is required in a reply.
struct ProductDetail
{
    QString productId;
    QString specCode;
    //! "100MB".
    QString bandwidth;
    //! Messages per second, at most; text in the reply.
    QString tps;
    //! The smallest disk.
    std::optional<qint64> storageGb;
    std::optional<qint64> partitions;
    QString ecsFlavorId;
    QString archType;
    std::vector<ProductDisk> disks; //!< io
    std::optional<QStringList> availableZones;
    std::optional<QStringList> unavailableZones;
    std::vector<UnknownField> unknownFields;
};

//! Products of one kind of instance (table 6-6).
struct ProductGroup
{
    //! "cluster".
    QString name;
    std::vector<ProductDetail> details;
    std::optional<QStringList> availableZones;
    std::optional<QStringList> unavailableZones;
    std::vector<UnknownField> unknownFields;
};

//! One version of an engine and what it runs on (table 6-5).
struct Product
{
    //! The engine: "kafka".
    QString name;
    //! The engine's version.
    QString version;
    std::vector<ProductGroup> groups; //!< values
    std::vector<UnknownField> unknownFields;
};

struct ProductList
{
    //! Billed by use; the only ones that the API can order.
    std::vector<Product> hourly;
    //! Prepaid.
    std::vector<Product> monthly;
};

//! GET /v1.0/products?engine=… (clause 6.2). "Hourly", in any case, is required in the reply.
struct ListProducts
{
    using Reply = ProductList;

    QString engine = QStringLiteral("kafka");

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListProducts>);

} // namespace partita::dms
