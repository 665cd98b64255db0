package vn.parindex.criteria;

import vn.parindex.shared.LocalizedText;

/**
 * A field or a criterion in the tree.
 *
 * @param parentId null for a field
 * @param inChargeCode code of the ministry in charge, inherited from the field
 */
public record Node(NodeId id, NodeId parentId, NodeLevel level, String code, LocalizedText name, String inChargeCode) {}
