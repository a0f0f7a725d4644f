/** Tables for people: what stands in them, and how it is written as CSV and XLSX. */
@NullMarked
package io.partnercloud.platform.export;

import org.jspecify.annotations.NullMarked;
