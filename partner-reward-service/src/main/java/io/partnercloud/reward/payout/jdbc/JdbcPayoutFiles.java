package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.platform.files.FileRows;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.payout.Paper;
import io.partnercloud.reward.payout.PayoutFiles;
import io.partnercloud.reward.payout.PayoutSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

@Repository
@Transactional
class JdbcPayoutFiles implements PayoutFiles {
    private static final String PRINTED_BY = "partner-reward-service";
    private static final DataSize LARGEST_BY_HAND = DataSize.ofMegabytes(10);

    private final JdbcClient jdbc;
    private final FileStore files;

    JdbcPayoutFiles(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(UUID set, int version, Paper paper) {
        return jdbc.sql("select " + FileRows.COLUMNS + """
                         from payout_files join files f on f.id = file_id
                        where set_id = :set and version = :version and paper = :paper
                        """)
                .param("set", set)
                .param("version", version)
                .param("paper", paper.name())
                .query(Row.as(FileRows::file))
                .optional();
    }

    @Override
    public StoredFile keep(PayoutSet set, int version, Paper paper, byte[] content) {
        var size = DataSize.ofBytes(content.length);
        try {
            add(set.core(), version, paper, put(set.core(), version, paper, content(content, size, PRINTED_BY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return find(set.core().id(), version, paper).orElseThrow();
    }

    private static Content content(byte[] bytes, DataSize largest, String sentBy) {
        return new Content(new ByteArrayInputStream(bytes), largest, sentBy);
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public void take(PayoutSet set, Paper paper, InputStream content, String sentBy) throws IOException {
        var core = set.core();
        var version = core.documents().version();
        add(core, version, paper, put(core, version, paper, new Content(content, LARGEST_BY_HAND, sentBy)));
    }

    private void add(PayoutSet.Core core, int version, Paper paper, StoredFile file) {
        jdbc.sql("""
                        insert into payout_files (set_id, version, paper, partner_id, file_id, sha256)
                        values (:set, :version, :paper, :partner, :file, :sha256)
                        on conflict (set_id, version, paper) do nothing
                        """)
                .param("set", core.id())
                .param("version", version)
                .param("paper", paper.name())
                .param("partner", core.partner().value())
                .param("file", file.id())
                .param("sha256", file.sha256())
                .update();
    }

    /** What is to be kept, how large it may be, and who made it. */
    private record Content(InputStream bytes, DataSize largest, String sentBy) {}

    private StoredFile put(PayoutSet.Core core, int version, Paper paper, Content content) throws IOException {
        var file = new NewFile(
                "payout-paper",
                "payout-set:" + core.id() + ":" + version,
                core.partner().value(),
                null,
                paper.fileName(),
                Set.of(paper.type()),
                content.largest(),
                content.sentBy());
        return files.put(file, content.bytes());
    }

    @Override
    public byte[] read(StoredFile file) {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
