package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    @Test
    void aPasswordIsMadeOnceAndReadOnlyByItsOwner(@TempDir Path folder) throws IOException {
        var file = folder.resolve("secrets.properties");

        var first = new Secrets(file).get("database.billing_app");

        assertThat(first).hasSizeGreaterThan(30);
        assertThat(new Secrets(file).get("database.billing_app")).isEqualTo(first);
        assertThat(new Secrets(file).get("database.trial_app")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
