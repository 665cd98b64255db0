package vn.parindex.council;

/** What can happen in a meeting or to it, with the code by which the audit trail knows it. */
public enum MeetingAct {
    PLANNED("council.meetingPlanned"),
    MOVED("council.meetingMoved"),
    INVITED("council.memberInvited"),
    UNINVITED("council.memberUninvited"),
    AGENDA("council.agendaChanged"),
    OPENED("council.meetingOpened"),
    ENTERED("council.memberEntered"),
    LEFT("council.memberLeft"),
    ITEM("council.itemTakenUp"),
    RECUSED("council.memberRecused"),
    FLAGGED("council.itemFlagged"),
    OPINION("council.opinionGiven"),
    VOTE_OPENED("council.voteOpened"),
    VOTED("council.voted"),
    VOTE_ENDED("council.voteEnded"),
    DECIDED("council.decidedInMeeting"),
    CLOSED("council.meetingClosed");

    private final String action;

    MeetingAct(String action) {
        this.action = action;
    }

    String action() {
        return action;
    }
}
