package vn.parindex.council;

import vn.parindex.appraisal.Signature;

/** What a member said on an item: during a meeting, or when asking the secretary to put it on the agenda. */
public record OpinionRow(Signature by, String text) {}
