package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Clients with their open invoices, all in memory: what the ladder asks of the database, and the truth beside it. */
final class TownOfPayers implements MatchingFacts {
    private static final LocalDate FIRST_DUE = LocalDate.parse("2026-10-01");

    private final Random random;
    private final Map<ClientId, Client> clients = new LinkedHashMap<>();
    private final Map<String, List<Client>> byInn = new HashMap<>();
    private final Map<InvoiceNumber, InvoiceFact> invoices = new LinkedHashMap<>();
    private final Map<ClientId, List<InvoiceNumber>> owned = new HashMap<>();
    private final Map<String, ClientId> paidFrom = new HashMap<>();
    private int lastInvoice;

    TownOfPayers(Random random) {
        this.random = random;
    }

    /** Every third is an entrepreneur with twelve digits. */
    Client client() {
        var number = clients.size() + 1;
        var inn = number % 3 == 0 ? "50%010d".formatted(number * 7_919L) : "77%08d".formatted(number * 787L);
        return client(inn);
    }

    Client client(String inn) {
        var number = clients.size() + 1;
        var client = new Client(
                new ClientId(new UUID(7, number)),
                ClientLogin.numbered(number),
                null,
                "ООО \"Клиент " + number + "\"",
                inn,
                null);
        clients.put(client.id(), client);
        byInn.computeIfAbsent(inn, _ -> new ArrayList<>()).add(client);
        return client;
    }

    InvoiceFact invoice(Client client, String amount) {
        var total = Money.of(amount);
        var number = InvoiceNumber.of("", 2026, ++lastInvoice);
        var fact = new InvoiceFact(number, client.id(), FIRST_DUE.plusDays(lastInvoice % 28), total, total, true);
        invoices.put(number, fact);
        owned.computeIfAbsent(client.id(), _ -> new ArrayList<>()).add(number);
        return fact;
    }

    String price() {
        return "%d.%02d".formatted(500 + random.nextInt(20_000), random.nextInt(100));
    }

    List<InvoiceFact> openOf(Client client) {
        return openOf(List.of(client.id()));
    }

    /** What a match pays: the invoices in their order, for an advance the oldest debt. */
    List<InvoiceFact> paidBy(Purpose purpose) {
        return switch (purpose) {
            case Purpose.ForInvoices(var numbers) ->
                numbers.stream().map(this::of).toList();
            case Purpose.AsAdvance(var login) ->
                clients.values().stream()
                        .filter(client -> client.login().equals(login))
                        .flatMap(client -> openOf(client).stream())
                        .min(InvoiceFact.OLDEST_FIRST)
                        .stream()
                        .toList();
        };
    }

    void settle(List<InvoiceFact> paid, Money amount, String account) {
        var left = amount;
        for (var invoice : paid) {
            var share = left.min(invoice.open());
            var open = invoice.open().minus(share);
            left = left.minus(share);
            invoices.put(
                    invoice.number(),
                    new InvoiceFact(
                            invoice.number(),
                            invoice.client(),
                            invoice.dueOn(),
                            invoice.total(),
                            open,
                            open.isPositive()));
            paidFrom.put(owner(account), invoice.client());
        }
    }

    private InvoiceFact of(InvoiceNumber number) {
        return Objects.requireNonNull(invoices.get(number));
    }

    Map<ClientId, Client> all(Collection<ClientId> ids) {
        var all = new HashMap<ClientId, Client>();
        ids.forEach(id -> all.put(id, Objects.requireNonNull(clients.get(id))));
        return all;
    }

    @Override
    public Set<String> series() {
        return Set.of("");
    }

    @Override
    public List<Client> clientsWith(Collection<String> inns) {
        return inns.stream()
                .flatMap(inn -> byInn.getOrDefault(inn, List.of()).stream())
                .toList();
    }

    @Override
    public List<InvoiceFact> invoices(Collection<InvoiceNumber> numbers) {
        return numbers.stream().map(invoices::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<InvoiceFact> openOf(Collection<ClientId> ids) {
        return ids.stream()
                .flatMap(id -> owned.getOrDefault(id, List.of()).stream())
                .map(this::of)
                .filter(InvoiceFact::isOpen)
                .sorted(Comparator.comparing(invoice -> invoice.number().text()))
                .toList();
    }

    @Override
    public List<ToldByHand> told(Collection<ClientId> ids, Collection<Money> amounts) {
        return List.of();
    }

    @Override
    public Map<String, ClientId> paidFrom(Collection<String> accounts) {
        var known = new HashMap<String, ClientId>();
        for (var account : accounts) {
            var payer = paidFrom.get(owner(account));
            if (payer != null) {
                known.put(account, payer);
            }
        }
        return known;
    }

    /** Banks write a stranger's account in forms of their own; the digits at its end are the payer's. */
    private static String owner(String account) {
        return account.substring(account.length() - 12);
    }
}
