package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.FileQuestionnaire;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireRefusal;
import io.partnercloud.billing.agreements.questionnaire.Sheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** Anybody may fill in the questionnaire: the form, and what it sends (SVC-3). */
@RestController
@Tag(name = "Questionnaires")
class PublicQuestionnaireController {
    private final FileQuestionnaire fileQuestionnaire;
    private final Clock clock;

    PublicQuestionnaireController(FileQuestionnaire fileQuestionnaire, Clock clock) {
        this.fileQuestionnaire = fileQuestionnaire;
        this.clock = clock;
    }

    /** What to name when asking about it. */
    record ReceiptView(UUID id) {}

    @Operation(summary = "Show the form of the questionnaire")
    @GetMapping(value = "/questionnaire", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView form() {
        return new ModelAndView("forward:/questionnaire/form.html");
    }

    @Operation(summary = "Send a questionnaire from the site")
    @PostMapping("/api/public/questionnaires")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReceiptView file(@Valid @RequestBody SheetRequest request) {
        if (!Boolean.TRUE.equals(request.consent())) {
            throw new QuestionnaireRefusal.ConsentMissing();
        }
        var filed = fileQuestionnaire.file(
                request.cloudService(), Sheet.Source.SITE, request.asker(clock.instant()), request.needs());
        return new ReceiptView(filed.sheet().id());
    }
}
