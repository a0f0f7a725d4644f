package io.partnercloud.platform.export;

import java.io.IOException;
import java.util.List;

/** Writes a table as it comes and keeps nothing of it. */
public interface TableWriter {

    void titles(List<String> titles) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Sends what has been written so far on its way. */
    void flush() throws IOException;

    /** Says that this was all. Whatever breaks off before this is recognisably not whole. */
    void finish() throws IOException;
}
