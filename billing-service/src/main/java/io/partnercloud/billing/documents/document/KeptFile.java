package io.partnercloud.billing.documents.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document's file as it was printed once and for all. */
public final class KeptFile {
    private final String name;
    private final byte[] content;

    public KeptFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** As people see it when they save the file. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
