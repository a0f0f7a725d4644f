package io.partnercloud.trial.account;

import static io.partnercloud.trial.account.TestAccounts.LOGIN;
import static io.partnercloud.trial.account.TestAccounts.PERIOD;
import static io.partnercloud.trial.account.TestAccounts.date;
import static io.partnercloud.trial.account.TestAccounts.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.CloudService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CLI-1: every command in every state. The table is the whole truth: the state it leads to, - nothing changes, x refused. */
class AccountMatrixTests {
    private static final String TABLE = """
            command          requested    provisioning failed       trial   paid    after-trial debtor  rent-over deleted deleted-debtor
            attempt          PROVISIONING PROVISIONING x            -       -       -           -       -         -       -
            provisioned      x            TRIAL        -            -       -       -           -       -         -       -
            attempt-failed   x            FAILED       -            -       -       -           -       -         -       -
            retry            x            x            PROVISIONING x       x       x           x       x         x       x
            activate         x            x            x            PAID    -       PAID        -       PAID      -       -
            extend           x            x            x            x       PAID    x           BLOCKED x         -       -
            shorten          x            x            x            x       PAID    x           BLOCKED x         -       -
            adjust           x            x            x            x       PAID    x           BLOCKED x         -       -
            try-out          x            x            x            TRIAL   paid    x           paid    paid      x       x
            remote-desktop   x            x            x            TRIAL   x       x           x       x         x       x
            block            x            x            x            -       BLOCKED -           -       -         -       -
            unblock          x            x            x            -       -       -           PAID    -         -       -
            end-trial        x            x            x            BLOCKED -       -           -       -         -       -
            end-rent         x            x            x            x       BLOCKED x           BLOCKED -         -       -
            need             x            x            x            TRIAL   PAID    BLOCKED     BLOCKED BLOCKED   -       -
            beside           x            x            x            -       -       -           -       -         -       -
            need-no-more     x            x            x            -       -       BLOCKED     -       BLOCKED   -       -
            delete-expired   x            x            x            x       -       DELETED     -       DELETED   -       -
            delete-debtor    x            x            x            -       -       -           DELETED -         -       -
            """;

    private static final Map<String, Account> STATES = states();
    private static final Map<String, Function<Account, Change<Account, AccountEvent>>> COMMANDS = commands();

    static Stream<Arguments> cells() {
        var rows = TABLE.lines().map(line -> List.of(line.split(" +", -1))).toList();
        var states = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, column -> column < row.size(), column -> column + 1)
                        .map(column -> Arguments.of(states.get(column), row.getFirst(), row.get(column))));
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @MethodSource("cells")
    void commandInState(String state, String command, String expected) {
        var account = known(STATES, state);
        var decide = known(COMMANDS, command);

        switch (expected) {
            case "x" ->
                assertThatThrownBy(() -> decide.apply(account))
                        .isInstanceOfSatisfying(
                                AccountRefusal.IllegalTransition.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("account_state_conflict"));
            case "paid" ->
                assertThatThrownBy(() -> decide.apply(account)).isInstanceOf(AccountRefusal.ParametersArePaid.class);
            case "-" -> {
                var change = decide.apply(account);
                assertThat(change.changed()).isFalse();
                assertThat(change.state()).isSameAs(account);
            }
            default -> {
                var change = decide.apply(account);
                assertThat(change.changed()).isTrue();
                assertThat(change.state()).isNotEqualTo(account);
                assertThat(change.state().status()).isEqualTo(AccountStatus.valueOf(expected));
                assertThat(change.state().version()).isEqualTo(account.version());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statusNames")
    void everyStatusIsInTheTable(AccountStatus status) {
        assertThat(STATES.values()).anyMatch(account -> account.status() == status);
    }

    static Stream<AccountStatus> statusNames() {
        return Arrays.stream(AccountStatus.values());
    }

    private static <T> T known(Map<String, T> all, String name) {
        var found = all.get(name);
        if (found == null) {
            throw new AssertionError("the table names an unknown " + name);
        }
        return found;
    }

    private static Map<String, Account> states() {
        var states = new LinkedHashMap<String, Account>();
        states.put("requested", TestAccounts.requested());
        states.put("provisioning", TestAccounts.provisioning(5));
        states.put("failed", TestAccounts.failed());
        states.put("trial", TestAccounts.trial());
        states.put("paid", TestAccounts.paid());
        states.put("after-trial", TestAccounts.afterTrial());
        states.put("debtor", TestAccounts.debtor());
        states.put("rent-over", TestAccounts.rentOver());
        states.put("deleted", TestAccounts.deletedUnpaid());
        states.put("deleted-debtor", TestAccounts.deletedDebtor());
        return states;
    }

    private static Map<String, Function<Account, Change<Account, AccountEvent>>> commands() {
        var commands = new LinkedHashMap<String, Function<Account, Change<Account, AccountEvent>>>();
        commands.put("attempt", account -> account.attemptProvisioning(() -> LOGIN));
        commands.put("provisioned", account -> account.provisioned(5, PERIOD));
        commands.put("attempt-failed", account -> account.attemptFailed(5, "provider_refused", 5));
        commands.put("retry", Account::retryProvisioning);
        commands.put("activate", account -> account.activate(subscription(), date("2026-12-10")));
        commands.put("extend", account -> account.extend(date("2027-01-31")));
        commands.put("shorten", account -> account.shorten(date("2026-11-30")));
        commands.put("adjust", account -> account.adjust(TestAccounts.rented(2, "BP")));
        commands.put("try-out", account -> account.tryOut(new Parameters(List.of("BP"), 5)));
        commands.put("remote-desktop", account -> account.grantRemoteDesktop(2));
        commands.put(
                "beside", account -> account.beside(CloudService.PBX, known -> known.as(OtherService.Status.BLOCKED)));
        commands.put("block", account -> account.blockForDebt(date("2027-01-12"), date("2027-03-13")));
        commands.put("unblock", account -> account.unblock(date("2027-01-15")));
        commands.put("end-trial", account -> account.endTrial(date("2026-12-08"), 14));
        commands.put("end-rent", account -> account.endRent(date("2027-01-15"), 14));
        commands.put("need", account -> account.needFor(TestAccounts.pbx("2027-01-31")));
        commands.put("need-no-more", account -> account.needNoMoreFor(CloudService.PBX, date("2027-01-31"), 14));
        commands.put("delete-expired", account -> account.deleteExpired(date("2027-01-26")));
        commands.put("delete-debtor", account -> account.deleteDebtor(date("2027-03-13")));
        return commands;
    }
}
