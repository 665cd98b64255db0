package vn.parindex.evidence;

/** The application does not start: one sentence says why, another what to set. */
class WrongSettingException extends RuntimeException {

    private final String remedy;

    WrongSettingException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    WrongSettingException(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
