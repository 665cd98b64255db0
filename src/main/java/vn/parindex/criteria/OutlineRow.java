package vn.parindex.criteria;

import java.util.Optional;

/** A row with its place in the tree. */
record OutlineRow(SourceRow source, NodeLevel level, String code, Optional<String> parent, boolean leaf) {}
