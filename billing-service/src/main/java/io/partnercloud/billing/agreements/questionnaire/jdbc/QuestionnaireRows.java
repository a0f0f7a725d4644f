package io.partnercloud.billing.agreements.questionnaire.jdbc;

import io.partnercloud.billing.agreements.questionnaire.Offer;
import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import io.partnercloud.billing.agreements.questionnaire.Sheet;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;

/** Reads a row of {@code questionnaires}. */
final class QuestionnaireRows {
    private QuestionnaireRows() {}

    static Questionnaire read(Row row) {
        var sheet = sheet(row);
        var version = row.number("version");
        return switch (row.word("state", Questionnaire.Status.class)) {
            case RECEIVED -> new Questionnaire.Received(sheet, version);
            case TAKEN -> new Questionnaire.Taken(sheet, row.text("taken_by"), version);
            case ANSWERED -> new Questionnaire.Answered(sheet, offer(row), version);
            case DECLINED ->
                new Questionnaire.Declined(sheet, row.text("decline_reason"), row.day("declined_on"), version);
            case ORDERED ->
                new Questionnaire.Ordered(
                        sheet,
                        offer(row),
                        row.id("subscription_id", SubscriptionId::new),
                        row.day("ordered_on"),
                        version);
        };
    }

    private static Sheet sheet(Row row) {
        var asker = new Sheet.Asker(
                row.text("company"),
                row.textOrNull("inn", Inn::new),
                row.text("contact_name"),
                row.text("phone"),
                row.text("email"),
                row.instantOrNull("consented_at"));
        var needs = new Sheet.Needs(
                row.integer("users"),
                row.texts("configurations"),
                row.integerOrNull("infobase_gb"),
                row.integerOrNull("file_gb"),
                row.textOrNull("wishes"));
        return new Sheet(
                row.id("id"),
                row.word("service", CloudService.class),
                source(row),
                asker,
                needs,
                row.day("received_on"));
    }

    private static Sheet.Source source(Row row) {
        return new Sheet.Source(row.idOrNull("partner_id"), row.textOrNull("client_login", ClientLogin::new));
    }

    private static Offer offer(Row row) {
        return new Offer(
                row.money("monthly"),
                row.text("description"),
                row.word("vat", VatTreatment.class),
                row.day("valid_through"));
    }
}
