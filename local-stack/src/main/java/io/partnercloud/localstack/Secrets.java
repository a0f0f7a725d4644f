package io.partnercloud.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The passwords of one stack: made at random when first asked for, kept in a file that only its owner reads. */
final class Secrets {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized String get(String name) {
        var value = known.getProperty(name);
        if (value == null) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Passwords of this machine's sandbox");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
