package io.partnercloud.testsupport.sample.untidy.order.web;

record OrderView(String number) {}
