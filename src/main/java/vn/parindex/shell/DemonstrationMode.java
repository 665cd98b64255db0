package vn.parindex.shell;

/** Whether this installation is a demonstration, and every screen has to say so. */
public interface DemonstrationMode {

    boolean isOn();
}
