package io.partnercloud.printing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;

/** A QR code with error correction M, as GOST R 56042-2014 wants it, as a shape: sharp at any size. */
record QrCode(ByteMatrix modules) {
    private static final int QUIET_MODULES = 4;

    /**
     * Its bytes go in as they are, without a segment that names the encoding: the text itself says it, and not every
     * bank's reader knows such segments.
     *
     * @throws IllegalArgumentException when the text is too long for any QR code
     */
    static QrCode of(String text) {
        var bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            return new QrCode(Encoder.encode(bytes, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** How many modules its side has, with the quiet zone around it. */
    int side() {
        return modules.getWidth() + 2 * QUIET_MODULES;
    }

    /** All dark modules, each of them one by one. */
    Shape shape() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var length = darkFrom(x, y);
                if (length > 0) {
                    add(path, x + QUIET_MODULES, y + QUIET_MODULES, length);
                    x += length;
                }
            }
        }
        return path;
    }

    private int darkFrom(int x, int y) {
        var length = 0;
        while (x + length < modules.getWidth() && modules.get(x + length, y) == 1) {
            length++;
        }
        return length;
    }

    private static void add(Path2D path, int x, int y, int length) {
        path.moveTo(x, y);
        path.lineTo(x + length, y);
        path.lineTo(x + length, y + 1);
        path.lineTo(x, y + 1);
        path.closePath();
    }
}
