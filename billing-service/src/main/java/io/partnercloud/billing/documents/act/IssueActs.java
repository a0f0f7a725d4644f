package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntityRefusal;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents what was rendered through a month's end, and recognises it as revenue (INV-9). */
@Service
public class IssueActs {
    private final Clients clients;
    private final LinesToRecognise lines;
    private final RecogniseUsedDays usedDays;
    private final LegalEntities legalEntities;
    private final VatTable vatTable;
    private final Acts acts;
    private final Ledger ledger;
    private final ActDelivery delivery;
    private final Outbox outbox;

    IssueActs(
            Clients clients,
            LinesToRecognise lines,
            RecogniseUsedDays usedDays,
            LegalEntities legalEntities,
            VatTable vatTable,
            Acts acts,
            Ledger ledger,
            ActDelivery delivery,
            Outbox outbox) {
        this.clients = clients;
        this.lines = lines;
        this.usedDays = usedDays;
        this.legalEntities = legalEntities;
        this.vatTable = vatTable;
        this.acts = acts;
        this.ledger = ledger;
        this.delivery = delivery;
        this.outbox = outbox;
    }

    /** In one transaction; whoever has nothing due gets no act. */
    @Transactional
    public void issue(Collection<ClientId> ids, LocalDate monthEnd) {
        var locked = clients.lockAll(ids);
        var due = Stream.of(
                        lines.ofInvoices(ids, monthEnd),
                        usedDays.due(ids, monthEnd),
                        lines.ofCredits(ids, monthEnd),
                        lines.takingBack(ids, monthEnd))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(LineToRecognise::legalEntity, TreeMap::new, Collectors.toList()));
        due.forEach((legalEntity, itsLines) -> keep(issue(legalEntity, itsLines, locked, monthEnd)));
    }

    private List<Acts.Issued> issue(
            String legalEntity, List<LineToRecognise> due, Map<ClientId, Client> locked, LocalDate monthEnd) {
        var issuer = legalEntities.find(legalEntity).orElseThrow(() -> new LegalEntityRefusal.Unknown(legalEntity));
        var tax = new SellerTax(issuer.vatRegime(), vatTable.rates(), monthEnd);
        var planned = new TreeMap<ClientId, ActsOfMonth>(Comparator.comparing(ClientId::value));
        due.stream()
                .collect(Collectors.groupingBy(LineToRecognise::client))
                .forEach((client, itsLines) -> planned.put(client, ActsOfMonth.of(itsLines, tax)));
        var count =
                planned.values().stream().mapToInt(each -> each.acts().size()).sum();
        var numbers = count == 0 ? List.<ActNumber>of() : acts.nextNumbers(issuer, monthEnd, count);
        var number = numbers.iterator();
        var issued = new ArrayList<Acts.Issued>();
        planned.forEach((client, its) -> its.acts()
                .forEach(act -> issued.add(new Acts.Issued(
                        Objects.requireNonNull(locked.get(client)),
                        new Act(number.next(), act.corrects(), client, issuer, monthEnd, act.lines())))));
        return issued;
    }

    private void keep(List<Acts.Issued> issued) {
        if (issued.isEmpty()) {
            return; // all that is due waits for something that it could lessen
        }
        acts.addAll(issued);
        lines.recognised(
                issued.stream().flatMap(each -> each.act().lines().stream()).toList());
        ledger.postAll(issued.stream().flatMap(each -> postings(each.act())).toList());
        delivery.deliver(issued);
        outbox.appendAll(issued.stream()
                .map(each -> ActContract.issued(each.client(), each.act()))
                .toList());
    }

    private static Stream<Posting> postings(Act act) {
        return act.recognised().entrySet().stream()
                .filter(each -> !each.getValue().isZero())
                .map(each -> Posting.actIssued(
                        act.client(),
                        each.getKey(),
                        each.getValue(),
                        act.issuedOn(),
                        act.number().text()));
    }
}
