package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTextTest {

    @Test
    void readsBackExactlyWhatItWrote() {
        var snapshot = SampleSnapshot.year2022();
        var text = SnapshotText.write(snapshot);

        assertThat(SnapshotText.read(text)).isEqualTo(snapshot);
        assertThat(SnapshotText.write(SnapshotText.read(text))).isEqualTo(text);
    }

    @Test
    void writesNumbersAsExactTextAndSaysThatTheyAreSimulated() {
        var text = SnapshotText.write(SampleSnapshot.year2022());

        assertThat(text)
                .contains("\"index\" : \"", "\"simulated\" : true", "Dữ liệu mô phỏng / simulated data")
                .doesNotContain("E-", "E+");
    }

    @Test
    void hashesAsTheCommandLineDoes() {
        assertThat(SnapshotText.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
