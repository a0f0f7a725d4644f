package io.partnercloud.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * A service's jar unpacked for a quick start, beside the class cache of its last training. Both are kept by the jar's
 * content, so they are made once for a build, whoever starts it.
 */
record ServiceApp(Service service, Path home) {
    private static final int KEPT_BUILDS = 2;

    /** The unpacked jar, unpacked now if need be. */
    static ServiceApp unpacked(Workspace workspace, Service service) {
        var jar = workspace.jar(service);
        try {
            var home = workspace.cache().resolve(service.module() + "-" + fingerprint(jar));
            var app = new ServiceApp(service, home);
            if (!Files.exists(app.jar())) {
                unpack(jar, home, workspace.log("unpack-" + service.module()));
                forgetOldBuilds(workspace.cache(), service, home);
            }
            return app;
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack " + jar + ": " + e.getMessage(), e);
        }
    }

    Path jar() {
        return home.resolve(service.module() + ".jar");
    }

    Path cache() {
        return home.resolve("classes.aot");
    }

    /** Where a training writes before it is known to have gone well. */
    Path cacheInTheMaking() {
        return home.resolve("classes.aot.new");
    }

    List<String> program() {
        return List.of("-jar", jar().toString());
    }

    private static void unpack(Path jar, Path home, Path log) throws IOException {
        var work = Files.createTempDirectory(home.getParent(), "unpacking");
        var tool = List.of(
                Jvm.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                work.toString());
        var process = ManagedProcess.start("unpack-" + jar.getFileName(), tool, Map.of(), log);
        if (!process.ended(Duration.ofMinutes(2)) || process.exitCode() != 0) {
            throw new IOException("the reason is in " + log);
        }
        Files.move(work.resolve(jar.getFileName()), work.resolve(moduleOf(home) + ".jar"));
        Files.deleteIfExists(log);
        if (Files.exists(home)) {
            Workspace.deleteTree(work); // another stack was faster
        } else {
            Files.move(work, home);
        }
    }

    private static String moduleOf(Path home) {
        var name = home.getFileName().toString();
        return name.substring(0, name.lastIndexOf('-'));
    }

    /** Over the names and checksums of what is inside: a jar packed again from the same classes is the same. */
    private static String fingerprint(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((System.getProperty("java.vm.version") + System.getProperty("os.arch")).getBytes(UTF_8));
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName() + ' ' + entry.getCrc() + '\n')
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forgetOldBuilds(Path cache, Service service, Path current) throws IOException {
        try (var folders = Files.list(cache)) {
            var old = folders.filter(folder -> folder.getFileName().toString().matches(service.module() + "-[0-9a-f]+"))
                    .filter(folder -> !folder.equals(current))
                    .sorted((a, b) ->
                            Long.compare(b.toFile().lastModified(), a.toFile().lastModified()))
                    .skip(KEPT_BUILDS - 1)
                    .toList();
            old.forEach(Workspace::deleteTree);
        }
    }
}
