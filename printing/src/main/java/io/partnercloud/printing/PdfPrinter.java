package io.partnercloud.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints pages as PDF/A-2u (ISO 19005-2), which can still be read and searched in decades: letters and colours are all inside. */
public final class PdfPrinter {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** For one document at a time, then for the next: parsed for each anew, they fill the heap within some ten documents. */
    private record Fonts(TrueTypeFont regular, TrueTypeFont bold) {}

    private final byte[] regular = resource("/liberation/LiberationSans-Regular.ttf");
    private final byte[] bold = resource("/liberation/LiberationSans-Bold.ttf");
    private final Queue<Fonts> idleFonts = new ConcurrentLinkedQueue<>();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final HtmlPage pages = new HtmlPage(new String(resource("/printing/print.css"), StandardCharsets.UTF_8));

    /** A4, as many pages as it takes. */
    public byte[] print(String title, Markup page) {
        var pdf = new ByteArrayOutputStream();
        var fonts = Objects.requireNonNullElseGet(idleFonts.poll(), () -> new Fonts(parsed(regular), parsed(bold)));
        try (var document = new PDDocument()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .useColorProfile(colours)
                    .useFont(font(document, fonts.regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font(document, fonts.bold), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(new QrCodeDrawer())
                    .withProducer("Partner Cloud")
                    .withW3cDocument(pages.of(title, page), "/")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        idleFonts.add(fonts);
        return pdf.toByteArray();
    }

    private static PDFontSupplier font(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** Russian has no ligatures, and looking for them would take a quarter of the time. */
    private static TrueTypeFont parsed(byte[] file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream file = PdfPrinter.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, () -> "not in the class path: " + path)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
