package io.partnercloud.identity.signin.factor;

import io.partnercloud.contracts.identity.SecondFactorChanged;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.EndSignIns;
import io.partnercloud.identity.signin.SignInAttempts;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person puts an authenticator app beside its password, or takes it away (PRT-13). Either ends every session, and a letter tells. */
@Service
public class SetUpSecondFactor {
    private static final String CONFIRMING = "confirming a factor";

    private final Factors factors;
    private final Passkeys passkeys;
    private final People people;
    private final SignInAttempts attempts;
    private final EndSignIns endSignIns;
    private final Outbox outbox;
    private final Audit audit;
    private final RealTime time;

    SetUpSecondFactor(
            Factors factors,
            Passkeys passkeys,
            People people,
            SignInAttempts attempts,
            EndSignIns endSignIns,
            Outbox outbox,
            Audit audit,
            RealTime time) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.people = people;
        this.attempts = attempts;
        this.endSignIns = endSignIns;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    /** The secret to be put into an app; the same one again until a code of it is shown. */
    @Transactional
    public String begin(UUID person) {
        var present = factors.of(person);
        if (present.flatMap(Factors.App::confirmedAt).isPresent()) {
            throw new FactorRefusal.AlreadySetUp();
        }
        return present.map(Factors.App::secret).orElseGet(() -> {
            var secret = Base32.text(Totp.randomSecret());
            factors.begin(person, secret);
            return secret;
        });
    }

    /** From now on the app is asked for; the ten recovery codes are told this once. */
    @Transactional
    public List<String> confirm(UUID person, String code) {
        if (attempts.mustWait(person.toString(), CONFIRMING)) {
            throw new FactorRefusal.TooManyGuesses();
        }
        var app = factors.of(person).orElseThrow(FactorRefusal.NotSetUp::new);
        var step = Totp.stepOf(Base32.bytes(app.secret()), code.strip(), time.instant());
        if (step.isEmpty()) {
            attempts.failed(person.toString(), CONFIRMING);
            throw new FactorRefusal.WrongCode();
        }
        if (!factors.confirm(person, step.getAsLong(), time.instant())) {
            throw new FactorRefusal.AlreadySetUp();
        }
        attempts.succeeded(person.toString(), CONFIRMING);
        changed(person, "SET_UP", null);
        endSignIns.of(person);
        return freshCodes(person);
    }

    /** It lets in from now on, and is asked for. */
    @Transactional
    public void passkeyAdded(UUID person) {
        changed(person, "PASSKEY_ADDED", null);
        endSignIns.of(person);
    }

    @Transactional
    public void removePasskey(UUID person, String id) {
        if (!passkeys.remove(person, id)) {
            throw new FactorRefusal.PasskeyUnknown();
        }
        changed(person, "PASSKEY_REMOVED", null);
        endSignIns.of(person);
    }

    /** All that there are, when they are lost. */
    @Transactional
    public void removeAll(UUID person, String reason) {
        var hadPasskeys = passkeys.removeAll(person) > 0;
        if (!factors.remove(person) && !hadPasskeys) {
            throw new FactorRefusal.NotSetUp();
        }
        changed(person, "REMOVED", reason);
        endSignIns.of(person);
    }

    /** Ten new recovery codes in place of those that are left. */
    @Transactional
    public List<String> renewRecoveryCodes(UUID person) {
        if (factors.of(person).flatMap(Factors.App::confirmedAt).isEmpty() && !passkeys.isAnyOf(person)) {
            throw new FactorRefusal.NotSetUp();
        }
        changed(person, "CODES_RENEWED", null);
        return freshCodes(person);
    }

    /** @param reason why somebody else does it */
    @Transactional
    public void remove(UUID person, @Nullable String reason) {
        if (!factors.remove(person)) {
            throw new FactorRefusal.NotSetUp();
        }
        changed(person, "REMOVED", reason);
        endSignIns.of(person);
    }

    private List<String> freshCodes(UUID person) {
        var codes = RecoveryCode.ten();
        factors.replaceRecoveryCodes(
                person, codes.stream().map(RecoveryCode::digest).collect(Collectors.toSet()));
        return codes.stream().map(RecoveryCode::text).toList();
    }

    private void changed(UUID person, String what, @Nullable String reason) {
        audit.record("second-factor.changed", "person:" + person, reason, null, what);
        people.byId(person)
                .ifPresent(account -> outbox.append(
                        new SecondFactorChanged(person, account.fullName(), account.email(), what, time.instant())));
    }
}
