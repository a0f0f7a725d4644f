package io.partnercloud.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/**
 * A class cache of the JVM (JEP 483, 514) for one set of libraries: what a program loaded and linked while it was being
 * trained, so that later starts need not.
 */
record ClassCache(Path file) {
    private static final int OLD_ONES_KEPT = 1;

    static ClassCache of(Path folder, String kind, String libraries) {
        return new ClassCache(folder.resolve(kind + "-" + libraries + ".aot"));
    }

    /** What a class cache depends on besides the libraries. */
    static String machine() {
        return System.getProperty("java.vm.version") + System.getProperty("os.arch");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * The options of a start, if the cache exists. It is mapped where it was made for, so that its pages stay those of the
     * file and are shared by all who use it.
     */
    List<String> use() {
        return exists()
                ? List.of("-XX:AOTCache=" + file, "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0")
                : List.of();
    }

    /** The options of a program that writes the cache when it ends, under another name until that has gone well. */
    List<String> train() {
        return List.of("-XX:AOTCacheOutput=" + written(), "-Xlog:aot*=error", "-Xlog:cds*=error");
    }

    /** Puts what was written in its place and drops what is older than the last one. */
    void keep() {
        try {
            Files.move(written(), file, StandardCopyOption.REPLACE_EXISTING);
            var name = file.getFileName().toString();
            var kind = name.substring(0, name.lastIndexOf('-') + 1);
            try (var files = Files.list(file.getParent())) {
                files.filter(other -> other.getFileName().toString().matches(kind + "[0-9a-f]+\\.aot"))
                        .filter(other -> !other.equals(file))
                        .sorted(Comparator.comparingLong(
                                        (Path other) -> other.toFile().lastModified())
                                .reversed())
                        .skip(OLD_ONES_KEPT)
                        .forEach(other -> other.toFile().delete());
            }
        } catch (IOException _) {
            // Everything starts without it, only slower.
        }
    }

    private Path written() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
