package io.partnercloud.testsupport.sample.tidy.order;

import org.springframework.stereotype.Service;

/** A use case. */
@Service
public class CloseOrder {
    public Order close(Order order) {
        return order;
    }
}
