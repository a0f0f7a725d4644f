package io.partnercloud.billing.payments.statement.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file: all of it is counted, the first so many are kept, what keeps the file out before the rest. */
public final class Flaws {
    private final int kept;
    private final List<Flaw> fatal = new ArrayList<>();
    private final List<Flaw> notes = new ArrayList<>();
    private long fatalCount;

    public Flaws(int kept) {
        this.kept = kept;
    }

    /** It decides something: the statement stays outside. */
    public void keepOut(int line, Flaw.Code code, Object... quoted) {
        fatalCount++;
        if (fatal.size() < kept) {
            fatal.add(Flaw.of(line, code, true, quoted));
        }
    }

    /** It decides nothing, and is shown beside its line. */
    public void note(int line, Flaw.Code code, Object... quoted) {
        if (notes.size() < kept) {
            notes.add(Flaw.of(line, code, false, quoted));
        }
    }

    void add(boolean decides, int line, Flaw.Code code, Object... quoted) {
        if (decides) {
            keepOut(line, code, quoted);
        } else {
            note(line, code, quoted);
        }
    }

    public List<Flaw> kept() {
        var all = new ArrayList<>(fatal);
        all.addAll(notes);
        return List.copyOf(all);
    }

    /** How many there are that keep the statement out, also those that are not kept. */
    public long fatal() {
        return fatalCount;
    }
}
