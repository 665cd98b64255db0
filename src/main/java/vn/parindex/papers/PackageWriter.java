package vn.parindex.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;

/** Writes the package as it goes: one buffer, whatever the number and size of the documents. */
final class PackageWriter {

    private static final int BUFFER = 64 * 1024;

    private final ZipOutputStream zip;
    private final PackageProgress progress;
    private final byte[] buffer = new byte[BUFFER];
    private final Map<DocumentId, PackageOutcome> outcomes = new HashMap<>();
    private final int files;
    private int written;

    /** @param files how many there will be */
    PackageWriter(OutputStream out, PackageProgress progress, int files) {
        this.zip = new ZipOutputStream(out);
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.progress = progress;
        this.files = files;
        progress.written(0, files);
    }

    void add(String path, byte[] content) throws IOException {
        begin(path);
        zip.write(content);
        end();
    }

    /** Documents are compressed in themselves or not worth the time: they are only stored. */
    void addAll(List<PackagedDocument> documents, Source source) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var packaged : documents) {
            add(packaged, source);
        }
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** What became of each document, for the list that comes last. */
    Map<DocumentId, PackageOutcome> outcomes() {
        return outcomes;
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void add(PackagedDocument packaged, Source source) throws IOException {
        var opened = source.open(packaged.document());
        outcomes.put(packaged.document().id(), opened.isPresent() ? PackageOutcome.TAKEN : PackageOutcome.REFUSED);
        if (opened.isEmpty()) {
            refuseIfCalledOff();
            progress.written(++written, files);
            return;
        }
        try (var content = opened.get()) {
            begin(packaged.path());
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                refuseIfCalledOff();
                zip.write(buffer, 0, read);
            }
            end();
        }
    }

    private void begin(String path) throws IOException {
        refuseIfCalledOff();
        zip.putNextEntry(new ZipEntry(path));
    }

    private void end() throws IOException {
        zip.closeEntry();
        progress.written(++written, files);
    }

    private void refuseIfCalledOff() throws PackageCalledOffException {
        if (progress.calledOff()) {
            throw new PackageCalledOffException();
        }
    }

    /** Where documents come from; empty for one that is not handed out now. */
    interface Source {
        Optional<InputStream> open(DocumentRow document) throws IOException;
    }
}
