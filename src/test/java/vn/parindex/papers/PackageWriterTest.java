package vn.parindex.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.DocumentType;
import vn.parindex.evidence.Issuance;

class PackageWriterTest {

    private static final int DOCUMENTS = 300;
    private static final int MEGABYTE = 1024 * 1024;

    private final List<String> said = new ArrayList<>();
    private boolean calledOff;

    @Test
    void nothingIsHeldBackHoweverMuchGoesThrough() throws IOException {
        var out = new Counting();
        var writer = new PackageWriter(out, progress(), DOCUMENTS);
        var in = new Flow(20 * MEGABYTE, out);

        writer.addAll(documents(DOCUMENTS), document -> Optional.of(in.next()));
        writer.finish();

        assertThat(in.passed).isEqualTo(20L * MEGABYTE * DOCUMENTS);
        assertThat(out.count).isGreaterThan(in.passed);
        assertThat(in.largestLag).as("bytes read and not yet written").isLessThan(MEGABYTE);
        assertThat(said).hasSize(DOCUMENTS + 1).last().isEqualTo("300/300");
    }

    @Test
    void theReaderCanCallItOffAmidADocument() {
        var writer = new PackageWriter(new Counting(), progress(), 1);
        var endless = new InputStream() {
            private int reads;

            @Override
            public int read() {
                calledOff = reads++ > 100;
                return 1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                buffer[from] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> writer.addAll(documents(1), document -> Optional.of(endless)))
                .isInstanceOf(PackageCalledOffException.class);
    }

    @Test
    void whatIsNotHandedOutIsLeftOutAndNamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new PackageWriter(bytes, progress(), 2);
        var documents = documents(2);

        writer.addAll(
                documents,
                document -> document.equals(documents.get(0).document())
                        ? Optional.empty()
                        : Optional.of(new ByteArrayInputStream(new byte[] {1, 2, 3})));
        writer.finish();

        assertThat(names(bytes)).containsExactly(documents.get(1).path());
        assertThat(writer.outcomes().get(documents.get(0).document().id())).isEqualTo(PackageOutcome.REFUSED);
        assertThat(writer.outcomes().get(documents.get(1).document().id())).isEqualTo(PackageOutcome.TAKEN);
    }

    private static List<String> names(ByteArrayOutputStream bytes) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private PackageProgress progress() {
        return new PackageProgress() {
            @Override
            public void written(int files, int of) {
                said.add(files + "/" + of);
            }

            @Override
            public boolean calledOff() {
                return calledOff;
            }
        };
    }

    private static List<PackagedDocument> documents(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new PackagedDocument(document(index), "Tài liệu/1.1 " + index + ".pdf"))
                .toList();
    }

    private static DocumentRow document(int index) {
        return new DocumentRow(
                DocumentId.next(),
                new AgencyId(new java.util.UUID(0, 1)),
                index + ".pdf",
                DocumentType.PDF,
                1,
                "x",
                Issuance.UNKNOWN,
                "u",
                "U",
                LocalDateTime.MIN,
                0,
                null,
                null);
    }

    /** Counts what is written and keeps nothing. */
    private static final class Counting extends OutputStream {

        private long count;

        @Override
        public void write(int single) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }

    /** Makes documents of one size out of nothing and looks how far the writer is behind. */
    private static final class Flow {

        private final int size;
        private final Counting out;
        private long passed;
        private long largestLag;

        private Flow(int size, Counting out) {
            this.size = size;
            this.out = out;
        }

        InputStream next() {
            return new InputStream() {
                private int left = size;

                @Override
                public int read() {
                    throw new IllegalStateException("byte by byte");
                }

                @Override
                public int read(byte[] buffer, int from, int length) {
                    largestLag = Math.max(largestLag, passed - out.count);
                    if (left == 0) {
                        return -1;
                    }
                    int some = Math.min(length, left);
                    left -= some;
                    passed += some;
                    return some;
                }
            };
        }
    }
}
