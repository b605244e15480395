// SPDX-License-Identifier: MIT
#include "../map/imagediff.h"
#include "commandline.h"
#include "export/sheetwriter.h"
#include "map/painter.h"
#include "map/pictures.h"
#include "opening.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

const QString kScenes = u"scenes/"_s;
const QString kDifferences = QStringLiteral(TRUCELINE_DIFFERENCES "/");

/// What another version of the font renderer or processor may change: up to this many pixels in a hundred thousand
/// may differ, and the others by up to kTolerance of 255 in a channel. A mark or a dash that is gone is more.
constexpr int kTolerance = 24;
constexpr double kMostDifferent = 40 / 1e5;

/// A line of arguments for the small atlas beside the scenes, before which may stand words for what the command line
/// has no option for: "dark" for the appearance, "sheet" for a map with its furniture.
struct SceneFile {
    bool dark = false;
    bool sheet = false;
    QStringList arguments;
};

SceneFile read(const QString& name)
{
    QFile file(kScenes + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    SceneFile scene;
    scene.arguments = QString::fromUtf8(file.readAll()).split(u' ', Qt::SkipEmptyParts);
    scene.arguments.last() = scene.arguments.last().trimmed();
    scene.dark = scene.arguments.removeOne(u"dark"_s);
    scene.sheet = scene.arguments.removeOne(u"sheet"_s);
    return scene;
}

QImage painted(const SceneFile& file)
{
    const QStringList form{u"--atlas"_s, u"atlas"_s, u"--export"_s, u"map.png"_s};
    const QStringList size =
        file.arguments.contains(u"--size"_s) ? QStringList() : QStringList{u"--size"_s, u"320x240"_s};
    const ParsedCommandLine parsed = parseCommandLine(form + size + file.arguments);
    Opening opening = openAtlas(parsed.command);
    if (!parsed.error.isEmpty() || !opening.findings.isEmpty() || !opening.usageError.isEmpty())
        qFatal("%ls%ls%ls", qUtf16Printable(parsed.error), qUtf16Printable(opening.usageError),
            qUtf16Printable(opening.findings.isEmpty() ? QString() : toLine(opening.findings.front())));
    if (file.dark)
        opening.view.appearance = Appearance::Dark;
    const ScenePtr scene = buildScene(opening.atlas);
    const Sheet& sheet = opening.sheet;
    if (file.sheet)
        return renderSheet(*scene, opening.view, sheet);
    QImage image = render(groundPicture(*scene, opening.view, sheet.size), sheet.scale);
    QPainter painter(&image);
    painter.drawImage(0, 0, render(timePicture(*scene, opening.view, sheet.size), sheet.scale));
    return image;
}

} // namespace

/// Tiny maps look as they did when somebody last looked at them. To renew the pictures after a wanted change, look at
/// those that the failed run has saved, then run it once with TRUCELINE_RENEW_GOLDEN=1 and commit what it wrote:
/// TRUCELINE_RENEW_GOLDEN=1 tests/run -R golden
class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(kDifferences)); }

    void looksAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(kScenes).entryList({u"*.txt"_s});
        QVERIFY(files.size() >= 12);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void looksAsBefore()
    {
        QFETCH(QString, name);
        const QImage now = painted(read(name)).convertToFormat(QImage::Format_RGB32);
        const QString picture = kScenes + name + u".png"_s;
        if (qEnvironmentVariableIntValue("TRUCELINE_RENEW_GOLDEN") == 1)
            QVERIFY(now.save(picture, "PNG", 0));
        const QImage before = QImage(picture).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!before.isNull(), qPrintable(picture + u" is missing"_s));
        QCOMPARE(now.size(), before.size());
        const ImageDifference found = difference(now, before, kTolerance);
        const bool same = found.share() <= kMostDifferent;
        if (!same) {
            now.save(kDifferences + name + u".png"_s);
            found.picture.save(kDifferences + name + u".difference.png"_s);
        }
        QVERIFY2(same, qPrintable(u"%1; the picture and its difference are in %2"_s.arg(found.text(), kDifferences)));
    }
};

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
