package io.partnercloud.reward.payout;

import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.security.Scope;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Prints a paper of a set when it is first read, and gives out those very bytes ever after (RWD-12). Not in a transaction:
 * a connection is not to wait for a page to be laid out.
 */
@Service
public class PrintPayoutSet {
    private final PayoutSets sets;
    private final PayoutLines lines;
    private final PayoutFiles files;
    private final PayoutPages pages;
    private final Semaphore presses;

    PrintPayoutSet(PayoutSets sets, PayoutLines lines, PayoutFiles files, PayoutPages pages, PayoutRules rules) {
        this.sets = sets;
        this.lines = lines;
        this.files = files;
        this.pages = pages;
        this.presses = new Semaphore(rules.printedAtOnce());
    }

    /**
     * The paper of that version, or of the one that counts.
     *
     * @throws PayoutRefusal.Unknown when there is no such set to be seen
     */
    public StoredFile print(Scope scope, UUID id, @Nullable Integer version, Paper paper) {
        var set = sets.find(id).filter(found -> found.isSeenBy(scope)).orElseThrow(() -> new PayoutRefusal.Unknown(id));
        var wanted = version == null ? set.core().documents().version() : version;
        return files.find(id, wanted, paper)
                .orElseGet(() -> files.keep(set, wanted, paper, laidOut(set, wanted, paper)));
    }

    /** Its content. */
    public byte[] read(StoredFile paper) {
        return files.read(paper);
    }

    private byte[] laidOut(PayoutSet set, int version, Paper paper) {
        var sheet = sheet(set.core(), version);
        presses.acquireUninterruptibly();
        try {
            return pages.print(paper, sheet);
        } finally {
            presses.release();
        }
    }

    private PayoutPages.Sheet sheet(PayoutSet.Core core, int version) {
        var documents = sets.versions(core.id()).stream()
                .map(PayoutSets.Version::documents)
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> new PayoutRefusal.VersionUnknown(version));
        return new PayoutPages.Sheet(
                core.quarter(), documents, sets.inputs(core.id(), version), lines.lines(core.id(), version));
    }
}
