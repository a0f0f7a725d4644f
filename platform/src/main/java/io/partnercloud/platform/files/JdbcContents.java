package io.partnercloud.platform.files;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.RowScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps contents in the service's database, in pieces, so that neither writing nor reading holds all of one in memory. */
final class JdbcContents implements Contents {
    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;
    private final RowScope rowScope;
    private final TransactionOperations transaction;

    JdbcContents(JdbcClient jdbc, RowScope rowScope, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.rowScope = rowScope;
        this.transaction = transaction;
    }

    @Override
    public void keep(String sha256, Path content) throws IOException {
        if (isKept(sha256)) {
            return;
        }
        try (var from = Files.newInputStream(content)) {
            var position = 0;
            for (var piece = from.readNBytes(PIECE); piece.length > 0; piece = from.readNBytes(PIECE)) {
                jdbc.sql("insert into file_pieces (sha256, position, content) values (:sha256, :position, :content)")
                        .param("sha256", sha256)
                        .param("position", position++)
                        .param("content", piece)
                        .update();
            }
        }
    }

    /** Whoever's files have it. */
    private boolean isKept(String sha256) {
        return rowScope.all(() -> jdbc.sql("select exists (select from file_pieces where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single());
    }

    @Override
    public InputStream open(String sha256) {
        return new PieceStream(sha256);
    }

    /** Empty after the last; the caller has been shown the file's row. */
    private byte[] piece(String sha256, int position) {
        return Objects.requireNonNull(transaction.execute(_ -> rowScope.all(
                () -> jdbc.sql("select content from file_pieces where sha256 = :sha256 and position = :position")
                        .param("sha256", sha256)
                        .param("position", position)
                        .query(Row.as(row -> row.bytes("content")))
                        .optional()
                        .orElseGet(() -> new byte[0]))));
    }

    @Override
    public void remove(String sha256) {
        jdbc.sql("delete from file_pieces where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    /** Holds one piece at a time. */
    private final class PieceStream extends InputStream {
        private final String sha256;
        private byte[] piece = new byte[0];
        private int next;
        private int position;

        PieceStream(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public int read() {
            return hasMore() ? Byte.toUnsignedInt(piece[next++]) : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!hasMore()) {
                return -1;
            }
            var count = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, buffer, offset, count);
            next += count;
            return count;
        }

        /** A piece that is not full is the last one. */
        private boolean hasMore() {
            if (next == piece.length && (position == 0 || piece.length == PIECE)) {
                piece = piece(sha256, position++);
                next = 0;
            }
            return next < piece.length;
        }
    }
}
