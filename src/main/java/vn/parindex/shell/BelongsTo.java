package vn.parindex.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For views whose address does not begin with that of the place in the rail they belong to: names that place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BelongsTo {

    /** Path of the place. Readers who do not have it see the place with the nearest path. */
    String value();
}
