package io.partnercloud.platform.idempotency;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Another request with the same key is still being handled. */
final class StillInProgress extends PessimisticLockingFailureException {
    StillInProgress(DataAccessException cause) {
        super("another request with this key has not ended", cause);
    }
}
