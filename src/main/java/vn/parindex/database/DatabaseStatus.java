package vn.parindex.database;

/** Tells whether the database answers at this moment. Cheap enough to be asked on every request. */
public interface DatabaseStatus {

    /** Returns false between the loss of the database and its return. */
    boolean isAvailable();
}
