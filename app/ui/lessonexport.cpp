// SPDX-License-Identifier: MIT
#include "ui/lessonexport.h"

#include "export/lessonsheets.h"
#include "export/savefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// A folder of this name that is not there yet.
QString newFolder(const QString& path)
{
    QString folder = path;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = u"%1-%2"_s.arg(path).arg(number);
    return folder;
}

} // namespace

LessonExport::LessonExport(QObject* parent)
    : Writing(parent)
{
}

QString LessonExport::fileName(Kind kind) const
{
    const QString name = fileNameOf(m_editor->shownTitle(), u"lesson"_s);
    switch (kind) {
    case Kind::Handout:
        return name + "-handout.pdf"_L1;
    case Kind::Slides:
        return name + "-slides.pdf"_L1;
    case Kind::Pictures:
        return name + "-slides"_L1;
    }
    Q_UNREACHABLE_RETURN(name);
}

void LessonExport::save(Kind kind, const QUrl& file)
{
    if (isWriting() || !m_editor->fits() || m_editor->count() == 0)
        return;
    QString path = file.toLocalFile();
    if (kind == Kind::Pictures)
        path = newFolder(path);
    else if (fileEnding(path) != "pdf"_L1)
        path += ".pdf"_L1;
    const auto work = [kind, path, scene = m_editor->session()->scene(), lesson = m_editor->lesson(),
                          answers = m_answers](const Progress& progress, Written& written) {
        if (kind == Kind::Pictures) {
            const QList<BundleFile> files = slidePictures(*scene, lesson, written.error, progress);
            if (written.error.isEmpty() && !files.isEmpty())
                written.error = writeBundle(files, path);
        } else {
            const QByteArray bytes = kind == Kind::Handout ? handoutPdf(*scene, lesson, answers, progress)
                                                           : slidesPdf(*scene, lesson, progress);
            if (!bytes.isEmpty())
                written.error = saveBytes(bytes, path);
        }
    };
    write(work, [this, name = QFileInfo(path).fileName()](const Written& written) { tell(name, written); });
}

} // namespace truceline
