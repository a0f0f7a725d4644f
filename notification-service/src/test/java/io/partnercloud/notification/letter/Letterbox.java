package io.partnercloud.notification.letter;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.PriceListPublished.Product;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.identity.IdentityEvent;
import io.partnercloud.contracts.partner.PartnerEvent;
import io.partnercloud.contracts.partner.PayoutReminderDue;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.support.FollowUpFinished;
import io.partnercloud.contracts.support.SupportEvent;
import io.partnercloud.contracts.trial.TrialEvent;
import io.partnercloud.notification.letter.plan.BillingLetters;
import io.partnercloud.notification.letter.plan.IdentityLetters;
import io.partnercloud.notification.letter.plan.PartnerLetters;
import io.partnercloud.notification.letter.plan.SupportLetters;
import io.partnercloud.notification.letter.plan.TrialLetters;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.testsupport.ReferenceFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters that follow the golden examples of events. */
public final class Letterbox {
    private static final ProductNames NAMES = new ProductNames(ReferenceFacts.priceList().products().stream()
            .collect(Collectors.toMap(Product::code, Product::letterName)));

    private Letterbox() {}

    public static List<LetterOrder> following(IntegrationEvent event) {
        return switch (event) {
            case TrialEvent trial -> TrialLetters.following(trial, NAMES);
            case BillingEvent billing -> BillingLetters.following(billing);
            case PartnerEvent partner -> PartnerLetters.following(partner);
            case SupportEvent support -> SupportLetters.following(support);
            case IdentityEvent identity -> IdentityLetters.following(identity);
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }

    /** All letters that follow any golden example. */
    public static List<LetterOrder> all() {
        return EventCatalogue.all().stream()
                .flatMap(entry -> following(example(entry.record())).stream())
                .toList();
    }

    /** Letters that no golden example asks for: of payout sets, and of a client that wants to go on. */
    public static List<LetterOrder> ofOtherSteps() {
        var published = example(PayoutSetPublished.class);
        var due = example(PayoutReminderDue.class);
        var byHand = new PayoutSetPublished(
                published.payoutSet(), published.partner(), published.quarter(), published.total(), 1, true);
        return Stream.<IntegrationEvent>concat(
                        Stream.of(byHand, wantsToGoOn()),
                        Stream.of(PayoutReminderDue.Step.values())
                                .map(step -> new PayoutReminderDue(
                                        due.payoutSet(),
                                        due.partner(),
                                        due.partnerName(),
                                        due.quarter(),
                                        due.total(),
                                        1,
                                        step,
                                        due.since(),
                                        due.by())))
                .flatMap(event -> following(event).stream())
                .toList();
    }

    private static FollowUpFinished wantsToGoOn() {
        var finished = example(FollowUpFinished.class);
        return new FollowUpFinished(
                finished.client(), finished.login(), finished.partner(), "SALES_CALL", "WANTS_TO_GO_ON");
    }

    public static <E extends IntegrationEvent> E example(Class<E> type) {
        var wireType = EventCatalogue.all().stream()
                .filter(entry -> entry.record().equals(type))
                .findFirst()
                .orElseThrow()
                .wireType();
        try (var example = Objects.requireNonNull(
                Letterbox.class.getResourceAsStream("/contracts/examples/" + wireType + ".json"))) {
            return EventJson.read(new String(example.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a letter once it is addressed. */
    public static Map<String, String> addressed(LetterOrder order) {
        var words = new HashMap<>(order.words());
        words.put("recipientName", "Анна Ёлкина");
        if (order.client() != null) {
            words.put("clientName", "ООО «Ромашка»");
        }
        return words;
    }
}
