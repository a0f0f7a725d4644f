package io.partnercloud.billing.debt.paymentorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** INV-8: checked by content, not by name. */
class FileTypeTests {
    @Test
    void aFileIsWhatItsContentSays() {
        assertThat(FileType.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .contains(FileType.PDF);
        assertThat(FileType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(FileType.JPEG);
        assertThat(FileType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .contains(FileType.PNG);
    }

    @Test
    void anythingElseIsNone() {
        assertThat(FileType.of(new byte[0])).isEmpty();
        assertThat(FileType.of("%PDF".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(FileType.of("<html>%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(FileType.of("MZ программа".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
