package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.debt.blocking.ClientBalance;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client's balance; {@code blockedOn} and {@code deletionOn} only while one of its services is in {@code blocked}, which paying what is overdue for it lifts. */
record BalanceView(
        ClientLogin client,
        String name,
        Money advance,
        Money debt,
        @Nullable LocalDate paidThrough,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate deletionOn,
        List<CloudService> blocked,
        List<Open> open) {
    static final Columns<BalanceView> COLUMNS = Columns.<BalanceView>of("balances", "Балансы клиентов")
            .text("Client", "Клиент", BalanceView::client)
            .text("Name", "Название", BalanceView::name)
            .money("Advance", "Аванс", BalanceView::advance)
            .money("Debt", "Долг", BalanceView::debt)
            .day("Paid through", "Оплачено по", BalanceView::paidThrough)
            .day("Blocked on", "Заблокирован", BalanceView::blockedOn)
            .day("Deletion on", "Удаление", BalanceView::deletionOn)
            .number("Open invoices", "Неоплаченных счетов", view -> view.open().size());

    /** An invoice with something open. */
    record Open(String invoice, LocalDate dueOn, Money amount) {}

    static BalanceView of(ClientBalance balance) {
        return new BalanceView(
                balance.login(),
                balance.name(),
                balance.advance(),
                balance.debt(),
                balance.paidThrough(),
                balance.blockedOn(),
                balance.deletionOn(),
                balance.blocked(),
                balance.open().stream()
                        .map(open -> new Open(open.invoice(), open.dueOn(), open.amount()))
                        .toList());
    }
}
