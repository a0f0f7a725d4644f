package io.partnercloud.billing.payments.statement.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * In which encoding a file is written: as its first bytes say, else UTF-8 where every byte of it is, else the one in which
 * its header can be read, else windows-1251.
 */
final class Encodings {
    static final Charset WINDOWS = Charset.forName("windows-1251");
    static final Charset DOS = Charset.forName("IBM866");
    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final int HEADER = 4096;
    private static final String IN_EVERY_HEADER = "ВерсияФормата";
    private static final String ENCODING = "Кодировка";

    private Encodings() {}

    static Charset of(StatementFile file) throws IOException {
        var start = start(file);
        if (isUtf16(start, 0xFF, 0xFE, '1', 0)) {
            return StandardCharsets.UTF_16LE; // as "Unicode" of Notepad
        }
        if (isUtf16(start, 0xFE, 0xFF, 0, '1')) {
            return StandardCharsets.UTF_16BE;
        }
        if (isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return List.of(WINDOWS, StandardCharsets.UTF_8, DOS, KOI8).stream()
                .filter(charset -> isReadable(start, charset))
                .findFirst()
                .orElse(WINDOWS);
    }

    private static byte[] start(StatementFile file) throws IOException {
        try (var bytes = file.open()) {
            return bytes.readNBytes(HEADER);
        }
    }

    /** A byte order mark, or the format's first character as two bytes. */
    private static boolean isUtf16(byte[] start, int firstMark, int secondMark, int first, int second) {
        if (start.length < 2) {
            return false;
        }
        var isMarked = (start[0] & 0xFF) == firstMark && (start[1] & 0xFF) == secondMark;
        return isMarked || (start[0] == first && start[1] == second);
    }

    private static boolean isUtf8(StatementFile file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(file.open(), strict)) {
            var buffer = new char[8192];
            while (reader.read(buffer) >= 0) {
                // only whether it can be read matters
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /** The header names its encoding in a word that itself is written in it: it is right where the word can be read. */
    private static boolean isReadable(byte[] start, Charset charset) {
        var header = new String(start, charset);
        return header.contains(ENCODING) || header.contains(IN_EVERY_HEADER);
    }
}
