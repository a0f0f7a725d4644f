package io.partnercloud.billing.agreements.questionnaire.jdbc;

import io.partnercloud.billing.agreements.questionnaire.Offer;
import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import io.partnercloud.billing.agreements.questionnaire.Sheet;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code questionnaires}. */
final class QuestionnaireRows {
    private QuestionnaireRows() {}

    static Questionnaire read(ResultSet row, int number) throws SQLException {
        var sheet = sheet(row);
        var version = row.getLong("version");
        return switch (Questionnaire.Status.valueOf(row.getString("state"))) {
            case RECEIVED -> new Questionnaire.Received(sheet, version);
            case TAKEN -> new Questionnaire.Taken(sheet, row.getString("taken_by"), version);
            case ANSWERED -> new Questionnaire.Answered(sheet, offer(row), version);
            case DECLINED ->
                new Questionnaire.Declined(sheet, row.getString("decline_reason"), date(row, "declined_on"), version);
            case ORDERED ->
                new Questionnaire.Ordered(
                        sheet,
                        offer(row),
                        new SubscriptionId(row.getObject("subscription_id", UUID.class)),
                        date(row, "ordered_on"),
                        version);
        };
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        var consentedAt = row.getTimestamp("consented_at");
        var asker = new Sheet.Asker(
                row.getString("company"),
                inn(row.getString("inn")),
                row.getString("contact_name"),
                row.getString("phone"),
                row.getString("email"),
                consentedAt == null ? null : consentedAt.toInstant());
        var needs = new Sheet.Needs(
                row.getInt("users"),
                List.of((String[]) row.getArray("configurations").getArray()),
                row.getObject("infobase_gb", Integer.class),
                row.getObject("file_gb", Integer.class),
                row.getString("wishes"));
        return new Sheet(
                row.getObject("id", UUID.class),
                CloudService.valueOf(row.getString("service")),
                source(row),
                asker,
                needs,
                date(row, "received_on"));
    }

    private static Sheet.Source source(ResultSet row) throws SQLException {
        @Nullable String login = row.getString("client_login");
        return new Sheet.Source(row.getObject("partner_id", UUID.class), login == null ? null : new ClientLogin(login));
    }

    private static @Nullable Inn inn(@Nullable String digits) {
        return digits == null ? null : new Inn(digits);
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new Money(row.getBigDecimal("monthly")),
                row.getString("description"),
                VatTreatment.valueOf(row.getString("vat")),
                date(row, "valid_through"));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
