package io.partnercloud.reward.payout.web;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.reward.payout.PayoutSets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set with all its versions, and the scans that have come. */
record WholePayoutSetView(PayoutSetView set, List<VersionView> versions, List<ScanView> scans) {

    /** A version of the documents; {@code because} says why it is another than the one before. */
    record VersionView(
            int version,
            LocalDate publishedOn,
            Money reward,
            Money vat,
            Money total,
            @Nullable String because) {
        static VersionView of(PayoutSets.Version version) {
            var documents = version.documents();
            return new VersionView(
                    documents.version(),
                    documents.publishedOn(),
                    documents.reward(),
                    documents.vat(),
                    documents.total(),
                    version.because());
        }
    }

    /** A signed copy; {@code size} in bytes. */
    record ScanView(UUID id, String name, FileType type, long size, String sha256, OffsetDateTime sentAt) {
        static ScanView of(StoredFile file) {
            return new ScanView(
                    file.id(),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.sha256(),
                    file.sentAt().atZone(Moscow.ZONE).toOffsetDateTime());
        }
    }
}
