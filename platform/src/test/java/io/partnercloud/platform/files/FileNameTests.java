package io.partnercloud.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {
    @ParameterizedTest
    @CsvSource({
        "счёт № 5.pdf,                          счёт № 5.pdf",
        "C:\\Users\\anna\\scan.PDF,             scan.PDF",
        "../../etc/passwd,                      passwd.pdf",
        "..,                                    file.pdf",
        ".pdf,                                  pdf.pdf",
        "'  ',                                  file.pdf",
        "invoice.pdf.exe,                       invoice.pdf.exe.pdf",
        "order.jpg,                             order.jpg.pdf",
    })
    void aNameIsTheLastPartOfItsPathAndEndsAsItsContentIs(String name, String clean) {
        assertThat(FileName.clean(name, FileType.PDF)).isEqualTo(clean);
    }

    @Test
    void whatNobodySeesOrWhatTurnsTheWritingIsTakenOut() {
        assertThat(FileName.clean("ann\u202Efdp.exe", FileType.PDF)).isEqualTo("annfdp.exe.pdf");
        assertThat(FileName.clean("a\u0000b\r\nc\u200Bd\u2028e\u0007.png", FileType.PNG))
                .isEqualTo("abcde.png");
        assertThat(FileName.clean("broken\uD83D.txt", FileType.TEXT)).isEqualTo("broken.txt");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("я".repeat(300) + ".jpeg", FileType.JPEG))
                .hasSize(200)
                .endsWith("я.jpeg");
        assertThat(FileName.clean("😀".repeat(300), FileType.TEXT))
                .endsWith("😀.txt")
                .hasSizeLessThanOrEqualTo(200);
    }
}
