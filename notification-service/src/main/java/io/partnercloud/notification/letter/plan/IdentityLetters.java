package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.identity.ConsentChanged;
import io.partnercloud.contracts.identity.EmailChangeAsked;
import io.partnercloud.contracts.identity.EmailChanged;
import io.partnercloud.contracts.identity.IdentityEvent;
import io.partnercloud.contracts.identity.MemberInvited;
import io.partnercloud.contracts.identity.MembershipEnded;
import io.partnercloud.contracts.identity.MembershipGranted;
import io.partnercloud.contracts.identity.MembershipRefused;
import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.contracts.identity.PasswordChanged;
import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.contracts.identity.PersonRegistered;
import io.partnercloud.contracts.identity.ProgramKeyExpires;
import io.partnercloud.contracts.identity.SecondFactorChanged;
import io.partnercloud.contracts.identity.SignedInFromNewDevice;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The letters that follow registration (PRT-5), whatever changes how somebody signs in (PRT-12), and who belongs to whom (PRT-6, PRT-14). */
public final class IdentityLetters {
    private IdentityLetters() {}

    public static List<LetterOrder> following(IdentityEvent event) {
        return switch (event) {
            case PasswordLinkIssued issued -> List.of(passwordLink(issued));
            case PasswordChanged changed ->
                List.of(toPerson(
                        Template.PASSWORD_CHANGED,
                        changed.person(),
                        changed.fullName(),
                        changed.email(),
                        Map.of("at", InRussian.moment(changed.changedAt()))));
            case SecondFactorChanged changed ->
                List.of(toPerson(
                        Template.SECOND_FACTOR_CHANGED,
                        changed.person(),
                        changed.fullName(),
                        changed.email(),
                        Map.of("at", InRussian.moment(changed.changedAt()), "what", inRussian(changed.what()))));
            case ProgramKeyExpires expires ->
                List.of(toPerson(
                        Template.PROGRAM_KEY_EXPIRES,
                        expires.person(),
                        expires.fullName(),
                        expires.email(),
                        Map.of("name", expires.name(), "on", InRussian.date(expires.expiresOn()))));
            case EmailChangeAsked asked -> emailChangeAsked(asked);
            case EmailChanged changed ->
                List.of(toPerson(
                        Template.EMAIL_CHANGED,
                        changed.person(),
                        changed.fullName(),
                        changed.formerEmail(),
                        Map.of("email", changed.formerEmail(), "newEmail", changed.email())));
            case SignedInFromNewDevice signedIn ->
                List.of(toPerson(
                        Template.NEW_DEVICE,
                        signedIn.person(),
                        signedIn.fullName(),
                        signedIn.email(),
                        Map.of(
                                "at",
                                InRussian.moment(signedIn.signedInAt()),
                                "address",
                                signedIn.address(),
                                "device",
                                signedIn.device())));
            case MembershipRequested requested ->
                List.of(new LetterOrder(
                        Template.MEMBERSHIP_REQUESTED,
                        new Recipient.Partner(requested.partner()),
                        null,
                        Map.of("name", requested.fullName(), "email", requested.email()),
                        null));
            case MembershipGranted granted ->
                List.of(toPerson(
                        Template.MEMBERSHIP_GRANTED, granted.person(), granted.fullName(), granted.email(), Map.of()));
            case MembershipRefused refused ->
                List.of(toPerson(
                        Template.MEMBERSHIP_REFUSED,
                        refused.person(),
                        refused.fullName(),
                        refused.email(),
                        Map.of("reason", refused.reason())));
            case MembershipEnded ended ->
                List.of(toPerson(Template.MEMBERSHIP_ENDED, ended.person(), ended.fullName(), ended.email(), Map.of()));
            case MemberInvited invited ->
                List.of(toPerson(
                        Template.MEMBER_INVITED,
                        invited.invitation(),
                        invited.email(),
                        invited.email(),
                        Map.of("partnerName", invited.partnerName(), "email", invited.email())));
            case PersonRegistered _, PersonNamed _, ConsentChanged _, PersonErased _ -> List.of();
        };
    }

    private static String inRussian(String what) {
        return switch (what) {
            case "SET_UP" -> "подключено приложение с кодами";
            case "REMOVED" -> "приложение с кодами и ключи доступа отключены";
            case "PASSKEY_ADDED" -> "добавлен ключ доступа";
            case "PASSKEY_REMOVED" -> "удалён ключ доступа";
            default -> "выданы новые резервные коды";
        };
    }

    private static LetterOrder passwordLink(PasswordLinkIssued issued) {
        var template =
                switch (issued.purpose()) {
                    case "NEW" -> Template.PASSWORD_LINK;
                    case "NEW_CLIENT_USER" -> Template.CLIENT_USER_LINK;
                    default -> Template.PASSWORD_FORGOTTEN;
                };
        return toPerson(template, issued.person(), issued.fullName(), issued.email(), Map.of("login", issued.login()))
                .withSecret(issued.link());
    }

    /** The new address gets what proves it, the present one what undoes it; neither sees the other's. */
    private static List<LetterOrder> emailChangeAsked(EmailChangeAsked asked) {
        return List.of(
                toPerson(Template.EMAIL_CONFIRMATION, asked.person(), asked.fullName(), asked.newEmail(), Map.of())
                        .withSecret(asked.confirmation()),
                toPerson(
                                Template.EMAIL_CHANGE_ASKED,
                                asked.person(),
                                asked.fullName(),
                                asked.email(),
                                Map.of("email", asked.email(), "newEmail", asked.newEmail()))
                        .withSecret(asked.undo()));
    }

    private static LetterOrder toPerson(
            Template template, UUID person, String fullName, String email, Map<String, String> words) {
        return new LetterOrder(template, new Recipient.Person(person, fullName, email), null, words, null);
    }
}
