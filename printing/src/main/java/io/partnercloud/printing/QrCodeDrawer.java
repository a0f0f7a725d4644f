package io.partnercloud.printing;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a QR code where the markup has one. */
final class QrCodeDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String TYPE = "application/x-qr-code";

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var code = QrCode.of(element.getAttribute("data"));
        var module = Math.min(width, height) / dotsPerPixel / code.side();
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.scale(module, module);
            graphics.fill(code.shape());
        });
        return null;
    }
}
