// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/products.h"

#include "api/jsonreader.h"

namespace partita::dms {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<ProductDisk>)
{
    return std::array {
        json::field<&ProductDisk::ioType>("io_type"),
        json::field<&ProductDisk::storageSpecCode>("storage_spec_code"),
        json::field<&ProductDisk::availableZones>("available_zones"),
        json::field<&ProductDisk::unavailableZones>("unavailable_zones"),
        json::field<&ProductDisk::volumeType>("volume_type"),
    };
}

constexpr auto describe(json::For<ProductDetail>)
{
    return std::array {
        json::field<&ProductDetail::tps, json::TextOrNumber>("tps"),
        json::field<&ProductDetail::storageGb, json::NumberOrText>("storage"),
        json::field<&ProductDetail::partitions, json::NumberOrText>("partition_num"),
        json::required<&ProductDetail::productId>("product_id"),
        json::field<&ProductDetail::specCode>("spec_code"),
        json::field<&ProductDetail::disks>("io"),
        json::field<&ProductDetail::bandwidth>("bandwidth"),
        json::field<&ProductDetail::unavailableZones>("unavailable_zones"),
        json::field<&ProductDetail::availableZones>("available_zones"),
        json::field<&ProductDetail::ecsFlavorId>("ecs_flavor_id"),
        json::field<&ProductDetail::archType>("arch_type"),
    };
}

constexpr auto describe(json::For<ProductGroup>)
{
    return std::array {
        json::field<&ProductGroup::details>("detail"),
        json::field<&ProductGroup::name>("name"),
        json::field<&ProductGroup::unavailableZones>("unavailable_zones"),
        json::field<&ProductGroup::availableZones>("available_zones"),
    };
}

constexpr auto describe(json::For<Product>)
{
    return std::array {
        json::field<&Product::name>("name"),
        json::field<&Product::version>("version"),
        json::field<&Product::groups>("values"),
    };
}

namespace {

bool readBilling(const simdjson::dom::key_value_pair& pair, std::vector<Product>& products,
                 json::Failure& failure)
{
    return json::readObjects(pair.value, products, failure) || failure.under(pair.key);
}

// "Hourly" in the specification, "hourly" from newer servers.
bool readProducts(json::Element root, ProductList& list, json::Failure& failure)
{
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return failure.because(ApiError::Cause::WrongType);
    bool hasHourly = false;
    for (const simdjson::dom::key_value_pair pair : object) {
        if (pair.value.is_null())
            continue;
        const bool isHourly = json::toText(pair.key).compare("hourly"_L1, Qt::CaseInsensitive) == 0;
        const bool isMonthly = json::toText(pair.key).compare("monthly"_L1, Qt::CaseInsensitive) == 0;
        if (isHourly && !readBilling(pair, list.hourly, failure))
            return false;
        if (isMonthly && !readBilling(pair, list.monthly, failure))
            return false;
        hasHourly = hasHourly || isHourly;
    }
    if (hasHourly)
        return true;
    failure.because(ApiError::Cause::MissingField);
    return failure.under("Hourly");
}

} // namespace

Request ListProducts::request() const
{
    Request request;
    request.path = pathOf({ u"v1.0"_s, u"products"_s });
    request.query = { { u"engine"_s, engine } };
    return request;
}

ApiResult<ProductList> ListProducts::parse(const ReplyBody& body)
{
    json::Failure failure { ApiError::Cause::EmptyBody, {} };
    ProductList list;
    if (body.isEmpty() || !readProducts(body.root(), list, failure))
        return unexpected(json::badReply(body, std::move(failure)));
    return list;
}

} // namespace partita::dms
