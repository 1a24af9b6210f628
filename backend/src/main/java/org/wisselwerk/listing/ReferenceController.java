package org.wisselwerk.listing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;

/** The codes of the platform with their labels, in the caller's language. */
@Controller("/api/reference")
class ReferenceController {

    private final Messages messages;

    ReferenceController(Messages messages) {
        this.messages = messages;
    }

    @Serdeable
    record Labelled(String code, String label) {}

    @Serdeable
    record ReferenceView(
            List<Labelled> kinds,
            List<Labelled> directions,
            List<Labelled> studyDomains,
            List<Labelled> sectors,
            List<Labelled> finalities,
            List<Labelled> themes,
            List<Labelled> provinces) {}

    @Get
    ReferenceView reference(Caller caller) {
        Language language = caller.language();
        return new ReferenceView(
                labels(language, "kind", Kind.values()),
                labels(language, "direction", Direction.values()),
                labels(language, "study-domain", StudyDomain.values()),
                labels(language, "sector", Sector.values()),
                labels(language, "finality", Finality.values()),
                labels(language, "theme", Theme.values()),
                Arrays.stream(Province.values())
                        .map(province -> new Labelled(province.code(), province.label(language.locale())))
                        .toList());
    }

    private List<Labelled> labels(Language language, String group, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant instanceof Coded coded ? coded.code() : constant.name())
                .map(code -> new Labelled(code, messages.text(language, group + "." + code)))
                .toList();
    }
}
