package vn.parindex.appraisal.ui;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** A kappa in words, as Landis and Koch (1977) put it. */
enum AgreementLook implements StatusLook {
    ALMOST_PERFECT(0.8, Tone.SUCCESS, Icons.CIRCLE_CHECK),
    SUBSTANTIAL(0.6, Tone.SUCCESS, Icons.CHECK),
    MODERATE(0.4, Tone.WARNING, Icons.CIRCLE_ALERT),
    LOW(Double.NEGATIVE_INFINITY, Tone.ERROR, Icons.TRIANGLE_ALERT),
    NONE(Double.NaN, Tone.NEUTRAL, Icons.HOURGLASS);

    /** The word counts above this. */
    private final double above;

    private final Tone tone;
    private final Icons icon;

    AgreementLook(double above, Tone tone, Icons icon) {
        this.above = above;
        this.tone = tone;
        this.icon = icon;
    }

    /** Where kappa cannot be computed there is nothing to say. */
    static AgreementLook of(OptionalDouble kappa) {
        return Stream.of(values())
                .filter(look -> kappa.isPresent() && kappa.getAsDouble() > look.above)
                .findFirst()
                .orElse(NONE);
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public String labelKey() {
        return "appraisal.AgreementLook." + name();
    }
}
