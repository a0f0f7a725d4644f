package io.partnercloud.platform.files;

import io.partnercloud.platform.jdbc.Row;

/** Reads files from statements that join them to what they belong to. */
public final class FileRows {
    /** To be selected of {@code files f}; what is joined to them has none of these names. */
    public static final String COLUMNS =
            "f.id as file_id, f.purpose, f.owner, f.name, f.type, f.size, f.sha256, f.sent_by, f.sent_at";

    private FileRows() {}

    public static StoredFile file(Row row) {
        return new StoredFile(
                row.id("file_id"),
                row.text("purpose"),
                row.text("owner"),
                row.text("name"),
                row.word("type", FileType.class),
                row.number("size"),
                row.text("sha256"),
                row.text("sent_by"),
                row.instant("sent_at"));
    }
}
