package io.partnercloud.billing.documents.document;

import java.util.Optional;

/** Every file that was ever printed; none is ever changed. */
public interface KeptFiles {

    Optional<KeptFile> find(DocumentKind kind, String number);

    /** Where there is one already, that one stays. */
    void add(DocumentKind kind, String number, KeptFile file);
}
