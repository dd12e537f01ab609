package org.tergeu.architecture.offenders.report;

import java.util.ArrayList;
import java.util.List;
import org.tergeu.platform.sql.Sql;

/** Does the work itself. */
class ReportApi {

    Sql sql() {
        return Sql.of("select 1");
    }

    public List<String> reports(List<String> titles) {
        List<String> found = new ArrayList<>();
        for (String title : titles) {
            String text = title.strip();
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > 80) {
                text = text.substring(0, 80);
            }
            if (found.contains(text)) {
                continue;
            }
            found.add(text);
        }
        return found;
    }
}
