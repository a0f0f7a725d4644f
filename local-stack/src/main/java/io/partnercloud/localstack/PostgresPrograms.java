package io.partnercloud.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs (initdb, postgres), unpacked once from the archive that Maven brings. */
final class PostgresPrograms {
    private PostgresPrograms() {}

    /** The folder with {@code bin/}, unpacked when it is not there yet. */
    static Path unpackedIn(Path cache) {
        var archive = "postgres-" + system() + ".txz";
        try (var packed = open(archive)) {
            if (packed == null) {
                throw new CannotStart("There are no PostgreSQL programs for " + system() + " among the libraries.");
            }
            var home = cache.resolve("postgres-" + system() + "-" + version());
            if (!Files.exists(home)) {
                unpack(packed, home);
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack PostgreSQL into " + cache + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable InputStream open(String archive) {
        return PostgresPrograms.class.getClassLoader().getResourceAsStream(archive);
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return family + "-" + (processor.equals("aarch64") ? "arm_64" : "x86_64");
    }

    /** The version of the archive, from the name of the jar that holds it. */
    private static String version() {
        var place =
                String.valueOf(PostgresPrograms.class.getClassLoader().getResource("postgres-" + system() + ".txz"));
        return place.replaceAll(".*-([0-9.]+)\\.jar!.*", "$1");
    }

    private static void unpack(InputStream packed, Path home) throws IOException {
        var work = Files.createTempDirectory(Files.createDirectories(home.getParent()), "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, work);
            }
        }
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(work, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Workspace.deleteTree(work);
            if (!Files.exists(home)) { // else another stack was faster
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path work) throws IOException {
        var target = work.resolve(entry.getName()).normalize();
        if (!target.startsWith(work)) {
            throw new IOException("an entry points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, work.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
