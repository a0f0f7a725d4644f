package io.partnercloud.billing.agreements.change.web;

import io.partnercloud.billing.agreements.change.ChangeDraft;
import io.partnercloud.billing.agreements.change.Effect;
import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do today, term by term: what the old parameters cost is negative. {@code preview} names it for the
 * confirmation. A surcharge is due on {@code dueOn}, which {@code dueOnIsGuess} where nobody has confirmed the calendar that
 * it was reckoned by (ORG-2), or there is none, which {@code dueOnWarning} says in words, and the change holds once it is paid; otherwise it holds from {@code effectiveOn}.
 */
record ChangePreviewView(
        String preview,
        ClientLogin client,
        Direction direction,
        Money monthlyBefore,
        Money monthlyAfter,
        List<Term> terms,
        Money difference,
        Money surcharge,
        Money credit,
        @Nullable LocalDate dueOn,
        @Nullable Boolean dueOnIsGuess,
        @Nullable String dueOnWarning,
        @Nullable LocalDate effectiveOn) {
    /** So much more or less of an item for some days of a month. */
    record Term(
            String code,
            String name,
            int quantity,
            Money unitPrice,
            LocalDate from,
            LocalDate to,
            int days,
            int daysInMonth,
            Money amount) {
        static Term of(InvoiceLine line) {
            var days = line.requireDays();
            return new Term(
                    line.code(),
                    line.name(),
                    line.quantity(),
                    line.unitPrice(),
                    days.from(),
                    days.to(),
                    days.days(),
                    days.daysInMonth(),
                    line.amount());
        }
    }

    /** The sign of the difference (CHG-4). */
    enum Direction {
        UPWARDS,
        DOWNWARDS,
        NO_DIFFERENCE
    }

    static ChangePreviewView of(ChangeDraft draft, ClientLogin client, GuessedYears guessedYears, Locale language) {
        var warning = warning(draft.effect(), guessedYears).map(it -> it.in(language));
        var difference = draft.difference().total();
        return new ChangePreviewView(
                draft.name(),
                client,
                direction(draft.effect()),
                draft.subscription().terms().monthly(),
                draft.monthly(),
                draft.difference().terms().stream().map(Term::of).toList(),
                difference,
                difference.isPositive() ? difference : Money.ZERO,
                difference.isNegative() ? difference.negated() : Money.ZERO,
                draft.effect() instanceof Effect.Surcharge surcharge ? surcharge.dueOn() : null,
                warning.isPresent() ? true : null,
                warning.orElse(null),
                effectiveOn(draft.effect()));
    }

    private static Optional<Title> warning(Effect effect, GuessedYears guessedYears) {
        return effect instanceof Effect.Surcharge surcharge
                ? guessedYears.warning(surcharge.days().from(), surcharge.dueOn())
                : Optional.empty();
    }

    private static Direction direction(Effect effect) {
        return switch (effect) {
            case Effect.Surcharge _ -> Direction.UPWARDS;
            case Effect.Credit _ -> Direction.DOWNWARDS;
            case Effect.AtOnce _ -> Direction.NO_DIFFERENCE;
        };
    }

    private static @Nullable LocalDate effectiveOn(Effect effect) {
        return switch (effect) {
            case Effect.Surcharge _ -> null;
            case Effect.Credit credit -> credit.effectiveOn();
            case Effect.AtOnce atOnce -> atOnce.effectiveOn();
        };
    }
}
