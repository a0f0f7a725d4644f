package io.partnercloud.identity.oversight.web;

import io.partnercloud.identity.oversight.KnownPerson;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as operators see it; {@code client} is the account of a client's user. */
record KnownPersonView(
        UUID id,
        String login,
        String name,
        String email,
        boolean emailVerified,
        boolean operator,
        Set<String> operatorRights,
        @Nullable UUID client,
        boolean enabled,
        Instant createdAt) {
    static final Columns<KnownPersonView> COLUMNS = Columns.<KnownPersonView>of("people", "Люди")
            .text("Login", "Логин", KnownPersonView::login)
            .text("Name", "Имя", KnownPersonView::name)
            .text("E-mail", "Почта", KnownPersonView::email)
            .text("Rights", "Права оператора", view -> String.join(", ", view.operatorRights()))
            .moment("Since", "С", KnownPersonView::createdAt);

    KnownPersonView {
        operatorRights = Set.copyOf(operatorRights);
    }

    static KnownPersonView of(KnownPerson person) {
        return new KnownPersonView(
                person.id(),
                person.login(),
                person.name(),
                person.email(),
                person.isEmailVerified(),
                person.isOperator(),
                person.operatorRights(),
                person.client(),
                person.isEnabled(),
                person.createdAt());
    }
}
