package io.partnercloud.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnercloud.localstack.training.ServiceInTraining;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** Unpacked libraries and class caches, named by their content: equal builds share them, whoever starts them. */
final class ProgramStore {
    static final String TRAINER = ServiceInTraining.class.getName();

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";

    private final Path folder;
    private final Path trainer;

    ProgramStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("libs"));
            trainer = storeTrainer();
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    Programs.BootJar unpack(String module, Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var libraries = new ArrayList<Path>();
            libraries.add(storeClasses(module, file));
            libraries.add(trainer);
            for (var entry : entries(file, LIBRARIES)) {
                var name = entry.getName().substring(LIBRARIES.length()).replaceFirst("\\.jar$", "");
                libraries.add(store(name, Long.toHexString(entry.getCrc()), () -> file.getInputStream(entry)));
            }
            var mainClass = file.getManifest().getMainAttributes().getValue("Start-Class");
            return new Programs.BootJar(Objects.requireNonNull(mainClass, "no Start-Class"), libraries);
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack " + jar + ": " + e.getMessage(), e);
        }
    }

    /** Of unpacked libraries, whose names say what is in them. */
    ClassCache cacheOf(List<Path> libraries) {
        var names =
                libraries.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining("\n"));
        return ClassCache.of(folder, "classes", hash(ClassCache.machine() + names));
    }

    /** Of libraries that Maven may have copied again: their names, sizes and times. */
    static String fingerprint(List<Path> libraries) {
        return hash(ClassCache.machine()
                + libraries.stream()
                        .map(Path::toFile)
                        .map(file -> file.getName() + ' ' + file.length() + ' ' + file.lastModified())
                        .collect(Collectors.joining("\n")));
    }

    private Path storeTrainer() throws IOException {
        var name = TRAINER.replace('.', '/') + ".class";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(name))) {
            var bytes = stream.readAllBytes();
            return store(
                    "training",
                    hash(new String(bytes, UTF_8)),
                    () -> jar(jar -> {
                        jar.putNextEntry(new ZipEntry(name));
                        jar.write(bytes);
                    }));
        }
    }

    private Path storeClasses(String module, JarFile file) throws IOException {
        var classes = entries(file, CLASSES);
        var content = classes.stream().map(e -> e.getName() + e.getCrc()).collect(Collectors.joining("\n"));
        return store(
                module,
                hash(content),
                () -> jar(jar -> {
                    for (var entry : classes) {
                        jar.putNextEntry(new ZipEntry(entry.getName().substring(CLASSES.length())));
                        try (var bytes = file.getInputStream(entry)) {
                            bytes.transferTo(jar);
                        }
                    }
                }));
    }

    /** A class cache holds the times of its jars, so what is there is never written again. */
    private Path store(String name, String content, Source source) throws IOException {
        var target = folder.resolve("libs").resolve(name + "-" + content + ".jar");
        if (!Files.exists(target)) {
            var work = Files.createTempFile(folder, "unpacking", ".jar");
            try (var bytes = source.open()) {
                Files.copy(bytes, work, StandardCopyOption.REPLACE_EXISTING);
                Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                Files.deleteIfExists(work);
                throw e;
            }
        }
        return target;
    }

    private static List<ZipEntry> entries(JarFile file, String folder) {
        return file.stream()
                .filter(entry ->
                        entry.getName().startsWith(folder) && !entry.getName().equals(folder))
                .map(ZipEntry.class::cast)
                .toList();
    }

    private static InputStream jar(Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            content.writeTo(jar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(JarOutputStream jar) throws IOException;
    }
}
