package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.identity.IdentityEvent;
import io.partnercloud.contracts.identity.MembershipGranted;
import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.contracts.identity.PersonRegistered;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.List;
import java.util.Map;

/** The letters that follow registration: the login and a one-time link to set the password (PRT-5). */
public final class IdentityLetters {
    private IdentityLetters() {}

    public static List<LetterOrder> following(IdentityEvent event) {
        return switch (event) {
            case PasswordLinkIssued issued ->
                List.of(new LetterOrder(
                                Template.PASSWORD_LINK,
                                new Recipient.Person(issued.person(), issued.fullName(), issued.email()),
                                null,
                                Map.of("login", issued.email()),
                                null)
                        .withSecret(issued.link()));
            case PersonRegistered _, MembershipRequested _, MembershipGranted _, PersonNamed _ -> List.of();
        };
    }
}
