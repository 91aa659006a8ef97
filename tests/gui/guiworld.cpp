// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiworld.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

GuiWorld::GuiWorld()
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , network(transport)
    , store(folder.filePath(u"connections.ini"_s))
    , keeper(secrets)
    , estate(tools())
    , manager({ estate, store, keeper, clock })
    , creationStore(folder.filePath(u"creations"_s))
    , creations({ estate, creationStore, journal, clock })
    , drafts(folder.filePath(u"drafts"_s))
    , snapshots(folder.filePath(u"snapshots"_s))
    , batches({ estate, journal, clock, snapshots })
    , edits({ estate, journal, clock })
    , restartPlans(folder.filePath(u"restarts"_s))
    , restarts({ estate, restartPlans, journal, clock })
{
}

Connection::Tools GuiWorld::tools()
{
    return { network, workers, clock, [] { return 0.5; }, clouds };
}

QString GuiWorld::project(const QString& name)
{
    return u"project-of-"_s + name;
}

QByteArray GuiWorld::listPath(const QString& name)
{
    return "/v1.0/" + project(name).toUtf8() + "/instances";
}

QByteArray GuiWorld::detailPath(const QString& name, const QString& id)
{
    return listPath(name) + '/' + id.toUtf8();
}

QByteArray GuiWorld::topicsPath(const QString& name, const QString& id)
{
    return detailPath(name, id) + "/topics";
}

ConnectionProfile GuiWorld::profile(const QString& name, Environment environment)
{
    ConnectionProfile profile;
    profile.id = ConnectionId(u"id-of-"_s + name);
    profile.name = name;
    profile.environment = environment;
    profile.endpoints.dms = u"https://dms.example.test"_s;
    profile.signIn.accessKey = u"access-key"_s;
    profile.remember = false;
    profile.places.append({ u"region-of-"_s + name, ProjectId(project(name)), {} });
    return profile;
}

Session& GuiWorld::open(const QString& name, Environment environment, bool readOnly)
{
    ConnectionProfile wanted = profile(name, environment);
    wanted.readOnly = readOnly;
    return open(wanted);
}

Session& GuiWorld::open(ConnectionProfile profile)
{
    return *manager.open(std::move(profile), bundle()).sessions().front();
}

CredentialBundle GuiWorld::bundle()
{
    CredentialBundle bundle;
    bundle.secretKey = Secret(QByteArrayView("secret-key"));
    return bundle;
}

Connection& GuiWorld::keep(const QString& name)
{
    ConnectionProfile wanted = profile(name);
    wanted.id = ConnectionManager::newId();
    wanted.remember = true;
    wanted.hasStoredSecret = true;
    const Secret secret = bundle().encode();
    secrets.put(CredentialKeeper::entryName(wanted.id), secret.view().toByteArray());
    [&] { QVERIFY(store.save(wanted)); }();
    manager.showStored();
    return *estate.find(wanted.id);
}

