package io.partnercloud.contracts.catalogue;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.identity.IdentityEvent;
import io.partnercloud.contracts.partner.PartnerEvent;
import io.partnercloud.contracts.support.SupportEvent;
import io.partnercloud.contracts.trial.TrialEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every event there is, by its wire type. */
public final class EventCatalogue {
    /** One kind of event: its wire type, the record that carries it and the topic it is published on. */
    public record Entry(String wireType, Class<? extends IntegrationEvent> record, String topic) {}

    private static final Map<String, Entry> BY_WIRE_TYPE = new LinkedHashMap<>();
    private static final Map<Class<?>, Entry> BY_RECORD = new HashMap<>();

    static {
        register(Topics.TRIAL, TrialEvent.class);
        register(Topics.BILLING, BillingEvent.class);
        register(Topics.PARTNER, PartnerEvent.class);
        register(Topics.SUPPORT, SupportEvent.class);
        register(Topics.IDENTITY, IdentityEvent.class);
    }

    private EventCatalogue() {}

    public static List<Entry> all() {
        return new ArrayList<>(BY_WIRE_TYPE.values());
    }

    /** Empty for a type that this build does not know: such an event is somebody else's and is skipped. */
    public static Optional<Entry> byWireType(String wireType) {
        return Optional.ofNullable(BY_WIRE_TYPE.get(wireType));
    }

    public static Entry of(IntegrationEvent event) {
        return Objects.requireNonNull(
                BY_RECORD.get(event.getClass()), () -> "not in the catalogue: " + event.getClass());
    }

    private static void register(String topic, Class<? extends IntegrationEvent> family) {
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            var record = permitted.asSubclass(IntegrationEvent.class);
            var entry = new Entry(record.getAnnotation(WireType.class).value(), record, topic);
            if (BY_WIRE_TYPE.putIfAbsent(entry.wireType(), entry) != null) {
                throw new IllegalStateException("two records with the wire type " + entry.wireType());
            }
            BY_RECORD.put(record, entry);
        }
    }
}
