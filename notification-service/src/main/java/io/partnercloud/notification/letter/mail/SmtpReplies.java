package io.partnercloud.notification.letter.mail;

import io.partnercloud.notification.letter.Delivery;
import jakarta.mail.MessagingException;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail server's answer means: 5xx to the address or to the letter is for good, all else may pass (RFC 5321, 4.2.1). */
final class SmtpReplies {
    private static final int FOR_GOOD = 500;
    private static final int LONGEST = 300;

    private SmtpReplies() {}

    static Delivery outcome(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException chained; e = chained.getNextException()) {
            if (chained instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= FOR_GOOD) {
                return new Delivery.AddressRefused(say(refused));
            }
            if (chained instanceof SMTPSendFailedException refused && refused.getReturnCode() >= FOR_GOOD) {
                return refusedAfter(refused);
            }
        }
        return new Delivery.Failed(say(failure));
    }

    /** The command tells what was refused: an address (RCPT) or the letter (DATA, or its end); MAIL FROM is about us and may be mended. */
    private static Delivery refusedAfter(SMTPSendFailedException refused) {
        var command = String.valueOf(refused.getCommand()).toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT")) {
            return new Delivery.AddressRefused(say(refused));
        }
        return command.startsWith("MAIL") || command.startsWith("EHLO") || command.startsWith("AUTH")
                ? new Delivery.Failed(say(refused))
                : new Delivery.LetterRefused(say(refused));
    }

    /** The server's words on one line, shortened. */
    static String say(MessagingException e) {
        var text = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
