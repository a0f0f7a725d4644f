package io.partnercloud.testsupport.sample.untidy.order;

import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderEndpoint {}
