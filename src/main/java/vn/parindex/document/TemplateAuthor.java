package vn.parindex.document;

import java.time.LocalDateTime;

/** Who changes a template, and when. */
public record TemplateAuthor(String username, String name, LocalDateTime at) {}
