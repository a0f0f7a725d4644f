package io.partnercloud.testsupport.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The checkout that this test runs in: its texts, by their path from the root. */
final class Repository {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git", ".local", ".idea");
    private static final Set<String> TEXTS = Set.of(
            "java",
            "sql",
            "md",
            "yml",
            "yaml",
            "xml",
            "properties",
            "txt",
            "html",
            "ts",
            "tsx",
            "css",
            "json",
            "sh",
            "xsd");

    /** A file and what it says. */
    record Text(String path, String content) {
        boolean isTest() {
            return path.contains("/src/test/") || path.matches(".*(\\.(spec|test)\\.tsx?$|/e2e/.*)");
        }

        /** The class that a Java file is named after. */
        String simpleName() {
            return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        }
    }

    private final Path root;
    private final List<Text> texts;

    private Repository(Path root, List<Text> texts) {
        this.root = root;
        this.texts = texts;
    }

    static Repository here() {
        try {
            var root = root();
            return new Repository(
                    root,
                    files(root).parallelStream().map(file -> read(root, file)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        return texts.stream()
                .filter(text -> text.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** Whether there is such a file or folder. */
    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    List<Text> where(Predicate<Text> wanted) {
        return texts.stream().filter(wanted).toList();
    }

    private static Path root() {
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/rules.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "docs/rules.md is nowhere above " + Path.of("").toAbsolutePath());
    }

    private static Text read(Path root, Path file) {
        try {
            return new Text(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var name = file.getFileName().toString();
                if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
