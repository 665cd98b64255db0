package vn.parindex.notification;

/** Takes a mail to a server; fails when the server does not take it. */
interface Post {

    boolean isOn();

    void send(Mail mail);
}
