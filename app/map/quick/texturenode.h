// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace truceline {

/// An image in the scene graph and its texture; lives in the render thread. Image nodes work in every Qt Quick
/// adaptation. The software one needs a node to be whole before it joins the graph, hence no image later than this.
class TextureNode {
public:
    TextureNode(QSGNode* parent, QQuickWindow* window, const QImage& image);

    /// Shows another image from now on.
    void setImage(QQuickWindow* window, const QImage& image);
    /// Where it is shown; sharp where image and device pixels coincide.
    void setPlace(const QRectF& rect, bool pixelExact);

private:
    QSGImageNode* m_node; ///< owned by its parent
    std::unique_ptr<QSGTexture> m_texture;
};

} // namespace truceline
