// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "export/carrier.h"
#include "export/composition.h"
#include "export/sheetwriter.h"
#include "ui/sheetexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPng = 0;
constexpr int kMp4 = 5;

} // namespace

/// The export panel's model: its proof, what it writes, and the view that comes back out of a file.
class TestSheetExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"truceline-test"_s);
        QCoreApplication::setApplicationName(u"tst_sheetexport"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_session = std::make_unique<Session>();
        m_session->setMapSize({800, 600});
        m_session->setScene(m_atlas.scene());
        m_sheet = std::make_unique<SheetExport>();
        m_sheet->setSession(m_session.get());
    }

    void noProofIsMadeUnlessSomebodyLooks()
    {
        const QSignalSpy made(m_sheet.get(), &SheetExport::proofChanged);
        m_session->setAppearance(1);
        QVERIFY(!QTest::qWaitFor([&] { return !made.isEmpty(); }, 300));
        m_sheet->setActive(true);
        QTRY_VERIFY(!made.isEmpty());
        QVERIFY(!m_sheet->image().isNull());
    }

    void theProofSaysWhatWillBePrinted()
    {
        m_session->setWindow({Mode::Window, daySpan(toDay({2021, 6, 5}))});
        m_sheet->setActive(true);
        m_sheet->setForm(int(SheetForm::Press));
        QTRY_COMPARE(m_sheet->sources().value(1), u"Map: Truceline"_s);
        QVERIFY(m_sheet->claims().contains(u"Hatched: claimed, not established"_s));
        QVERIFY(m_sheet->claims().contains(u"Viewpoint: neutral"_s));
        QVERIFY(!m_sheet->sources().filter(u"MIT: Test"_s).isEmpty());
        QCOMPARE(m_sheet->suggestedTitle(), u"Incidents on 5 June 2021"_s);
        QVERIFY(m_sheet->suggestedCaption().startsWith(u"2 incidents on the map"_s));
    }

    void whatAReaderWouldNotSeeIsWarnedOf()
    {
        m_sheet->setActive(true);
        QTRY_VERIFY(!m_sheet->warnings().filter(u"schematic"_s).isEmpty());
        m_session->setLayerVisible(u"areas"_s, false);
        QTRY_VERIFY(!m_sheet->warnings().filter(u"“Areas” is off"_s).isEmpty());
        QVERIFY(m_sheet->warnings().filter(u"schematic"_s).isEmpty());
        m_session->setLayerVisible(u"areas"_s, true);
        QTRY_VERIFY(m_sheet->warnings().filter(u"is off"_s).isEmpty());
        m_session->setFilters({{u"type"_s, u"clash"_s}});
        QTRY_VERIFY(!m_sheet->warnings().filter(u"Only some incidents are on the map: clash"_s).isEmpty());
    }

    void sizesAreThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("pixels") << u"640x480"_s << u"640 × 480"_s << QSize(640, 480);
        QTest::newRow("many pixels") << u" 3840 × 2160 "_s << u"3840 × 2160"_s << QSize(3840, 2160);
        QTest::newRow("paper") << u"297x210mm"_s << u"297 × 210 mm"_s << QSize(3508, 2480);
        QTest::newRow("paper with fractions") << u"85.5 × 40 mm"_s << u"85.5 × 40 mm"_s << QSize(1010, 472);
        QTest::newRow("no size") << u"large"_s << u"1920 × 1080"_s << QSize(1920, 1080);
        QTest::newRow("nothing") << u"0x10"_s << u"1920 × 1080"_s << QSize(1920, 1080);
        QTest::newRow("too large") << u"99999x10"_s << u"1920 × 1080"_s << QSize(1920, 1080);
    }
    void sizesAreThoseOfTheFile()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        m_sheet->setSizeText(typed);
        QCOMPARE(m_sheet->sizeText(), shown);
        QTEST(pixelSize(m_sheet->sheet()), "pixels");
        QCOMPARE(m_sheet->hasFailed(), shown == u"1920 × 1080"_s);
        QCOMPARE(m_sheet->message().isEmpty(), shown != u"1920 × 1080"_s);
    }

    void choicesAreRemembered()
    {
        m_sheet->setForm(int(SheetForm::Square));
        m_sheet->setSizeText(u"200 × 200 mm"_s);
        m_sheet->setAppearance(int(Appearance::Grey));
        m_sheet->setCredit(u"The Desk"_s);
        m_sheet->setTitle(u"Of this map alone"_s);
        m_sheet->setFormat(3);
        m_sheet->setBundled(true);
        SheetExport next;
        next.setSession(m_session.get());
        QCOMPARE(next.form(), int(SheetForm::Square));
        QCOMPARE(next.sizeText(), u"200 × 200 mm"_s);
        QCOMPARE(next.appearance(), int(Appearance::Grey));
        QCOMPARE(next.credit(), u"The Desk"_s);
        QCOMPARE(next.title(), QString());
        QCOMPARE(next.ending(), u"zip"_s);
        QVERIFY(next.fileName().endsWith(u".zip"_s));
    }

    void whatIsWrittenIsTheProofAndOpensAgainToTheSamePixels()
    {
        m_sheet->setActive(true);
        m_sheet->setForm(int(SheetForm::Slide));
        m_sheet->setSizeText(u"960 × 540"_s); // small enough for a proof of every pixel
        m_sheet->setTitle(u" A title "_s);
        m_session->setWindow({Mode::Day, daySpan(toDay({2020, 10, 1}))});
        m_session->setCamera({{46.2, 39.9}, 8.3});
        const QImage written = saved(u"out.png"_s);
        QCOMPARE(m_sheet->message(), u"out.png is written."_s);
        QTRY_COMPARE(m_sheet->image().convertToFormat(QImage::Format_RGB32), written);

        m_session->reset();
        m_sheet->setForm(int(SheetForm::Map));
        m_session->setMapSize({1100, 500});
        m_session->open({QUrl::fromLocalFile(m_atlas.file(u"out.png"_s))});
        QTRY_COMPARE(m_session->view().query.window.mode, Mode::Day);
        QTRY_VERIFY(!m_session->messages().filter(u"the data are the same"_s).isEmpty());
        QCOMPARE(m_sheet->title(), u"A title"_s);
        QCOMPARE(saved(u"again.png"_s), written);
    }

    void changedDataAreNamed()
    {
        m_sheet->setSizeText(u"320 × 240"_s);
        saved(u"out.png"_s);
        QFile file(m_atlas.file(u"places.geojson"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        m_atlas.write(u"places.geojson"_s, QByteArray(before).replace("city", "town"));
        m_session->open({QUrl::fromLocalFile(m_atlas.file(u"out.png"_s))});
        QTRY_VERIFY(!m_session->messages().filter(u"places.geojson has changed"_s).isEmpty());
        QVERIFY(m_session->messages().filter(u"incidents.geojson"_s).isEmpty());
        m_atlas.write(u"places.geojson"_s, before);
    }

    void animationsShowTheirLastFrameAndAreWritten()
    {
        m_sheet->setActive(true);
        m_sheet->setSizeText(u"320 × 240"_s);
        m_sheet->setFormat(kMp4);
        m_session->setWindow({Mode::Window, {toDay({2021, 6, 1}), toDay({2021, 6, 11})}});
        QTRY_COMPARE(m_sheet->animationText(), u"10 frames, 3 s"_s);
        m_sheet->save(QUrl::fromLocalFile(m_atlas.file(u"out.mp4"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_sheet->message(), u"out.mp4 is written."_s, 60'000);
        QVERIFY(QFileInfo(m_atlas.file(u"out.mp4"_s)).size() > 1000);
        m_session->setWindow({Mode::Day, {toDay({2021, 6, 1}), toDay({2021, 6, 11})}});
        QTRY_COMPARE(m_sheet->animationText(), u"One frame: choose more days"_s);
    }

    void stoppedWritingLeavesNothing()
    {
        m_sheet->setSizeText(u"320 × 240"_s);
        m_sheet->setFormat(kMp4);
        m_session->setWindow({Mode::Window, {toDay({2020, 1, 1}), toDay({2023, 1, 1})}});
        m_sheet->save(QUrl::fromLocalFile(m_atlas.file(u"stopped.mp4"_s)));
        QVERIFY(m_sheet->isWriting());
        m_sheet->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_sheet->message(), u"Stopped; nothing was written."_s, 60'000);
        QVERIFY(!m_sheet->isWriting());
        QVERIFY(QDir(m_atlas.folder()).entryList({u"stopped*"_s}).isEmpty());
    }

    void failureIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("message");
        QTest::newRow("no folder") << u"gone/out.png"_s << u"out.png could not be written: "_s;
        QTest::newRow("unknown ending") << u"out.gif"_s << u"out.gif has no ending that fits; this one would be .png"_s;
    }
    void failureIsTold()
    {
        QFETCH(QString, file);
        QFETCH(QString, message);
        m_sheet->setSizeText(u"320 × 240"_s);
        m_sheet->save(QUrl::fromLocalFile(m_atlas.file(file)));
        QTRY_VERIFY2(m_sheet->message().startsWith(message), qPrintable(m_sheet->message()));
        QVERIFY(m_sheet->hasFailed());
    }

    void anImageWithoutAViewIsRefusedAndNothingIsLost()
    {
        const View before = m_session->view();
        const QString path = m_atlas.write(u"foreign.png"_s, "no picture");
        m_session->open({QUrl::fromLocalFile(path)});
        QTRY_VERIFY(!m_session->messages().filter(u"foreign.png: no view is in it"_s).isEmpty());
        QCOMPARE(m_session->view(), before);
    }

    void aDamagedViewIsRefusedAndNothingIsLost()
    {
        m_sheet->setSizeText(u"320 × 240"_s);
        saved(u"out.png"_s);
        QFile file(m_atlas.file(u"out.png"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const View before = m_session->view();
        const QString path = m_atlas.write(u"damaged.png"_s, file.readAll().replace("neutral", "neutrel"));
        m_session->open({QUrl::fromLocalFile(path)});
        QTRY_VERIFY(!m_session->messages().filter(u"the view in it is damaged"_s).isEmpty());
        QCOMPARE(m_session->view(), before);
    }

    void copyPutsThePictureAndItsViewOnTheClipboard()
    {
        m_sheet->setSizeText(u"320 × 240"_s);
        m_sheet->copy();
        QTRY_COMPARE(m_sheet->message(), u"The picture is on the clipboard."_s);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(320, 240));
        const QString path = m_atlas.write(u"pasted.png"_s, data->data(u"image/png"_s));
        QString error;
        QVERIFY(readSavedView(path, error));
    }

    void aWindowThatGoesWhileItWritesLeavesNothing()
    {
        m_sheet->setSizeText(u"1920 × 1080"_s);
        m_sheet->setActive(true);
        m_sheet->save(QUrl::fromLocalFile(m_atlas.file(u"late.png"_s)));
        m_sheet.reset();
        m_session.reset();
        QVERIFY(QDir(m_atlas.folder()).entryList({u"late*"_s}).isEmpty());
    }

private:
    /// The image in a file just written.
    QImage saved(const QString& name)
    {
        m_sheet->setFormat(kPng);
        m_sheet->save(QUrl::fromLocalFile(m_atlas.file(name)));
        if (!QTest::qWaitFor([this] { return !m_sheet->isWriting(); }, 60'000))
            return {};
        return QImage(m_atlas.file(name)).convertToFormat(QImage::Format_RGB32);
    }

    QTemporaryDir m_settings;
    AtlasFixture m_atlas;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SheetExport> m_sheet;
};

QTEST_MAIN(TestSheetExport)
#include "tst_sheetexport.moc"
