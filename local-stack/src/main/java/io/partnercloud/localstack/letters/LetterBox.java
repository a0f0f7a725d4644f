package io.partnercloud.localstack.letters;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The letters of this run, the newest first; when there are too many the oldest go. */
final class LetterBox {
    private final int mostLetters;
    private final long mostOctets;
    private final Deque<Letter> letters = new ArrayDeque<>();
    private long octets;
    private long lastId;

    LetterBox(int mostLetters, long mostOctets) {
        this.mostLetters = mostLetters;
        this.mostOctets = mostOctets;
    }

    synchronized void put(Letter letter) {
        letters.addFirst(letter.withId(++lastId));
        octets += letter.size();
        while (letters.size() > mostLetters || (octets > mostOctets && letters.size() > 1)) {
            octets -= letters.removeLast().size();
        }
    }

    synchronized List<Letter> all() {
        return List.copyOf(letters);
    }

    /** Those whose recipient and subject contain the parts; an empty part is in everything. */
    List<Letter> matching(String to, String subject) {
        return all().stream()
                .filter(letter -> letter.isTo(to) && letter.hasSubject(subject))
                .toList();
    }

    synchronized Optional<Letter> find(long id) {
        return letters.stream().filter(letter -> letter.id() == id).findFirst();
    }

    /** How many ever came, those that had to go included. */
    synchronized long received() {
        return lastId;
    }

    synchronized void clear() {
        letters.clear();
        octets = 0;
    }
}
