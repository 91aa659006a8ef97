// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"
#include "models/instanceexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

InstanceExcerpt sample()
{
    auto list = std::make_shared<dms::InstanceList>();
    dms::Instance full;
    full.id = InstanceId(u"id-1"_s);
    full.name = u"=HYPERLINK(\"x\")"_s;
    full.description = u"two\nlines, and a comma"_s;
    full.status = u"RUNNING"_s;
    full.storageUsedGb = 9007199254740993LL;
    full.partitions = 0;
    full.sslEnabled = false;
    full.createdAtMs = 1'600'000'000'123;
    full.connectAddress = u"10.0.0.1,10.0.0.2"_s;
    full.port = 9092;
    full.tags = { { u"env"_s, u"prod"_s }, { u"team"_s, u"订单"_s } };
    dms::Instance bare;
    bare.id = InstanceId(u"id-2"_s);
    bare.createdAtMs = std::numeric_limits<qint64>::max();
    list->instances = { full, bare };
    std::vector<InstanceRows::Part> parts;
    parts.push_back({ SourceId { 1 }, { u"orders"_s, u"eu-de"_s, u"p"_s, {}, {} }, list, nullptr });
    return { std::make_shared<InstanceRows>(std::move(parts)), { 1, 0 } };
}

} // namespace

//! Instances as files for programs.
class InstanceExportTest : public QObject
{
    Q_OBJECT

private slots:
    void csvHasOneRecordForEachRow();
    void jsonLeavesOutWhatDidNotCome();
    void nothingIsAnEmptyFile();
    void savesAFileOrSaysWhyNot();
};

void InstanceExportTest::csvHasOneRecordForEachRow()
{
    const QString csv = QString::fromUtf8(exported(sample(), InstanceFormat::Csv));
    const QStringList lines = csv.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(u"name,instance_id,status,connection,region,project,"_s));
    QCOMPARE(lines.at(1), u",id-2,,orders,eu-de,p,,,,,,,,,,,,,9223372036854775807,,"_s);
    QCOMPARE(lines.at(2),
             u"\"'=HYPERLINK(\"\"x\"\")\",id-1,RUNNING,orders,eu-de,p,,,,,0,9007199254740993,,,"
             "10.0.0.1:9092 10.0.0.2:9092,false,,,2020-09-13T12:26:40.123Z,env=prod team=订单,"
             "\"two\nlines, and a comma\""_s);
}

void InstanceExportTest::jsonLeavesOutWhatDidNotCome()
{
    const QJsonArray array = QJsonDocument::fromJson(exported(sample(), InstanceFormat::Json)).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject bare = array.at(0).toObject();
    QCOMPARE(bare.keys(),
             QStringList({ u"connection"_s, u"created_at"_s, u"instance_id"_s, u"project"_s, u"region"_s }));
    const QJsonObject full = array.at(1).toObject();
    QCOMPARE(full["name"_L1].toString(), u"=HYPERLINK(\"x\")"_s);
    QCOMPARE(full["used_storage_gb"_L1].toInteger(), 9007199254740993LL);
    QCOMPARE(full["partition_num"_L1], QJsonValue(0));
    QCOMPARE(full["ssl_enable"_L1], QJsonValue(false));
    QCOMPARE(full["addresses"_L1].toArray().size(), 2);
    QCOMPARE(full["tags"_L1][1]["value"_L1].toString(), u"订单"_s);
}

void InstanceExportTest::nothingIsAnEmptyFile()
{
    InstanceExcerpt none = sample();
    none.chosen.clear();
    QCOMPARE(exported(none, InstanceFormat::Csv).count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(exported(none, InstanceFormat::Json)), QJsonDocument(QJsonArray()));
}

void InstanceExportTest::savesAFileOrSaysWhyNot()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QCOMPARE(saveFile(path, "one"), QString());
    QCOMPARE(saveFile(path, "two"), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QVERIFY(!saveFile(folder.filePath(u"no/such/folder.csv"_s), "x").isEmpty());
}

QTEST_GUILESS_MAIN(InstanceExportTest)
#include "tst_instanceexport.moc"