void GuiWorld::answerList(const QString& name, const QJsonArray& instances)
{
    const QJsonObject body { { u"instances"_s, instances }, { u"instance_num"_s, instances.size() } };
    transport.enqueue(listPath(name), 200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void GuiWorld::answerDetail(const QString& name, const QJsonObject& instance)
{
    const QString id = instance.value(u"instance_id"_s).toString();
    transport.enqueue(detailPath(name, id), 200, QJsonDocument(instance).toJson(QJsonDocument::Compact));
}

void GuiWorld::answerTopics(const QString& name, const QString& id, const QJsonArray& topics, int maximum,
                            int remaining)
{
    const QJsonObject body { { u"topics"_s, topics },
                             { u"count"_s, topics.size() },
                             { u"remain_partitions"_s, remaining },
                             { u"max_partitions"_s, maximum } };
    transport.enqueue(topicsPath(name, id), 200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void GuiWorld::refuse(const QByteArray& path, int status, const QByteArray& json)
{
    transport.enqueue(path, status, json);
}

QJsonObject sampleInstance(const QString& id, const QString& name, const QString& status)
{
    return {
        { u"name"_s, name },
        { u"engine"_s, u"kafka"_s },
        { u"port"_s, 9092 },
        { u"status"_s, status },
        { u"type"_s, u"cluster"_s },
        { u"specification"_s, u"100MB"_s },
        { u"engine_version"_s, u"2.3.0"_s },
        { u"connect_address"_s, u"192.168.1.116,192.168.1.152,192.168.1.78"_s },
        { u"instance_id"_s, id },
        { u"resource_spec_code"_s, u"dms.instance.kafka.cluster.c3.mini"_s },
        { u"charging_mode"_s, 1 },
        { u"vpc_id"_s, u"2477879f-aebf-496f-a08a-67812885ce9b"_s },
        { u"vpc_name"_s, u"vpc-orders"_s },
        { u"created_at"_s, u"1568797295209"_s },
        { u"product_id"_s, u"00300-30308-0--0"_s },
        { u"security_group_id"_s, u"008a08e2-10cc-4d9b-90ab-3f3b8f6c3333"_s },
        { u"security_group_name"_s, u"kafka-clients"_s },
        { u"subnet_id"_s, u"5ca08fb7-7522-4d95-9fa5-ff6b3592a29d"_s },
        { u"subnet_name"_s, u"subnet-orders"_s },
        { u"subnet_cidr"_s, u"192.168.1.0/24"_s },
        { u"available_zones"_s, QJsonArray { u"ae04cf9d61544df3806a3feeb401b204"_s } },
        { u"user_id"_s, u"2b4af4428ec840dfa1f0f1a32e965567"_s },
        { u"user_name"_s, u"operator"_s },
        { u"kafka_manager_user"_s, u"root"_s },
        { u"maintain_begin"_s, u"22:00:00"_s },
        { u"maintain_end"_s, u"02:00:00"_s },
        { u"storage_space"_s, 492 },
        { u"total_storage_space"_s, 600 },
        { u"used_storage_space"_s, 25 },
        { u"partition_num"_s, u"300"_s },
        { u"ssl_enable"_s, false },
        { u"management_connect_address"_s, u"https://192.168.1.116:9999"_s },
        { u"storage_resource_id"_s, u"81982562-ce8b-490a-95fa-2b225c292271"_s },
        { u"storage_spec_code"_s, u"dms.physical.storage.ultra"_s },
        { u"service_type"_s, u"advanced"_s },
        { u"storage_type"_s, u"hec"_s },
        { u"enterprise_project_id"_s, u"0"_s },
        { u"is_logical_volume"_s, true },
        { u"extend_times"_s, 0 },
        { u"retention_policy"_s, u"produce_reject"_s },
        { u"ipv6_enable"_s, false },
        { u"ipv6_connect_addresses"_s, QJsonArray() },
        { u"rest_enable"_s, false },
        { u"message_query_inst_enable"_s, true },
        { u"vpc_client_plain"_s, false },
        { u"support_features"_s, u"message_trace_enable,features.pod.token.access"_s },
        { u"trace_enable"_s, false },
        { u"pod_connect_address"_s, u"100.113.16.105:9100,100.113.5.197:9100"_s },
        { u"disk_encrypted"_s, false },
        { u"enable_auto_topic"_s, true },
    };
}

QJsonObject sampleTopic(const QString& name, int partitions, int type)
{
    return {
        { u"policiesOnly"_s, false },
        { u"id"_s, name },
        { u"replication"_s, 3 },
        { u"partition"_s, partitions },
        { u"retention_time"_s, 72 },
        { u"sync_replication"_s, u"false"_s },
        { u"sync_message_flush"_s, u"true"_s },
        { u"topic_type"_s, type },
    };
}

QJsonArray sampleInstances(int count)
{
    QJsonArray instances;
    for (int i = 0; i < count; ++i) {
        const QString number = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        instances.append(sampleInstance(u"id-"_s + number, u"orders-"_s + number));
    }
    return instances;
}

QStringList columnTexts(const QAbstractItemView* view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

QStringList namelessControls(QWidget* root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool partOfField = qobject_cast<QLineEdit*>(widget->parentWidget());
        const bool control = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton*>(widget);
        // What Qt builds into its own widgets has no name of its own.
        const bool builtIn = widget->objectName().startsWith(u"qt_")
            || widget->objectName() == u"ScrollLeftButton" || widget->objectName() == u"ScrollRightButton";
        if (!control || partOfField || builtIn || !widget->isVisible())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

namespace {

bool isCut(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        const QSize needed = label->sizeHint();
        return label->width() < needed.width() || label->height() < needed.height();
    }
    if (qobject_cast<const QAbstractButton*>(widget)) {
        const QSize needed = widget->sizeHint();
        return widget->width() < needed.width() || widget->height() < needed.height();
    }
    if (qobject_cast<const QLineEdit*>(widget))
        return widget->height() < widget->fontMetrics().height();
    if (qobject_cast<const QComboBox*>(widget))
        return widget->height() < widget->sizeHint().height();
    const auto* area = qobject_cast<const QScrollArea*>(widget);
    return area && area->horizontalScrollBar()->maximum() > 0;
}

} // namespace

QStringList cutTexts(QWidget* root)
{
    QStringList cut;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        // Qt sizes the buttons inside of a field by its own rules.
        const bool partOfField = qobject_cast<QLineEdit*>(widget->parentWidget());
        if (partOfField || !widget->isVisible() || !isCut(widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        cut.append(QStringLiteral("%1 %2 “%3” %4×%5")
                       .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->height()));
    }
    return cut;
}

} // namespace partita
