package vn.parindex.database;

/** The application does not start: one sentence says why, another what to set or do. */
class StartRefusedException extends RuntimeException {

    private final String remedy;

    StartRefusedException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    StartRefusedException(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
