package io.partnercloud.notification.letter.plan;

import static io.partnercloud.notification.letter.Letterbox.example;
import static io.partnercloud.notification.letter.Letterbox.following;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionDue;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.QuestionnaireAnswered;
import io.partnercloud.contracts.billing.QuestionnaireDeclined;
import io.partnercloud.contracts.identity.EmailChangeAsked;
import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.contracts.partner.AttributionClaimAccepted;
import io.partnercloud.contracts.partner.AttributionClaimFiled;
import io.partnercloud.contracts.partner.AttributionClaimRefused;
import io.partnercloud.contracts.partner.ClientsHandedOver;
import io.partnercloud.contracts.partner.ContractAmended;
import io.partnercloud.contracts.partner.ContractEnded;
import io.partnercloud.contracts.partner.ContractSigned;
import io.partnercloud.contracts.partner.PartnerApplicationRefused;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PayoutReminderDue;
import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.support.FollowUpFinished;
import io.partnercloud.contracts.support.TicketAnswered;
import io.partnercloud.contracts.support.TicketDueSoon;
import io.partnercloud.contracts.support.TicketMessageAdded;
import io.partnercloud.contracts.support.TicketOverdue;
import io.partnercloud.contracts.support.TicketReopened;
import io.partnercloud.contracts.support.TicketWaits;
import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientAccessRestored;
import io.partnercloud.contracts.trial.ClientDeletionDue;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Letterbox;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.reference.ProductUnknown;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterPlanTests {
    private static final UUID CLIENT = UUID.fromString("01980000-0000-7000-8000-00000000c001");
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");
    private static final ClientLogin LOGIN = new ClientLogin("1R00042");

    @Test // TRL-3
    void aProvisionedTrialWritesToClientAndPartnerAndOnlyTheClientGetsTheSecret() {
        var letters = following(example(TrialProvisioned.class));

        assertThat(letters)
                .extracting(LetterOrder::template)
                .containsExactly(Template.TRIAL_ACCESS, Template.TRIAL_ACCESS_PARTNER_COPY);
        assertThat(letters.getFirst().secret()).isNotNull();
        assertThat(letters.getLast().secret()).isNull();
    }

    @Test // ORG-3
    void aLetterNamesProductsAndWaitsForANameRatherThanShowACode() {
        var trial = example(TrialProvisioned.class);

        assertThat(following(trial))
                .allSatisfy(letter -> assertThat(letter.words().get("products"))
                        .isEqualTo("1С:Бухгалтерия, 1С:Зарплата и управление персоналом"));
        assertThatThrownBy(() -> TrialLetters.following(trial, new ProductNames(Map.of("BP", "1С:Бухгалтерия"))))
                .isInstanceOf(ProductUnknown.class)
                .hasMessageContaining("ZUP");
    }

    @Test // TRL-11
    void aFailedProvisioningAlertsOperatorsAndTellsThePartner() {
        var failed = new ProvisioningFailed(CLIENT, PARTNER, "ООО «Ромашка»", "no capacity");

        assertThat(following(failed))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.Operators(), new Recipient.Partner(PARTNER));
    }

    @Test // BLK-3
    void aStopOfAccessAndItsEndAreToldToClientAndPartner() {
        var blocked = new ClientBlocked(
                CLIENT,
                LOGIN,
                PARTNER,
                LocalDate.of(2026, 12, 8),
                Money.of("3890.00"),
                LocalDate.of(2027, 2, 6),
                CloudService.RENT);
        var restored = new ClientAccessRestored(CLIENT, LOGIN, PARTNER, LocalDate.of(2026, 12, 9));

        assertThat(List.of(blocked, restored))
                .allSatisfy(event -> assertThat(following(event))
                        .extracting(LetterOrder::recipient)
                        .containsExactly(new Recipient.Client(CLIENT), new Recipient.Partner(PARTNER)));
    }

    @Test // BLK-2: told once, when access is really open; the same after a trial that was paid late
    void theEndOfADebtIsToldByTheAccountAndNotByBilling() {
        assertThat(following(new ClientUnblocked(CLIENT, LOGIN, PARTNER, LocalDate.of(2026, 12, 9), CloudService.RENT)))
                .isEmpty();
    }

    @Test // BLK-1, BLK-2: no account says so for a service that is not the rent
    void aServiceThatIsOpenAgainIsNamed() {
        assertThat(following(new ClientUnblocked(CLIENT, LOGIN, PARTNER, LocalDate.of(2026, 12, 9), CloudService.PBX)))
                .extracting(order -> order.words().get("service"))
                .containsExactly("Облачная АТС", "Облачная АТС");
    }

    @Test // BLK-2: one service, or the whole account
    void whatIsLostIsSaidByTheLetter() {
        var on = LocalDate.of(2027, 1, 15);

        assertThat(following(new DebtorDeletionDue(CLIENT, LOGIN, PARTNER, on, null)))
                .extracting(LetterOrder::template)
                .containsExactly(Template.DELETION_DUE);
        assertThat(following(new DebtorDeletionDue(CLIENT, LOGIN, PARTNER, on, CloudService.RENT)))
                .extracting(LetterOrder::template)
                .containsExactly(Template.SERVICE_END_DUE);
    }

    @Test // BLK-3: the block itself is told once, by billing's fact, not a second time by the account's
    void accessThatStopsBecauseOfDebtIsNotToldTwice() {
        var stopped = new ClientAccessBlocked(CLIENT, LOGIN, PARTNER, "DEBT", LocalDate.of(2026, 12, 8));

        assertThat(following(stopped)).isEmpty();
    }

    @Test // TRL-4, BLK-2
    void eachDeletionIsAnnouncedByOneFactOnly() {
        var on = LocalDate.of(2027, 1, 15);

        assertThat(following(new ClientDeletionDue(CLIENT, LOGIN, PARTNER, "TRIAL_ENDED", on)))
                .hasSize(1);
        assertThat(following(new ClientDeletionDue(CLIENT, LOGIN, PARTNER, "DEBT", on)))
                .isEmpty();
        assertThat(following(new DebtorDeletionDue(CLIENT, LOGIN, PARTNER, on, null)))
                .hasSize(1);
    }

    @Test // SVC-3
    void theAnswerToAQuestionnaireIsToldToItsContactAndToThePartner() {
        var answered = example(QuestionnaireAnswered.class);
        var declined = example(QuestionnaireDeclined.class); // from the site

        assertThat(following(answered))
                .extracting(LetterOrder::recipient)
                .containsExactly(
                        new Recipient.Person(answered.questionnaire(), "Анна Иванова", "anna@example.org"),
                        new Recipient.Partner(PARTNER));
        assertThat(following(declined))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.Person(declined.questionnaire(), "Пётр Ёлкин", "petr@example.org"));
    }

    @Test // INV-4
    void anInvoiceThatTheAdvanceCoversAsksForNothing() {
        var covered = new InvoiceIssued(
                "2026-000007",
                CLIENT,
                LOGIN,
                PARTNER,
                "RECURRING",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 27),
                List.of(),
                Money.of("3890.00"),
                Money.ZERO);

        assertThat(following(covered)).isEmpty();
    }

    @Test // TRL-6, TKT-4
    void onlyUnansweredSalesCallsAreFollowedByALetter() {
        assertThat(following(new FollowUpFinished(CLIENT, LOGIN, PARTNER, "SALES_CALL", "UNREACHED")))
                .extracting(LetterOrder::template)
                .containsExactly(Template.CALLS_UNANSWERED);
        assertThat(following(new FollowUpFinished(CLIENT, LOGIN, PARTNER, "SALES_CALL", "REACHED")))
                .isEmpty();
        assertThat(following(new FollowUpFinished(CLIENT, LOGIN, PARTNER, "SUPPORT_CALL", "UNREACHED")))
                .isEmpty();
    }

    @Test // TRL-13
    void operatorsAreToldOfAClientThatWantsToGoOn() {
        assertThat(following(new FollowUpFinished(CLIENT, LOGIN, PARTNER, "SALES_CALL", "WANTS_TO_GO_ON")))
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.template()).isEqualTo(Template.WANTS_TO_GO_ON_ALERT);
                    assertThat(order.recipient()).isEqualTo(new Recipient.Operators());
                    assertThat(order.words()).containsEntry("login", LOGIN.text());
                });
    }

    @Test // RWD-11
    void thePartnerIsToldOfWhatBecomesOfItsContractAndTheApplicantOfARefusal() {
        assertThat(List.of(
                        following(example(ContractSigned.class)),
                        following(example(ContractAmended.class)),
                        following(example(ContractEnded.class)),
                        following(example(PartnerCodeAssigned.class))))
                .allSatisfy(letters -> assertThat(letters)
                        .singleElement()
                        .satisfies(letter -> assertThat(letter.recipient()).isInstanceOf(Recipient.Partner.class)));
        assertThat(following(example(ContractAmended.class)).getFirst().words())
                .containsEntry(
                        "rates",
                        "Аренда 1С — 12,00\u00a0%, сверх 100\u00a0000,00\u00a0₽ за месяц — 15,00\u00a0%; Облачная АТС — 12,50\u00a0%");
        assertThat(following(example(PartnerApplicationRefused.class))
                        .getFirst()
                        .recipient())
                .isInstanceOfSatisfying(
                        Recipient.Person.class,
                        person -> assertThat(person.email()).isEqualTo("sergey@romashka.example"));
    }

    @Test // PRT-10, PRT-18
    void claimsAreToldToOperatorsAndTheirDecisionsAndHandoversToPartners() {
        var handedOver = example(ClientsHandedOver.class);

        assertThat(following(example(AttributionClaimFiled.class)))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.Operators());
        assertThat(following(example(AttributionClaimAccepted.class)).getFirst().words())
                .containsEntry("login", "1R00042")
                .containsEntry("since", "16 ноября 2026 г.");
        assertThat(following(example(AttributionClaimRefused.class)).getFirst().words())
                .containsEntry("reason", "Клиент работу с вами не подтвердил.");
        assertThat(following(handedOver))
                .extracting(LetterOrder::template, LetterOrder::recipient)
                .containsExactly(
                        tuple(Template.CLIENTS_HANDED_OVER, new Recipient.Partner(handedOver.from())),
                        tuple(Template.CLIENTS_TAKEN_OVER, new Recipient.Partner(handedOver.to())));
    }

    @Test // RWD-5, PRT-8
    void payoutDocumentsGoToThePartnersOneAddress() {
        var published = example(PayoutSetPublished.class);

        assertThat(following(published))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.PayoutNotices(published.partner()));
    }

    @Test // RWD-9: whose set is made by hand is told in person, too
    void aSetMadeByHandIsToldToTheContactAsWell() {
        assertThat(following(madeByHand()))
                .extracting(LetterOrder::template, LetterOrder::recipient)
                .containsExactly(
                        tuple(Template.PAYOUT_DOCUMENTS_READY, new Recipient.PayoutNotices(PARTNER)),
                        tuple(Template.PAYOUT_MADE_BY_HAND, new Recipient.Partner(PARTNER)));
    }

    @Test // RWD-5: to the partner what the partner has to do, to operators the rest
    void remindersGoToWhomTheSetWaitsFor() {
        assertThat(Stream.of(Step.COMPLETION, Step.SIGNED_SCANS).map(LetterPlanTests::reminder))
                .allSatisfy(due -> assertThat(following(due))
                        .extracting(LetterOrder::template, LetterOrder::recipient)
                        .containsExactly(tuple(Template.PAYOUT_REMINDER, new Recipient.PayoutNotices(PARTNER))));
        assertThat(Stream.of(Step.ORIGINALS, Step.ANSWER_TO_OBJECTION, Step.PAYMENT)
                        .map(LetterPlanTests::reminder))
                .allSatisfy(due -> assertThat(following(due)).singleElement().satisfies(letter -> {
                    assertThat(letter.recipient()).isEqualTo(new Recipient.Operators());
                    assertThat(letter.words()).containsEntry("partner", "ООО «Партнёр»");
                }));
    }

    private static PayoutSetPublished madeByHand() {
        return new PayoutSetPublished(UUID.randomUUID(), PARTNER, new Quarter(2026, 4), Money.of("1234.50"), 1, true);
    }

    private static PayoutReminderDue reminder(Step step) {
        var since = LocalDate.of(2027, 1, 1);
        return new PayoutReminderDue(
                UUID.randomUUID(),
                PARTNER,
                "ООО «Партнёр»",
                new Quarter(2026, 4),
                Money.of("1234.50"),
                1,
                step,
                since,
                since.plusDays(30));
    }

    @Test // TKT-1
    void anAnswerGoesToWhoeverAsked() {
        assertThat(following(answered(PARTNER, "PARTNER")))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.Partner(PARTNER));
        assertThat(following(answered(PARTNER, "CLIENT")))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.Client(CLIENT));
        assertThat(following(answered(null, "CLIENT")))
                .extracting(LetterOrder::recipient)
                .containsExactly(new Recipient.Client(CLIENT));
    }

    @Test // TKT-2
    void aQuestionGoesToWhoeverAskedAndAPromiseThatRunsOutToTheOperators() {
        assertThat(following(example(TicketWaits.class)))
                .extracting(LetterOrder::template, LetterOrder::recipient)
                .containsExactly(tuple(Template.TICKET_WAITS, new Recipient.Partner(PARTNER)));
        assertThat(List.of(example(TicketDueSoon.class), example(TicketOverdue.class)))
                .allSatisfy(event -> assertThat(following(event))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.recipient()).isEqualTo(new Recipient.Operators());
                            assertThat(letter.words())
                                    .containsEntry("promise", "первый ответ")
                                    .containsEntry("dueAt", "23 ноября 2026 г. в 17:00 по Москве");
                        }));
    }

    @Test // TKT-1
    void whatTheAskerSaysLaterReachesTheOperatorsInRussianWords() {
        assertThat(List.of(example(TicketMessageAdded.class), example(TicketReopened.class)))
                .allSatisfy(event -> assertThat(following(event))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.recipient()).isEqualTo(new Recipient.Operators());
                            assertThat(letter.words()).containsEntry("ticketKind", "вопрос");
                        }));
    }

    @Test // PRT-5
    void theLinkToSetAPasswordIsASecret() {
        assertThat(following(example(PasswordLinkIssued.class)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.secret()).isNotNull());
    }

    @Test // PRT-12
    void theNewAddressGetsWhatProvesItAndThePresentOneWhatUndoesIt() {
        var asked = example(EmailChangeAsked.class);

        assertThat(following(asked))
                .extracting(LetterOrder::template, LetterOrder::recipient, LetterOrder::secret)
                .containsExactly(
                        tuple(
                                Template.EMAIL_CONFIRMATION,
                                new Recipient.Person(asked.person(), "Анна Петрова", "petrova@vasilek.example"),
                                asked.confirmation()),
                        tuple(
                                Template.EMAIL_CHANGE_ASKED,
                                new Recipient.Person(asked.person(), "Анна Петрова", "anna@vasilek.example"),
                                asked.undo()));
    }

    @Test // PRT-12
    void aForgottenPasswordHasALetterOfItsOwn() {
        var link = new PasswordLinkIssued(
                CLIENT, "Анна", "anna", "anna@vasilek.example", "FORGOTTEN", new SealedSecret("a.b.c.d.e"));

        assertThat(following(link)).extracting(LetterOrder::template).containsExactly(Template.PASSWORD_FORGOTTEN);
    }

    @Test // CLI-10
    void aClientsUserHasALetterOfItsOwn() {
        var link = new PasswordLinkIssued(
                CLIENT,
                "1R00042U1",
                "1R00042U1",
                "b@vasilek.example",
                "NEW_CLIENT_USER",
                new SealedSecret("a.b.c.d.e"));

        assertThat(following(link)).extracting(LetterOrder::template).containsExactly(Template.CLIENT_USER_LINK);
    }

    @Test // NTF-1: no template is without a fact that asks for it
    void everyTemplateIsAskedForByAGoldenExample() {
        var asked = Letterbox.all().stream().map(LetterOrder::template).collect(Collectors.toSet());
        asked.addAll(
                following(new ClientDeletionDue(CLIENT, LOGIN, null, "TRIAL_ENDED", LocalDate.of(2027, 1, 15))).stream()
                        .map(LetterOrder::template)
                        .toList());
        asked.addAll(Stream.concat(following(madeByHand()).stream(), following(reminder(Step.PAYMENT)).stream())
                .map(LetterOrder::template)
                .toList());
        asked.addAll(following(new FollowUpFinished(CLIENT, LOGIN, PARTNER, "SALES_CALL", "WANTS_TO_GO_ON")).stream()
                .map(LetterOrder::template)
                .toList());
        asked.addAll(List.of(Template.PASSWORD_FORGOTTEN, Template.CLIENT_USER_LINK)); // the example is of a new person

        assertThat(asked).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Template.class));
    }

    private static TicketAnswered answered(@Nullable UUID partner, String askedBy) {
        return new TicketAnswered(
                UUID.randomUUID(),
                "T-000001",
                CLIENT,
                LOGIN,
                partner,
                "QUESTION",
                "Не открывается база",
                askedBy,
                "Откройте");
    }
}
