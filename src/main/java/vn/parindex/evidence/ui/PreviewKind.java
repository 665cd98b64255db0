package vn.parindex.evidence.ui;

import vn.parindex.evidence.DocumentType;

/** How a document is shown on the screen. */
enum PreviewKind {
    /** By the browser's own viewer, in a frame that is sealed off. */
    PAGES,
    PICTURE,
    /** Its text alone. */
    TEXT,
    /** Only as a file to save. */
    NONE;

    static PreviewKind of(DocumentType type) {
        return switch (type) {
            case PDF -> PAGES;
            case PNG, JPEG, GIF, WEBP -> PICTURE;
            case TIFF, ZIP -> NONE;
            case DOCX, XLSX, ODT, ODS, DOC, XLS, TEXT -> TEXT;
        };
    }
}
