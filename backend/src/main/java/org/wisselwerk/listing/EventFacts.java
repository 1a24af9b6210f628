package org.wisselwerk.listing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Sector;

/** What statistics tell events apart by, under the names that they look for. */
public final class EventFacts {

    private EventFacts() {}

    /** To be added to. @param province empty in the facts when it is not known */
    public static Map<String, Object> of(Kind kind, @Nullable String province, Collection<Sector> sectors) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind.name());
        facts.put("province", province == null ? "" : province);
        facts.put("sectors", sectors.stream().map(Sector::code).toList());
        return facts;
    }
}
