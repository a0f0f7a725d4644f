package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in the database, in pieces. */
final class FilesInPieces {
    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    FilesInPieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID statement, StatementFile file) {
        try (var bytes = file.open()) {
            var position = 0;
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                jdbc.sql(
                                "insert into bank_statement_pieces (statement_id, position, bytes) values (:id, :position, :bytes)")
                        .param("id", statement)
                        .param("position", position++)
                        .param("bytes", piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long size(UUID statement) {
        return jdbc.sql(
                        "select coalesce(sum(octet_length(bytes)), 0) from bank_statement_pieces where statement_id = :id")
                .param("id", statement)
                .query(Long.class)
                .single();
    }

    InputStream open(UUID statement) {
        return new PieceStream(statement);
    }

    private byte[] piece(UUID statement, int position) {
        return jdbc.sql("select bytes from bank_statement_pieces where statement_id = :id and position = :position")
                .param("id", statement)
                .param("position", position)
                .query((row, _) -> row.getBytes("bytes"))
                .optional()
                .orElse(new byte[0]);
    }

    /** Holds one piece at a time. */
    private final class PieceStream extends InputStream {
        private final UUID statement;
        private byte[] piece = new byte[0];
        private int next;
        private int position;

        PieceStream(UUID statement) {
            this.statement = statement;
        }

        @Override
        public int read() {
            return hasMore() ? Byte.toUnsignedInt(piece[next++]) : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (!hasMore()) {
                return -1;
            }
            var count = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, buffer, offset, count);
            next += count;
            return count;
        }

        private boolean hasMore() {
            if (next == piece.length) {
                piece = piece(statement, position++);
                next = 0;
            }
            return piece.length > 0;
        }
    }
}
