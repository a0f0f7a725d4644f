package io.partnercloud.printing;

import io.partnercloud.contracts.values.Money;
import java.util.ArrayList;
import java.util.List;

/** A sum in Russian words as documents carry it, kopecks in digits: «Пять тысяч триста девяносто пять рублей 81 копейка». */
public final class RoublesInWords {
    private static final CountedNoun ROUBLE = CountedNoun.masculine("рубль", "рубля", "рублей");
    private static final CountedNoun KOPECK = CountedNoun.feminine("копейка", "копейки", "копеек");
    private static final List<CountedNoun> THOUSANDS = List.of(
            CountedNoun.feminine("тысяча", "тысячи", "тысяч"),
            CountedNoun.masculine("миллион", "миллиона", "миллионов"),
            CountedNoun.masculine("миллиард", "миллиарда", "миллиардов"),
            CountedNoun.masculine("триллион", "триллиона", "триллионов"));

    private static final List<String> TO_NINETEEN = words("""
            - один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать
            пятнадцать шестнадцать семнадцать восемнадцать девятнадцать""");
    private static final List<String> TENS =
            words("- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
    private static final List<String> HUNDREDS =
            words("- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот");

    private RoublesInWords() {}

    public static String of(Money amount) {
        var kopecks = Math.abs(amount.inKopecks());
        var roubles = kopecks / 100;
        var words = new ArrayList<String>();
        if (amount.isNegative()) {
            words.add("минус");
        }
        addNumber(words, roubles);
        words.add(ROUBLE.after(roubles));
        words.add("%02d".formatted(kopecks % 100));
        words.add(KOPECK.after(kopecks % 100));
        var text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void addNumber(List<String> words, long number) {
        if (number == 0) {
            words.add("ноль");
        }
        for (var power = THOUSANDS.size(); power > 0; power--) {
            var noun = THOUSANDS.get(power - 1);
            var group = number / thousandTo(power) % 1000;
            if (group > 0) {
                addUpTo999(words, group, noun.feminine());
                words.add(noun.after(group));
            }
        }
        addUpTo999(words, number % 1000, ROUBLE.feminine());
    }

    private static void addUpTo999(List<String> words, long number, boolean feminine) {
        addUnlessNothing(words, HUNDREDS, number / 100);
        var rest = number % 100;
        if (rest >= 20) {
            addUnlessNothing(words, TENS, rest / 10);
            rest %= 10;
        }
        if (feminine && (rest == 1 || rest == 2)) {
            words.add(rest == 1 ? "одна" : "две");
        } else {
            addUnlessNothing(words, TO_NINETEEN, rest);
        }
    }

    private static void addUnlessNothing(List<String> words, List<String> names, long number) {
        if (number > 0) {
            words.add(names.get((int) number));
        }
    }

    private static long thousandTo(int power) {
        var result = 1L;
        for (var i = 0; i < power; i++) {
            result *= 1000;
        }
        return result;
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+", -1));
    }
}
