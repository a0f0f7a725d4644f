package io.partnercloud.billing.payments.statement.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file: all of it is counted, the first so many are kept. */
public final class Flaws {
    private final int kept;
    private final List<Flaw> flaws = new ArrayList<>();
    private long fatal;

    public Flaws(int kept) {
        this.kept = kept;
    }

    public void add(int line, Flaw.Code code, Object... quoted) {
        if (code.isFatal()) {
            fatal++;
        }
        if (flaws.size() < kept) {
            flaws.add(Flaw.of(line, code, quoted));
        }
    }

    public List<Flaw> kept() {
        return List.copyOf(flaws);
    }

    /** How many there are that keep the statement out, also those that are not kept. */
    public long fatal() {
        return fatal;
    }
}
