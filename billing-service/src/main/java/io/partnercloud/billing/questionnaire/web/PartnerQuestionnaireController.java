package io.partnercloud.billing.questionnaire.web;

import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.invoice.web.InvoiceView;
import io.partnercloud.billing.questionnaire.FileQuestionnaire;
import io.partnercloud.billing.questionnaire.OrderByQuestionnaire;
import io.partnercloud.billing.questionnaire.Questionnaire;
import io.partnercloud.billing.questionnaire.QuestionnaireLists;
import io.partnercloud.billing.questionnaire.QuestionnaireUnknown;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A partner asks for hosting or corporate cloud for its client, reads the answer and orders by it (SVC-3). */
@RestController
@RequestMapping("/api/partner/questionnaires")
class PartnerQuestionnaireController {
    private final FileQuestionnaire fileQuestionnaire;
    private final OrderByQuestionnaire orderByQuestionnaire;
    private final QuestionnaireLists lists;
    private final Clients clients;

    PartnerQuestionnaireController(
            FileQuestionnaire fileQuestionnaire,
            OrderByQuestionnaire orderByQuestionnaire,
            QuestionnaireLists lists,
            Clients clients) {
        this.fileQuestionnaire = fileQuestionnaire;
        this.orderByQuestionnaire = orderByQuestionnaire;
        this.lists = lists;
        this.clients = clients;
    }

    @PostMapping
    ResponseEntity<QuestionnaireView> file(PartnerScope scope, @Valid @RequestBody SheetRequest request) {
        var filed =
                fileQuestionnaire.file(request.cloudService(), scope.partner(), request.asker(null), request.needs());
        return answer(
                ResponseEntity.created(URI.create(
                        "/api/partner/questionnaires/" + filed.sheet().id())),
                filed);
    }

    @GetMapping
    Listing<QuestionnaireView> list(
            PartnerScope scope,
            @RequestParam(required = false) Questionnaire.@Nullable Status status,
            PageQuery query) {
        return lists.of(scope, status, query)
                .<QuestionnaireView>map(QuestionnaireView::of)
                .titled(QuestionnaireView.COLUMNS);
    }

    @GetMapping("/{id}")
    ResponseEntity<QuestionnaireView> one(PartnerScope scope, @PathVariable UUID id) {
        return answer(ResponseEntity.ok(), lists.of(scope, id).orElseThrow(() -> new QuestionnaireUnknown(id)));
    }

    /** The invoice of the subscription that the answer became. */
    @PostMapping("/{id}/order")
    ResponseEntity<InvoiceView> order(
            PartnerScope scope, @PathVariable UUID id, @Valid @RequestBody OrderRequest request) {
        var invoice = orderByQuestionnaire.order(scope, request.of(id));
        return ResponseEntity.created(
                        URI.create("/api/partner/invoices/" + invoice.bill().number()))
                .body(InvoiceView.of(invoice, clients.get(invoice.bill().client())));
    }

    private static ResponseEntity<QuestionnaireView> answer(
            ResponseEntity.BodyBuilder answer, Questionnaire questionnaire) {
        return answer.eTag(Versions.etag(questionnaire.version())).body(QuestionnaireView.of(questionnaire));
    }
}
