package io.partnercloud.platform.export;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.problem.Languages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which a list is exported, kept beside the view that they are made of.
 *
 * {@snippet :
 * static final Columns<InvoiceView> COLUMNS = Columns.<InvoiceView>of("invoices", "Счета")
 *         .text("Number", "Номер", InvoiceView::number)
 *         .day("Issued on", "Выставлен", InvoiceView::issuedOn)
 *         .money("Total", "Сумма", InvoiceView::total);
 * }
 */
public final class Columns<T> {
    private static final Title YES = new Title("yes", "да");
    private static final Title NO = new Title("no", "нет");

    private final Title name;
    private final List<Column<T>> columns;

    private record Column<T>(Title title, BiFunction<T, Locale, Cell> cell) {}

    private Columns(Title name, List<Column<T>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** The list's name in both languages: of the file and of the sheet. The English one is ASCII without blanks. */
    public static <T> Columns<T> of(String english, String russian) {
        return new Columns<>(new Title(english, russian), List.of());
    }

    /** Whatever has a text: a name, a login, an id. It stays text in XLSX, with its leading zeros. */
    public Columns<T> text(String english, String russian, Function<? super T, ? extends @Nullable Object> value) {
        return with(english, russian, (row, _) -> {
            var text = value.apply(row);
            return text == null ? Cell.EMPTY : new Cell.Text(text.toString());
        });
    }

    /** A word of the API: as it is for who reads English, in Russian for who reads Russian. */
    public <E extends Enum<E>> Columns<T> word(
            String english,
            String russian,
            Function<? super T, ? extends @Nullable E> value,
            Function<E, String> inRussian) {
        return with(english, russian, (row, language) -> {
            E word = value.apply(row);
            if (word == null) {
                return Cell.EMPTY;
            }
            return new Cell.Text(language.equals(Languages.RUSSIAN) ? inRussian.apply(word) : word.name());
        });
    }

    /** What we say in both languages, such as the reason that a code stands for. */
    public Columns<T> said(String english, String russian, Function<? super T, ? extends @Nullable Title> value) {
        return with(english, russian, (row, language) -> {
            Title said = value.apply(row);
            return said == null ? Cell.EMPTY : new Cell.Text(said.in(language));
        });
    }

    /** One of the five services (SVC-1), by the name that everybody knows it by. */
    public Columns<T> service(
            String english, String russian, Function<? super T, ? extends @Nullable CloudService> value) {
        return word(english, russian, value, CloudService::inRussian);
    }

    public Columns<T> flag(String english, String russian, Function<? super T, Boolean> value) {
        return with(english, russian, (row, language) -> new Cell.Text((value.apply(row) ? YES : NO).in(language)));
    }

    public Columns<T> number(String english, String russian, Function<? super T, ? extends @Nullable Number> value) {
        return with(english, russian, (row, _) -> {
            Number number = value.apply(row);
            return number == null ? Cell.EMPTY : new Cell.Count(new BigDecimal(number.toString()));
        });
    }

    public Columns<T> money(String english, String russian, Function<? super T, ? extends @Nullable Money> value) {
        return with(english, russian, (row, _) -> {
            Money money = value.apply(row);
            return money == null ? Cell.EMPTY : new Cell.Amount(money.amount());
        });
    }

    public Columns<T> day(String english, String russian, Function<? super T, ? extends @Nullable LocalDate> value) {
        return with(english, russian, (row, _) -> {
            LocalDate day = value.apply(row);
            return day == null ? Cell.EMPTY : new Cell.Day(day);
        });
    }

    public Columns<T> moment(String english, String russian, Function<? super T, ? extends @Nullable Instant> value) {
        return with(english, russian, (row, _) -> {
            Instant at = value.apply(row);
            return at == null ? Cell.EMPTY : new Cell.Moment(at);
        });
    }

    public Title name() {
        return name;
    }

    public List<String> titles(Locale language) {
        return columns.stream().map(column -> column.title.in(language)).toList();
    }

    public List<Cell> cells(T row, Locale language) {
        return columns.stream().map(column -> column.cell.apply(row, language)).toList();
    }

    private Columns<T> with(String english, String russian, BiFunction<T, Locale, Cell> cell) {
        var more = new ArrayList<>(columns);
        more.add(new Column<>(new Title(english, russian), cell));
        return new Columns<>(name, more);
    }
}
