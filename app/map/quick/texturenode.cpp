// SPDX-License-Identifier: MIT
#include "map/quick/texturenode.h"

namespace truceline {

TextureNode::TextureNode(QSGNode* parent, QQuickWindow* window, const QImage& image)
    : m_node(window->createImageNode())
{
    setImage(window, image);
    parent->appendChildNode(m_node);
}

void TextureNode::setImage(QQuickWindow* window, const QImage& image)
{
    std::unique_ptr<QSGTexture> texture(window->createTextureFromImage(
        image, image.hasAlphaChannel() ? QQuickWindow::TextureHasAlphaChannel : QQuickWindow::TextureIsOpaque));
    m_node->setTexture(texture.get());
    m_texture = std::move(texture); // the old one goes only now that nothing shows it
}

void TextureNode::setPlace(const QRectF& rect, bool pixelExact)
{
    m_node->setRect(rect);
    m_node->setFiltering(pixelExact ? QSGTexture::Nearest : QSGTexture::Linear);
}

} // namespace truceline
