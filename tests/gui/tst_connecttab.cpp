// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/copylabel.h"
#include "gui/guiworld.h"
#include "instances/connecttab.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

//! Addresses of an instance and settings for its clients.
class ConnectTabTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plainInstance();
    void encryptedInstance();
    void withoutAddresses();
    void copyAndSaveGiveWhatIsShown();
    void aRefreshKeepsTheSelection();
    void everyControlHasAName();

private:
    static dms::Instance instance(bool sasl);
    QString address(const char* name) const
    {
        return m_tab->findChild<CopyLabel*>(QLatin1String(name))->shown();
    }
    QTabWidget* tabs() const { return m_tab->findChild<QTabWidget*>(u"clientTexts"_s); }
    QPlainTextEdit* text(int tab) const { return qobject_cast<QPlainTextEdit*>(tabs()->widget(tab)); }

    std::unique_ptr<ConnectTab> m_tab;
};

dms::Instance ConnectTabTest::instance(bool sasl)
{
    dms::Instance instance;
    instance.connectAddress = u"10.0.0.1,10.0.0.2"_s;
    instance.port = sasl ? 9093 : 9092;
    instance.sslEnabled = sasl;
    instance.accessUser = u"shop"_s;
    instance.managementConnectAddress = u"https://10.0.0.3:9999"_s;
    return instance;
}

void ConnectTabTest::init()
{
    m_tab = std::make_unique<ConnectTab>();
    m_tab->resize(1000, 700);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void ConnectTabTest::plainInstance()
{
    m_tab->setInstance(instance(false));
    QVERIFY(address("connectPlain").contains(u"10.0.0.1:9092"_s));
    QVERIFY(address("connectTls").startsWith(u"Off"_s));
    QVERIFY(address("connectUser").startsWith(u"None"_s));
    QCOMPARE(address("connectManager"), u"https://10.0.0.3:9999"_s);
    QVERIFY(text(0)->toPlainText().contains(u"PLAINTEXT"_s));
}

void ConnectTabTest::encryptedInstance()
{
    m_tab->setInstance(instance(true));
    QVERIFY(address("connectPlain").startsWith(u"Off"_s));
    QVERIFY(address("connectTls").contains(u"10.0.0.2:9093"_s));
    QCOMPARE(address("connectUser"), u"shop"_s);
    for (int i = 0; i < tabs()->count(); ++i)
        QVERIFY2(text(i)->toPlainText().contains(u"SASL_SSL"_s), qPrintable(tabs()->tabText(i)));
}

void ConnectTabTest::withoutAddresses()
{
    m_tab->setInstance({});
    QCOMPARE(address("connectPlain"), u"No addresses yet"_s);
    QVERIFY(!m_tab->findChild<QPushButton*>(u"clientCopy"_s)->isEnabled());
    QVERIFY(text(0)->toPlainText().isEmpty());
}

void ConnectTabTest::copyAndSaveGiveWhatIsShown()
{
    m_tab->setInstance(instance(true));
    tabs()->setCurrentIndex(3);
    m_tab->findChild<QPushButton*>(u"clientCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), text(3)->toPlainText());
    QVERIFY(text(3)->toPlainText().startsWith(u"kcat "_s));

    QTemporaryDir folder;
    m_tab->findChild<QPushButton*>(u"clientSave"_s)->click();
    auto* dialog = m_tab->findChild<QFileDialog*>(u"saveTextDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(u"kcat.sh"_s));
    QFile file(folder.filePath(u"kcat.sh"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text(3)->toPlainText());
    dialog->close();
}

void ConnectTabTest::aRefreshKeepsTheSelection()
{
    m_tab->setInstance(instance(true));
    text(0)->selectAll();
    m_tab->setInstance(instance(true));
    QVERIFY(text(0)->textCursor().hasSelection());
}

void ConnectTabTest::everyControlHasAName()
{
    m_tab->setInstance(instance(true));
    QCOMPARE(namelessControls(m_tab.get()), QStringList());
    QTRY_COMPARE(cutTexts(m_tab.get()).join(u'\n'), QString());
}

} // namespace partita

QTEST_MAIN(partita::ConnectTabTest)
#include "tst_connecttab.moc"
