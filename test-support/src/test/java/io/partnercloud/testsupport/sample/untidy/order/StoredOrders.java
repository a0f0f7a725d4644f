package io.partnercloud.testsupport.sample.untidy.order;

import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class StoredOrders implements Orders {
    @Override
    public List<String> all() {
        return List.of();
    }
}
