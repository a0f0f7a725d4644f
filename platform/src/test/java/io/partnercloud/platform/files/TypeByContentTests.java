package io.partnercloud.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeByContentTests {
    @TempDir
    private Path folder;

    @Test
    void aPictureAndAPdfAreToldByHowTheyBegin() throws IOException {
        assertThat(type("%PDF-1.7\n…")).isEqualTo(FileType.PDF);
        assertThat(type(HexFormat.of().parseHex("ffd8ffe000104a46"))).isEqualTo(FileType.JPEG);
        assertThat(type(HexFormat.of().parseHex("89504e470d0a1a0a0000000d"))).isEqualTo(FileType.PNG);
    }

    @Test
    void anArchiveIsToldByWhatItsDirectoryNames() throws IOException {
        assertThat(type(workbook())).isEqualTo(FileType.XLSX);
        assertThat(type(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.DOCX);
        assertThat(type(zip("word/document.xml"))).isEqualTo(FileType.ZIP);
        assertThat(type(zip("virus.exe"))).isEqualTo(FileType.ZIP);
    }

    @Test
    void textIsUtf8ThatPeopleCanRead() throws IOException {
        assertThat(type("Дата;Сумма\r\n01.02.2026;1 330,50\r\n")).isEqualTo(FileType.TEXT);
        assertThat(type("\uFEFF<?xml version=\"1.0\"?><Файл/>")).isEqualTo(FileType.XML);
        assertThat(type("<script>alert(1)</script>")).isEqualTo(FileType.TEXT);
        assertThat(type("a".repeat(100_000) + "\u0000")).isEqualTo(FileType.OTHER);
        assertThat(type("в кодировке 1251".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(FileType.OTHER);
    }

    @Test
    void whatOnlyBeginsAsSomethingIsNothingOfThese() throws IOException {
        assertThat(type(HexFormat.of().parseHex("4d5a90000300000004000000"))).isEqualTo(FileType.OTHER); // a program
        assertThat(type(HexFormat.of().parseHex("504b0304"))).isEqualTo(FileType.OTHER);
        var broken = workbook();
        assertThat(type(Arrays.copyOf(broken, broken.length / 2))).isEqualTo(FileType.OTHER);
    }

    private FileType type(String content) throws IOException {
        return type(content.getBytes(StandardCharsets.UTF_8));
    }

    private FileType type(byte[] content) throws IOException {
        return TypeByContent.of(Files.write(folder.resolve("what.pdf"), content));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("sheet").value(0, 0, "cell");
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
