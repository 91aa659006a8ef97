// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T4, T5: 10,000 instances from bytes to values, against a plain simdjson loop and against QJsonDocument.
#include "dms/instances.h"
#include "measure.h"
#include "samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr int Instances = 10'000;
constexpr int Rounds = 15;

//! What a program would hold that copies every text, number and flag and knows nothing of their meaning.
struct PlainRecord
{
    std::array<QString, 48> texts;
    std::array<qint64, 8> numbers {};
    std::array<bool, 16> flags {};
    std::vector<QString> lists;
};

QByteArray withRoom(QByteArray body)
{
    body.reserve(body.size() + 64);
    return body;
}

//! The reply as the transport hands it over: the body is shared, not copied, and has room for the parser.
HttpReply replyOf(QByteArray body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = std::move(body);
    return reply;
}

//! The floor: DOM, then each text into a QString, by position.
size_t plainLoop(const QByteArray& body)
{
    const auto parsed = ReplyBody::from(replyOf(body));
    std::vector<PlainRecord> records;
    const simdjson::dom::array list = parsed->root()["instances"];
    records.reserve(list.size());
    for (const simdjson::dom::element element : list) {
        PlainRecord& record = records.emplace_back();
        size_t text = 0;
        size_t number = 0;
        size_t flag = 0;
        for (const auto field : simdjson::dom::object(element)) {
            switch (field.value.type()) {
            case simdjson::dom::element_type::STRING: {
                const std::string_view bytes = field.value;
                record.texts[text++] = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
                break;
            }
            case simdjson::dom::element_type::INT64:
                record.numbers[number++] = qint64(int64_t(field.value.get_int64()));
                break;
            case simdjson::dom::element_type::BOOL:
                record.flags[flag++] = bool(field.value.get_bool());
                break;
            case simdjson::dom::element_type::ARRAY:
                for (const simdjson::dom::element item : simdjson::dom::array(field.value)) {
                    std::string_view bytes;
                    if (item.get(bytes) == simdjson::SUCCESS)
                        record.lists.push_back(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
                }
                break;
            default:
                break;
            }
        }
    }
    return records.size();
}

size_t ours(const QByteArray& body)
{
    const auto list = parseReply<dms::ListInstances>(replyOf(body));
    return list ? list->instances.size() : 0;
}

//! The peer: the parser that most Qt programs use, every field read by its name.
size_t qtJson(const QByteArray& body)
{
    const QJsonArray list = QJsonDocument::fromJson(body)[u"instances"].toArray();
    std::vector<PlainRecord> records;
    records.reserve(size_t(list.size()));
    for (const QJsonValue& value : list) {
        PlainRecord& record = records.emplace_back();
        const QJsonObject object = value.toObject();
        size_t text = 0;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isString())
                record.texts[text++] = it.value().toString();
        }
    }
    return records.size();
}

//! Peak of a process that holds the body and turns it into values, over what it had before.
int measurePeak()
{
    HttpReply reply = replyOf(withRoom(bench::instanceList(Instances)));
    const double size = double(reply.body.size());
    const double before = double(bench::processMemory("VmRSS")) - size;
    QFile reset(u"/proc/self/clear_refs"_s); // "5" lowers the high-water mark to what is resident now
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return 1;
    reset.close();
    const auto list = parseReply<dms::ListInstances>(std::move(reply));
    const double peak = double(bench::processMemory("VmHWM")) - before;
    std::printf("%f\n", list ? peak / size : -1);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--peak"_s))
        return measurePeak();

    bench::Report report;
    const QByteArray body = withRoom(bench::instanceList(Instances));
    report.note("T4", "body, MB", double(body.size()) / 1e6);
    if (ours(body) != Instances || plainLoop(body) != Instances || qtJson(body) != Instances)
        return 2;
    const auto plain = bench::compare(
        Rounds, [&] { ours(body); }, [&] { plainLoop(body); });
    report.note("T4", "ours, ms", plain.ours);
    report.note("T4", "plain simdjson to QString, ms", plain.reference);
    report.atMost("T4", "ours / plain simdjson to QString", plain.ratio, 1.25);
    const auto peer = bench::compare(
        5, [&] { qtJson(body); }, [&] { ours(body); });
    report.atLeast("T4", "QJsonDocument / ours", peer.ratio, 7);

    QProcess child;
    child.start(app.applicationFilePath(), { u"--peak"_s });
    child.waitForFinished();
    report.atMost("T5", "peak memory / body", child.readAllStandardOutput().trimmed().toDouble(), 4);
    return report.exitCode();
}
