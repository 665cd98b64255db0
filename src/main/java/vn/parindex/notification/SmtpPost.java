package vn.parindex.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail over SMTP, off unless {@code parindex.mail.enabled} says so; the server stands in {@code spring.mail.*}. */
@Component
class SmtpPost implements Post {

    private final boolean on;
    private final String from;
    private final JavaMailSender sender;

    SmtpPost(
            @Value("${parindex.mail.enabled:false}") boolean on,
            @Value("${parindex.mail.from:}") String from,
            ObjectProvider<JavaMailSender> sender) {
        this.on = on;
        this.from = from;
        this.sender = sender.getIfAvailable();
        if (on && (this.sender == null || from.isBlank())) {
            throw new IllegalStateException(
                    "parindex.mail.enabled needs a server in spring.mail.host and a sender in parindex.mail.from");
        }
    }

    @Override
    public boolean isOn() {
        return on;
    }

    /** A Message-ID of our own, which does not change: servers and readers drop what they have under it already. */
    @Override
    public void send(Mail mail) {
        try {
            var letter = sender.createMimeMessage();
            var parts = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(mail.address());
            parts.setSubject(mail.subject());
            parts.setText(mail.text());
            letter.setHeader("Message-ID", "<" + mail.message() + "@" + domain() + ">");
            sender.send(letter);
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("The mail cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    /** Of the sender's address, which may carry a name before it. */
    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[>\\s].*$", "");
    }
}
