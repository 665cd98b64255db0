package vn.parindex.publication;

import java.util.List;
import org.springframework.stereotype.Service;

/** The published figures of others, for the page that shows them apart from our own. */
@Service
public class Claims {

    private final ClaimTable table;

    Claims(ClaimTable table) {
        this.table = table;
    }

    /** The latest year first. */
    public List<Claim> all() {
        return table.all();
    }
}
