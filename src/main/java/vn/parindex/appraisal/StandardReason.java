package vn.parindex.appraisal;

import java.util.UUID;
import vn.parindex.criteria.NodeId;
import vn.parindex.shared.LocalizedText;

/** A reason that appraisers of a field may take instead of typing it again. */
public record StandardReason(UUID id, NodeId field, ReasonPurpose purpose, LocalizedText text, long version) {}
