package vn.parindex.inquiry;

/** Whether somebody is still to say something to it. A follow-up opens an answered question again. */
public enum QuestionStatus {
    OPEN,
    ANSWERED
}
