package vn.parindex.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** An account and the address from which somebody tries to use it. */
@Embeddable
record OriginId(@Column(name = "account_id") UUID account, String address) implements Serializable {

    /** Where nothing came over the network. */
    private static final String HERE = "-";

    static OriginId of(OfficerId account, Authentication attempt) {
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : HERE;
        return new OriginId(account.value(), address);
    }
}
