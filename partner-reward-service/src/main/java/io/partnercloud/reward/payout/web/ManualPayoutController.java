package io.partnercloud.reward.payout.web;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.HandlePayoutByHand;
import io.partnercloud.reward.payout.ManualPayoutFilter;
import io.partnercloud.reward.payout.ManualPayouts;
import io.partnercloud.reward.payout.ManualPayouts.ManualPayout;
import io.partnercloud.reward.payout.ManualPayouts.Status;
import io.partnercloud.reward.payout.PayoutRefusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Operators see whose sets are to be made by hand, by which day, make them and tell the partners (RWD-9). */
@RestController
@Tag(name = "Sets by hand", description = "Partners whose hosting and corporate clients an operator counts by hand.")
@RequestMapping("/api/admin/manual-payouts")
class ManualPayoutController {
    private static final Columns<ManualPayoutView> COLUMNS = Columns.<ManualPayoutView>of(
                    "manual-payouts", "Документы вручную")
            .day("Due on", "Срок", ManualPayoutView::dueOn)
            .text("Quarter", "Квартал", ManualPayoutView::quarter)
            .text("Partner", "Партнёр", ManualPayoutView::partnerName)
            .text("Code", "Код", ManualPayoutView::partnerCode)
            .word("Status", "Состояние", ManualPayoutView::status, ManualPayoutController::inRussian)
            .day("Opened on", "Открыто", ManualPayoutView::openedOn)
            .day("Made on", "Составлены", ManualPayoutView::doneOn)
            .day("Told on", "Сообщено", ManualPayoutView::toldOn);

    private final ManualPayouts manualPayouts;
    private final HandlePayoutByHand handlePayoutByHand;
    private final WholePayoutSets whole;

    ManualPayoutController(ManualPayouts manualPayouts, HandlePayoutByHand handlePayoutByHand, WholePayoutSets whole) {
        this.manualPayouts = manualPayouts;
        this.handlePayoutByHand = handlePayoutByHand;
        this.whole = whole;
    }

    /** A partner's quarter as operators see it: its set is to be there by {@code dueOn}, the tenth working day. */
    record ManualPayoutView(
            UUID id,
            Status status,
            PartnerId partner,
            String partnerName,
            @Nullable String partnerCode,
            Quarter quarter,
            LocalDate dueOn,
            LocalDate openedOn,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate toldOn,
            @Nullable String told,
            @Nullable UUID payoutSet) {
        static ManualPayoutView of(ManualPayout payout) {
            return new ManualPayoutView(
                    payout.id(),
                    payout.status(),
                    payout.partner(),
                    payout.partnerName(),
                    payout.partnerCode(),
                    payout.quarter(),
                    payout.dueOn(),
                    payout.openedOn(),
                    payout.doneOn(),
                    payout.toldOn(),
                    payout.told(),
                    payout.payoutSet());
        }
    }

    /** With what its set would be made of now: rewards without tax, and how many payments have no rate. */
    record WholeManualPayoutView(ManualPayoutView payout, Money reward, long held) {}

    /** When the partner was told in person, and what was said or agreed upon. */
    record NoticeRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String words) {}

    @Operation(
            operationId = "listManualPayouts",
            summary = "List the sets to be made by hand, the one due first at first")
    @GetMapping
    Listing<ManualPayoutView> payouts(Operator operator, @ParameterObject ManualPayoutFilter filter, PageQuery query) {
        return manualPayouts.list(filter, query).map(ManualPayoutView::of).titled(COLUMNS);
    }

    @Operation(operationId = "readManualPayout", summary = "Read what a set by hand would be made of")
    @GetMapping("/{id}")
    WholeManualPayoutView payout(Operator operator, @PathVariable UUID id) {
        var payout = manualPayouts.find(id).orElseThrow(() -> new PayoutRefusal.ManualUnknown(id));
        var waiting = manualPayouts.waiting(payout);
        return new WholeManualPayoutView(ManualPayoutView.of(payout), waiting.reward(), waiting.held());
    }

    /** Two PDFs of at most 10 MB each: they are given out as they are. */
    @Operation(operationId = "uploadManualPayout", summary = "Make a set by hand from a report and an act")
    @PostMapping(path = "/{id}/set", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WholePayoutSetView> upload(
            Operator operator,
            @PathVariable UUID id,
            @RequestParam("report") MultipartFile report,
            @RequestParam("act") MultipartFile act,
            @RequestParam("reason") @NotBlank @Size(max = 500) String reason)
            throws IOException {
        var made =
                handlePayoutByHand.upload(operator, id, report.getInputStream(), act.getInputStream(), reason.strip());
        return ResponseEntity.created(
                        URI.create("/api/admin/payout-sets/" + made.core().id()))
                .body(whole.answer(made).getBody());
    }

    @Operation(operationId = "tellOfManualPayout", summary = "Record that the partner was told in person")
    @PostMapping("/{id}/notice")
    ManualPayoutView notice(Operator operator, @PathVariable UUID id, @Valid @RequestBody NoticeRequest request) {
        return ManualPayoutView.of(
                handlePayoutByHand.tell(id, request.on(), request.words().strip()));
    }

    private static String inRussian(Status status) {
        return switch (status) {
            case TO_BE_MADE -> "Составить";
            case TO_BE_TOLD -> "Сообщить партнёру";
            case DONE -> "Готово";
        };
    }
}
