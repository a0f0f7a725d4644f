package io.partnercloud.billing.payments.statement.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** How banks write their statements: versions 1.00 to 1.03, with the quirks that were met in real files. The names are invented. */
public enum BankManner {
    TEXTBOOK("1.03", "windows-1251", "\r\n"),
    A_SECTION_FOR_EACH_DAY("1.03", "windows-1251", "\r\n", Quirk.SECTION_PER_DAY, Quirk.DAY_OF_OUR_SIDE_ONLY),
    NEWEST_FIRST("1.03", "UTF-8", "\n", Quirk.SECTION_PER_DAY, Quirk.NEWEST_FIRST, Quirk.OWN_KEYS),
    ANOTHER_END("1.03", "windows-1251", "\r\n", Quirk.END_OF_ITS_OWN, Quirk.INN_WITH_KPP),
    NO_DAYS("1.02", "windows-1251", "\r\n", Quirk.NO_DAYS, Quirk.NAME_IN_SECOND_KEY),
    INN_BEFORE_NAME("1.02", "windows-1251", "\r\n", Quirk.INN_IN_NAME_ONLY, Quirk.SHORT_ACCOUNTS),
    ZERO_DAYS("1.02", "windows-1251", "\r\n", Quirk.ZERO_DAYS, Quirk.UNREADABLE_PERIOD, Quirk.INN_PADDED),
    NUMBERED_PURPOSE("1.03", "windows-1251", "\r\n", Quirk.PURPOSE_IN_PIECES),
    TRIMMED_PURPOSE("1.01", "IBM866", "\r\n", Quirk.PURPOSE_IN_PIECES, Quirk.TRIMMED, Quirk.COMMAS),
    PURPOSE_IN_LINES("1.00", "windows-1251", "\r\n", Quirk.PURPOSE_IN_LINES, Quirk.NO_TOTALS),
    FROM_NOTEPAD("1.02", "UTF-16LE", "\r\n", Quirk.BYTE_ORDER_MARK, Quirk.SPACES_IN_NUMBERS),
    WITH_A_MARK("1.03", "UTF-8", "\r\n", Quirk.BYTE_ORDER_MARK, Quirk.STRANGE_ACCOUNTS, Quirk.NO_DOCUMENT_ENDS),
    OLD_MACHINE(
            "1.02", "KOI8-R", "\r", Quirk.SUBSTITUTE_AT_THE_END, Quirk.TIME_IN_DAYS, Quirk.INN_AT_THE_END_OF_THE_NAME);

    /** What a bank does differently. */
    enum Quirk {
        SECTION_PER_DAY,
        NEWEST_FIRST,
        DAY_OF_OUR_SIDE_ONLY,
        OWN_KEYS,
        END_OF_ITS_OWN,
        INN_WITH_KPP,
        INN_PADDED,
        INN_IN_NAME_ONLY,
        INN_AT_THE_END_OF_THE_NAME,
        NO_DAYS,
        ZERO_DAYS,
        TIME_IN_DAYS,
        NAME_IN_SECOND_KEY,
        SHORT_ACCOUNTS,
        STRANGE_ACCOUNTS,
        UNREADABLE_PERIOD,
        PURPOSE_IN_PIECES,
        PURPOSE_IN_LINES,
        TRIMMED,
        COMMAS,
        SPACES_IN_NUMBERS,
        NO_TOTALS,
        BYTE_ORDER_MARK,
        NO_DOCUMENT_ENDS,
        SUBSTITUTE_AT_THE_END
    }

    private final String version;

    @SuppressWarnings("ImmutableEnumChecker") // it is
    private final Charset charset;

    private final String lineEnd;

    @SuppressWarnings("ImmutableEnumChecker") // it is
    private final Set<Quirk> quirks;

    BankManner(String version, String charset, String lineEnd, Quirk... quirks) {
        this.version = version;
        this.charset = charset.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset);
        this.lineEnd = lineEnd;
        this.quirks = Set.of(quirks);
    }

    String version() {
        return version;
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    public byte[] bytes(List<Paper> papers) {
        return encoded(new StatementWriter(this, papers).text());
    }

    public byte[] encoded(String text) {
        var marked = (has(Quirk.BYTE_ORDER_MARK) ? "\uFEFF" : "") + text;
        return marked.replace("\n", lineEnd).getBytes(charset);
    }

    public String text(List<Paper> papers) {
        return new StatementWriter(this, papers).text();
    }
}
