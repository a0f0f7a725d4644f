package io.partnercloud.platform.files;

import java.util.List;

/** What a file is by its content. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ZIP("application/zip", "zip"),
    XML("application/xml", "xml"),
    TEXT("text/plain", "txt", "csv", "log"),
    /** None of these, such as a text in an older encoding. */
    OTHER("application/octet-stream");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that is
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end with, the usual one first; none where any will do. */
    public List<String> extensions() {
        return extensions;
    }
}
