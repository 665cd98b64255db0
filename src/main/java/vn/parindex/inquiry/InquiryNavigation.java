package vn.parindex.inquiry;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The doors to questions. */
public final class InquiryNavigation {

    /** The questions that the reader reaches. */
    public static final String LIST = "questions";
    /** Route of one question. */
    public static final String QUESTION = "questions/:questionId";
    /** Route of the form that asks about a leaf. */
    public static final String ASK = "cycles/:cycleId/agencies/:agencyId/ask/:leafCode";

    private InquiryNavigation() {}

    public static String question(QuestionId question) {
        return LIST + "/" + question;
    }

    public static String ask(CycleId cycle, AgencyId agency, String leafCode) {
        return "cycles/" + cycle + "/agencies/" + agency + "/ask/" + leafCode;
    }
}
