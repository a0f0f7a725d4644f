package io.partnercloud.notification.letter.plan;

import static io.partnercloud.notification.letter.LetterOrder.toClient;

import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientAccessRestored;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientDeletionDue;
import io.partnercloud.contracts.trial.ClientParametersChanged;
import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.contracts.trial.FollowUpDue;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialEnded;
import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.contracts.trial.TrialEvent;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.trial.TrialRejected;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.contracts.trial.UpdateMoved;
import io.partnercloud.contracts.trial.UpdatesAnnounced;
import io.partnercloud.contracts.trial.UpdatesFinished;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.platform.reference.ProductNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The letters that follow the facts of trials and accounts (TRL-3, TRL-4, TRL-11). */
public final class TrialLetters {
    private static final String DEBT = "DEBT";

    private TrialLetters() {}

    /** @throws io.partnercloud.platform.reference.ProductUnknown when a product has no name yet: a code reaches nobody (ORG-3) */
    public static List<LetterOrder> following(TrialEvent event, ProductNames names) {
        return switch (event) {
            case TrialProvisioned provisioned -> access(provisioned, names);
            case TrialRejected rejected -> List.of(rejection(rejected));
            case ProvisioningFailed failed -> failure(failed);
            case TrialEnding ending ->
                List.of(toClient(
                        Template.TRIAL_ENDING,
                        ending.client(),
                        Map.of("login", ending.login().text(), "endsOn", InRussian.date(ending.endsOn()))));
            case TrialEnded ended ->
                List.of(toClient(
                        Template.TRIAL_ENDED,
                        ended.client(),
                        Map.of(
                                "login", ended.login().text(),
                                "endedOn", InRussian.date(ended.endedOn()),
                                "deletionOn", InRussian.date(ended.deletionOn()))));
            // A debtor's deletion is announced when billing says so (DebtorDeletionDue), once.
            case ClientDeletionDue due
            when !due.reason().equals(DEBT) ->
                List.of(toClient(
                        Template.DELETION_DUE,
                        due.client(),
                        Map.of(
                                "login", due.login().text(),
                                "reason", due.reason(),
                                "deletionOn", InRussian.date(due.deletionOn()))));
            case ClientDeleted deleted ->
                List.of(toClient(
                        Template.ACCOUNT_DELETED,
                        deleted.client(),
                        Map.of("login", deleted.login().text(), "deletedOn", InRussian.date(deleted.deletedOn()))));
            case ClientAccessRestored restored ->
                LetterOrder.toClientAndPartner(
                        Template.ACCESS_RESTORED,
                        restored.client(),
                        restored.partner(),
                        Map.of(
                                "login", restored.login().text(),
                                "service", InRussian.service(CloudService.RENT)));
            case UpdatesAnnounced announced ->
                List.of(toClient(
                        Template.UPDATES_ANNOUNCED,
                        announced.client(),
                        Map.of("login", announced.login().text(), "updates", planned(announced, names))));
            case UpdateMoved moved ->
                List.of(toClient(
                        Template.UPDATE_MOVED,
                        moved.client(),
                        Map.of(
                                "login", moved.login().text(),
                                "infobase", moved.infobase(),
                                "configuration", names.of(moved.configuration()),
                                "release", moved.release(),
                                "startsAt", InRussian.moment(moved.startsAt()))));
            case UpdatesFinished finished ->
                List.of(toClient(
                        Template.UPDATES_FINISHED,
                        finished.client(),
                        Map.of(
                                "login", finished.login().text(),
                                "done", finished(finished, true, names),
                                "failed", finished(finished, false, names))));
            // That access stops is told by TrialEnded, ClientBlocked and SubscriptionEnded, which know why.
            case ClientDeletionDue _,
                    ClientAccessBlocked _,
                    TrialRequested _,
                    FollowUpDue _,
                    ClientParametersChanged _,
                    ClientUserChanged _ -> List.of();
        };
    }

    private static String planned(UpdatesAnnounced announced, ProductNames names) {
        return announced.updates().stream()
                .map(each -> "«%s» (%s): релиз %s, %s"
                        .formatted(
                                each.infobase(),
                                names.of(each.configuration()),
                                each.release(),
                                InRussian.moment(each.startsAt())))
                .collect(Collectors.joining("\n"));
    }

    private static String finished(UpdatesFinished finished, boolean isDone, ProductNames names) {
        return finished.updates().stream()
                .filter(each -> each.done() == isDone)
                .map(each -> "«%s» (%s): релиз %s"
                        .formatted(each.infobase(), names.of(each.configuration()), each.release()))
                .collect(Collectors.joining("\n"));
    }

    /** TRL-3: the password goes to the client alone; the partner's copy says so. */
    private static List<LetterOrder> access(TrialProvisioned trial, ProductNames names) {
        var words = Map.of(
                "login", trial.login().text(),
                "accessUrl", trial.accessUrl(),
                "products", String.join(", ", names.of(trial.products())),
                "users", String.valueOf(trial.users()),
                "startsOn", InRussian.date(trial.startsOn()),
                "endsOn", InRussian.date(trial.endsOn()),
                "clientEmail", trial.email());
        var orders = new ArrayList<LetterOrder>();
        orders.add(toClient(Template.TRIAL_ACCESS, trial.client(), words).withSecret(trial.initialPassword()));
        if (trial.partner() != null) {
            orders.add(new LetterOrder(
                    Template.TRIAL_ACCESS_PARTNER_COPY,
                    new Recipient.Partner(trial.partner()),
                    trial.client(),
                    words,
                    null));
        }
        return orders;
    }

    private static LetterOrder rejection(TrialRejected rejected) {
        var asker = rejected.partner() != null
                ? new Recipient.Partner(rejected.partner())
                : new Recipient.Client(rejected.client());
        return new LetterOrder(
                Template.TRIAL_REJECTED, asker, rejected.client(), Map.of("reason", rejected.reason()), null);
    }

    /** TRL-11: the partner must know, and operators have to act. */
    private static List<LetterOrder> failure(ProvisioningFailed failed) {
        var orders = new ArrayList<LetterOrder>();
        orders.add(new LetterOrder(
                Template.PROVISIONING_FAILED_ALERT,
                new Recipient.Operators(),
                null,
                Map.of(
                        "clientName", failed.clientName(),
                        "client", failed.client().toString(),
                        "reason", failed.reason()),
                null));
        if (failed.partner() != null) {
            orders.add(new LetterOrder(
                    Template.PROVISIONING_FAILED,
                    new Recipient.Partner(failed.partner()),
                    null,
                    Map.of("clientName", failed.clientName()),
                    null));
        }
        return orders;
    }
}
