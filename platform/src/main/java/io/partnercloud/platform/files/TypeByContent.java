package io.partnercloud.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file is by what is in it. */
final class TypeByContent {
    private static final int LONGEST_BEGINNING = 8;
    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";

    private TypeByContent() {}

    static FileType of(Path file) throws IOException {
        var beginning = beginning(file);
        if (beginning.startsWith("255044462d")) {
            return FileType.PDF;
        }
        if (beginning.startsWith("ffd8ff")) {
            return FileType.JPEG;
        }
        if (beginning.equals("89504e470d0a1a0a")) {
            return FileType.PNG;
        }
        return beginning.startsWith(ZIP) || beginning.startsWith(EMPTY_ZIP) ? packed(file) : written(file);
    }

    private static String beginning(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(content.readNBytes(LONGEST_BEGINNING));
        }
    }

    /** By the directory at the end alone: nothing is unpacked. */
    private static FileType packed(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return FileType.XLSX;
                }
                if (zip.getEntry("word/document.xml") != null) {
                    return FileType.DOCX;
                }
            }
            return FileType.ZIP;
        } catch (ZipException _) { // it begins as one and goes on as something else
            return FileType.OTHER;
        }
    }

    /** UTF-8, without any character that is not for reading. */
    private static FileType written(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder(); // which reports what is not UTF-8
        var first = new StringBuilder();
        try (InputStream bytes = Files.newInputStream(file);
                var characters = new InputStreamReader(bytes, decoder)) {
            var some = new char[8192];
            for (var read = characters.read(some); read >= 0; read = characters.read(some)) {
                for (var at = 0; at < read; at++) {
                    if (Character.isISOControl(some[at]) && "\t\r\n\f".indexOf(some[at]) < 0) {
                        return FileType.OTHER;
                    }
                }
                if (first.isEmpty()) {
                    first.append(some, 0, Math.min(read, 64));
                }
            }
        } catch (CharacterCodingException _) {
            return FileType.OTHER;
        }
        var beginning = first.toString().replace("\uFEFF", "").stripLeading();
        return beginning.startsWith("<?xml") ? FileType.XML : FileType.TEXT;
    }
}
