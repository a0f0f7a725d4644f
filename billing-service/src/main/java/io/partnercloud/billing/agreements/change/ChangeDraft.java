package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a change would do if it were confirmed on that day. */
public record ChangeDraft(
        Subscription.Active subscription, ServiceParameters wanted, Money monthly, LocalDate on, Effect effect) {

    public Difference difference() {
        return switch (effect) {
            case Effect.Surcharge surcharge -> surcharge.difference();
            case Effect.Credit credit -> credit.difference();
            case Effect.AtOnce _ -> new Difference(List.of());
        };
    }

    /**
     * CHG-4: names what was shown. Whoever confirms repeats it; where anything of it would be different by then, it is
     * another name, and the confirmation is refused.
     */
    public String name() {
        var terms = difference().terms().stream()
                .map(term -> String.join(
                        " ",
                        term.code(),
                        Integer.toString(term.quantity()),
                        term.unitPrice().toString(),
                        term.requireDays().from().toString(),
                        term.requireDays().to().toString(),
                        term.amount().toString()))
                .collect(Collectors.joining("\n"));
        var shown = String.join(
                "\n",
                subscription.terms().id().toString(),
                subscription.terms().parameters().toString(),
                wanted.toString(),
                monthly.toString(),
                outcome(),
                terms);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(shown));
    }

    private String outcome() {
        return switch (effect) {
            case Effect.Surcharge surcharge -> "surcharge " + surcharge.days() + " due " + surcharge.dueOn();
            case Effect.Credit credit -> "credit from " + credit.effectiveOn();
            case Effect.AtOnce atOnce -> "at once " + atOnce.effectiveOn();
        };
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
