package io.partnercloud.platform.reference;

/** No price list that this service has heard of names that product. */
public final class ProductUnknown extends RuntimeException {
    ProductUnknown(String code) {
        super("no price list names the product " + code);
    }
}
