package io.partnercloud.platform.events;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What can be made of a received message. */
sealed interface Reading {
    /** An event of a type that this build knows. */
    record Known(Incoming incoming) implements Reading {}

    /** Somebody else's event: skipped. */
    record UnknownType(String type) implements Reading {}

    /** Not what the contract says; {@code cause} quotes nothing of the body. */
    record Unreadable(String cause) implements Reading {}

    static Reading of(Received message) {
        var type = message.header(EventHeaders.TYPE);
        if (type == null) {
            return new Unreadable("no header " + EventHeaders.TYPE);
        }
        var entry = EventCatalogue.byWireType(type);
        if (entry.isEmpty()) {
            return new UnknownType(type);
        }
        try {
            return new Known(incoming(message, entry.get().record()));
        } catch (Unusable e) {
            return new Unreadable(e.getMessage());
        }
    }

    private static Incoming incoming(Received message, Class<? extends IntegrationEvent> type) throws Unusable {
        var key = message.key();
        if (key == null) {
            throw new Unusable("no key");
        }
        var id = id(message);
        var time = header(message, EventHeaders.TIME);
        try {
            var at = OffsetDateTime.parse(time).toInstant();
            return new Incoming(id, message.topic(), key, at, event(message, type));
        } catch (DateTimeException _) {
            throw new Unusable("%s is no time: %s".formatted(EventHeaders.TIME, time));
        }
    }

    private static UUID id(Received message) throws Unusable {
        var text = header(message, EventHeaders.ID);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Unusable("%s is no UUID: %s".formatted(EventHeaders.ID, text));
        }
    }

    private static String header(Received message, String name) throws Unusable {
        var text = message.header(name);
        if (text == null) {
            throw new Unusable("no header " + name);
        }
        return text;
    }

    private static IntegrationEvent event(Received message, Class<? extends IntegrationEvent> type) throws Unusable {
        var body = message.body();
        if (body == null) {
            throw new Unusable("no body");
        }
        IntegrationEvent event;
        try {
            event = EventJson.read(new String(body, StandardCharsets.UTF_8), type);
        } catch (RuntimeException e) { // Jackson's, or whatever a record's constructor refuses with
            throw new Unusable(Failures.describe(e));
        }
        if (event == null) {
            throw new Unusable("the body is null");
        }
        return event;
    }

    /** Ends the reading of a message; never leaves this type. */
    final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
