package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.act.ActUnknown;
import io.partnercloud.billing.documents.act.PrintAct;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import java.time.Clock;
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
    private final PrintAct printAct;
    private final EdoRules rules;
    private final Clock clock;

    SendDocuments(
            EdoDocuments documents,
            ElectronicDocuments exchange,
            ActSheets sheets,
            PrintAct printAct,
            EdoRules rules,
            Clock clock) {
        this.documents = documents;
        this.exchange = exchange;
        this.sheets = sheets;
        this.printAct = printAct;
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
            exchange.send(new Outgoing(document.id(), sheet, printAct.print(sheet)));
            documents.sent(document.id(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn(
                    "electronic document {} was not sent, attempt {}",
                    document.id(),
                    document.attempts().count(),
                    e);
            documents.failed(document.id(), reason(e), rules.pause());
        }
    }

    private static String reason(RuntimeException failure) {
        var text = failure.toString().replace('\0', ' ');
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
