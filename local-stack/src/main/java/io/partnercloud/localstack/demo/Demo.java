package io.partnercloud.localstack.demo;

import java.net.URI;
import java.util.function.Consumer;

/** The demo. */
public final class Demo {
    private final URI gateway;
    private final URI letters;
    private final Consumer<String> say;

    public Demo(URI gateway, URI letters, Consumer<String> say) {
        this.gateway = gateway;
        this.letters = letters;
        this.say = say;
    }

    public boolean play() {
        say.accept(gateway + " " + letters);
        return true;
    }
}
