package io.partnercloud.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of an operation, by which generated clients call it: what is done, to what, and for whom ({@code
 * listInvoices}, {@code takeTicketAsOperator}). It follows from method and path, so it lasts as long as they do; a
 * controller gives a better word where that reads badly.
 */
final class OperationNames {
    private static final Map<String, String> VERBS = Map.of(
            "cancellation", "cancel",
            "withdrawal", "withdraw",
            "reversal", "reverse",
            "approval", "approve",
            "refusal", "refuse");
    private static final String PDF = ".pdf";

    private OperationNames() {}

    /** @param given the word of the controller, without whom it is for; empty where it gives none */
    static String of(String method, String path, boolean isList, String given) {
        var audience = Audience.of(path);
        return (given.isEmpty() ? derived(method, audience.rest(path), isList) : given) + audience.suffix();
    }

    private static String derived(String method, String path, boolean isList) {
        var words = new ArrayList<String>();
        var segments = List.of(path.split("/", -1));
        for (String segment : segments) {
            if (!isVariable(segment)) {
                words.add(segment);
            } else if (!words.isEmpty()) {
                words.set(words.size() - 1, singular(words.getLast()));
            }
        }
        return switch (method) {
            case "get" -> reading(path, isList) + camel(words);
            case "put" -> "set" + camel(words);
            case "patch" -> "change" + camel(words);
            case "delete" -> "delete" + camel(words);
            default -> isStep(segments) ? step(words) : "create" + camel(singularLast(words));
        };
    }

    private static String reading(String path, boolean isList) {
        return path.endsWith(PDF) ? "print" : isList ? "list" : "get";
    }

    /** A word in the singular behind a variable is something done to it: {@code /tickets/{id}/take}. */
    private static boolean isStep(List<String> segments) {
        return segments.size() > 1
                && isVariable(segments.get(segments.size() - 2))
                && !isVariable(segments.getLast())
                && !segments.getLast().endsWith("s");
    }

    private static String step(List<String> words) {
        var verb = words.removeLast();
        return decapitalised(camel(List.of(VERBS.getOrDefault(verb, verb)))) + camel(words);
    }

    private static List<String> singularLast(List<String> words) {
        if (!words.isEmpty()) {
            words.set(words.size() - 1, singular(words.getLast()));
        }
        return words;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static String camel(List<String> words) {
        var name = new StringBuilder();
        for (String word : words) {
            for (String part : word.replace(PDF, "").split("[^A-Za-z0-9]+", -1)) {
                if (!part.isEmpty()) {
                    name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
                }
            }
        }
        return name.toString();
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
