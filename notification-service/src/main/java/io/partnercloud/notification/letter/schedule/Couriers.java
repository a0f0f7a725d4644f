package io.partnercloud.notification.letter.schedule;

import io.partnercloud.notification.letter.CourierBell;
import io.partnercloud.notification.letter.LetterSettings;
import io.partnercloud.notification.letter.SendDueLetters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that send, apart from those that listen to Kafka. On shutdown each finishes the letter in its hand and puts the rest back. */
@Component
class Couriers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Couriers.class);
    /** How long a stopping courier may take over the letter in its hand; a server slower than that gets it again. */
    private static final Duration LAST_LETTER = Duration.ofSeconds(8);

    private final SendDueLetters sendDueLetters;
    private final LetterSettings settings;
    private final CourierBell bell;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    Couriers(SendDueLetters sendDueLetters, LetterSettings settings, CourierBell bell) {
        this.sendDueLetters = sendDueLetters;
        this.settings = settings;
        this.bell = bell;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        for (int number = 1; number <= settings.couriers(); number++) {
            threads.add(Thread.ofVirtual().name("courier-" + number).start(this::work));
        }
    }

    private void work() {
        try {
            while (goOn()) {
                while (sendWhatIsDue() == settings.batch() && goOn()) {
                    bell.ring(); // a full batch: there is more, for a colleague too
                }
                bell.rest(settings.poll());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goOn() {
        return stopped.getCount() > 0;
    }

    /** Whatever happens, the courier goes on: what it held comes back when its lease ends. */
    private int sendWhatIsDue() {
        try {
            return sendDueLetters.sendBatch(this::goOn);
        } catch (RuntimeException e) {
            log.error("a batch of letters was broken off", e);
            return 0;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        bell.ringOut(threads.size());
        try {
            for (Thread thread : threads) {
                thread.join(LAST_LETTER);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
