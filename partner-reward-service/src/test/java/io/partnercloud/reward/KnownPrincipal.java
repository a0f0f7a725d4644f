package io.partnercloud.reward;

import io.partnercloud.reward.principal.Principal;
import io.partnercloud.reward.principal.Principals;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** What billing-service has told before any test begins: who concludes contracts (ORG-1). */
@Component
class KnownPrincipal implements ApplicationRunner {
    private final Principals principals;

    KnownPrincipal(Principals principals) {
        this.principals = principals;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        principals.keep(new Principal(
                "principal",
                1,
                "ООО «Принципал»",
                "7707083893",
                "770701001",
                "1027700132195",
                "127434, г. Москва, ул. Пробная, д. 1",
                "АО «Пробный банк»",
                "044525225",
                "40702810800000000320",
                "30101810400000000225",
                "Генеральный директор",
                "Иванов И. И."));
    }
}
