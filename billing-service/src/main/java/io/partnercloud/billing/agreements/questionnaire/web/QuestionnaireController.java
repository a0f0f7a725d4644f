package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.FileQuestionnaire;
import io.partnercloud.billing.agreements.questionnaire.OrderByQuestionnaire;
import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireLists;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireRefusal;
import io.partnercloud.billing.agreements.questionnaire.Sheet;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceAnswer;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceView;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A client, or a partner for one, asks for hosting or corporate cloud, reads the answer and orders by it (SVC-3). */
@RestController
@Tag(name = "Questionnaires")
class QuestionnaireController {
    private final FileQuestionnaire fileQuestionnaire;
    private final OrderByQuestionnaire orderByQuestionnaire;
    private final QuestionnaireLists lists;
    private final Clients clients;
    private final InvoiceAnswer invoiceAnswer;

    QuestionnaireController(
            FileQuestionnaire fileQuestionnaire,
            OrderByQuestionnaire orderByQuestionnaire,
            QuestionnaireLists lists,
            Clients clients,
            InvoiceAnswer invoiceAnswer) {
        this.fileQuestionnaire = fileQuestionnaire;
        this.orderByQuestionnaire = orderByQuestionnaire;
        this.lists = lists;
        this.clients = clients;
        this.invoiceAnswer = invoiceAnswer;
    }

    /** How many months the first invoice is for. */
    record OwnOrderRequest(@Nullable Integer months) {}

    @Operation(summary = "Send a questionnaire for a client")
    @PostMapping("/api/partner/questionnaires")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<QuestionnaireView> file(PartnerScope scope, @Valid @RequestBody SheetRequest request) {
        return filed(scope, new Sheet.Source(scope.partner(), null), request);
    }

    @Operation(summary = "Send a questionnaire for the own account")
    @PostMapping("/api/client/questionnaires")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<QuestionnaireView> file(ClientScope scope, Client client, @Valid @RequestBody SheetRequest request) {
        return filed(scope, new Sheet.Source(client.partner(), client.login()), request);
    }

    @Operation(summary = "List questionnaires")
    @GetMapping({"/api/partner/questionnaires", "/api/client/questionnaires"})
    Listing<QuestionnaireView> list(
            Scope scope, @RequestParam(required = false) Questionnaire.@Nullable Status status, PageQuery query) {
        return lists.of(scope, status, query)
                .<QuestionnaireView>map(QuestionnaireView::of)
                .titled(QuestionnaireView.COLUMNS);
    }

    @Operation(summary = "Read a questionnaire and its answer")
    @GetMapping({"/api/partner/questionnaires/{id}", "/api/client/questionnaires/{id}"})
    ResponseEntity<QuestionnaireView> one(Scope scope, @PathVariable UUID id) {
        return answer(ResponseEntity.ok(), lists.of(scope, id).orElseThrow(() -> new QuestionnaireRefusal.Unknown(id)));
    }

    /** The invoice of the subscription that the answer became. */
    @Operation(operationId = "orderByQuestionnaire", summary = "Order for a client at the individual price")
    @PostMapping("/api/partner/questionnaires/{id}/order")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InvoiceView> order(
            PartnerScope scope, @PathVariable UUID id, @Valid @RequestBody OrderRequest request) {
        var client = clients.of(scope, request.client()).orElseThrow(() -> new ClientRefusal.Unknown(request.client()));
        return invoiceAnswer.created(scope, orderByQuestionnaire.order(scope, client, request.of(id)), client);
    }

    @Operation(operationId = "orderByQuestionnaire", summary = "Order at the individual price")
    @PostMapping("/api/client/questionnaires/{id}/order")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InvoiceView> order(
            ClientScope scope, Client client, @PathVariable UUID id, @Valid @RequestBody OwnOrderRequest request) {
        var order = new OrderByQuestionnaire.Order(id, Objects.requireNonNullElse(request.months(), 1));
        return invoiceAnswer.created(scope, orderByQuestionnaire.order(scope, client, order), client);
    }

    private ResponseEntity<QuestionnaireView> filed(Scope scope, Sheet.Source source, SheetRequest request) {
        var filed = fileQuestionnaire.file(request.cloudService(), source, request.asker(null), request.needs());
        return answer(
                ResponseEntity.created(URI.create(
                        scope.path() + "/questionnaires/" + filed.sheet().id())),
                filed);
    }

    private static ResponseEntity<QuestionnaireView> answer(
            ResponseEntity.BodyBuilder answer, Questionnaire questionnaire) {
        return answer.eTag(Versions.etag(questionnaire.version())).body(QuestionnaireView.of(questionnaire));
    }
}
