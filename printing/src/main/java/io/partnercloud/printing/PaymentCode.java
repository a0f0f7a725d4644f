package io.partnercloud.printing;

import io.partnercloud.contracts.values.Money;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a bank's application reads off an invoice to fill in a payment order: GOST R 56042-2014, version 0001, UTF-8. */
public record PaymentCode(
        Payee payee, Money sum, String purpose, @Nullable String payerInn) {
    private static final String HEADER = "ST00012";
    private static final String SEPARATORS = "|~^#;*";
    private static final int LONGEST_PURPOSE = 160;

    /** @throws IllegalArgumentException when the standard has no room for it */
    public PaymentCode {
        var room = sum.isPositive()
                && !purpose.isBlank()
                && purpose.length() <= LONGEST_PURPOSE
                && (payerInn == null || payerInn.length() <= Payee.LONGEST_INN);
        if (!room) {
            throw new IllegalArgumentException(
                    "a payment code has a positive sum and a purpose of up to 160 characters");
        }
    }

    /** The fields in the order of the standard: first what is mandatory, the sum in kopecks. */
    public String text() {
        var fields = payee.mandatory();
        fields.put("Sum", Long.toString(sum.inKopecks()));
        fields.put("Purpose", purpose);
        fields.put("PayeeINN", payee.inn());
        if (payerInn != null) {
            fields.put("PayerINN", payerInn);
        }
        if (payee.kpp() != null) {
            fields.put("KPP", payee.kpp());
        }
        var separator = separatorFor(fields);
        return HEADER + separator + joined(fields, separator);
    }

    static String joined(Map<String, String> fields, String separator) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(separator));
    }

    /** The first one that occurs in no value; it then stands everywhere. */
    private static String separatorFor(Map<String, String> fields) {
        return SEPARATORS
                .chars()
                .mapToObj(Character::toString)
                .filter(each -> fields.values().stream().noneMatch(value -> value.contains(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("every separator occurs in the payment's text"));
    }

    /** Whom to pay, and where. */
    public record Payee(
            String name,
            String inn,
            @Nullable String kpp,
            String account,
            String bankName,
            String bic,
            String correspondentAccount) {
        static final int LONGEST_INN = 12;
        private static final int KPP = 9;
        private static final int LONGEST_NAME = 160;
        private static final int LONGEST_BANK_NAME = 45;
        private static final int MANDATORY_BYTES = 300;

        /** @throws IllegalArgumentException when the standard has no room for it */
        public Payee {
            if (name.isBlank()
                    || name.length() > LONGEST_NAME
                    || bankName.isBlank()
                    || bankName.length() > LONGEST_BANK_NAME
                    || !account.matches("\\d{20}")
                    || !bic.matches("\\d{9}")
                    || !correspondentAccount.matches("\\d{20}")
                    || inn.length() > LONGEST_INN
                    || (kpp != null && kpp.length() != KPP)) {
                throw new IllegalArgumentException("a payment code has no room for these requisites");
            }
            if (bytesOfMandatory(name, account, bankName, bic, correspondentAccount) > MANDATORY_BYTES) {
                throw new IllegalArgumentException("the names of payee and bank are too long for a payment code");
            }
        }

        Map<String, String> mandatory() {
            return mandatory(name, account, bankName, bic, correspondentAccount);
        }

        private static Map<String, String> mandatory(
                String name, String account, String bankName, String bic, String correspondentAccount) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("Name", name);
            fields.put("PersonalAcc", account);
            fields.put("BankName", bankName);
            fields.put("BIC", bic);
            fields.put("CorrespAcc", correspondentAccount);
            return fields;
        }

        private static int bytesOfMandatory(
                String name, String account, String bankName, String bic, String correspondentAccount) {
            return joined(mandatory(name, account, bankName, bic, correspondentAccount), "|")
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
        }
    }
}
