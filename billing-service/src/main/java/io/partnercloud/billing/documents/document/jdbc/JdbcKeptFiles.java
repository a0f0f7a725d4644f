package io.partnercloud.billing.documents.document.jdbc;

import io.partnercloud.billing.documents.document.DocumentKind;
import io.partnercloud.billing.documents.document.KeptFile;
import io.partnercloud.billing.documents.document.KeptFiles;
import io.partnercloud.platform.files.FileRows;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.jdbc.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

@Repository
@Transactional
class JdbcKeptFiles implements KeptFiles {
    private final JdbcClient jdbc;
    private final FileStore files;

    JdbcKeptFiles(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(DocumentKind kind, String number) {
        return jdbc.sql("select " + FileRows.COLUMNS
                        + " from kept_files join files f on f.id = file_id where kind = :kind and number = :number")
                .param("kind", kind.name())
                .param("number", number)
                .query(Row.as(FileRows::file))
                .optional()
                .map(this::read);
    }

    private KeptFile read(StoredFile file) {
        try (var content = files.open(file)) {
            return new KeptFile(file.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(DocumentKind kind, String number, KeptFile file) {
        var put = put(newFile(kind, number, file), file);
        var isFirst = jdbc.sql("""
                        insert into kept_files (kind, number, file_id) values (:kind, :number, :file)
                        on conflict (kind, number) do nothing
                        """)
                        .param("kind", kind.name())
                        .param("number", number)
                        .param("file", put.id())
                        .update()
                == 1;
        if (!isFirst && !isKept(put)) {
            files.drop(put.id());
        }
    }

    private StoredFile put(NewFile kept, KeptFile file) {
        try {
            return files.put(kept, new ByteArrayInputStream(file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKept(StoredFile file) {
        return jdbc.sql("select exists (select from kept_files where file_id = :file)")
                .param("file", file.id())
                .query(Boolean.class)
                .single();
    }

    /** Whose document it is may see its file. */
    private NewFile newFile(DocumentKind kind, String number, KeptFile file) {
        var table =
                switch (kind) {
                    case INVOICE -> "invoices";
                    case ACT -> "acts";
                };
        return jdbc.sql("select partner_id, client_id from " + table + " where number = :number")
                .param("number", number)
                .query(Row.as(row -> new NewFile(
                        "printed",
                        kind.name().toLowerCase(Locale.ROOT) + ":" + number,
                        row.idOrNull("partner_id"),
                        row.id("client_id"),
                        file.name(),
                        Set.of(FileType.PDF),
                        DataSize.ofBytes(file.content().length),
                        "billing-service")))
                .single();
    }
}
