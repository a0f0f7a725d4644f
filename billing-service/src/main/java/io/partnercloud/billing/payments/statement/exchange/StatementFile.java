package io.partnercloud.billing.payments.statement.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file as it came: it can be read from its beginning as often as needed, so that it need not stand in memory. */
public interface StatementFile {
    @Nullable
    String name();

    /** In bytes. */
    long size();

    InputStream open() throws IOException;
}
