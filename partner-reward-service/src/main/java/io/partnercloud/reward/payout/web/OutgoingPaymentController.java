package io.partnercloud.reward.payout.web;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.payout.MatchOutgoingPayment;
import io.partnercloud.reward.payout.OutgoingPayment;
import io.partnercloud.reward.payout.OutgoingPayment.Fate;
import io.partnercloud.reward.payout.OutgoingPayment.Reason;
import io.partnercloud.reward.payout.OutgoingPayments;
import io.partnercloud.reward.payout.OutgoingPayments.Filter;
import io.partnercloud.reward.payout.OutgoingPayments.Listed;
import io.partnercloud.reward.payout.OutgoingPayments.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the bank has paid to partners: the accountant says what it was for where that is not clear (RWD-6). */
@RestController
@Tag(name = "Payout sets", description = "The documents on a quarter's reward, and what has become of them.")
@RequestMapping("/api/admin/payout-sets/bank-payments")
class OutgoingPaymentController {
    private static final Columns<OutgoingPaymentView> COLUMNS = Columns.<OutgoingPaymentView>of(
                    "bank-payments", "Выплаты партнёрам по банку")
            .day("Booked on", "Списано", OutgoingPaymentView::bookedOn)
            .text("Payment order", "Поручение", OutgoingPaymentView::reference)
            .text("Partner", "Партнёр", OutgoingPaymentView::partnerName)
            .text("Code", "Код", OutgoingPaymentView::partnerCode)
            .money("Amount", "Сумма", OutgoingPaymentView::amount)
            .text("Purpose", "Назначение", OutgoingPaymentView::purpose)
            .word("Status", "Состояние", OutgoingPaymentView::status, OutgoingPaymentController::inRussian)
            .word(
                    "Waits because",
                    "Почему ждёт",
                    OutgoingPaymentView::waitsBecause,
                    OutgoingPaymentController::inRussian)
            .text("Dismissed because", "Почему не вознаграждение", OutgoingPaymentView::dismissedBecause);

    private final OutgoingPayments payments;
    private final MatchOutgoingPayment matchOutgoingPayment;

    OutgoingPaymentController(OutgoingPayments payments, MatchOutgoingPayment matchOutgoingPayment) {
        this.payments = payments;
        this.matchOutgoingPayment = matchOutgoingPayment;
    }

    /** A payment of the principal's bank to a partner. */
    record OutgoingPaymentView(
            UUID id,
            Status status,
            @Nullable Reason waitsBecause,
            UUID partner,
            @Nullable String partnerName,
            @Nullable String partnerCode,
            String reference,
            LocalDate bookedOn,
            Money amount,
            String purpose,
            @Nullable UUID payoutSet,
            @Nullable String dismissedBecause) {
        static OutgoingPaymentView of(Listed listed) {
            return of(listed.payment(), listed.partnerName(), listed.partnerCode());
        }

        static OutgoingPaymentView of(OutgoingPayment payment, @Nullable String name, @Nullable String code) {
            var order = payment.order();
            var fate = payment.fate();
            return new OutgoingPaymentView(
                    payment.id(),
                    Status.of(fate),
                    fate instanceof Fate.Waiting it ? it.reason() : null,
                    payment.partner().value(),
                    name,
                    code,
                    order.reference(),
                    order.bookedOn(),
                    order.amount(),
                    order.purpose(),
                    fate instanceof Fate.Matched it ? it.set() : null,
                    fate instanceof Fate.Dismissed it ? it.reason() : null);
        }
    }

    /** Which set it paid. */
    record MatchRequest(@NotNull UUID payoutSet) {}

    /** Why it is no reward. */
    record DismissalRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(operationId = "listBankPaymentsToPartners", summary = "List what the bank has paid to partners")
    @GetMapping
    Listing<OutgoingPaymentView> payments(Operator operator, @ParameterObject Filter filter, PageQuery query) {
        return payments.list(filter, query).map(OutgoingPaymentView::of).titled(COLUMNS);
    }

    @Operation(operationId = "matchBankPayment", summary = "Say which set a bank payment was for: the set is paid")
    @PostMapping("/{id}/match")
    OutgoingPaymentView match(Operator operator, @PathVariable UUID id, @Valid @RequestBody MatchRequest request) {
        return OutgoingPaymentView.of(matchOutgoingPayment.match(operator, id, request.payoutSet()), null, null);
    }

    @Operation(operationId = "dismissBankPayment", summary = "Say that a bank payment to a partner is no reward")
    @PostMapping("/{id}/dismissal")
    OutgoingPaymentView dismiss(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody DismissalRequest request) {
        return OutgoingPaymentView.of(
                matchOutgoingPayment.dismiss(id, request.reason().strip()), null, null);
    }

    private static String inRussian(Status status) {
        return switch (status) {
            case WAITING -> "Ждёт бухгалтера";
            case MATCHED -> "Оплачены документы";
            case DISMISSED -> "Не вознаграждение";
        };
    }

    private static String inRussian(Reason reason) {
        return switch (reason) {
            case NO_SET_OF_SUM -> "Нет документов на эту сумму";
            case NUMBER_NOT_NAMED -> "В назначении нет номера счёта или акта";
            case SET_NOT_READY -> "Оригиналы ещё не получены";
            case SEVERAL_SETS -> "Подходят несколько документов";
        };
    }
}
