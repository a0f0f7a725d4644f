package io.partnercloud.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was asked for on the command line, as {@code --name=value}. */
record Options(Map<String, String> values) {
    static Options of(String[] arguments) {
        return new Options(Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 2 ? pair[1] : "yes")));
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(values.getOrDefault(name, Integer.toString(otherwise)));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** What is meant for the service's JVM: its settings, whose names have a dot, and a flight recording. */
    List<String> forService() {
        var more = new ArrayList<String>();
        values.forEach((name, value) -> {
            if (name.contains(".")) {
                more.add("-D" + name + "=" + value);
            } else if (name.equals("jfr")) {
                more.add("-XX:StartFlightRecording=filename=" + value + ",settings=profile");
            }
        });
        return more;
    }
}
