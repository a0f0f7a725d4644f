package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of a form. */
record UploadedStatement(MultipartFile file) implements StatementFile {
    @Override
    public @Nullable String name() {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? null : name;
    }

    @Override
    public long size() {
        return file.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
