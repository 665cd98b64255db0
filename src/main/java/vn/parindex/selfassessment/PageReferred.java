package vn.parindex.selfassessment;

import java.util.Map;
import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** It was said where in a document the proof stands, or said anew. */
public record PageReferred(AttachDocument what, String before) implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.pageReferred";
    }

    @Override
    public UUID auditCycle() {
        return what.cycle().value();
    }

    @Override
    public UUID auditAgency() {
        return what.agency().value();
    }

    @Override
    public UUID auditLeaf() {
        return what.leaf().value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "document", what.document().toString(), "page", text(before) + " → " + text(what.pageReference()));
    }

    private static String text(String page) {
        return page == null ? "–" : page;
    }
}
