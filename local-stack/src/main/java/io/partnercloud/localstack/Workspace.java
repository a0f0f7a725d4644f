package io.partnercloud.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a stack finds what it starts and keeps what it writes.
 *
 * @param root the source tree, with the built modules
 * @param data databases, topics, logs and secrets of this stack
 * @param cache unpacked programs and class caches, shared by all stacks of the tree
 */
record Workspace(Path root, Path data, Path cache) {

    static Workspace in(Path root, Path data) {
        return new Workspace(root, data.toAbsolutePath().normalize(), root.resolve(".local/cache"));
    }

    /** The source tree around the working directory. */
    static Path findRoot() {
        var start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isExecutable(at.resolve("mvnw")) && Files.isDirectory(at.resolve("local-stack"))) {
                return at;
            }
        }
        throw new CannotStart("Not inside the source tree: " + start);
    }

    Path postgresData() {
        return data.resolve("postgres");
    }

    Path kafkaData() {
        return data.resolve("kafka");
    }

    Path log(String process) {
        return data.resolve("logs").resolve(process + ".log");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    Path lock() {
        return data.resolve("lock");
    }

    /** Where bank statements may be dropped. */
    Path statements() {
        return data.resolve("statements");
    }

    /** The processes of this stack, so that none outlives it. */
    Path processes() {
        return data.resolve("processes");
    }

    /** The executable jar of a service, if it is built. */
    Optional<Path> findJar(Service service) {
        var built = root.resolve(service.module()).resolve("target");
        try (var files = Files.newDirectoryStream(built, service.module() + "-*.jar")) {
            for (var jar : files) {
                return Optional.of(jar);
            }
            return Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static List<Path> jarsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotStart("Not built: " + folder + " cannot be read; ./run --build builds it.", e);
        }
    }

    Path libraries() {
        return root.resolve("local-stack/target/libs");
    }

    Path kafkaLibraries() {
        return root.resolve("local-stack/target/kafka-libs");
    }

    void prepare() {
        try {
            Files.createDirectories(data.resolve("logs"));
            Files.createDirectories(cache);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }

    /** Forgets databases, topics and logs; keeps unpacked programs. */
    void forget() {
        deleteTree(postgresData());
        deleteTree(kafkaData());
        deleteTree(data.resolve("logs"));
        deleteTree(data.resolve("edo"));
        deleteTree(secrets());
    }

    static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
