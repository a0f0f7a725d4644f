package io.partnercloud.billing.agreements.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireTests {
    private static final LocalDate DAY = LocalDate.parse("2026-10-20");
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId(new UUID(0, 2));
    private static final Offer OFFER =
            new Offer(Money.of("78500.00"), "Сервер", VatTreatment.RATE_IN_FORCE, DAY.plusDays(14));
    private static final Questionnaire RECEIVED = new Questionnaire.Received(
            new Sheet(
                    new UUID(0, 1),
                    CloudService.HOSTING,
                    Sheet.Source.SITE,
                    new Sheet.Asker("ООО «Ромашка»", null, "Анна", "+79001234567", "anna@example.org", null),
                    new Sheet.Needs(45, List.of("BP"), null, null, null),
                    DAY),
            0);

    private static final Map<String, Function<Questionnaire, ?>> COMMANDS = Map.of(
            "take", each -> each.take("operator"),
            "answer", each -> each.answer(OFFER),
            "decline", each -> each.decline("нет мощностей", DAY),
            "order", each -> each.order(SUBSCRIPTION, DAY));

    private static Stream<Questionnaire> states() {
        var answered = RECEIVED.answer(OFFER);
        return Stream.of(
                RECEIVED,
                RECEIVED.take("operator"),
                answered,
                RECEIVED.decline("нет мощностей", DAY),
                answered.order(SUBSCRIPTION, DAY));
    }

    static Stream<Arguments> matrix() {
        var allowed = Map.of(
                Questionnaire.Status.RECEIVED, List.of("take", "answer", "decline"),
                Questionnaire.Status.TAKEN, List.of("take", "answer", "decline"),
                Questionnaire.Status.ANSWERED, List.of("answer", "decline", "order"),
                Questionnaire.Status.DECLINED, List.<String>of(),
                Questionnaire.Status.ORDERED, List.<String>of());
        return states().flatMap(state -> COMMANDS.keySet().stream()
                .sorted()
                .map(command -> Arguments.of(
                        state.status(),
                        command,
                        state,
                        allowed.getOrDefault(state.status(), List.of()).contains(command))));
    }

    @ParameterizedTest(name = "{0}: {1} is allowed: {3}")
    @MethodSource("matrix")
    void whatMayHappenToItIsDecidedByItsState(
            Questionnaire.Status status, String command, Questionnaire state, boolean isAllowed) {
        var run = Objects.requireNonNull(COMMANDS.get(command));

        if (isAllowed) {
            assertThat(run.apply(state)).isInstanceOf(Questionnaire.class);
        } else {
            assertThatThrownBy(() -> run.apply(state)).isInstanceOf(QuestionnaireRefusal.class);
        }
    }

    @Test // SVC-3
    void anOfferIsOrderedThroughItsLastDay() {
        var answered = RECEIVED.answer(OFFER);

        assertThat(answered.offerOn(OFFER.validThrough())).isEqualTo(OFFER);
        assertThatThrownBy(() -> answered.offerOn(OFFER.validThrough().plusDays(1)))
                .isInstanceOf(QuestionnaireRefusal.OfferExpired.class);
    }
}
