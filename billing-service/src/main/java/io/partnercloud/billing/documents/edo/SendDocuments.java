package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.act.ActUnknown;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sends what waits (INV-10). Claiming, handing over and noting it are steps of their own: whoever dies between them
 * leaves a document that is sent once more under the same id, which changes nothing.
 */
@Service
public class SendDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(SendDocuments.class);
    private static final int LONGEST_REASON = 500;

    private final EdoDocuments documents;
    private final ElectronicDocuments exchange;
    private final ActSheets sheets;
    private final Buyers buyers;
    private final EdoRules rules;
    private final Clock clock;

    SendDocuments(
            EdoDocuments documents,
            ElectronicDocuments exchange,
            ActSheets sheets,
            Buyers buyers,
            EdoRules rules,
            Clock clock) {
        this.documents = documents;
        this.exchange = exchange;
        this.sheets = sheets;
        this.buyers = buyers;
        this.rules = rules;
        this.clock = clock;
    }

    /** One round; returns how many it took on, which is fewer than {@link EdoRules#atOnce} where no more wait. */
    public int send() {
        var claimed = documents.claim(rules.atOnce(), rules.claimedFor());
        claimed.forEach(this::send);
        return claimed.size();
    }

    private void send(ElectronicDocument document) {
        try {
            var sheet = sheets.of(document.act()).orElseThrow(() -> new ActUnknown(document.act()));
            exchange.send(new Outgoing(formed(document), sheet, buyers.of(document.act()), corrected(sheet)));
            documents.sent(document.id(), clock.instant());
        } catch (DocumentImpossible e) {
            LOG.info("electronic document {} is held: {}", document.id(), e.getMessage());
            documents.held(document.id(), reason(e), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn(
                    "electronic document {} was not sent, attempt {}",
                    document.id(),
                    document.attempts().count(),
                    e);
            documents.failed(document.id(), reason(e), rules.pause());
        }
    }

    /** Said to be formed when it was queued, so that it is the same file however often it is made. */
    private Formed formed(ElectronicDocument document) {
        var queuedAt = document.times().queuedAt().truncatedTo(ChronoUnit.SECONDS);
        return new Formed(document.id(), LocalDateTime.ofInstant(queuedAt, clock.getZone()));
    }

    private Optional<Formed> corrected(ActSheet sheet) {
        return sheet.correction()
                .flatMap(it -> documents.current(it.of()))
                .filter(it -> it.times().sentAt() != null)
                .map(this::formed);
    }

    private static String reason(RuntimeException failure) {
        var said = failure instanceof DocumentImpossible ? String.valueOf(failure.getMessage()) : failure.toString();
        var text = said.replace('\0', ' ');
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
