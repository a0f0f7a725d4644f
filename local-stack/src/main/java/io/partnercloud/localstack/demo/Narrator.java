package io.partnercloud.localstack.demo;

import java.util.function.Consumer;

/** Tells the demo's story in the terminal: numbered steps, and under each what was asked and what came of it. */
final class Narrator {
    private final Consumer<String> out;
    private int steps;

    Narrator(Consumer<String> out) {
        this.out = out;
    }

    void step(String title) {
        out.accept("");
        out.accept(++steps + ". " + title);
    }

    void request(String who, String method, String path, int status) {
        line(who, method + " " + path + " -> " + status);
    }

    void letter(String to, String subject) {
        line("letter", to + "  " + subject);
    }

    void event(String type) {
        line("event", type);
    }

    void effect(String what) {
        line("", what);
    }

    void failure(String what) {
        out.accept("");
        out.accept("The demo failed: " + what);
    }

    void end(String what) {
        out.accept("");
        out.accept(what);
    }

    private void line(String left, String right) {
        out.accept(String.format("   %-10s %s", left, right));
    }
}
