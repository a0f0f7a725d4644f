package io.partnercloud.billing.documents.document.web;

import io.partnercloud.billing.documents.document.KeptFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A document's file as an answer: shown by the browser, saved under its Russian name (RFC 5987), asked for again only if it changed. */
public final class PdfAnswer {
    private PdfAnswer() {}

    /** @param plainName for whoever cannot read the Russian name: letters of ASCII alone */
    public static ResponseEntity<byte[]> of(KeptFile file, String plainName) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag("\"" + file.hash() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(plainName + ".pdf").build() + "; filename*=UTF-8''"
                                + UriUtils.encode(file.name(), StandardCharsets.UTF_8))
                .body(file.content());
    }
}
