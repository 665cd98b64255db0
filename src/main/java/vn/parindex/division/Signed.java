package vn.parindex.division;

import java.time.LocalDateTime;
import vn.parindex.identity.Officer;

/** Who did something, and when. */
record Signed(Officer by, LocalDateTime at) {}
