package io.partnercloud.testsupport.sample.tidy.order.web;

import io.partnercloud.testsupport.sample.tidy.order.CloseOrder;
import io.partnercloud.testsupport.sample.tidy.order.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
    private final CloseOrder close;

    OrderController(CloseOrder close) {
        this.close = close;
    }

    @GetMapping("/orders/{number}")
    Order closed(String number) {
        return close.close(new Order(number));
    }
}
