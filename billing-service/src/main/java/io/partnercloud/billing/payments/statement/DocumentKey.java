package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * By what a document is known again, in whatever file it comes (INV-6): a hash of our account, date, number, amount,
 * payer's INN, payer's account and purpose without its blanks. {@code twin} tells apart documents of one file that agree in all of these:
 * the first is 0.
 */
public record DocumentKey(String hash, int twin) {
    /** One export of a bank cuts a purpose into lines, another does not. */
    private static final Pattern BLANK = Pattern.compile("\\s");

    static DocumentKey of(BankDocument document, String ourAccount) {
        var text = String.join(
                "\n",
                ourAccount,
                document.datedOn().toString(),
                document.number(),
                document.amount().toString(),
                Objects.requireNonNullElse(document.payer().inn(), ""),
                document.payer().anyAccount().orElse(""),
                BLANK.matcher(document.purpose()).replaceAll(""));
        return new DocumentKey(sha256(text), 0);
    }

    /** Our account on the side that matters: where money came to, else where it went from. */
    static String ourAccount(BankDocument document, OwnAccounts own) {
        return own.of(document.payee()).or(() -> own.of(document.payer())).orElse("");
    }

    DocumentKey twin(int ordinal) {
        return new DocumentKey(hash, ordinal);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
