package io.partnercloud.testsupport;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document as a reader, a phone or an archive sees it. */
public final class Printout {
    private static final int DOTS_PER_INCH = 150;

    private final byte[] pdf;

    public Printout(byte[] pdf) {
        this.pdf = pdf.clone();
    }

    /** What can be searched and copied, with plain spaces and one space for any number of them. */
    public String text() {
        return read(document -> new PDFTextStripper().getText(document))
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    public List<PDFont> fonts() {
        return read(document -> {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        });
    }

    public String metadata() {
        return read(document ->
                new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
    }

    /** What a phone's camera reads off the first page. */
    public Result qrCode() {
        return read(document -> {
            var image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
            } catch (ReaderException e) {
                throw new AssertionError("no QR code can be read", e);
            }
        });
    }

    private interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    private <T> T read(Look<T> look) {
        try (var document = Loader.loadPDF(pdf)) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
