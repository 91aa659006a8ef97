// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// The drawings are in a static library: without this the linker would leave them out.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace partita {

namespace {

QString fileOf(Icon which)
{
    static constexpr const char* names[]
        = { "refresh", "search", "filter", "add",    "connection", "instances", "instance", "topics",
            "lock",    "copy",   "check",  "info",   "warning",    "error",     "close",    "back",
            "show",    "hide",   "demo",   "region", "empty",      "clock",     "quit",     "app",
            "more",    "unlock", "key",    "group",  "restart",    "delete" };
    return u":/partita/icons/"_s + QLatin1String(names[size_t(which)]) + u".svg"_s;
}

QImage render(Icon which, QSize pixels, const QColor& color)
{
    initIcons();
    QFile file(fileOf(which));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    // Not QImageReader: to find the plug-in for SVG it loads those for all other formats, at every start.
    QSvgRenderer renderer(svg);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QPixmap rendered(Icon which, QSize pixels, const QColor& color)
{
    const QString key = u"partita-icon-%1-%2x%3-%4"_s.arg(int(which))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(render(which, pixels, color));
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

class TintedSvgEngine final : public QIconEngine
{
public:
    explicit TintedSvgEngine(Icon which)
        : m_which(which)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(m_which, rect.size() * ratio, inkFor(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_which, size, inkFor(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = rendered(m_which, size, inkFor(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new TintedSvgEngine(m_which); }

private:
    Icon m_which;
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new TintedSvgEngine(which));
}

QPixmap iconPixmap(Icon which, int side, const QColor& color, qreal devicePixelRatio)
{
    QPixmap pixmap = rendered(which, QSize(side, side) * devicePixelRatio, color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon discIcon(const QColor& color, int side, qreal margin, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal free = side * margin;
    painter.drawEllipse(QRectF(free, free, side - 2 * free, side - 2 * free));
    painter.end();
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace partita
