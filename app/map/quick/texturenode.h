// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace truceline {

/// One image in the scene graph; lives in the render thread. Image nodes work in every Qt Quick adaptation.
class TextureNode : public QSGNode {
public:
    /// Shows another image from now on.
    void setImage(QQuickWindow* window, const QImage& image);
    /// Where it is shown; sharp where image and device pixels coincide.
    void setPlace(const QRectF& rect, bool pixelExact);

private:
    QSGImageNode* m_node = nullptr;
    std::unique_ptr<QSGTexture> m_texture;
};

} // namespace truceline
