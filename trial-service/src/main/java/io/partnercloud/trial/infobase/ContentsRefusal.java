package io.partnercloud.trial.infobase;

import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.trial.account.ClientKey;
import java.util.Map;
import java.util.UUID;

/** Why what an account holds is not changed. */
public abstract sealed class ContentsRefusal extends Refusal {
    private ContentsRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** The client has no user of that number, or it is closed. */
    static final class UserUnknown extends ContentsRefusal {
        UserUnknown(ClientKey client, int number) {
            super(
                    Kind.UNKNOWN,
                    "client_user_unknown",
                    Map.of("user", client.login().user(number)));
        }
    }

    /** The client has no such infobase, or has removed it. */
    static final class InfobaseUnknown extends ContentsRefusal {
        InfobaseUnknown(UUID id) {
            super(Kind.UNKNOWN, "infobase_unknown", Map.of("infobase", id));
        }
    }

    /** Another of the client's infobases is called so. */
    public static final class NameTaken extends ContentsRefusal {
        public NameTaken(String name) {
            super(Kind.CONFLICT, "infobase_name_taken", Map.of("name", name));
        }
    }

    /** More infobases than are included or paid for (CLI-3). */
    static final class InfobaseLimit extends ContentsRefusal {
        InfobaseLimit(int limit) {
            super(Kind.RULE, "infobase_limit", Map.of("limit", limit));
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("limit", details().get("limit"));
        }
    }

    /** More named users than are paid for, or than a trial may have (CLI-10, TRL-1). */
    static final class UserLimit extends ContentsRefusal {
        UserLimit(int limit) {
            super(Kind.RULE, "client_user_limit", Map.of("limit", limit));
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("limit", details().get("limit"));
        }
    }

    /** The account does not have this configuration. */
    static final class NotRented extends ContentsRefusal {
        NotRented(String configuration, Iterable<String> rented) {
            super(
                    Kind.RULE,
                    "configuration_not_rented",
                    Map.of("configuration", configuration, "rented", String.join(", ", rented)));
        }
    }

    /** Where an existing user's links go is said by the client itself, or by an operator for it: else a partner could sign in as its client. */
    static final class AddressIsTheClients extends ContentsRefusal {
        AddressIsTheClients() {
            super(Kind.FORBIDDEN, "client_user_email_fixed", Map.of());
        }
    }

    /** Nobody could enter the account any more. */
    static final class LastUser extends ContentsRefusal {
        LastUser(ClientKey client, int number) {
            super(
                    Kind.CONFLICT,
                    "last_client_user",
                    Map.of("user", client.login().user(number)));
        }
    }
}
