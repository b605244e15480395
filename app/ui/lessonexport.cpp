// SPDX-License-Identifier: MIT
#include "ui/lessonexport.h"

#include "export/lessonsheets.h"
#include "export/savefile.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr int kParts = 1000;

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
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

LessonExport::~LessonExport()
{
    if (m_writing) {
        m_writing->cancel();
        m_writing->waitForFinished();
    }
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
                          answers = m_answers](QPromise<QString>& promise) {
        promise.setProgressRange(0, kParts);
        const Progress progress = [&promise](double part) {
            promise.setProgressValue(static_cast<int>(part * kParts));
            return !promise.isCanceled();
        };
        QString error;
        if (kind == Kind::Pictures) {
            const QList<BundleFile> files = slidePictures(*scene, lesson, error, progress);
            if (error.isEmpty() && !files.isEmpty())
                error = writeBundle(files, path);
        } else {
            const QByteArray bytes = kind == Kind::Handout ? handoutPdf(*scene, lesson, answers, progress)
                                                           : slidesPdf(*scene, lesson, progress);
            if (!bytes.isEmpty())
                error = saveBytes(bytes, path);
        }
        promise.addResult(error);
    };
    say({}, false);
    m_writing = new Writing(this);
    connect(m_writing, &Writing::progressValueChanged, this, [this](int value) {
        m_progress = double(value) / kParts;
        Q_EMIT progressChanged();
    });
    connect(m_writing, &Writing::finished, this, [this, name = QFileInfo(path).fileName()] { take(name); });
    m_writing->setFuture(QtConcurrent::run(&m_thread, work));
    Q_EMIT writingChanged();
}

void LessonExport::take(const QString& name)
{
    const bool stopped = m_writing->isCanceled();
    const QString error = stopped ? QString() : m_writing->result();
    m_writing->deleteLater();
    m_writing = nullptr;
    Q_EMIT writingChanged();
    if (stopped)
        say(tr("Stopped; nothing was written."), false);
    else if (error.isEmpty())
        say(tr("%1 is written.").arg(name), false);
    else
        say(tr("%1 could not be written: %2").arg(name, error), true);
}

void LessonExport::cancel()
{
    if (m_writing)
        m_writing->cancel();
}

void LessonExport::say(const QString& message, bool failed)
{
    if (message == m_message && failed == m_failed)
        return;
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

} // namespace truceline
