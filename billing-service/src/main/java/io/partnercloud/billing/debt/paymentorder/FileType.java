package io.partnercloud.billing.debt.paymentorder;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a payment order may be, told by how its content begins and not by its name (INV-8). */
public enum FileType {
    PDF("255044462d", "application/pdf"),
    JPEG("ffd8ff", "image/jpeg"),
    PNG("89504e470d0a1a0a", "image/png");

    private static final int LONGEST_BEGINNING = 8;

    private final String beginning;
    private final String mediaType;

    /** @param beginning in hexadecimal digits */
    FileType(String beginning, String mediaType) {
        this.beginning = beginning;
        this.mediaType = mediaType;
    }

    static Optional<FileType> of(byte[] content) {
        var shown = HexFormat.of().formatHex(content, 0, Math.min(content.length, LONGEST_BEGINNING));
        return Arrays.stream(values())
                .filter(type -> shown.startsWith(type.beginning))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }
}
