package io.partnercloud.billing.payments.statement.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its parts and hands each one on as soon as it is whole: one part at a time stands in memory. Only the
 * format's own words are structure; whatever else there is belongs to the text before it, or is noted.
 */
final class BlockReader {
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\uFFFD&&[^\t]]");
    private static final Pattern A_WORD = Pattern.compile("[\\p{L}\\d_]+");

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
        if (text == null || !text.strip().equalsIgnoreCase(Keys.FIRST_LINE)) {
            flaws.keepOut(1, Flaw.Code.NOT_AN_EXCHANGE_FILE);
            return line;
        }
        open = new FilePart(FilePart.Kind.HEADER, line, "");
        for (text = next(lines); text != null; text = next(lines)) {
            take(text);
        }
        if (!hasEnded) {
            cutOff();
        }
        return line;
    }

    /** The next line that is not blank, with all its blanks: a text may be cut at one. */
    private @Nullable String next(BufferedReader lines) throws IOException {
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            var whole = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!whole.isBlank()) {
                return readable(whole);
            }
        }
        return null;
    }

    /** No bank writes a control character: the line is damaged, and the database would not keep it. */
    private String readable(String text) {
        var damage = UNREADABLE.matcher(text);
        if (!damage.find()) {
            return text;
        }
        if (!hasEnded) {
            flaws.note(line, Flaw.Code.CHARACTER_UNREADABLE);
        }
        return damage.replaceAll("\uFFFD");
    }

    private void take(String text) {
        var separator = text.indexOf('=');
        var said = (separator < 0 ? text : text.substring(0, separator)).strip();
        var value = separator < 0 ? "" : text.substring(separator + 1);
        var key = Keys.known(said).orElse("");
        switch (key) {
            case Keys.FIRST_LINE -> begin(new FilePart(FilePart.Kind.HEADER, line, ""));
            case Keys.ACCOUNT -> begin(new FilePart(FilePart.Kind.ACCOUNT, line, ""));
            case Keys.DOCUMENT -> begin(new FilePart(FilePart.Kind.DOCUMENT, line, value.strip()));
            case Keys.ACCOUNT_END, Keys.DOCUMENT_END, Keys.END -> end(text, key, value);
            default -> field(text, said, key, value);
        }
    }

    private void end(String text, String key, String value) {
        if (!value.isBlank()) {
            field(text, key, "", value);
        } else if (key.equals(Keys.END)) {
            leave();
            hasEnded = true;
        } else {
            close(key.equals(Keys.ACCOUNT_END) ? FilePart.Kind.ACCOUNT : FilePart.Kind.DOCUMENT, key);
        }
    }

    private void field(String text, String said, String key, String value) {
        if (open == null) {
            outside(text, key);
        } else if (open.goesOnWith(key)) {
            open.goOn(text);
        } else if (!key.isEmpty() && text.indexOf('=') > 0) {
            open.add(line, key, value);
        } else if (text.indexOf('=') > 0 && A_WORD.matcher(said).matches()) {
            open.add(line, said, value); // a bank's own
        } else {
            flaws.note(line, Flaw.Code.LINE_UNREADABLE, text.strip());
        }
    }

    /** What would have decided something, had its section been there, must not be passed over. */
    private void outside(String text, String key) {
        if (!key.isEmpty()) {
            flaws.keepOut(line, Flaw.Code.SECTION_NOT_OPENED, text.strip());
        } else if (hasEnded) {
            flaws.note(line, Flaw.Code.TEXT_AFTER_END, text.strip());
        } else {
            flaws.note(line, Flaw.Code.LINE_UNREADABLE, text.strip());
        }
    }

    /** After the end of a file another one may follow in the same: its parts count as well. */
    private void begin(FilePart next) {
        leave();
        hasEnded = false;
        open = next;
    }

    private void close(FilePart.Kind kind, String key) {
        if (open == null || open.kind() != kind) {
            flaws.note(line, Flaw.Code.SECTION_NOT_OPENED, key);
        } else {
            parts.accept(open);
            open = null;
        }
    }

    /** The header ends where the first section begins; any other part should have been closed, but it is whole. */
    private void leave() {
        if (open != null) {
            if (open.kind() != FilePart.Kind.HEADER) {
                flaws.note(open.line(), Flaw.Code.SECTION_NOT_CLOSED, name(open));
            }
            parts.accept(open);
            open = null;
        }
    }

    /** The last part may lack something, and nobody can say what. */
    private void cutOff() {
        flaws.note(line, Flaw.Code.END_MISSING);
        if (open != null && open.kind() != FilePart.Kind.HEADER) {
            flaws.keepOut(open.line(), Flaw.Code.SECTION_CUT_OFF, name(open));
        } else {
            leave();
        }
    }

    private static String name(FilePart block) {
        return block.kind() == FilePart.Kind.ACCOUNT
                ? Keys.ACCOUNT
                : String.format(Locale.ROOT, "%s=%s", Keys.DOCUMENT, block.type());
    }
}
