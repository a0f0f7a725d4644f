/** Catches every letter that the platform sends by SMTP and shows it to people and to tests. */
@NullMarked
package io.partnercloud.localstack.letters;

import org.jspecify.annotations.NullMarked;
