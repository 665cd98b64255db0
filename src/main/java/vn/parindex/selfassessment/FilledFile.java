package vn.parindex.selfassessment;

import vn.parindex.shared.Points;

/** What filling in many answers at once came to. */
public record FilledFile(FileId file, int written, int done, Points points) {}
