package io.partnercloud.billing.documents.document.jdbc;

import io.partnercloud.billing.documents.document.DocumentKind;
import io.partnercloud.billing.documents.document.KeptFile;
import io.partnercloud.billing.documents.document.KeptFiles;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files beside the documents that they are of. */
@Repository
@Transactional
class JdbcKeptFiles implements KeptFiles {
    private final JdbcClient jdbc;

    JdbcKeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(DocumentKind kind, String number) {
        return jdbc.sql("select name, content from kept_files where kind = :kind and number = :number")
                .param("kind", kind.name())
                .param("number", number)
                .query((row, _) -> new KeptFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    @Override
    public void add(DocumentKind kind, String number, KeptFile file) {
        jdbc.sql("""
                        insert into kept_files (kind, number, name, content, sha256)
                        values (:kind, :number, :name, :content, :hash)
                        on conflict (kind, number) do nothing
                        """)
                .param("kind", kind.name())
                .param("number", number)
                .param("name", file.name())
                .param("content", file.content())
                .param("hash", file.hash())
                .update();
    }
}
