package vn.parindex.council;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.document.PaperKinds;

/** Makes the templates of the Council's papers editable. */
@Component
class CouncilPaperKinds implements PaperKinds {

    @Override
    public List<CouncilPaper> kinds() {
        return List.of(CouncilPaper.values());
    }
}
