package io.partnercloud.billing.payments.statement.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages a statement in one way, as chance has it: what disks, editors, copying and converting do to files. */
public final class Damage {
    private static final String LETTERS = "абвxyz0123456789=-;\"\t";

    private Damage() {}

    public static byte[] of(BankManner manner, String text, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> manner.encoded(character(text, random, LETTERS.charAt(random.nextInt(LETTERS.length()))));
            case 1 -> manner.encoded(lines(text, lines -> lines.remove(at(lines, random))));
            case 2 -> manner.encoded(lines(text, lines -> lines.add(at(lines, random), lines.get(at(lines, random)))));
            case 3 -> manner.encoded(lines(text, lines -> swapNeighbours(lines, random)));
            case 4 -> manner.encoded(text.substring(0, random.nextInt(text.length())));
            case 5 ->
                manner.encoded(lines(text, lines -> lines.add(at(lines, random), "Сумма Дата=? " + random.nextInt())));
            case 6 -> manner.encoded(digit(text, random));
            case 7 -> manner.encoded(withoutSpan(text, random));
            case 8 -> manner.encoded(lines(text, lines -> lines.replaceAll(blanker(at(lines, random))::blank)));
            case 9 -> manner.encoded(character(text, random, (char) random.nextInt(32)));
            case 10 -> withoutByte(manner.encoded(text), random);
            case 11 -> manner.encoded(lines(text, lines -> join(lines, random)));
            case 12 -> withOtherByte(manner.encoded(text), random);
            default -> manner.encoded(lines(text, lines -> lines.add(at(lines, random), "")));
        };
    }

    /** Changes the lines of a text. */
    private interface Editor {
        void edit(List<String> lines);
    }

    private static String lines(String text, Editor editor) {
        var lines = new ArrayList<>(text.lines().toList());
        editor.edit(lines);
        return String.join("\n", lines) + "\n";
    }

    private static int at(List<String> lines, Random random) {
        return random.nextInt(lines.size());
    }

    private static String character(String text, Random random, char other) {
        var at = random.nextInt(text.length());
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String digit(String text, Random random) {
        var at = random.nextInt(text.length());
        while (!Character.isDigit(text.charAt(at))) {
            at = (at + 1) % text.length();
        }
        var other = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static void swapNeighbours(List<String> lines, Random random) {
        var at = random.nextInt(lines.size() - 1);
        lines.set(at, lines.set(at + 1, lines.get(at)));
    }

    private static void join(List<String> lines, Random random) {
        var at = random.nextInt(lines.size() - 1);
        lines.set(at, lines.get(at) + lines.remove(at + 1));
    }

    private static String withoutSpan(String text, Random random) {
        var from = random.nextInt(text.length());
        var to = Math.min(text.length(), from + 1 + random.nextInt(40));
        return text.substring(0, from) + text.substring(to);
    }

    /** Empties the value of the n-th line it sees. */
    private static Blanker blanker(int which) {
        return new Blanker(which);
    }

    private static final class Blanker {
        private int left;

        Blanker(int which) {
            this.left = which;
        }

        String blank(String line) {
            return left-- == 0 && line.contains("=") ? line.substring(0, line.indexOf('=') + 1) : line;
        }
    }

    private static byte[] withoutByte(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length);
        var fewer = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, fewer, 0, at);
        System.arraycopy(bytes, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    private static byte[] withOtherByte(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }
}
