// SPDX-License-Identifier: MIT
#pragma once

#include "export/proof.h"
#include "ui/session.h"
#include "ui/writing.h"

#include <QTimer>

namespace truceline {

/// The sheet that the export panel makes of the session's view: a proof to look at, and the file. Both come from the
/// same code. Painting and writing run beside the window. The form is remembered from one run to the next, and is that
/// of an image which the session restores.
class SheetExport : public Writing {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// Somebody looks: else no proof is made.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// The longer side of the proof in pixels.
    Q_PROPERTY(double proofSide READ proofSide WRITE setProofSide NOTIFY proofSideChanged)
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY sheetChanged)
    Q_PROPERTY(QString size READ sizeText WRITE setSizeText NOTIFY sheetChanged)
    Q_PROPERTY(int appearance READ appearance WRITE setAppearance NOTIFY sheetChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY sheetChanged)
    Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY sheetChanged)
    Q_PROPERTY(QString credit READ credit WRITE setCredit NOTIFY sheetChanged)
    Q_PROPERTY(QString suggestedTitle READ suggestedTitle NOTIFY proofChanged)
    Q_PROPERTY(QString suggestedCaption READ suggestedCaption NOTIFY proofChanged)
    Q_PROPERTY(QString suggestedCredit READ suggestedCredit CONSTANT)
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY sheetChanged)
    Q_PROPERTY(QString ending READ ending NOTIFY sheetChanged)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY sheetChanged)
    Q_PROPERTY(bool bundled READ isBundled WRITE setBundled NOTIFY sheetChanged)
    Q_PROPERTY(bool animated READ isAnimated NOTIFY sheetChanged)
    Q_PROPERTY(QString animationText READ animationText NOTIFY proofChanged)
    Q_PROPERTY(QStringList claims READ claims NOTIFY proofChanged)
    Q_PROPERTY(QStringList sources READ sources NOTIFY proofChanged)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY proofChanged)

public:
    explicit SheetExport(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    double proofSide() const { return m_proofSide; }
    void setProofSide(double side);

    const Sheet& sheet() const { return m_sheet; }
    /// A value of SheetForm; another form brings its own size.
    int form() const { return static_cast<int>(m_sheet.form); }
    void setForm(int form);
    /// "1920 × 1080", which are pixels of the file, or "297 × 210 mm".
    QString sizeText() const;
    /// Takes such a text over, or says in message() why not.
    void setSizeText(const QString& text);
    /// A value of Appearance.
    int appearance() const { return static_cast<int>(m_appearance); }
    void setAppearance(int appearance);
    /// Empty = the suggested one; so with caption and credit.
    QString title() const { return m_sheet.title; }
    void setTitle(const QString& title);
    QString caption() const { return m_sheet.caption; }
    void setCaption(const QString& caption);
    QString credit() const { return m_sheet.credit; }
    void setCredit(const QString& credit);
    QString suggestedTitle() const { return m_proof.title; }
    QString suggestedCaption() const { return m_proof.caption; }
    QString suggestedCredit() const;

    /// 0 PNG, 1 JPEG, 2 WebP, 3 SVG, 4 PDF; animations: 5 MP4, 6 WebP.
    int format() const { return m_format; }
    void setFormat(int format);
    /// Of the file that will be written, in lower case.
    QString ending() const;
    /// A frame of an animation is one day (0), week (1), month (2) or year (3).
    int step() const { return m_step; }
    void setStep(int step);
    /// A zip file with the image and everything that belongs to it; not for animations.
    bool isBundled() const { return m_bundled && !isAnimated(); }
    void setBundled(bool bundled);
    bool isAnimated() const;
    /// How long the animation is; empty where none is chosen.
    QString animationText() const;

    const QImage& image() const { return m_proof.image; }
    QStringList claims() const { return m_proof.claims; }
    QStringList sources() const { return m_proof.sources; }
    QStringList warnings() const { return m_proof.warnings; }

    /// A name for the file, without a folder, such as "incidents-on-13-september-2022.png".
    Q_INVOKABLE QString fileName() const;
    /// Writes the sheet to a file; its ending counts where it has one.
    Q_INVOKABLE void save(const QUrl& file);
    /// Puts the sheet's pixels on the clipboard.
    Q_INVOKABLE void copy();

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void proofSideChanged();
    void sheetChanged();
    void proofChanged();

private:
    void remember() const;
    void recall();
    void takeRestored();
    void change();
    void makeProof();
    View view() const;
    std::optional<Step> animation() const;
    QString endingOf(const QString& path) const;

    Session* m_session = nullptr;
    Sheet m_sheet;
    Appearance m_appearance = Appearance::Light;
    int m_format = 0;
    int m_step = 0;
    bool m_bundled = false;
    bool m_active = false;
    double m_proofSide = 1000;
    QTimer m_rest; ///< until the view has not changed for a moment
    Proof m_proof;
    bool m_proving = false; ///< a thread makes a proof, or it is not taken yet
    bool m_stale = false; ///< something changed meanwhile
};

} // namespace truceline
