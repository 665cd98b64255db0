/** Pieces of screens that bring, describe and show documents: the same wherever documents are met. */
@org.springframework.modulith.NamedInterface("ui")
package vn.parindex.evidence.ui;
