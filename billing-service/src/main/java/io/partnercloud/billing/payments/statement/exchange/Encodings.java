package io.partnercloud.billing.payments.statement.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** In which encoding a file is written: UTF-8 where every byte of it is, else the one in which its header can be read, else windows-1251. */
final class Encodings {
    static final Charset WINDOWS = Charset.forName("windows-1251");
    static final Charset DOS = Charset.forName("IBM866");
    private static final int HEADER = 4096;
    private static final String IN_EVERY_HEADER = "ВерсияФормата=";
    private static final String ENCODING = "Кодировка=";

    private Encodings() {}

    static Charset of(StatementFile file) throws IOException {
        if (isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return isReadable(file, DOS) && !isReadable(file, WINDOWS) ? DOS : WINDOWS;
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
    private static boolean isReadable(StatementFile file, Charset charset) throws IOException {
        try (var bytes = file.open()) {
            var header = new String(bytes.readNBytes(HEADER), charset);
            return header.contains(ENCODING) || header.contains(IN_EVERY_HEADER);
        }
    }
}
