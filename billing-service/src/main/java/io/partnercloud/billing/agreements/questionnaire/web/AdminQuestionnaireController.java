package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.AnswerQuestionnaire;
import io.partnercloud.billing.agreements.questionnaire.DeclineQuestionnaire;
import io.partnercloud.billing.agreements.questionnaire.OrderByQuestionnaire;
import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireLists;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireRefusal;
import io.partnercloud.billing.agreements.questionnaire.TakeQuestionnaire;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceAnswer;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceView;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators answer questionnaires, or decline them with a reason (SVC-3, OPS-1). */
@RestController
@Tag(name = "Questionnaires", description = "Requests for hosting and corporate cloud at an individual price.")
@RequestMapping("/api/admin/questionnaires")
class AdminQuestionnaireController {
    private final QuestionnaireLists lists;
    private final TakeQuestionnaire takeQuestionnaire;
    private final AnswerQuestionnaire answerQuestionnaire;
    private final DeclineQuestionnaire declineQuestionnaire;
    private final OrderByQuestionnaire orderByQuestionnaire;
    private final Clients clients;
    private final InvoiceAnswer invoiceAnswer;

    AdminQuestionnaireController(
            QuestionnaireLists lists,
            TakeQuestionnaire takeQuestionnaire,
            AnswerQuestionnaire answerQuestionnaire,
            DeclineQuestionnaire declineQuestionnaire,
            OrderByQuestionnaire orderByQuestionnaire,
            Clients clients,
            InvoiceAnswer invoiceAnswer) {
        this.lists = lists;
        this.takeQuestionnaire = takeQuestionnaire;
        this.answerQuestionnaire = answerQuestionnaire;
        this.declineQuestionnaire = declineQuestionnaire;
        this.orderByQuestionnaire = orderByQuestionnaire;
        this.clients = clients;
        this.invoiceAnswer = invoiceAnswer;
    }

    /** Why nothing is offered. */
    record DeclineRequest(@NotBlank @Size(max = 1_000) String reason) {}

    /** The order, and why it is the operator who orders. */
    record OrderForClientRequest(
            @NotNull @Valid OrderRequest order,
            @NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "List questionnaires")
    @GetMapping
    Listing<QuestionnaireView> list(
            Operator operator, @RequestParam(required = false) Questionnaire.@Nullable Status status, PageQuery query) {
        return lists.of(operator, status, query)
                .<QuestionnaireView>map(QuestionnaireView::forOperators)
                .titled(QuestionnaireView.COLUMNS);
    }

    @Operation(summary = "Read a questionnaire")
    @GetMapping("/{id}")
    ResponseEntity<QuestionnaireView> one(Operator operator, @PathVariable UUID id) {
        return answer(lists.of(operator, id).orElseThrow(() -> new QuestionnaireRefusal.Unknown(id)), 0);
    }

    @Operation(summary = "Begin to work on a questionnaire")
    @PostMapping("/{id}/take")
    ResponseEntity<QuestionnaireView> take(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(takeQuestionnaire.take(id, operator.subject(), ifMatch), 1);
    }

    @Operation(summary = "Answer a questionnaire with an individual price")
    @PostMapping("/{id}/answer")
    ResponseEntity<QuestionnaireView> answer(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswerRequest request) {
        return answer(answerQuestionnaire.answer(id, request.offer(), request.reason(), ifMatch), 1);
    }

    @Operation(summary = "Decline a questionnaire with a reason")
    @PostMapping("/{id}/decline")
    ResponseEntity<QuestionnaireView> decline(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DeclineRequest request) {
        return answer(declineQuestionnaire.decline(id, request.reason(), ifMatch), 1);
    }

    /** The invoice of the subscription that the answer became. */
    @Operation(operationId = "orderByQuestionnaire", summary = "Order for a client at the individual price")
    @PostMapping("/{id}/order")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InvoiceView> order(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody OrderForClientRequest request) {
        var login = request.order().client();
        var client = clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        var invoice = orderByQuestionnaire.order(client, request.order().of(id), request.reason());
        return invoiceAnswer.created(operator, invoice, client);
    }

    /** A change has the version after the one that it began with. */
    private static ResponseEntity<QuestionnaireView> answer(Questionnaire questionnaire, int changes) {
        return ResponseEntity.ok()
                .eTag(Versions.etag(questionnaire.version() + changes))
                .body(QuestionnaireView.forOperators(questionnaire));
    }
}
