package vn.parindex.evidence;

import java.time.Duration;

/**
 * How much of one document is read. What lies beyond the first three is left out; a document that unpacks to more than
 * the last is not read at all.
 */
record TextLimits(int characters, int pages, Duration time, long unpackedBytes) {}
