package io.partnercloud.billing.payments.payment.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.payments.payment.MoneyTold;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentRefusal;
import io.partnercloud.billing.payments.payment.Payments;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPayments implements Payments {
    private final JdbcClient jdbc;

    JdbcPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Payment> madeOf(MoneyTold told) {
        var document = told.document();
        return jdbc.sql(
                        document == null
                                ? "select * from payments where source = 'BY_HAND' and reference = :told"
                                : "select * from payments where document = :told")
                .param("told", document == null ? told.reference() : document)
                .query(Row.as(PaymentRows::read))
                .optional();
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return jdbc.sql("select * from payments where id = :id")
                .param("id", id)
                .query(Row.as(PaymentRows::read))
                .optional();
    }

    @Override
    public List<Payment> standing(Collection<ClientId> clients, Collection<Money> amounts) {
        return jdbc.sql("""
                        select * from payments
                        where client_id = any(:clients) and amount = any(:amounts) and reversed_on is null
                        order by paid_on desc, id desc
                        """)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("amounts", amounts.stream().map(Money::amount).toArray(BigDecimal[]::new))
                .query(Row.as(PaymentRows::read))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, Payment payment, MoneyTold told, String recordedBy) {
        var invoice = payment.invoice();
        var added = jdbc.sql("""
                        insert into payments (id, client_id, partner_id, invoice, amount, to_advance, paid_on, reference,
                                              document, source, recorded_by)
                        values (:id, :client, :partner, :invoice, :amount, :toAdvance, :paidOn, :reference, :document, :source,
                                :recordedBy)
                        on conflict do nothing
                        """)
                .param("id", payment.id())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("invoice", invoice == null ? null : invoice.text(), Types.VARCHAR)
                .param("amount", payment.amount().amount())
                .param("toAdvance", payment.toAdvance().amount())
                .param("paidOn", payment.paidOn())
                .param("reference", payment.reference())
                .param("document", told.document(), Types.VARCHAR)
                .param("source", payment.source().name())
                .param("recordedBy", recordedBy)
                .update();
        if (added == 0) { // another client's payment took the reference while this one was being recorded
            throw new PaymentRefusal.ReferenceUsed(madeOf(told).orElse(payment));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Payment payment, String reason) {
        var saved = jdbc.sql("""
                        update payments set reversed_on = :on, reversal_reason = :reason, version = version + 1
                        where id = :id and reversed_on is null
                        """)
                .param("on", payment.reversedOn())
                .param("reason", reason)
                .param("id", payment.id())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("payment " + payment.id());
        }
    }
}
