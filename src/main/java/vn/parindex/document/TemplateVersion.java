package vn.parindex.document;

import java.time.LocalDateTime;

/**
 * One version of a template.
 *
 * @param withdrawn true when this version says: back to what held before anybody uploaded
 */
public record TemplateVersion(int version, String fileName, boolean withdrawn, String byName, LocalDateTime at) {}
