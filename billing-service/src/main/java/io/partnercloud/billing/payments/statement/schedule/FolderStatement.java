package io.partnercloud.billing.payments.statement.schedule;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the drop folder, under the name that it was dropped with. */
record FolderStatement(Path path, String name) implements StatementFile {
    @Override
    public long size() {
        return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
