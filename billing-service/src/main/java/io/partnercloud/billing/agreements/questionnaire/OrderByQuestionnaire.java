package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.billing.agreements.order.InvoiceRequest;
import io.partnercloud.billing.agreements.order.RequestInvoice;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.pricing.price.Tariffs;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the service at the individual price that a questionnaire was answered with, once (SVC-3); the invoice is one like any other. */
@Service
public class OrderByQuestionnaire {
    private final Questionnaires questionnaires;
    private final QuestionnaireLists lists;
    private final RequestInvoice requestInvoice;
    private final Tariffs tariffs;
    private final Audit audit;
    private final Clock clock;

    OrderByQuestionnaire(
            Questionnaires questionnaires,
            QuestionnaireLists lists,
            RequestInvoice requestInvoice,
            Tariffs tariffs,
            Audit audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.lists = lists;
        this.requestInvoice = requestInvoice;
        this.tariffs = tariffs;
        this.audit = audit;
        this.clock = clock;
    }

    /** By which questionnaire, and how many months the first invoice is for. */
    public record Order(UUID questionnaire, int months) {}

    /** A client orders by its own questionnaire, a partner by its own for its own client. */
    @Transactional
    public Invoice order(Scope scope, Client client, Order order) {
        if (lists.of(scope, order.questionnaire).isEmpty()) {
            throw new QuestionnaireRefusal.Unknown(order.questionnaire);
        }
        return order(client, order);
    }

    /** An operator orders for any client. */
    @Transactional
    public Invoice order(Client client, Order order, String reason) {
        var invoice = order(client, order);
        audit.record("questionnaire.ordered", "questionnaire:" + order.questionnaire, reason, null, order);
        return invoice;
    }

    private Invoice order(Client client, Order order) {
        var today = LocalDate.now(clock);
        var questionnaire = questionnaires.lock(order.questionnaire);
        var offer = questionnaire.offerOn(today);
        var service = questionnaire.sheet().service();
        var invoice = requestInvoice.issue(
                client, new InvoiceRequest(order.months, service, tariffs.of(service, null), offer.parameters()));
        questionnaires.save(questionnaire.order(invoice.bill().subscription(), today));
        return invoice;
    }
}
