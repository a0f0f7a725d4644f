package io.partnercloud.reward.payout;

import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** The signed copies that partners have sent, told by their content and not by their names (RWD-6). */
@Service
public class PayoutScans {
    private static final String PURPOSE = "payout-scan";

    private final FileStore files;

    PayoutScans(FileStore files) {
        this.files = files;
    }

    StoredFile put(PayoutSet set, String name, DataSize largest, InputStream content, String sentBy)
            throws IOException {
        var owner = owner(set.core().id());
        var partner = set.core().partner().value();
        var types = Set.of(FileType.PDF, FileType.JPEG, FileType.PNG);
        return files.put(new NewFile(PURPOSE, owner, partner, null, name, types, largest, sentBy), content);
    }

    /** The oldest first. */
    public List<StoredFile> of(UUID set) {
        return files.of(PURPOSE, owner(set));
    }

    /** @throws PayoutRefusal.ScanUnknown when the set has no such scan */
    public StoredFile of(UUID set, UUID scan) {
        return of(set).stream()
                .filter(file -> file.id().equals(scan))
                .findFirst()
                .orElseThrow(() -> new PayoutRefusal.ScanUnknown(scan));
    }

    private static String owner(UUID set) {
        return "payout-set:" + set;
    }
}
