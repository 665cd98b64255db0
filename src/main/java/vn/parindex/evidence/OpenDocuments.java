package vn.parindex.evidence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.shared.RefusedException;

/** Only open documents come into a library: what carries a secrecy mark in its name, its words or on its first page does not. */
final class OpenDocuments {

    private OpenDocuments() {}

    /** @throws RefusedException naming the mark and where it stands */
    static void refuseMarked(FileName name, Issuance paper) {
        refuse(SecrecyMark.inName(name.value()), "name");
        refuseMarked(paper);
    }

    /** @throws RefusedException naming the mark */
    static void refuseMarked(Issuance paper) {
        Stream.of(Optional.ofNullable(paper.number()), Optional.ofNullable(paper.title()))
                .flatMap(Optional::stream)
                .forEach(words -> refuse(SecrecyMark.inName(words), "paper"));
    }

    /** @throws RefusedException naming the mark */
    static void refuseMarked(Path file, DocumentType type) {
        refuse(SecrecyMark.onPage(FirstPage.of(file, type)), "text");
    }

    /**
     * The mark on the first page of what could not be read when it came in: a PDF, an old Word file. They are unpacked
     * where they do no harm, a little later.
     */
    static Optional<String> markIn(String text, DocumentType type) {
        return type == DocumentType.PDF || type == DocumentType.DOC
                ? SecrecyMark.onPage(FirstPage.of(text))
                : Optional.empty();
    }

    private static void refuse(Optional<String> mark, String where) {
        mark.ifPresent(found -> {
            throw RefusedException.at("file", "evidence.refusal.secret." + where, found);
        });
    }
}
