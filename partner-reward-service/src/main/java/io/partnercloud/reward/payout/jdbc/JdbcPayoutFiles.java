package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.platform.files.FileRows;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.payout.Paper;
import io.partnercloud.reward.payout.PayoutFiles;
import io.partnercloud.reward.payout.PayoutSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
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
        var core = set.core();
        var file = put(core, version, paper, content);
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
        return find(core.id(), version, paper).orElseThrow();
    }

    private StoredFile put(PayoutSet.Core core, int version, Paper paper, byte[] content) {
        var file = new NewFile(
                "payout-paper",
                "payout-set:" + core.id() + ":" + version,
                core.partner().value(),
                null,
                paper.name().toLowerCase(Locale.ROOT).replace("_pdf", ".pdf"),
                Set.of(FileType.PDF),
                DataSize.ofBytes(content.length),
                "partner-reward-service");
        try {
            return files.put(file, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
