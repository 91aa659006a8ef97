// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T4, T5: 10,000 instances from bytes to values, against a plain simdjson loop and against QJsonDocument.
#include "dms/instances.h"
#include "measure.h"
#include "samples.h"

#include <simdjson.h>

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
constexpr int Rounds = 7;
constexpr int Repetitions = 9;

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
std::vector<PlainRecord> plainLoop(const QByteArray& body)
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
    return records;
}

std::vector<dms::Instance> ours(const QByteArray& body)
{
    auto list = parseReply<dms::ListInstances>(replyOf(body));
    return list ? std::move(list->instances) : std::vector<dms::Instance>();
}

//! The peer: the parser that most Qt programs use, every field read by its name.
std::vector<PlainRecord> qtJson(const QByteArray& body)
{
    const QJsonArray list = QJsonDocument::fromJson(body)[u"instances"].toArray();
    std::vector<PlainRecord> records;
    records.reserve(size_t(list.size()));
    for (const QJsonValue& value : list) {
        PlainRecord& record = records.emplace_back();
        const QJsonObject object = value.toObject();
        size_t text = 0;
        size_t number = 0;
        size_t flag = 0;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue field = it.value();
            if (field.isString())
                record.texts[text++] = field.toString();
            else if (field.isDouble())
                record.numbers[number++] = field.toInteger();
            else if (field.isBool())
                record.flags[flag++] = field.toBool();
            else if (field.isArray())
                for (const QJsonValue& item : field.toArray())
                    record.lists.push_back(item.toString());
        }
    }
    return records;
}

//! The median of one side alone, in a process of its own: side by side, the heap that one leaves behind
//! decides how fast the other is. The values outlive the measured work, as they do in the program.
template <typename Values> int measureSide(Values (*decode)(const QByteArray&))
{
    const QByteArray body = withRoom(bench::instanceList(Instances));
    std::vector<double> times;
    for (int i = 0; i <= Repetitions; ++i) {
        Values values;
        const double took = bench::millisecondsOf([&] { values = decode(body); });
        if (i > 0)
            times.push_back(took);
    }
    std::printf("%f\n", bench::median(times));
    return 0;
}

double runSelf(const QString& argument)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), { argument });
    child.waitForFinished();
    return child.readAllStandardOutput().trimmed().toDouble();
}

bench::Pair compareSides(const QString& ours, const QString& reference)
{
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> ratios;
    for (int i = 0; i < Rounds; ++i) {
        a.push_back(runSelf(ours));
        b.push_back(runSelf(reference));
        ratios.push_back(a.back() / b.back());
    }
    return { bench::median(a), bench::median(b), bench::median(ratios) };
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
    const QString side = app.arguments().value(1);
    if (side == u"--peak"_s)
        return measurePeak();
    if (side == u"--ours"_s)
        return measureSide(&ours);
    if (side == u"--plain"_s)
        return measureSide(&plainLoop);
    if (side == u"--qtjson"_s)
        return measureSide(&qtJson);

    bench::Report report;
    const QByteArray body = withRoom(bench::instanceList(Instances));
    report.note("T4", "body, MB", double(body.size()) / 1e6);
    if (ours(body).size() != Instances || plainLoop(body).size() != Instances
        || qtJson(body).size() != Instances)
        return 2;
    const auto plain = compareSides(u"--ours"_s, u"--plain"_s);
    report.note("T4", "ours, ms", plain.ours);
    report.note("T4", "plain simdjson to QString, ms", plain.reference);
    report.atMost("T4", "ours / plain simdjson to QString", plain.ratio, 1.25);
    const auto peer = compareSides(u"--qtjson"_s, u"--ours"_s);
    report.note("T4", "QJsonDocument, ms", peer.ours);
    report.atLeast("T4", "QJsonDocument / ours", peer.ratio, 7);

    report.atMost("T5", "peak memory / body", runSelf(u"--peak"_s), 4);
    return report.exitCode();
}
