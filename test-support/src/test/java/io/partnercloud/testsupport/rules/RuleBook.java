package io.partnercloud.testsupport.rules;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rules of docs/rules.md: their numbers, and the classes that each one's "where" names. */
record RuleBook(Map<String, Rule> rules, Set<String> families) {
    private static final Pattern RULE =
            Pattern.compile("(?m)^- <a id=\"([a-z]+-\\d+[a-z]?)\"></a>\\*\\*([A-Z]{3}-\\d+[a-z]?)\\*\\*");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{3}-\\d+[a-z]?\\b");
    private static final Pattern STATUS = Pattern.compile("\\*Where:\\*|\\*Not built yet");
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+/)*([A-Z][a-z]\\w*)(?:\\.\\w+)?`");

    /** One rule; {@code where} says whether any of it is built. */
    record Rule(String number, String anchor, boolean where, List<String> classes) {}

    /**
     * Reads the page.
     *
     * @throws IllegalArgumentException where a rule stands twice, or says neither where it is built nor that it is not
     */
    static RuleBook parse(String page) {
        var rules = new LinkedHashMap<String, Rule>();
        var starts = RULE.matcher(page).results().toList();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1).start() : page.length();
            var rule = rule(starts.get(i), page.substring(starts.get(i).end(), end));
            if (rules.put(rule.number(), rule) != null) {
                throw new IllegalArgumentException(rule.number() + " stands twice");
            }
        }
        return new RuleBook(rules, rules.keySet().stream().map(RuleBook::family).collect(toSet()));
    }

    private static Rule rule(MatchResult start, String said) {
        var text = said.split("\n\n|\n<a id", 2)[0];
        var number = start.group(2);
        var status = STATUS.matcher(text);
        if (!status.find()) {
            throw new IllegalArgumentException(number + " does not say where it is built");
        }
        var classes = new ArrayList<String>();
        CLASS.matcher(text.substring(status.start())).results().forEach(named -> classes.add(named.group(1)));
        return new Rule(number, start.group(1), text.contains("*Where:*"), List.copyOf(classes));
    }

    /** The numbers in a text that look like rules of these families. */
    Set<String> numbersIn(String text) {
        var found = new TreeSet<String>();
        NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(number -> families.contains(family(number)))
                .forEach(found::add);
        return found;
    }

    /** The rules of which at least a part is built. */
    List<Rule> built() {
        return rules.values().stream().filter(Rule::where).toList();
    }

    private static String family(String number) {
        return number.substring(0, 3);
    }
}
