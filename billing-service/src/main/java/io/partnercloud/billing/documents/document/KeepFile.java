package io.partnercloud.billing.documents.document;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Prints a document when it is first asked for, and gives out those very bytes ever after. Not in a transaction: printing
 * takes time, and a connection is not to wait for it; whoever prints the same at the same time gets the bytes of the one
 * who was first.
 */
@Service
public class KeepFile {
    private final KeptFiles files;
    private final Semaphore presses;

    KeepFile(KeptFiles files, DocumentRules rules) {
        this.files = files;
        this.presses = new Semaphore(rules.printedAtOnce());
    }

    public KeptFile keep(DocumentKind kind, String number, Supplier<KeptFile> printing) {
        var kept = files.find(kind, number);
        if (kept.isPresent()) {
            return kept.get();
        }
        files.add(kind, number, print(printing));
        return files.find(kind, number).orElseThrow();
    }

    /** A page takes some megabytes while it is laid out: only so many at once, so that a thousand requests are not the end of the memory. */
    public KeptFile print(Supplier<KeptFile> printing) {
        presses.acquireUninterruptibly();
        try {
            return printing.get();
        } finally {
            presses.release();
        }
    }
}
