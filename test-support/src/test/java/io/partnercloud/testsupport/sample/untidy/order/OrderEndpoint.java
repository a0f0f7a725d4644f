package io.partnercloud.testsupport.sample.untidy.order;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderEndpoint {
    record SomeOrders(List<String> items, long total) {}

    @GetMapping("/orders")
    SomeOrders orders() {
        return new SomeOrders(List.of(), 0);
    }
}
