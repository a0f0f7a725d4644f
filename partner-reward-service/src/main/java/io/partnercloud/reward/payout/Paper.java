package io.partnercloud.reward.payout;

import io.partnercloud.platform.files.FileType;

/** What a set is given out as: to be read, and to be filled in (RWD-5). */
public enum Paper {
    REPORT_PDF("report", FileType.PDF),
    ACT_PDF("act", FileType.PDF),
    REPORT_DOCX("report", FileType.DOCX),
    ACT_DOCX("act", FileType.DOCX);

    private final String document;
    private final FileType type;

    Paper(String document, FileType type) {
        this.document = document;
        this.type = type;
    }

    public FileType type() {
        return type;
    }

    /** {@code report.pdf}. */
    public String fileName() {
        return document + "." + type.extensions().getFirst();
    }
}
