// SPDX-License-Identifier: MIT
#include "map/quick/texturenode.h"

namespace truceline {

void TextureNode::setImage(QQuickWindow* window, const QImage& image)
{
    std::unique_ptr<QSGTexture> texture(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    const bool isNew = !m_node;
    if (isNew)
        m_node = window->createImageNode();
    m_node->setTexture(texture.get());
    m_texture = std::move(texture); // the old one goes only now that nothing shows it
    if (isNew)
        appendChildNode(m_node); // not before it has a texture: the software renderer looks at once
}

void TextureNode::setPlace(const QRectF& rect, bool pixelExact)
{
    if (!m_node)
        return;
    m_node->setRect(rect);
    m_node->setFiltering(pixelExact ? QSGTexture::Nearest : QSGTexture::Linear);
}

} // namespace truceline
