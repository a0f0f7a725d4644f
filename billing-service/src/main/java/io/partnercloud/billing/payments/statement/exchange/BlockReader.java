package io.partnercloud.billing.payments.statement.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a file into its parts and hands each one on as soon as it is whole: one part at a time stands in memory. */
final class BlockReader {
    private static final String FIRST_LINE = "1CClientBankExchange";
    private static final String ACCOUNT = "СекцияРасчСчет";
    private static final String ACCOUNT_END = "КонецРасчСчет";
    private static final String DOCUMENT = "СекцияДокумент";
    private static final String DOCUMENT_END = "КонецДокумента";
    private static final String END = "КонецФайла";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private final Flaws flaws;
    private final Consumer<FilePart> parts;
    private int line;
    private boolean hasEnded;
    private @Nullable FilePart open;

    BlockReader(Flaws flaws, Consumer<FilePart> parts) {
        this.flaws = flaws;
        this.parts = parts;
    }

    /** @return how many lines there were */
    int read(BufferedReader lines) throws IOException {
        var text = next(lines);
        if (text == null || !text.equalsIgnoreCase(FIRST_LINE)) {
            flaws.add(1, Flaw.Code.NOT_AN_EXCHANGE_FILE);
            return line;
        }
        open = new FilePart(FilePart.Kind.HEADER, line, "");
        for (text = next(lines); text != null; text = next(lines)) {
            if (hasEnded) {
                flaws.add(line, Flaw.Code.TEXT_AFTER_END);
                return line;
            }
            take(text);
        }
        if (!hasEnded) {
            end();
            flaws.add(line, Flaw.Code.END_MISSING);
        }
        return line;
    }

    /** The next line that is not blank. */
    private @Nullable String next(BufferedReader lines) throws IOException {
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            var stripped = (line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
            if (!stripped.isEmpty()) {
                return readable(stripped);
            }
        }
        return null;
    }

    /** No bank writes a control character: the file is damaged, and the database would not keep it. */
    private String readable(String text) {
        var controls = CONTROL.matcher(text);
        if (!controls.find()) {
            return text;
        }
        flaws.add(line, Flaw.Code.CHARACTER_UNREADABLE);
        return controls.replaceAll("\uFFFD");
    }

    private void take(String text) {
        var separator = text.indexOf('=');
        var key = (separator < 0 ? text : text.substring(0, separator)).strip();
        var value = separator < 0 ? "" : text.substring(separator + 1).strip();
        switch (key) {
            case ACCOUNT -> begin(new FilePart(FilePart.Kind.ACCOUNT, line, ""));
            case DOCUMENT -> begin(new FilePart(FilePart.Kind.DOCUMENT, line, value));
            case ACCOUNT_END -> close(FilePart.Kind.ACCOUNT, key);
            case DOCUMENT_END -> close(FilePart.Kind.DOCUMENT, key);
            case END -> end();
            default -> field(text, separator, key, value);
        }
    }

    private void field(String text, int separator, String key, String value) {
        if (open == null) {
            flaws.add(line, separator < 0 ? Flaw.Code.LINE_UNREADABLE : Flaw.Code.SECTION_NOT_OPENED, text);
        } else if (separator > 0) {
            open.add(line, key, value);
        } else if (open.kind() != FilePart.Kind.DOCUMENT || !open.goOn(text)) {
            flaws.add(line, Flaw.Code.LINE_UNREADABLE, text);
        }
    }

    private void begin(FilePart next) {
        leave();
        open = next;
    }

    private void close(FilePart.Kind kind, String key) {
        if (open == null || open.kind() != kind) {
            flaws.add(line, Flaw.Code.SECTION_NOT_OPENED, key);
        } else {
            parts.accept(open);
            open = null;
        }
    }

    private void end() {
        leave();
        hasEnded = true;
    }

    /** The header ends where the first section begins; any other part must have been closed. */
    private void leave() {
        if (open != null) {
            if (open.kind() == FilePart.Kind.HEADER) {
                parts.accept(open);
            } else {
                flaws.add(open.line(), Flaw.Code.SECTION_NOT_CLOSED, name(open));
            }
            open = null;
        }
    }

    private static String name(FilePart block) {
        return block.kind() == FilePart.Kind.ACCOUNT
                ? ACCOUNT
                : String.format(Locale.ROOT, "%s=%s", DOCUMENT, block.type());
    }
}
