package io.partnercloud.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class cache of the JVM (JEP 483, 514) for the processes of one main class: with it a start costs less than half the
 * work. The JVM makes one from jars only, so that where a class path has folders there is none and all goes on as ever.
 */
record ClassCache(Path file) {
    private static final Path FOLDER = Path.of("target").toAbsolutePath();

    static ClassCache of(Class<?> main) {
        return new ClassCache(FOLDER.resolve(main.getSimpleName() + ".aot"));
    }

    /** The options of a start. */
    List<String> use() {
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** The options of a process that writes the cache when it ends. */
    List<String> train() {
        return List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=off", "-Xlog:cds*=off");
    }

    boolean isWanted() {
        return Files.notExists(file);
    }
}
