package vn.parindex.identity;

import java.time.LocalDateTime;

/** A one-time code, shown once: only its hash is kept. */
public record IssuedCode(String username, String code, LocalDateTime expiresAt) {

    @Override
    public String toString() {
        return "IssuedCode[" + username + "]";
    }
}
