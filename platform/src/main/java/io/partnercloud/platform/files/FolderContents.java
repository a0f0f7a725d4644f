package io.partnercloud.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps contents in a folder that all replicas see. What a transaction that is rolled back has put there is found again later. */
final class FolderContents implements Contents {
    private final Path folder;

    FolderContents(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String sha256, Path content) throws IOException {
        var place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        var beside = Files.createTempFile(place.getParent(), "coming", null);
        try {
            Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE); // whoever sees it sees all of it
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
