package io.partnercloud.localstack.demo;

import java.util.List;

/** Another partner sees none of it: what is not its own is not there (PRT-11). */
final class StrangerAct {
    private final Demo.Cast cast;
    private final List<String> paths;

    StrangerAct(Demo.Cast cast, List<String> paths) {
        this.cast = cast;
        this.paths = paths;
    }

    void play() {
        cast.narrator().step("Another partner sees none of it");
        for (var path : paths) {
            cast.partner().quietGet(path).expect(200);
            cast.otherPartner().get(path).expect(404);
        }
    }
}
