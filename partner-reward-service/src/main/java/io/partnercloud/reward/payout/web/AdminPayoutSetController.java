package io.partnercloud.reward.payout.web;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.files.FileAnswer;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.CorrectPayoutSet;
import io.partnercloud.reward.payout.OperatePayoutSet;
import io.partnercloud.reward.payout.PayoutScans;
import io.partnercloud.reward.payout.PayoutSet.Originals;
import io.partnercloud.reward.payout.PayoutSet.Originals.Way;
import io.partnercloud.reward.payout.PayoutSet.Payment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators answer objections, take in originals, pay, and make sets by hand (RWD-6, RWD-9). */
@RestController
@Tag(name = "Payout sets", description = "The documents on a quarter's reward, and what has become of them.")
@RequestMapping("/api/admin/payout-sets")
class AdminPayoutSetController {
    private final WholePayoutSets whole;
    private final OperatePayoutSet operatePayoutSet;
    private final CorrectPayoutSet correctPayoutSet;
    private final PayoutScans scans;
    private final FileStore files;

    AdminPayoutSetController(
            WholePayoutSets whole,
            OperatePayoutSet operatePayoutSet,
            CorrectPayoutSet correctPayoutSet,
            PayoutScans scans,
            FileStore files) {
        this.whole = whole;
        this.operatePayoutSet = operatePayoutSet;
        this.correctPayoutSet = correctPayoutSet;
        this.scans = scans;
        this.files = files;
    }

    /** Whose set for which quarter is made by hand, and what there is to say about it. */
    record ManualSetRequest(
            @NotNull PartnerId partner,
            @NotNull Quarter quarter,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why there is another version. */
    record CorrectionRequest(@NotBlank @Size(max = 500) String reason) {}

    /** When the originals came, and how. */
    record OriginalsRequest(@NotNull LocalDate on, @NotNull Way by) {}

    /** When it was paid, and by which payment order. */
    record PaymentRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String reference) {}

    @Operation(operationId = "makePayoutSet", summary = "Make the set for a partner's hosting and corporate clients")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WholePayoutSetView> make(Operator operator, @Valid @RequestBody ManualSetRequest request) {
        var made = operatePayoutSet.makeByHand(
                request.partner(), request.quarter(), request.reason().strip());
        return ResponseEntity.created(
                        URI.create("/api/admin/payout-sets/" + made.core().id()))
                .body(whole.answer(made).getBody());
    }

    @Operation(operationId = "correctPayoutSet", summary = "Publish another version of a set that is objected to")
    @PostMapping("/{id}/correction")
    ResponseEntity<WholePayoutSetView> correct(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody CorrectionRequest request) {
        return whole.answer(
                correctPayoutSet.correct(operator, id, request.reason().strip()));
    }

    @Operation(operationId = "receivePayoutOriginals", summary = "Take in the originals of a set")
    @PostMapping("/{id}/originals")
    ResponseEntity<WholePayoutSetView> originals(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody OriginalsRequest request) {
        return whole.answer(operatePayoutSet.receiveOriginals(operator, id, new Originals(request.on(), request.by())));
    }

    @Operation(operationId = "payPayoutSet", summary = "Record that a set is paid")
    @PostMapping("/{id}/payment")
    ResponseEntity<WholePayoutSetView> pay(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody PaymentRequest request) {
        return whole.answer(operatePayoutSet.pay(
                operator, id, new Payment(request.on(), request.reference().strip())));
    }

    @Operation(operationId = "readPayoutScan", summary = "Read a signed scan")
    @GetMapping("/{id}/scans/{scan}/file")
    ResponseEntity<Resource> scan(Operator operator, @PathVariable UUID id, @PathVariable UUID scan) {
        var file = scans.of(whole.find(operator, id).core().id(), scan);
        return FileAnswer.of(file, files.open(file));
    }
}
