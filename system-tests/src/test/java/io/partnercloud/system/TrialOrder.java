package io.partnercloud.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a trial request (TRL-2), right in every field until a test spoils one. */
final class TrialOrder {
    private TrialOrder() {}

    static Map<String, Object> of(String name, String inn, String email) {
        var client = new LinkedHashMap<String, Object>();
        client.put("name", name);
        client.put("inn", inn);
        client.put("contactName", "Анна Петрова");
        client.put("phone", "+79161234567");
        client.put("email", email);
        var order = new LinkedHashMap<String, Object>();
        order.put("client", client);
        order.put("products", List.of("BP", "ZUP"));
        order.put("users", 3);
        order.put("comment", "");
        order.put("purpose", "CLIENT");
        return order;
    }

    static Map<String, Object> with(Map<String, Object> order, String field, Object value) {
        var changed = new LinkedHashMap<>(order);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> order, String field) {
        var changed = new LinkedHashMap<>(order);
        changed.remove(field);
        return changed;
    }
}
