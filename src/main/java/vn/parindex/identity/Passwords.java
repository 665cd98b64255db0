package vn.parindex.identity;

import java.text.Normalizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept and compared. */
@Configuration
class Passwords {

    private static final int COST = 10;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Composed(new BCryptPasswordEncoder(COST));
    }

    /**
     * The password is compared first, for every account and for none: the time that an answer takes does not tell
     * whether an account exists, is shut or locked.
     */
    @Bean
    DaoAuthenticationProvider accountAuthentication(SignIn accounts, PasswordEncoder passwords) {
        var provider = new FromSomewhere(accounts);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return provider;
    }

    /** Knows where an attempt comes from; asks whether that is open only after the password was compared. */
    private static final class FromSomewhere extends DaoAuthenticationProvider {

        private final SignIn signIn;

        private FromSomewhere(SignIn signIn) {
            super(signIn::load);
            this.signIn = signIn;
        }

        @Override
        protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken attempt) {
            super.additionalAuthenticationChecks(user, attempt);
            signIn.requireOpen(attempt);
        }
    }

    /** Vietnamese typed on two keyboards can differ in code points; the password is the composed form. */
    private record Composed(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(nfc(password));
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return encoder.matches(nfc(password), hash);
        }

        private static String nfc(CharSequence password) {
            return Normalizer.normalize(password, Normalizer.Form.NFC);
        }
    }
}
