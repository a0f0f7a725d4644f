package io.partnercloud.platform.files;

import io.partnercloud.platform.jdbc.AfterCommit;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.RowScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what is known of files in the service's database, and their bytes where {@link Contents} has them. */
final class JdbcFileStore implements FileStore {
    private static final String SELECT = "select " + FileRows.COLUMNS + " from files f";

    private final JdbcClient jdbc;
    private final Contents contents;
    private final RowScope rowScope;
    private final TransactionOperations ownTransaction;
    private final Clock clock;

    /** @param ownTransaction begins a new one each time */
    JdbcFileStore(
            JdbcClient jdbc, Contents contents, RowScope rowScope, TransactionOperations ownTransaction, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.rowScope = rowScope;
        this.ownTransaction = ownTransaction;
        this.clock = clock;
    }

    @Override
    public StoredFile put(NewFile file, InputStream content) throws IOException {
        try (var spooled = Spooled.of(content, file.limit())) {
            return put(file, spooled);
        }
    }

    private StoredFile put(NewFile file, Spooled spooled) throws IOException {
        if (spooled.size() == 0) {
            throw new FileRefusal.Empty(file.name());
        }
        var type = TypeByContent.of(spooled.path());
        if (!file.types().contains(type)) {
            throw new FileRefusal.TypeNotTaken(file.name(), file.types());
        }
        lock(spooled.sha256());
        var known = jdbc.sql(SELECT + " where purpose = :purpose and owner = :owner and sha256 = :sha256")
                .param("purpose", file.purpose())
                .param("owner", file.owner())
                .param("sha256", spooled.sha256())
                .query(Row.as(FileRows::file))
                .optional();
        if (known.isPresent()) {
            return known.get();
        }
        var added = add(file, type, spooled);
        contents.keep(spooled.sha256(), spooled.path());
        return added;
    }

    private StoredFile add(NewFile file, FileType type, Spooled spooled) {
        return jdbc.sql("""
                        insert into files as f (id, purpose, owner, partner_id, client_id, name, type, size, sha256,
                                           sent_by, sent_at)
                        values (uuidv7(), :purpose, :owner, :partner, :client, :name, :type, :size, :sha256,
                                :sentBy, :sentAt)
                        returning %s
                        """.formatted(FileRows.COLUMNS))
                .param("purpose", file.purpose())
                .param("owner", file.owner())
                .param("partner", file.partner())
                .param("client", file.client())
                .param("name", FileName.clean(file.name(), type))
                .param("type", type.name())
                .param("size", spooled.size())
                .param("sha256", spooled.sha256())
                .param("sentBy", file.sentBy())
                .param("sentAt", Bind.at(clock.instant()))
                .query(Row.as(FileRows::file))
                .single();
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Row.as(FileRows::file))
                .optional();
    }

    @Override
    public List<StoredFile> of(String purpose, String owner) {
        return jdbc.sql(SELECT + " where purpose = :purpose and owner = :owner order by id")
                .param("purpose", purpose)
                .param("owner", owner)
                .query(Row.as(FileRows::file))
                .list();
    }

    @Override
    public InputStream open(StoredFile file) {
        try {
            return contents.open(file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean drop(UUID id) {
        var dropped = jdbc.sql("delete from files where id = :id returning sha256")
                .param("id", id)
                .query(String.class)
                .optional();
        dropped.ifPresent(sha256 -> AfterCommit.run(() -> removeIfLast(sha256)));
        return dropped.isPresent();
    }

    /** Others may have put the same content: now is seen whether they have. */
    private void removeIfLast(String sha256) {
        ownTransaction.executeWithoutResult(_ -> rowScope.all(() -> {
            lock(sha256);
            var isLast = jdbc.sql("select not exists (select from files where sha256 = :sha256)")
                    .param("sha256", sha256)
                    .query(Boolean.class)
                    .single();
            if (isLast) {
                remove(sha256);
            }
            return isLast;
        }));
    }

    private void remove(String sha256) {
        try {
            contents.remove(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the transaction ends nobody else keeps or removes this content. */
    private void lock(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('file:' || :sha256, 0))")
                .param("sha256", sha256)
                .query((_, _) -> true)
                .single();
    }
}
